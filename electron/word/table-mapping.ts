// A table: repeating header rows, columns by relative width, the last cell of a short row spanning what is left.
// Every cell has exactly one paragraph (Word calls a document broken in which `w:tc` has none).

import type { PrintedInline, Table } from '../../shared/book/nodes.ts';
import type { BlockPlace } from './block-place.ts';
import { textWidth } from './house-style.ts';
import { mapInlines } from './inline-mapping.ts';
import { warnAbout } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { planParagraph } from './page-plan.ts';
import type { PagePart, RunPlan, TablePlan } from './page-plan.ts';

/** The table, with its portion mark before it and a gap after it: two tables in a row would become one in Word. */
export function mapTable(
  block: Table<PrintedInline>,
  place: BlockPlace,
  context: MappingContext,
): PagePart[] {
  if (block.children.length === 0) {
    warnAbout(context, 'empty-table');
    return [];
  }
  const count = Math.max(...block.children.map((row) => row.children.length));
  const table: TablePlan = {
    kind: 'table',
    // A table that is all header would be repeated whole on every page; Word then repeats nothing.
    headerRows: Math.min(block.headerRows, block.children.length),
    columns: spreadColumns(block.widths, count, textWidth(context.options.houseStyle, context.landscape)),
    rows: block.children.map((row, index) =>
      row.children.map((cell, column) => ({
        paragraph: planParagraph(
          index < block.headerRows ? 'table-header' : 'table-text',
          mapInlines(cell.children, place.language, context),
        ),
        span: column === row.children.length - 1 ? count - column : 1,
      })),
    ),
  };
  return [...planMark(place.prefixes), table];
}

/** The line on which a portion mark stands before a table or a picture. */
export const planMark = (prefixes: RunPlan[]): PagePart[] =>
  prefixes.length === 0
    ? []
    : [
        planParagraph(
          'portion-mark',
          prefixes.map((run) => (run.kind === 'text' ? { ...run, text: run.text.trimEnd() } : run)),
        ),
      ];

function spreadColumns(widths: readonly number[] | undefined, count: number, total: number): number[] {
  const shares = Array.from({ length: count }, (_, index) => widths?.[index] ?? 1);
  const sum = shares.reduce((left, right) => left + right, 0);
  return shares.map((share) => (share / sum) * total);
}
