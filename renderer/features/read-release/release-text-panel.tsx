// The release as given: each statement underlined in its kind's color, people dotted, page furniture folded away and counted.
// Promise: the words are those of the text; ↑ ↓ go from statement to statement, Space shows the same on the other side.
import { memo, useMemo, useState } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRoving } from '../../ui/use-roving.ts';
import type { LaidPart, LaidRelease } from './lay-release.ts';
import { ReleasedField } from './released-field.tsx';
import { ReleaseSegment } from './release-segment.tsx';
import { StatementLegend } from './statement-legend.tsx';
import { useGrowing } from './use-growing.ts';
import type { FindingChoice } from './use-finding.ts';

interface ReleaseTextPanelProps {
  hidden: boolean;
  read: ReadRelease;
  laid: LaidRelease;
  choice: FindingChoice;
  onReleased(released: string | null): void;
  /** Shows a finding in the list. */
  onShow(id: string): void;
}

/** The text of the release. */
export function ReleaseTextPanel({ hidden, read, laid, choice, onReleased, onShow }: ReleaseTextPanelProps) {
  const { t, i18n } = useTranslation('readRelease');
  const [furnitureOpen, setFurnitureOpen] = useState(false);
  const { release } = read;
  const move = useRoving(choice.choose);
  const drawn = useGrowing(laid.parts.length, 150);
  const lang = release.language === 'other' ? undefined : release.language;
  const gutter = useMemo(() => measureGutter(laid), [laid]);
  const first = laid.parts
    .flatMap((part) => (part.kind === 'paragraph' ? part.segments : []))
    .find((segment) => segment.leads !== null);
  const stop =
    choice.chosen !== null && isShown(laid, choice.chosen) ? choice.chosen : (first?.leads ?? null);
  return (
    <section className="release-pane" data-pane="left" hidden={hidden} aria-label={t('text')}>
      <header className="release-head">
        <h1 lang={lang === i18n.language ? undefined : lang}>
          {release.title ?? read.fileName ?? t('untitled')}
        </h1>
        <ReleasedField released={release.released} onChange={onReleased} />
        <StatementLegend release={release} />
      </header>
      <div
        className={laid.parts.length > 1000 ? 'release-text release-long' : 'release-text'}
        style={{ '--gutter': `${String(gutter)}px` } as CSSProperties}
        lang={lang}
        onKeyDown={move}
        onMouseLeave={() => {
          choice.point(null);
        }}
      >
        {release.dropped.length > 0 && (
          <button
            type="button"
            className="furniture-switch"
            lang={i18n.language}
            aria-expanded={furnitureOpen}
            onClick={() => {
              setFurnitureOpen((open) => !open);
            }}
          >
            <Icon name={furnitureOpen ? 'chevron-down' : 'chevron-right'} size="small" />
            {t('leftOut', { count: release.dropped.length })}
          </button>
        )}
        {laid.parts.slice(0, drawn).map((part) => (
          <Part
            key={part.start}
            part={part}
            furnitureOpen={furnitureOpen}
            stop={partHas(part, stop) ? stop : null}
            chosen={partTouches(part, choice.chosen, laid) ? choice.chosen : null}
            pointed={partTouches(part, choice.pointed, laid) ? choice.pointed : null}
            marked={partIsPlace(part, choice.pointed ?? choice.chosen, laid)}
            onChoose={choice.choose}
            onPoint={choice.point}
            onShow={onShow}
          />
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  part: LaidPart;
  furnitureOpen: boolean;
  stop: string | null;
  chosen: string | null;
  pointed: string | null;
  /** The paragraph that a finding without words of its own stands in. */
  marked: boolean;
  onChoose(id: string): void;
  onPoint(id: string | null): void;
  onShow(id: string): void;
}

// Only the paragraph that is pointed at is drawn again: a release can have thousands.
const Part = memo(function Part({ part, furnitureOpen, stop, chosen, pointed, marked, ...acts }: PartProps) {
  const { t, i18n } = useTranslation('readRelease');
  switch (part.kind) {
    case 'heading':
      return <p className="release-heading">{part.text}</p>;
    case 'furniture':
      return furnitureOpen ? (
        <div className="release-furniture" role="group" aria-label={t('furniture')}>
          <span className="only-read" lang={i18n.language}>
            {t('furniture')}
          </span>
          {part.lines.map((line, index) => (
            <p key={`${String(index)} ${line}`}>{line}</p>
          ))}
        </div>
      ) : null;
    case 'paragraph':
      return (
        <p className={marked ? 'release-paragraph release-paragraph-now' : 'release-paragraph'}>
          <span className="release-address numeral">{part.address}</span>
          {part.segments.map((segment) => (
            <ReleaseSegment
              key={segment.start}
              segment={segment}
              stop={stop}
              chosen={chosen}
              pointed={pointed}
              {...acts}
            />
          ))}
        </p>
      );
  }
});

/** The room that the longest address takes, in px: glyphs such as □ are as wide as the letters are high. */
const measureGutter = (laid: LaidRelease): number =>
  laid.parts.reduce((widest, part) => {
    if (part.kind !== 'paragraph') return widest;
    const width = [...part.address].reduce((sum, sign) => sum + (sign > '\u2000' ? 11 : 6.5), 0);
    return Math.max(widest, width);
  }, NARROWEST_GUTTER);
const NARROWEST_GUTTER = 44;

const partHas = (part: LaidPart, id: string | null): boolean =>
  id !== null && part.kind === 'paragraph' && part.segments.some((segment) => segment.leads === id);

const partTouches = (part: LaidPart, id: string | null, laid: LaidRelease): boolean => {
  const finding = id === null ? undefined : laid.findings.get(id);
  return (
    finding !== undefined &&
    part.kind === 'paragraph' &&
    part.segments.some((segment) => segment.findings.includes(finding.id))
  );
};

const partIsPlace = (part: LaidPart, id: string | null, laid: LaidRelease): boolean => {
  const finding = id === null ? undefined : laid.findings.get(id);
  return (
    finding !== undefined &&
    finding.start === finding.end &&
    part.kind === 'paragraph' &&
    part.address === finding.address
  );
};

const isShown = (laid: LaidRelease, id: string): boolean => laid.parts.some((part) => partHas(part, id));
