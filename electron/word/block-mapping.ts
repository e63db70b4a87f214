// The mapping table: how each block of a copy is printed. A block without a mapping does not compile.
// Gives plans, never Word's own objects, so that what writes them may change.

import { quoteWords } from '../../shared/book/copy-text.ts';
import type { LinePrefix } from '../../shared/book/copy-text.ts';
import type { BlockTypes, PrintedBlock, PrintedBlockType, PrintedInline } from '../../shared/book/nodes.ts';
import type { Language } from '../../shared/book/words.ts';
import type { BlockPlace } from './block-place.ts';
import { mapImage } from './image-mapping.ts';
import { mapInlines } from './inline-mapping.ts';
import { mapList } from './list-mapping.ts';
import type { MappingContext } from './mapping-context.ts';
import { listLevel, planParagraph, planText } from './page-plan.ts';
import type { PagePart, RunPlan } from './page-plan.ts';
import { mapTable } from './table-mapping.ts';

/** How one type of block is printed; an empty list leaves nothing on the page. */
type BlockMapping<Type extends PrintedBlockType> = (
  block: BlockTypes<PrintedInline>[Type],
  place: BlockPlace,
  context: MappingContext,
) => PagePart[];

const BLOCK_MAPPINGS: { readonly [Type in PrintedBlockType]: BlockMapping<Type> } = {
  paragraph: (block, place, context) => [
    planParagraph('body', [...place.prefixes, ...mapInlines(block.children, place.language, context)]),
  ],
  point: (block, place, context) => [
    {
      ...planParagraph('point', [...place.prefixes, ...mapInlines(block.children, place.language, context)]),
      numbering: { name: 'points', list: place.points, level: listLevel(block.level) },
    },
  ],
  'agreed-language': (block, place, context) => [
    planParagraph('agreed-language', [
      ...place.prefixes,
      ...mapInlines(quoteWords(block.children), place.language, context),
    ]),
  ],
  list: mapList,
  table: mapTable,
  image: mapImage,
  'page-break': (_block, _place, context) => {
    context.breakBefore = true;
    return [];
  },
};

/** What a block prints. */
export function mapBlock(block: PrintedBlock, place: BlockPlace, context: MappingContext): PagePart[] {
  // The compiler cannot see that the entry and the block are of one type; the index says so.
  const mapping = BLOCK_MAPPINGS[block.type] as BlockMapping<PrintedBlockType>;
  return mapping(block as never, place, context);
}

/** What stands before a block, as runs. */
export const mapPrefixes = (prefixes: readonly LinePrefix[], language: Language, warn: boolean): RunPlan[] =>
  prefixes.map(({ kind, text }) => planText(text, language, kind === 'tag' && warn ? 'warning-tag' : kind));
