// A section's length against the limit its template sets, in the limit's own unit.
// Pages are estimated from lines, and are shown to one decimal, as the outline has room for.

import type { TemplateLimit } from '../../shared/book/template.ts';
import type { Length } from './lengths.ts';

export interface LimitView {
  unit: TemplateLimit['unit'];
  most: number;
  used: number;
  /** 0 to 1; 1 at the limit and beyond it. */
  share: number;
  over: boolean;
}

/** Lines of words that an A4 page of the canvas holds. */
const LINES_A_PAGE = 34;

/** What a section of this length uses of its limit. */
export function measureLimit({ unit, most }: TemplateLimit, length: Length, points: number): LimitView {
  const used = measureUse(unit, length, points);
  return { unit, most, used, share: Math.min(1, used / most), over: used > most };
}

function measureUse(unit: TemplateLimit['unit'], length: Length, points: number): number {
  switch (unit) {
    case 'points':
      return points;
    case 'lines':
      return length.lines;
    case 'pages':
      return Math.ceil((length.lines / LINES_A_PAGE) * 10) / 10;
  }
}
