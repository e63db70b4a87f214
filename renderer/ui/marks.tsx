// Small marks that say how far and how much: the state of a brief, a length against its limit, a marking's caption.
// Promise: shape tells, hue does not; each has words for screen readers.
import { guessLanguage } from './guess-language.ts';
import './marks.css';

export type BriefState = 'not-started' | 'started' | 'drafting' | 'in-clearance' | 'cleared';

const SECTORS: Record<BriefState, string | null> = {
  'not-started': null,
  started: 'M6 6V2.5A3.5 3.5 0 0 1 9.5 6z',
  drafting: 'M6 6V2.5A3.5 3.5 0 0 1 6 9.5z',
  'in-clearance': 'M6 6V2.5A3.5 3.5 0 1 1 2.5 6z',
  cleared: null,
};

/** How far a brief is: how full the circle is. */
export function StateDot({ state, name }: { state: BriefState; name: string }) {
  const sector = SECTORS[state];
  return (
    <svg className={`state-dot state-dot-${state}`} viewBox="0 0 12 12" role="img" aria-label={name}>
      <circle cx="6" cy="6" r={state === 'cleared' ? 5.6 : 5} />
      {sector !== null && <path className="state-sector" d={sector} />}
      {state === 'cleared' && <path className="state-tick" d="m3.5 6.2 1.8 1.7 3.2-3.7" />}
    </svg>
  );
}

/** A length against its limit: the bar ends at the limit; what is over stands past a gap. The numbers beside it say it in words. */
export function LengthBar({ part }: { part: number }) {
  const over = part > 1;
  const width = Math.round(Math.min(1, Math.max(0, part)) * (over ? 29 : 40));
  return (
    <svg
      className={over ? 'length-bar length-over' : 'length-bar'}
      viewBox="0 0 40 4"
      aria-hidden="true"
      focusable="false"
    >
      {!over && <rect className="length-track" width="40" height="4" rx="2" />}
      <rect className="length-fill" width={width} height="4" rx="2" />
      {over && <rect className="length-fill" x="31" width="9" height="4" rx="2" />}
    </svg>
  );
}

/** The caption of a marking: letters spaced and strong, so that it is one without red too. Its language is that of its script. */
export function Marking({ caption }: { caption: string }) {
  return (
    <span className="marking" lang={guessLanguage(caption) ?? undefined}>
      {caption}
    </span>
  );
}
