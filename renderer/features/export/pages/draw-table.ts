// Tables as elements. Rules are painted and not borders: a border is as thick as whole pixels of the screen, and a table of
// many rows would grow by them.

import { points } from './css-length.ts';
import type { PageBlock, PageCell, PageTable, Rule, Side } from './page-document.ts';

/** Draws a table; `drawBlock` draws what stands in a cell. */
export function drawTable(table: PageTable, drawBlock: (block: PageBlock) => HTMLElement): HTMLElement {
  const element = document.createElement('table');
  element.className = 'docpage-table';
  element.style.width = points(table.columns.reduce((sum, column) => sum + column, 0));
  if (table.align === 'center' || table.align === 'right') element.style.marginLeft = 'auto';
  else element.style.marginLeft = points(table.indent);
  if (table.align === 'center') element.style.marginRight = 'auto';
  const columns = document.createElement('colgroup');
  for (const width of table.columns) {
    const column = document.createElement('col');
    column.style.width = points(width);
    columns.append(column);
  }
  const body = document.createElement('tbody');
  element.append(columns, body);
  /** The cell that began above, by its first column. */
  const begun = new Map<number, HTMLTableCellElement>();
  table.rows.forEach((row, index) => {
    const line = document.createElement('tr');
    if (row.header) line.dataset['header'] = '';
    if (row.height > 0) line.style.height = points(row.height);
    let column = 0;
    for (const cell of row.cells) {
      const above = begun.get(column);
      if (cell.continues && above) above.rowSpan += 1;
      else {
        const box = document.createElement(row.header ? 'th' : 'td');
        box.colSpan = cell.span;
        box.style.paddingInline = points(table.margin);
        box.style.verticalAlign = cell.upright;
        if (cell.shade !== null) box.style.backgroundColor = cell.shade;
        const last = column + cell.span >= table.columns.length;
        setRules(box, table, cell, { top: index === 0, left: column === 0, right: last });
        box.append(...cell.blocks.map(drawBlock));
        line.append(box);
        begun.set(column, box);
      }
      column += cell.span;
    }
    body.append(line);
  });
  return element;
}

/** The rule of a cell's side: its own, else the table's edge or what the table has between cells. */
function setRules(
  { style }: HTMLElement,
  table: PageTable,
  cell: PageCell,
  edge: { top: boolean; left: boolean; right: boolean },
): void {
  const { rules: own } = cell;
  const { rules } = table;
  const choose = (side: Side, outer: boolean): Rule | null | undefined => {
    if (own[side] !== undefined) return own[side];
    return outer ? rules[side] : rules[side === 'top' || side === 'bottom' ? 'insideH' : 'insideV'];
  };
  const set = (side: Side, rule: Rule | null | undefined): void => {
    if (!rule) return;
    style.setProperty(`--${side}-rule`, rule.color);
    style.setProperty(`--${side}-width`, points(rule.width));
  };
  set('top', choose('top', edge.top));
  set('left', choose('left', edge.left));
  // Between two cells the left one's rule is the right one's too; beneath, only the last row of a page draws its own.
  set('right', edge.right ? choose('right', true) : own.right);
  set('bottom', choose('bottom', true));
}
