// The release as given: each statement underlined in its kind's color, people dotted, page furniture folded away and counted.
// Promise: the words are those of the text; ↑ ↓ go from statement to statement, Space shows the same on the other side.
import { useMemo, useState } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRoving } from '../../ui/use-roving.ts';
import type { LaidRelease } from './lay-release.ts';
import { ReleasedField } from './released-field.tsx';
import { StatementLegend } from './statement-legend.tsx';
import { cutChunks } from './text-chunk.ts';
import type { Chunk } from './text-chunk.ts';
import { TextChunk } from './text-chunk-view.tsx';
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
  const chunks = useMemo(() => cutChunks(laid), [laid]);
  const lang = release.language === 'other' ? undefined : release.language;
  const gutter = useMemo(() => measureGutter(laid), [laid]);
  const first = useMemo(() => findFirst(laid), [laid]);
  // What is led by a run of words can take focus; what only lies over some cannot.
  const stop = choice.chosen !== null && laid.leads.has(choice.chosen) ? choice.chosen : first;
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
        className="release-text"
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
        {chunks.map((chunk, index) => (
          <TextChunk
            key={chunk.parts[0]?.start}
            chunk={chunk}
            first={index === 0}
            laid={laid}
            furnitureOpen={furnitureOpen}
            stop={stop !== null && chunk.findings.has(stop) ? stop : null}
            chosen={pick(chunk, choice.chosen, laid)}
            pointed={pick(chunk, choice.pointed, laid)}
            onChoose={choice.choose}
            onPoint={choice.point}
            onShow={onShow}
          />
        ))}
      </div>
    </section>
  );
}

/** The room that the longest address takes, in px: glyphs such as □ are as wide as the letters are high. */
const measureGutter = (laid: LaidRelease): number =>
  laid.parts.reduce((widest, part) => {
    if (part.kind !== 'paragraph') return widest;
    const width = [...part.address].reduce((sum, sign) => sum + (sign > '\u2000' ? 11 : 6.5), 0);
    return Math.max(widest, width);
  }, NARROWEST_GUTTER);
const NARROWEST_GUTTER = 44;

function findFirst(laid: LaidRelease): string | null {
  for (const part of laid.parts)
    if (part.kind === 'paragraph') for (const { leads } of part.segments) if (leads !== null) return leads;
  return null;
}

/** A finding where it concerns this part of the text: it lies over its words, or its paragraph is here. */
function pick(chunk: Chunk, id: string | null, laid: LaidRelease): string | null {
  if (id === null) return null;
  if (chunk.findings.has(id)) return id;
  const finding = laid.findings.get(id);
  if (!finding || finding.start !== finding.end || finding.address === null) return null;
  return chunk.addresses.has(finding.address) ? id : null;
}
