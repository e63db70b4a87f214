// A few paragraphs of the release, drawn once somebody comes near, or what is chosen lies in them; until then their room is kept.
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaidPart, LaidRelease } from './lay-release.ts';
import { ReleaseSegment } from './release-segment.tsx';
import type { Chunk } from './text-chunk.ts';

interface TextActs {
  onChoose(id: string): void;
  onPoint(id: string | null): void;
  onShow(id: string): void;
}

interface TextChunkProps extends TextActs {
  chunk: Chunk;
  /** The one at the top is drawn at once. */
  first: boolean;
  laid: LaidRelease;
  furnitureOpen: boolean;
  /** Each only where it concerns this chunk. */
  stop: string | null;
  chosen: string | null;
  pointed: string | null;
}

/** Height of a line and what stands between paragraphs, in px. */
const LINE_HEIGHT = 20;
const BETWEEN = 6;

/** A chunk of the text. Only one that something changes in is drawn again. */
export const TextChunk = memo(function TextChunk({
  chunk,
  first,
  laid,
  stop,
  chosen,
  pointed,
  ...rest
}: TextChunkProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const drawn = near || chosen !== null || stop !== null;
  useEffect(() => {
    const element = place.current;
    if (drawn || !element) return undefined;
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      // The margin counts from the pane that scrolls; in a narrow window that is the pane itself.
      { root: element.closest('.release-text'), rootMargin: '1200px 0px' },
    );
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [drawn]);
  if (!drawn) {
    const height = chunk.lines * LINE_HEIGHT + chunk.parts.length * BETWEEN;
    return <div ref={place} style={{ height: `${String(height)}px` }} />;
  }
  const now = pointed ?? chosen;
  const finding = now === null ? undefined : laid.findings.get(now);
  const bare = finding !== undefined && finding.start === finding.end ? finding.address : null;
  return chunk.parts.map((part) => (
    <Part
      key={part.start}
      part={part}
      stop={has(part, stop) ? stop : null}
      chosen={has(part, chosen) ? chosen : null}
      pointed={has(part, pointed) ? pointed : null}
      marked={bare !== null && part.kind === 'paragraph' && part.address === bare}
      {...rest}
    />
  ));
});

interface PartProps extends TextActs {
  part: LaidPart;
  furnitureOpen: boolean;
  stop: string | null;
  chosen: string | null;
  pointed: string | null;
  /** The paragraph that a finding without words of its own stands in. */
  marked: boolean;
}

// Only the paragraph that is pointed at is drawn again.
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

const has = (part: LaidPart, id: string | null): boolean =>
  id !== null && part.kind === 'paragraph' && part.segments.some(({ findings }) => findings.includes(id));
