// The body section by section, with heads and feet: `word/document.xml`, `word/header1.xml`, `word/footer1.xml`, …
// A section's `w:sectPr` sits in its last paragraph; an empty one of its own would begin another page where one is full.

import { paperSize } from './house-style.ts';
import type { FramePart, HouseStyle } from './house-style.ts';
import type { FramePlan, PagePart, SectionPlan, SheetFrame } from './page-plan.ts';
import { planParagraph } from './page-plan.ts';
import { createRelationships } from './relationships.ts';
import { twipsOfMillimeters } from './units.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';
import type { Writer } from './writer.ts';
import { declareNamespaces, XML_HEAD } from './xml-text.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DRAWN = declareNamespaces('w', 'r', 'wp', 'a', 'pic');
const FRAMED = declareNamespaces('w', 'r', 'wp', 'a', 'pic', 'v', 'o');

/** A line of one point. */
const THIN = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

export const BODY_START = `${XML_HEAD}<w:document${DRAWN}><w:body>`;
export const BODY_END = '</w:body></w:document>';

/**
 * A section of the body; its head and foot become parts of the package on the way.
 * @param final its `w:sectPr` stands at the end of the body instead of in its last paragraph
 */
export function writeSection(section: SectionPlan, writer: Writer, final: boolean): string {
  const properties = writeProperties(section, writer);
  const parts = writeParts(section.parts, writer, final ? '' : properties);
  return final ? parts + properties : parts;
}

function writeParts(parts: readonly PagePart[], writer: Writer, section: string): string {
  let xml = '';
  parts.forEach((part, index) => {
    if (part.kind === 'table') xml += writeTable(part, writer);
    else xml += writeParagraph(part, writer, index === parts.length - 1 ? section : '');
  });
  // A table is no paragraph, and an empty section none either: `w:sectPr` needs one.
  if (section !== '' && parts.at(-1)?.kind !== 'paragraph')
    xml += writeParagraph(planParagraph('end'), writer, section);
  return xml;
}

function writeProperties(section: SectionPlan, writer: Writer): string {
  const { landscape, even } = section;
  const refer = (type: 'default' | 'even', sheet: SheetFrame) =>
    (['header', 'footer'] as const)
      .map(
        (kind) =>
          `<w:${kind}Reference w:type="${type}" r:id="${writeFrame(kind, sheet[kind], landscape, writer)}"/>`,
      )
      .join('');
  return (
    `<w:sectPr>${refer('default', section)}${even ? refer('even', even) : ''}` +
    `<w:type w:val="nextPage"/>${writePage(writer.style, landscape)}</w:sectPr>`
  );
}

function writePage(style: HouseStyle, landscape: boolean): string {
  const [width, height] = paperSize(style, landscape);
  const { margins } = style.page;
  const margin = (['top', 'right', 'bottom', 'left', 'header', 'footer'] as const)
    .map((side) => ` w:${side}="${twipsOfMillimeters(margins[side])}"`)
    .join('');
  return (
    `<w:pgSz w:w="${twipsOfMillimeters(width)}" w:h="${twipsOfMillimeters(height)}"${width > height ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar${margin} w:gutter="0"/>`
  );
}

/** Writes a head or a foot once, however many sections have it; gives the relationship id. */
function writeFrame(kind: 'header' | 'footer', plan: FramePlan, landscape: boolean, writer: Writer): string {
  const { frames } = writer;
  const key = `${kind} ${String(landscape)} ${JSON.stringify([plan.above, plan.below])} ${plan.reference?.xml ?? ''}`;
  const known = frames.get(key);
  if (known !== undefined) return known;
  const relationships = createRelationships();
  const inner: Writer = { ...writer, relationships, landscape };
  const ours = (parts: typeof plan.above) => parts.map((part) => writeParagraph(part, inner)).join('');
  const root = kind === 'header' ? 'hdr' : 'ftr';
  const above = ours(plan.above);
  const theirs = plan.reference ? writeReference(plan.reference, inner) : '';
  // A table may not end a head or foot (CT_HdrFtr). LibreOffice leaves a table out of a foot's height where it stands
  // first, and with it the last line: one that nobody misses stands before and after.
  const [start, end] = theirs.includes('<w:tbl>') ? [above === '' ? THIN : '', THIN] : ['', ''];
  const xml = `${XML_HEAD}<w:${root}${FRAMED}>${start}${above}${theirs}${ours(plan.below)}${end}</w:${root}>`;
  writer.drawings = inner.drawings;
  const number = [...frames.keys()].filter((name) => name.startsWith(`${kind} `)).length + 1;
  const file = `${kind}${number}.xml`;
  writer.parts.add(`word/${file}`, `${WORD_TYPE}${kind}+xml`, xml);
  writer.parts.addRelationships(`word/${file}`, relationships.write());
  const id = writer.relationships.add(kind, file);
  frames.set(key, id);
  return id;
}

/** A ministry's own head or foot: its pictures get our names, its drawings our numbers. */
function writeReference(part: FramePart, writer: Writer): string {
  const ids = new Map(
    part.pictures.map((picture) => [
      picture.id,
      writer.relationships.add('image', writer.parts.addPicture(picture)),
    ]),
  );
  return part.xml
    .replace(/ r:embed="([^"]*)"/g, (_whole, id: string) => ` r:embed="${ids.get(id) ?? ''}"`)
    .replace(/<wp:docPr id="[^"]*"/g, () => {
      writer.drawings += 1;
      return `<wp:docPr id="${writer.drawings}"`;
    });
}
