// A table of the file: its columns, the rules of table and cells, cells that go over columns or on from the row above.

import type { PageBlock, PageCell, PageRow, PageTable, Rule, TableSide } from './page-document.ts';
import { fromTwips, readAlign, readColor, readRule } from './read-looks.ts';
import { childOf, switchOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** Space at the sides of a cell's words where a table says nothing (`w:tblCellMar`), in points. */
const CELL_MARGIN = 5.4;
const SIDES = ['top', 'right', 'bottom', 'left', 'insideH', 'insideV'] as const;

/** Reads `w:tbl`; `readBlocks` reads what stands in a cell. */
export function readTable(node: XmlNode, readBlocks: (cell: XmlNode) => PageBlock[]): PageTable {
  const properties = childOf(node, 'w:tblPr');
  const margin = childOf(childOf(properties, 'w:tblCellMar'), 'w:left')?.attributes['w:w'];
  return {
    kind: 'table',
    columns: (childOf(node, 'w:tblGrid')?.children ?? []).map(({ attributes }) =>
      fromTwips(attributes['w:w']),
    ),
    margin: margin === undefined ? CELL_MARGIN : fromTwips(margin),
    rules: readRules(childOf(properties, 'w:tblBorders')),
    align: readAlign(valueOf(properties, 'w:jc')) ?? 'left',
    indent: fromTwips(childOf(properties, 'w:tblInd')?.attributes['w:w']),
    rows: node.children.filter(({ name }) => name === 'w:tr').map((row) => readRow(row, readBlocks)),
  };
}

function readRow(row: XmlNode, readBlocks: (cell: XmlNode) => PageBlock[]): PageRow {
  const properties = childOf(row, 'w:trPr');
  return {
    header: switchOf(properties, 'w:tblHeader') ?? false,
    height: fromTwips(valueOf(properties, 'w:trHeight')),
    cells: row.children
      .filter(({ name }) => name === 'w:tc')
      .map((cell): PageCell => {
        const own = childOf(cell, 'w:tcPr');
        const upright = valueOf(own, 'w:vAlign');
        const merged = childOf(own, 'w:vMerge');
        return {
          span: Number(valueOf(own, 'w:gridSpan') ?? 1),
          continues: merged !== undefined && merged.attributes['w:val'] !== 'restart',
          shade: readColor(childOf(own, 'w:shd')?.attributes['w:fill']),
          rules: readRules(childOf(own, 'w:tcBorders')),
          upright: upright === 'center' ? 'middle' : upright === 'bottom' ? 'bottom' : 'top',
          blocks: readBlocks(cell),
        };
      }),
  };
}

function readRules(borders: XmlNode | undefined): Partial<Record<TableSide, Rule | null>> {
  const rules: Partial<Record<TableSide, Rule | null>> = {};
  for (const side of SIDES) {
    const rule = readRule(borders, side);
    if (rule !== undefined) rules[side] = rule;
  }
  return rules;
}
