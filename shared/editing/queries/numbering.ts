// What stands before each point of a section: `1.` counted through the section, `o` and `-` below, as the Word copy numbers them.
// Screen, clipboard and Word agree on this; a copy counts its own blocks, so that it has no gaps.

import type { Block } from '../../book/nodes.ts';

/** The label of each block, in order; empty for a block that is no point. */
export function numberPoints(blocks: readonly Block[]): string[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.type !== 'point') return '';
    switch (block.level) {
      case 1:
        count += 1;
        return `${String(count)}.`;
      case 2:
        return 'o';
      case 3:
        return '-';
    }
  });
}
