// Where a block stands: what every mapping is told of it beside the block itself.

import type { Language } from '../../shared/book/words.ts';
import type { RunPlan } from './page-plan.ts';

export interface BlockPlace {
  /** What stands before its words: portion mark, tag, addressee. */
  prefixes: RunPlan[];
  /** The block's own language. */
  language: Language;
  /** The list that the points of its section are in. */
  points: number;
}
