// Paragraphs and runs as `docx` objects. Formatting is the styles' affair; here stand structure, words and languages.

import {
  BookmarkEnd,
  BookmarkStart,
  CarriageReturn,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  SimpleField,
  Tab,
  TextRun,
} from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { ParagraphPlan, RunPlan, TextRunPlan } from './page-plan.ts';
import { LINK_STYLE, PARAGRAPH_STYLE_NAMES, TONE_STYLE_NAMES } from './style-names.ts';
import { pixelsOfMillimeters } from './units.ts';

/** The numbers that a document gives out once each: `w:id` of bookmarks and `wp:docPr/@id` of pictures. */
export interface DocumentNumbers {
  bookmarks: Map<string, number>;
  pictures: number;
}

/** The writing of one document begins at 1; `docx` itself would count on from the document before. */
export const createDocumentNumbers = (): DocumentNumbers => ({ bookmarks: new Map(), pictures: 0 });

/** A paragraph. */
export function writeParagraph(plan: ParagraphPlan, numbers: DocumentNumbers): Paragraph {
  return new Paragraph({
    style: PARAGRAPH_STYLE_NAMES[plan.style].id,
    ...(plan.breakBefore ? { pageBreakBefore: true } : {}),
    ...(plan.numbering
      ? {
          numbering: {
            reference: plan.numbering.name,
            instance: plan.numbering.list,
            level: plan.numbering.level,
          },
        }
      : {}),
    children: [
      ...plan.opens.map(
        (name) => new BookmarkStart(name, openBookmark(name, numbers)) as unknown as ParagraphChild,
      ),
      ...plan.runs.flatMap((run) => writeRun(run, numbers)),
      ...plan.closes.map((name) => new BookmarkEnd(openBookmark(name, numbers)) as unknown as ParagraphChild),
    ],
  });
}

/** The paragraph of a note; `docx` puts the note's number before it. */
export const writeNote = (runs: readonly TextRunPlan[]): Paragraph =>
  new Paragraph({
    style: PARAGRAPH_STYLE_NAMES.note.id,
    children: [new TextRun(' '), ...runs.map((run) => writeText(run))],
  });

/** The `w:id` of a bookmark: its start and its end carry one number. */
function openBookmark(name: string, { bookmarks }: DocumentNumbers): number {
  const known = bookmarks.get(name);
  if (known !== undefined) return known;
  bookmarks.set(name, bookmarks.size + 1);
  return bookmarks.size;
}

function writeRun(run: RunPlan, numbers: DocumentNumbers): ParagraphChild[] {
  switch (run.kind) {
    case 'text':
      return [writeText(run)];
    case 'tab':
      return [new TextRun({ children: [new Tab()] })];
    case 'note':
      return [new FootnoteReferenceRun(run.note)];
    case 'web-link':
      return [
        new ExternalHyperlink({
          link: run.href,
          children: run.runs.map((inner) => writeText(inner, LINK_STYLE.id)),
        }),
      ];
    case 'inner-link':
      return [
        new InternalHyperlink({
          anchor: run.bookmark,
          children: run.runs.flatMap((inner) => writeRun(inner, numbers)),
        }),
      ];
    case 'page-number':
      return [new SimpleField('PAGE', '1')];
    case 'page-of':
      // A field that is not `w:dirty` and has a result: Word shows the number and asks nothing.
      return [new SimpleField(`PAGEREF ${run.bookmark} \\h`, String(run.page))];
    case 'picture':
      numbers.pictures += 1;
      return [
        new ImageRun({
          type: run.picture.type,
          data: run.picture.bytes,
          transformation: { width: pixelsOfMillimeters(run.width), height: pixelsOfMillimeters(run.height) },
          altText: {
            id: String(numbers.pictures),
            name: `Picture ${numbers.pictures}`,
            description: run.alt,
          },
        }),
      ];
  }
}

/** Hangul syllables, letters and their halfwidth and extended forms. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]/;

/** A run of text; `style` is the one it takes where its tone brings none. */
function writeText(run: TextRunPlan, style?: string): TextRun {
  const named = run.tone ? TONE_STYLE_NAMES[run.tone].id : style;
  const korean = run.language === 'ko' || HANGUL.test(run.text);
  const options: IRunOptions = {
    ...(named === undefined ? {} : { style: named }),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    // `w:hint` decides for quotation marks and the like, which stand in both scripts.
    ...(korean ? { font: { hint: 'eastAsia' } } : {}),
    // `w:val` is the language of the run's Latin letters, `w:eastAsia` that of its Hangul.
    language: { value: 'en-US', ...(korean ? { eastAsia: 'ko-KR' } : {}) },
    children: splitText(run.text),
  };
  return new TextRun(options);
}

/** Line breaks and tabs are elements (`w:cr`, `w:tab`): as characters Word would show them as spaces. */
function splitText(text: string): (string | Tab | CarriageReturn)[] {
  return text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : piece === '\n' ? new CarriageReturn() : piece));
}
