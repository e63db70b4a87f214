// The plan of a document as one `docx` document: sections, heads and feet, notes, numbering, properties.

import { Document, Footer, Header, Packer, SectionType } from 'docx';
import type { ISectionOptions } from 'docx';
import type { HouseStyle } from './house-style.ts';
import type { DocumentPlan, SectionPlan } from './page-plan.ts';
import { twipsOfMillimeters } from './units.ts';
import { writeNumbering } from './write-numbering.ts';
import { createDocumentNumbers, writeNote, writeParagraph } from './write-paragraph.ts';
import type { DocumentNumbers } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';

/** The document's package as `docx` packs it; its styles and properties are still to be put in. */
export function writeDocument(plan: DocumentPlan, style: HouseStyle): Promise<Uint8Array> {
  const numbers = createDocumentNumbers();
  const document = new Document({
    numbering: writeNumbering(style),
    footnotes: Object.fromEntries(
      plan.notes.map((runs, index) => [index + 1, { children: [writeNote(runs)] }]),
    ),
    customProperties: [
      { name: 'bookId', value: plan.bookId },
      { name: 'copy', value: plan.copyName },
    ],
    sections: plan.sections.map((section) => writeSection(section, style, numbers)),
  });
  return Packer.toBuffer(document);
}

function writeSection(section: SectionPlan, style: HouseStyle, numbers: DocumentNumbers): ISectionOptions {
  const { width, height, margins } = style.page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: twipsOfMillimeters(width), height: twipsOfMillimeters(height) },
        margin: {
          top: twipsOfMillimeters(margins.top),
          bottom: twipsOfMillimeters(margins.bottom),
          left: twipsOfMillimeters(margins.left),
          right: twipsOfMillimeters(margins.right),
          header: twipsOfMillimeters(margins.header),
          footer: twipsOfMillimeters(margins.footer),
          gutter: 0,
        },
      },
    },
    headers: {
      default: new Header({ children: section.header.map((part) => writeParagraph(part, numbers)) }),
    },
    footers: {
      default: new Footer({ children: section.footer.map((part) => writeParagraph(part, numbers)) }),
    },
    children: section.parts.map((part) =>
      part.kind === 'table' ? writeTable(part, style, numbers) : writeParagraph(part, numbers),
    ),
  };
}
