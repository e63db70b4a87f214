// The mapping table: how each block of a copy is printed. A block without a mapping does not compile.
// Gives plans, never Word's own objects, so that what writes them may change.

import { quoteWords } from '../../shared/book/copy-text.ts';
import type { LinePrefix } from '../../shared/book/copy-text.ts';
import { isLeaf } from '../../shared/book/nodes.ts';
import type { BlockTypes, PrintedBlock, PrintedBlockType, PrintedInline } from '../../shared/book/nodes.ts';
import type { Language, Use } from '../../shared/book/words.ts';
import type { BlockPlace } from './block-place.ts';
import type { ParagraphStyleName } from './house-style.ts';
import { mapImage } from './image-mapping.ts';
import { mapInlines } from './inline-mapping.ts';
import { mapList } from './list-mapping.ts';
import type { MappingContext } from './mapping-context.ts';
import { listLevel, planParagraph, planText } from './page-plan.ts';
import type { PagePart, ParagraphPlan, RunPlan } from './page-plan.ts';
import { mapTable } from './table-mapping.ts';

/** How one type of block is printed; an empty list leaves nothing on the page. */
type BlockMapping<Type extends PrintedBlockType> = (
  block: BlockTypes<PrintedInline>[Type],
  place: BlockPlace,
  context: MappingContext,
) => PagePart[];

/** Each use has a style of its own, so that a ministry may set it apart as it likes. */
const POINT_STYLES: Readonly<Record<Use, ParagraphStyleName>> = {
  raise: 'point',
  'if-raised': 'point-if-raised',
  defensive: 'point-defensive',
  'do-not-raise': 'point-do-not-raise',
};

const BLOCK_MAPPINGS: { readonly [Type in PrintedBlockType]: BlockMapping<Type> } = {
  paragraph: (block, place, context) => [
    keepLeadIn(
      planParagraph('body', [...place.prefixes, ...mapInlines(block.children, place.language, context)]),
      block.children,
    ),
  ],
  point: (block, place, context) => [
    {
      ...planParagraph(POINT_STYLES[block.use], [
        ...place.prefixes,
        ...mapInlines(block.children, place.language, context),
      ]),
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

/** A line that ends in a colon leads into the next one and stays on its page. */
function keepLeadIn(paragraph: ParagraphPlan, words: readonly PrintedInline[]): ParagraphPlan {
  const last = words.at(-1);
  if (last && isLeaf(last) && /[:：]\s*$/.test(last.text)) paragraph.keepNext = true;
  return paragraph;
}

/** What a block prints. */
export function mapBlock(block: PrintedBlock, place: BlockPlace, context: MappingContext): PagePart[] {
  // The compiler cannot see that the entry and the block are of one type; the index says so.
  const mapping = BLOCK_MAPPINGS[block.type] as BlockMapping<PrintedBlockType>;
  return mapping(block as never, place, context);
}

/** What stands before a block, as runs. */
export const mapPrefixes = (prefixes: readonly LinePrefix[], language: Language, warn: boolean): RunPlan[] =>
  prefixes.map(({ kind, text }) => planText(text, language, kind === 'tag' && warn ? 'warning-tag' : kind));
