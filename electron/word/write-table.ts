// Tables as WordprocessingML: rules between rows only, a shaded header that repeats, rows that do not split.
// Every `w:tc` has a paragraph; Word calls a document broken in which one has none.

import type { TablePlan } from './page-plan.ts';
import { twipsOfMillimeters } from './units.ts';
import { writeParagraph } from './write-paragraph.ts';
import type { Writer } from './writer.ts';

/** Space between a rule's end and the words of a cell, in millimeters. */
const CELL_MARGIN = 1.9;

/** A table. */
export function writeTable(plan: TablePlan, writer: Writer): string {
  const { colors } = writer.style;
  const columns = plan.columns.map(twipsOfMillimeters);
  const margin = twipsOfMillimeters(CELL_MARGIN);
  const width = columns.reduce((sum, column) => sum + column, 0);
  const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colors.rule}"/>`;
  const none = (side: string) => `<w:${side} w:val="nil"/>`;
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${colors.shade}"/>`;
  let xml =
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${rule('top')}${none('left')}${rule('bottom')}` +
    `${none('right')}${rule('insideH')}${none('insideV')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`;
  plan.rows.forEach((row, index) => {
    const header = index < plan.headerRows;
    xml += `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>`;
    let column = 0;
    for (const { paragraph, span } of row) {
      const wide = columns.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      column += span;
      xml +=
        `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
        `${header ? shade : ''}</w:tcPr>${writeParagraph(paragraph, writer)}</w:tc>`;
    }
    xml += '</w:tr>';
  });
  return `${xml}</w:tbl>`;
}
