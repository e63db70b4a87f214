// Tables as `docx` objects: rules between rows only, a shaded header that repeats, rows that do not split.

import { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { HouseStyle } from './house-style.ts';
import type { TablePlan } from './page-plan.ts';
import { twipsOfMillimeters } from './units.ts';
import { writeParagraph } from './write-paragraph.ts';
import type { DocumentNumbers } from './write-paragraph.ts';

/** Space between a rule's end and the words of a cell, in millimeters. */
const CELL_MARGIN = 1.9;

/** A table. */
export function writeTable(plan: TablePlan, style: HouseStyle, numbers: DocumentNumbers): Table {
  const columns = plan.columns.map(twipsOfMillimeters);
  const rule = { style: BorderStyle.SINGLE, size: 4, color: style.colors.rule };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const margin = twipsOfMillimeters(CELL_MARGIN);
  const shade = { type: ShadingType.CLEAR, fill: style.colors.shade, color: 'auto' };
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: margin, right: margin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: plan.rows.map((row, index) => {
      let column = 0;
      return new TableRow({
        cantSplit: true,
        ...(index < plan.headerRows ? { tableHeader: true } : {}),
        children: row.map(({ paragraph, span }) => {
          const width = columns.slice(column, column + span).reduce((sum, next) => sum + next, 0);
          column += span;
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            ...(span > 1 ? { columnSpan: span } : {}),
            ...(index < plan.headerRows ? { shading: shade } : {}),
            children: [writeParagraph(paragraph, numbers)],
          });
        }),
      });
    }),
  });
}
