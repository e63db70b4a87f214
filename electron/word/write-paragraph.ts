// Paragraphs and runs as WordprocessingML. Formatting is the styles' affair; here stand structure, words and languages.
// Written as text: this is where an export spends its time. The order of elements is the schema's (CT_PPr, CT_RPr).

import type { ParagraphPlan, RunPlan, TextRunPlan } from './page-plan.ts';
import { twipsOfPoints } from './units.ts';
import { writePicture } from './write-picture.ts';
import { writeTabStops } from './write-tabs.ts';
import { writeWatermark } from './write-watermark.ts';
import type { Writer } from './writer.ts';
import { escapeXml } from './xml-text.ts';

/**
 * A paragraph.
 * @param section the `w:sectPr` of the section that ends with it; empty in all others
 */
export function writeParagraph(plan: ParagraphPlan, writer: Writer, section = ''): string {
  let xml = `<w:p><w:pPr><w:pStyle w:val="${writer.ids.paragraphs[plan.style]}"/>`;
  // A ministry's heading style may not say it; ours all do.
  const held = writer.style.reference !== undefined && writer.style.paragraphs[plan.style].keepNext === true;
  if (plan.keepNext || held) xml += '<w:keepNext/>';
  if (plan.breakBefore) xml += '<w:pageBreakBefore/>';
  if (plan.numbering)
    xml += `<w:numPr><w:ilvl w:val="${plan.numbering.level}"/><w:numId w:val="${plan.numbering.list}"/></w:numPr>`;
  if (writer.landscape) xml += writeTabStops(plan.style, writer.style, true);
  if (plan.before !== undefined) xml += `<w:spacing w:before="${twipsOfPoints(plan.before)}"/>`;
  xml += `${section}</w:pPr>`;
  for (const name of plan.opens)
    xml += `<w:bookmarkStart w:id="${numberBookmark(name, writer)}" w:name="${name}"/>`;
  for (const run of plan.runs) xml += writeRun(run, writer);
  for (const name of plan.closes) xml += `<w:bookmarkEnd w:id="${numberBookmark(name, writer)}"/>`;
  return `${xml}</w:p>`;
}

function numberBookmark(name: string, { bookmarks }: Writer): number {
  const known = bookmarks.get(name);
  if (known !== undefined) return known;
  bookmarks.set(name, bookmarks.size + 1);
  return bookmarks.size;
}

function writeRun(run: RunPlan, writer: Writer): string {
  switch (run.kind) {
    case 'text':
      return writeText(run, writer);
    case 'tab':
      return '<w:r><w:tab/></w:r>';
    case 'note':
      return `<w:r><w:rPr><w:rStyle w:val="${writer.ids.noteReference}"/></w:rPr><w:footnoteReference w:id="${run.note}"/></w:r>`;
    case 'web-link': {
      const id = writer.relationships.add('hyperlink', run.href, true);
      const words = run.runs.map((inner) => writeText(inner, writer, writer.ids.link)).join('');
      return `<w:hyperlink r:id="${id}" w:history="1">${words}</w:hyperlink>`;
    }
    case 'inner-link': {
      const words = run.runs.map((inner) => writeRun(inner, writer)).join('');
      return `<w:hyperlink w:anchor="${run.bookmark}" w:history="1">${words}</w:hyperlink>`;
    }
    case 'page-number':
      return '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    case 'page-of':
      // A field that is not `w:dirty` and has a result: Word shows the number and asks nothing.
      return `<w:fldSimple w:instr="PAGEREF ${run.bookmark} \\h"><w:r><w:t>${run.page}</w:t></w:r></w:fldSimple>`;
    case 'picture':
      return writePicture(run, writer);
    case 'watermark':
      return writeWatermark(run.text, writer);
  }
}

/** Hangul syllables, letters and their halfwidth and extended forms. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]/;
/** `w:hint` decides for quotation marks and the like, which stand in both scripts. */
const KOREAN_FONT = '<w:rFonts w:hint="eastAsia"/>';
/** `w:val` is the language of the run's Latin letters, `w:eastAsia` that of its Hangul. */
const KOREAN_LANGUAGE = '<w:lang w:val="en-US" w:eastAsia="ko-KR"/>';

/** A run of text; `named` is the style it takes where its tone brings none. */
export function writeText(run: TextRunPlan, { ids }: Pick<Writer, 'ids'>, named?: string): string {
  const style = run.tone ? ids.tones[run.tone] : named;
  const korean = run.language === 'ko' || HANGUL.test(run.text);
  let properties = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`;
  if (korean) properties += KOREAN_FONT;
  if (run.bold) properties += '<w:b/><w:bCs/>';
  if (run.italic) properties += '<w:i/><w:iCs/>';
  if (run.underline) properties += '<w:u w:val="single"/>';
  if (korean) properties += KOREAN_LANGUAGE;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${writeWords(run.text)}</w:r>`;
}

/** Line breaks and tabs are elements (`w:br`, `w:tab`): as characters Word would show them as spaces. */
function writeWords(text: string): string {
  if (!/[\n\t]/.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    )
    .join('');
}
