// A list: one numbering of its own, one paragraph an item.

import type { List, PrintedInline } from '../../shared/book/nodes.ts';
import type { BlockPlace } from './block-place.ts';
import { mapInlines } from './inline-mapping.ts';
import { startList } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { listLevel, planParagraph } from './page-plan.ts';
import type { PagePart } from './page-plan.ts';

/** The paragraphs of a list. */
export function mapList(block: List<PrintedInline>, place: BlockPlace, context: MappingContext): PagePart[] {
  if (block.children.length === 0) return [];
  const name = block.ordered ? 'ordered' : 'unordered';
  const list = startList(context, name);
  return block.children.map((item, index) => ({
    ...planParagraph('list-item', [
      ...(index === 0 ? place.prefixes : []),
      ...mapInlines(item.children, place.language, context),
    ]),
    numbering: { name, list, level: listLevel(item.level) },
  }));
}
