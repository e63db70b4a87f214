// Which block a bare arrow, Home or End goes to, on pages that are read and on pages that are written.

import type { BlockAct } from '../../book/editor-keys.ts';

export type BlockStep = Extract<BlockAct, { kind: 'step' }>['step'];

/** The id after (1) or before (-1) another in the order of the book, or the first or last; undefined at an end. */
export function stepBlock(order: readonly string[], id: string, step: BlockStep): string | undefined {
  switch (step) {
    case 'first':
      return order[0];
    case 'last':
      return order.at(-1);
    default:
      return order[order.indexOf(id) + step];
  }
}
