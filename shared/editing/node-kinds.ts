// Which nodes are blocks, lines of words, or inlines, by their type alone.
// The sets are held to the model by the compiler: a new block does not compile until it is placed here.

import type { Block, BlockType, Inline, Leaf, Section } from '../book/nodes.ts';
import type { BookElement } from './slate-types.ts';

/** How a block holds its words: one line, several lines below it, or none that can be written in. */
const BLOCK_SHAPES: Readonly<Record<BlockType, 'line' | 'lines' | 'void'>> = {
  paragraph: 'line',
  point: 'line',
  'agreed-language': 'line',
  list: 'lines',
  table: 'lines',
  image: 'void',
  'page-break': 'void',
  unknown: 'void',
};

/** A node in which words stand: a paragraph, a point, a list's item, a table's cell. */
export type Line = Extract<BookElement, { children: Inline[] }>;

/** The type of a node, empty where it has none; a hostile `type` may be anything. */
export const typeOf = (node: object): string =>
  'type' in node && typeof node.type === 'string' ? node.type : '';

const shapeOf = (node: object): 'line' | 'lines' | 'void' | undefined =>
  Object.hasOwn(BLOCK_SHAPES, typeOf(node)) ? BLOCK_SHAPES[typeOf(node) as BlockType] : undefined;

/** True for a block of a section. */
export const isBlockNode = (node: object): node is Block => shapeOf(node) !== undefined && 'children' in node;

export const isSection = (node: object): node is Section => typeOf(node) === 'section' && 'children' in node;

/** True for a block without words of its own: an image, a page break, a block of a newer version. */
export const isVoidBlock = (node: object): node is Extract<Block, { children: Leaf[] }> =>
  shapeOf(node) === 'void';

/** True for a block that is one line: a paragraph, a point, agreed language. */
export const isLineBlock = (node: object): node is Extract<Block, { children: Inline[] }> =>
  shapeOf(node) === 'line';

/** True for a node in which words stand. */
export const isLine = (node: object): node is Line =>
  shapeOf(node) === 'line' || typeOf(node) === 'list-item' || typeOf(node) === 'table-cell';

/** True for what stands in a line beside leaves: a link, a field, a footnote. */
export const isInlineNode = (node: object): boolean => ['link', 'field', 'footnote'].includes(typeOf(node));

/** True for a node whose children are leaves and inlines: a line, an inline, a block without words of its own. */
export const holdsLeaves = (node: object): boolean => isLine(node) || isInlineNode(node) || isVoidBlock(node);
