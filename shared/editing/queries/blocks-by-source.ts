// Which blocks rest on which paragraph of which release: what the pane beside the page shows for a source.

import type { Brief } from '../../book/nodes.ts';

/** The ids of the blocks that rest on each paragraph of a document, by its address, in the order of the book. */
export function blocksBySource(briefs: readonly Brief[], document: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const brief of briefs)
    for (const section of brief.children)
      for (const block of section.children)
        for (const source of block.sources ?? []) {
          if (source.document !== document) continue;
          const blocks = found.get(source.address) ?? [];
          if (!blocks.includes(block.id)) found.set(source.address, [...blocks, block.id]);
        }
  return found;
}
