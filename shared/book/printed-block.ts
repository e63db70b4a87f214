// One block as a copy holds it: named attributes only, fields filled, seeds described.
// What is not named here cannot reach a document.

import { assertNever } from '../result.ts';
import type { Book } from './book.ts';
import type { Block, BlockAttributes, PrintedBlock } from './nodes.ts';
import { printLeaf, printLine, printWords } from './printed-text.ts';

type PrintedAttributes = Pick<BlockAttributes, 'id' | 'lang' | 'disclosure'>;

/** The block as a copy holds it, or undefined for a block that this version cannot print. */
export function printBlock(book: Book, block: Block): PrintedBlock | undefined {
  const attributes: PrintedAttributes = { id: block.id };
  if (block.lang) attributes.lang = block.lang;
  if (block.disclosure) attributes.disclosure = block.disclosure;
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...attributes, children: printLine(book, block) };
    case 'agreed-language':
      return { type: 'agreed-language', ...attributes, children: printLine(book, block) };
    case 'point': {
      const { level, use, addressee } = block;
      const said = addressee === undefined ? {} : { addressee };
      return { type: 'point', ...attributes, level, use, ...said, children: printLine(book, block) };
    }
    case 'list':
      return {
        type: 'list',
        ...attributes,
        ordered: block.ordered,
        children: block.children.map(({ level, children }) => ({
          type: 'list-item',
          level,
          children: printWords(book, children),
        })),
      };
    case 'table':
      return {
        type: 'table',
        ...attributes,
        headerRows: block.headerRows,
        ...(block.widths ? { widths: [...block.widths] } : {}),
        children: block.children.map((row) => ({
          type: 'table-row',
          children: row.children.map((cell) => ({
            type: 'table-cell',
            children: printWords(book, cell.children),
          })),
        })),
      };
    case 'image':
      return {
        type: 'image',
        ...attributes,
        media: block.media,
        alt: block.alt,
        width: block.width,
        children: block.children.map(printLeaf),
      };
    case 'page-break':
      return { type: 'page-break', ...attributes, children: [] };
    case 'unknown':
      return undefined;
    default:
      return assertNever(block);
  }
}
