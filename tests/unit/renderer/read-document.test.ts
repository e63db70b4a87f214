// The file's bytes as pages need them: every word and note of the copy in order, markers counted, and what is withheld
// placed by ids alone.

import { describe, expect, test } from 'vitest';
import { createCounter, writeNumber } from '../../../renderer/features/export/pages/number-paragraphs.ts';
import type { PageBlock, PageParagraph } from '../../../renderer/features/export/pages/page-document.ts';
import { readDocument } from '../../../renderer/features/export/pages/read-document.ts';
import { readXmlTree } from '../../../renderer/features/export/pages/xml-tree.ts';
import { briefOnPage, pageOfBrief, placeWithheld } from '../../../renderer/features/export/place-withheld.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { exportSample } from '../../support/export-sample.ts';
import { createMinistryParts, zipParts } from '../../support/ministry-reference.ts';
import { partOf, printedNotes, readParagraphs } from '../../support/read-docx.ts';
import { createSampleBook } from '../../support/sample-book.ts';

const paragraphsOf = (blocks: readonly PageBlock[]): PageParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
const textOf = ({ runs }: PageParagraph): string =>
  runs
    .map((run) =>
      run.kind === 'text' ? run.text : run.kind === 'tab' ? '\t' : run.kind === 'break' ? '\n' : '',
    )
    .join('');

describe('a document of ours', () => {
  test.each(['en', 'ko'] as const)('gives its words in order (%s)', (language) => {
    for (const name of ['principal', 'delegation', 'interpreter', 'press']) {
      const { bytes, parts } = exportSample(name, language);
      const document = readDocument(bytes);
      const lines = document.sections.flatMap(({ blocks }) => paragraphsOf(blocks).map(textOf));
      expect(lines).toEqual(readParagraphs(partOf(parts, 'word/document.xml')).map(({ text }) => text));
      expect([...document.notes.values()].map((blocks) => paragraphsOf(blocks).map(textOf).join(''))).toEqual(
        printedNotes(parts).map((note) => ` ${note}`.replace(/^ {2}/, ' ')),
      );
    }
  });

  test('has its paper, its heads and its looks', () => {
    const { sections, pictures } = readDocument(exportSample('principal', 'en', { draft: true }).bytes);
    const [cover] = sections;
    expect(Math.round(cover?.width ?? 0)).toBe(595);
    expect(Math.round(cover?.height ?? 0)).toBe(842);
    expect(sections.every(({ header, footer }) => header.length > 0 && footer.length > 0)).toBe(true);
    expect(pictures.size).toBeGreaterThan(0);
    const head = paragraphsOf(cover?.header ?? []).flatMap(({ runs }) => runs);
    expect(head).toContainEqual({ kind: 'watermark', text: 'DRAFT' });
    const title = paragraphsOf(cover?.blocks ?? []).find(({ ground }) => ground.bold);
    expect(title).toMatchObject({ ground: { size: 28 }, look: { rules: { bottom: { width: 0.75 } } } });
    const foot = paragraphsOf(sections.at(-1)?.footer ?? []).flatMap(({ runs }) => runs);
    expect(foot.some(({ kind }) => kind === 'page-number')).toBe(true);
  });

  test('takes looks and heads of a ministry’s own', () => {
    const reference = readReferenceStyle(zipParts(createMinistryParts()), loadHouseStyle());
    if (!reference.ok) throw new Error('the reference is one');
    const { houseStyle } = reference.value;
    const { sections, pictures } = readDocument(exportSample('press', 'en', { houseStyle }).bytes);
    expect(sections[0]?.width).toBe(612);
    const foot = paragraphsOf(sections.at(-1)?.footer ?? []);
    expect(foot.map(textOf).join(' ')).toContain('Foreign Policy Office');
    expect([...pictures.keys()]).not.toEqual([]);
  });
});

describe('markers', () => {
  test('are written as Word writes them', () => {
    expect([1, 2, 14].map((number) => writeNumber(number, 'ganada'))).toEqual(['가', '나', '하']);
    expect([1, 27].map((number) => writeNumber(number, 'lowerLetter'))).toEqual(['a', 'aa']);
    expect([4, 9, 14].map((number) => writeNumber(number, 'upperRoman'))).toEqual(['IV', 'IX', 'XIV']);
    expect(writeNumber(3, 'decimalEnclosedCircle')).toBe('③');
  });

  test('count each list and begin again below', () => {
    const level = (depth: number, text: string) =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const count = createCounter(
      readXmlTree(
        `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2)')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
      ),
    );
    const steps = [
      ['1', 0],
      ['1', 1],
      ['1', 1],
      ['1', 0],
      ['1', 1],
      ['2', 0],
    ] as const;
    expect(steps.map(([list, depth]) => count(list, depth)?.marker)).toEqual([
      '1.',
      '1.1)',
      '1.2)',
      '2.',
      '2.1)',
      '1.',
    ]);
    expect(count('9', 0)).toBeNull();
  });
});

test('what is withheld stands beside the last block before it', () => {
  const book = createSampleBook('en');
  const { copy } = exportSample('delegation');
  const order = book.children.flatMap(({ children }) => children.flatMap((section) => section.children));
  // A page for each block that the copy has.
  const pages = copy.included.map(({ block, brief }, index) => ({
    places: new Map([
      ...(copy.included[index - 1]?.brief === brief ? [] : [[`brief_${brief}`, 0] as const]),
      [`bp_${block}`, 10] as const,
    ]),
  }));
  const placed = placeWithheld(book, copy.withheld, pages);
  expect(placed.reduce((sum, { group }) => sum + group.count, 0)).toBe(copy.withheld.length);
  for (const { group, page } of placed) {
    const at = order.findIndex(({ id }) => id === group.blocks[0]);
    const next = copy.included.findIndex(({ block }) => order.findIndex(({ id }) => id === block) > at);
    expect(page === next || page === next - 1 || next < 0).toBe(true);
  }
  const [brief] = copy.briefs;
  expect(pageOfBrief(pages, brief?.id ?? '')).toBe(0);
  expect(briefOnPage(pages, 1)).toBe(brief?.id);
  expect(pageOfBrief(pages, 'none')).toBeUndefined();
});
