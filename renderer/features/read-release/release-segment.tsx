// A run of the release's words, with the line under it that its finding has.
// The first run of a finding takes focus; the others follow it.
import type { LaidSegment } from './lay-release.ts';

interface ReleaseSegmentProps {
  segment: LaidSegment;
  /** The finding that takes Tab. */
  stop: string | null;
  chosen: string | null;
  pointed: string | null;
  onChoose(id: string): void;
  onPoint(id: string | null): void;
  onShow(id: string): void;
}

/** One run of words. */
export function ReleaseSegment({
  segment,
  stop,
  chosen,
  pointed,
  onChoose,
  onPoint,
  onShow,
}: ReleaseSegmentProps) {
  const { findings, leads, hue } = segment;
  // Words without a line under them can be rested on too: by a sentence of the background, a day of the meeting sheet.
  const closest =
    findings.find((id) => id.startsWith('statement') || id.startsWith('person')) ?? findings[0] ?? null;
  const now = pointed ?? chosen;
  const isNow = now !== null && findings.includes(now);
  const classes = [
    hue === null ? '' : `statement statement-${hue}`,
    isNow ? 'statement-now' : '',
    segment.dropped ? 'release-dropped' : '',
  ];
  const className = classes.filter(Boolean).join(' ');
  if (closest === null)
    return className === '' ? <>{segment.text}</> : <span className={className}>{segment.text}</span>;
  const target = leads ?? closest;
  return (
    <span
      className={className}
      onMouseEnter={() => {
        onPoint(closest);
      }}
      onMouseLeave={() => {
        onPoint(null);
      }}
      onClick={() => {
        onChoose(closest);
      }}
      {...(leads === null
        ? {}
        : {
            role: 'button',
            tabIndex: stop === leads ? 0 : -1,
            'data-roving': leads,
            'data-text-finding': leads,
            'aria-pressed': chosen === leads,
            onFocus: () => {
              onChoose(target);
            },
            onKeyDown: (event) => {
              if (event.key !== ' ' && event.key !== 'Enter') return;
              if (event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              onShow(target);
            },
          })}
    >
      {segment.text}
    </span>
  );
}
