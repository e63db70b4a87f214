// What may be chosen of a document: marks, notes, numbering, house style, watermark; and what a brief brings: its
// originator, its date, pages turned sideways.

import { describe, expect, it } from 'vitest';
import { copyNotes, copyText } from '../../../shared/book/copy-text.ts';
import type { Book } from '../../../shared/book/book.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { HOUSE_STYLE_IDS, loadHouseStyle, numberPoints } from '../../../electron/word/load-house-style.ts';
import { NUMBERING_PRESETS } from '../../../electron/word/house-style.ts';
import type { WordOptions } from '../../../electron/word/word-options.ts';
import { buildCopy, createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import {
  lintDocx,
  openDocx,
  partOf,
  printedLines,
  printedNotes,
  readParagraphs,
} from '../../support/read-docx.ts';
import type { DocxParts } from '../../support/read-docx.ts';
import { createSampleBook, SAMPLE_SCHEME } from '../../support/sample-book.ts';
import { validateDocx } from '../../support/validate-docx.ts';

function exportBookAs(book: Book, copyName: string, options: Partial<WordOptions> = {}) {
  const copy = takeCopy(book, copyName);
  const { bytes } = buildCopy(copy, { ...createSampleOptions(), ...options });
  return { copy, bytes, parts: openDocx(bytes) };
}
const glyphsOf = (parts: DocxParts): (string | undefined)[] =>
  [...partOf(parts, 'word/numbering.xml').matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, glyph]) => glyph);

describe('portion marks and notes', () => {
  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])('are printed or left out (%s, %s)', (portionMarks, sourceNotes) => {
    const choices = { portionMarks, sourceNotes };
    const { copy, parts } = exportSample('principal', 'en', choices);
    const lines = printedLines(parts);
    expect(lines).toEqual(copyText(copy, SAMPLE_SCHEME, choices));
    expect(printedNotes(parts)).toEqual(copyNotes(copy, choices));
    expect(lines.some((line) => /^\([ORC]\)/.test(line))).toBe(portionMarks);
    // Notes that stand in the words are the book's own and stay.
    expect(printedNotes(parts)).toContain('Also sent by post.');
    expect(printedNotes(parts).some((note) => note.startsWith('Same release'))).toBe(sourceNotes);
  });
});

describe('numbering', () => {
  const GLYPHS = {
    release: ['%1.', 'o', '-', '·'],
    boxes: ['□', '○', '―', '·'],
    official: ['%1.', '%2.', '%3)', '%4)'],
    tirets: ['–', '–', '–', '–'],
  } as const;

  it.each(NUMBERING_PRESETS)('%s has its glyphs, hanging, each level further right', async (preset) => {
    const houseStyle = numberPoints(loadHouseStyle(), preset);
    const { bytes, parts } = exportSample('delegation', 'ko', { houseStyle });
    expect(glyphsOf(parts).slice(0, 4)).toEqual(GLYPHS[preset]);
    const levels = houseStyle.numbering.points;
    for (const [index, level] of levels.entries()) {
      expect(level.hanging).toBeGreaterThan(0);
      expect(level.indent).toBeGreaterThan(levels[index - 1]?.indent ?? 0);
    }
    expect(lintDocx(parts)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });

  it('counts 1. 가. 1) where the order of official documents is asked for, two spaces further a level', () => {
    const { points } = loadHouseStyle('korean-official').numbering;
    expect(points.slice(0, 3).map(({ format }) => format)).toEqual(['decimal', 'ganada', 'decimal']);
    const starts = points.map(({ indent, hanging }) => indent - hanging);
    const em = (13 * 25.4) / 72;
    expect(starts.map((start) => Math.round(start / em))).toEqual([0, 1, 2, 3]);
  });
});

describe.each(HOUSE_STYLE_IDS)('the house style %s', (id) => {
  it.each(['en', 'ko'] as const)('makes a valid document in %s', async (language) => {
    const { bytes, parts } = exportSample('principal', language, { houseStyle: loadHouseStyle(id) });
    expect(lintDocx(parts)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });
});

it('sets Times New Roman 14 with margins of an inch as the handbook asks', () => {
  const { fonts, paragraphs, page } = loadHouseStyle('handbook');
  expect(fonts.body.latin).toBe('Times New Roman');
  for (const name of ['body', 'point', 'list-item', 'agreed-language'] as const)
    expect(paragraphs[name].size).toBe(14);
  for (const margin of [page.margins.left, page.margins.right, page.margins.top, page.margins.bottom])
    expect(margin).toBeGreaterThanOrEqual(25.4);
});

it('names what stands in for a font', () => {
  const { parts } = exportSample('press', 'ko', { houseStyle: loadHouseStyle('korean-official') });
  expect(partOf(parts, 'word/fontTable.xml')).toMatch(
    /w:name="Batang"><w:altName w:val="바탕,[^"]*Noto Serif CJK KR"/,
  );
});

it('sets each use of a point in a style of its own', () => {
  const styles = new Map(
    readParagraphs(partOf(exportSample('principal').parts, 'word/document.xml')).map(({ text, style }) => [
      text,
      style,
    ]),
  );
  const find = (start: string) => [...styles].find(([text]) => text.includes(start))?.[1];
  expect(find('On the budget')).toBe('BriefingPointIfRaised');
  expect(find('On observers')).toBe('BriefingPointDefensive');
  expect(find('The quicksilver file')).toBe('BriefingPointDoNotRaise');
});

it.each([
  ['en', 'DRAFT'],
  ['ko', '초안'],
] as const)('says that it is a draft on every page in %s', async (language, word) => {
  const { bytes, parts } = exportSample('delegation', language, { draft: true });
  const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  for (const [, xml] of heads) expect(xml).toContain(`string="${word}"`);
  expect(await validateDocx(bytes)).toEqual([]);
  const { parts: plain } = exportSample('delegation', language);
  expect([...plain.values()].join('')).not.toContain('v:textpath');
});

describe('a brief with an originator and a date', () => {
  const book = createSampleBook();
  const [steering, chair] = book.children;
  if (steering) Object.assign(steering, { originator: 'Multilateral Affairs Division', date: '2020-05-19' });
  if (chair) Object.assign(chair, { date: '2020-05-18' });

  it('has them at its end, kept with what stands above', () => {
    expect(bookSchema.safeParse(book).success).toBe(true);
    const { copy, parts } = exportBookAs(book, 'delegation');
    expect(printedLines(parts)).toEqual(copyText(copy, SAMPLE_SCHEME));
    const signed = readParagraphs(partOf(parts, 'word/document.xml')).filter(
      ({ style }) => style === 'Signature',
    );
    expect(signed.map(({ text }) => text)).toEqual([
      'Multilateral Affairs Division, 19 May 2020',
      '18 May 2020',
    ]);
  });

  it('says in a press copy nothing of where it comes from', () => {
    const { parts } = exportBookAs(book, 'press');
    expect([...parts.values()].join('')).not.toContain('Multilateral Affairs Division');
  });
});

describe('pages turned sideways', () => {
  const book = createSampleBook();
  const table = book.children[0]?.children[1];
  if (table) table.landscape = true;
  const last = book.children[3];
  if (last) last.landscape = true;
  const { bytes, parts } = exportBookAs(book, 'delegation');
  const document = partOf(parts, 'word/document.xml');

  it('are sections of their own, with wider tables and tab stops', async () => {
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(document).toMatch(/<w:tblW w:w="13[0-9]{3}"/);
    const heads = [...parts].filter(
      ([name, xml]) => /^word\/header\d/.test(name) && xml.includes('w:val="clear"'),
    );
    expect(heads).toHaveLength(2);
    expect(lintDocx(parts)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });

  it('keep the order of the words', () => {
    expect(printedLines(parts)).toEqual(copyText(takeCopy(book, 'delegation'), SAMPLE_SCHEME));
  });
});
