// How far a brief is, by what is written in it: a state that somebody sets comes with clearance, later.

import type { BriefView } from './book-view.ts';

export interface Progress {
  written: number;
  sections: number;
  state: 'not-started' | 'started' | 'drafting';
}

/** Sections with words and no point waiting for any. */
export function measureProgress({ sections }: BriefView): Progress {
  const written = sections.filter((section) => !section.empty && section.unwritten === 0).length;
  const state = written === 0 ? 'not-started' : written * 2 < sections.length ? 'started' : 'drafting';
  return { written, sections: sections.length, state };
}
