// The file's bytes as pages need them: every word and note of the copy in order, markers counted, and what is withheld
// placed by ids alone.

import { describe, expect, test } from 'vitest';
import { createCounter, writeNumber } from '../../../renderer/features/export/pages/number-paragraphs.ts';
import { createPace } from '../../../renderer/features/export/pages/pace.ts';
import type {
  PageBlock,
  PageDocument,
  PageParagraph,
} from '../../../renderer/features/export/pages/page-document.ts';
import { readDocument as readInSteps } from '../../../renderer/features/export/pages/read-document.ts';
import { readXmlTree } from '../../../renderer/features/export/pages/xml-tree.ts';
import { briefOnPage, pageOfBrief, placeWithheld } from '../../../renderer/features/export/place-withheld.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { exportSample } from '../../support/export-sample.ts';
import {
  createMinistryParts,
  createTwoSidedParts,
  relate,
  zipParts,
} from '../../support/ministry-reference.ts';
import { partOf, printedNotes, readParagraphs } from '../../support/read-docx.ts';
import { createSampleBook } from '../../support/sample-book.ts';

const pace = createPace(new AbortController().signal);
const readDocument = async (bytes: Uint8Array): Promise<PageDocument> => {
  const document = await readInSteps(bytes, pace);
  if (!document) throw new Error('nobody ended it');
  return document;
};
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
  test.each(['en', 'ko'] as const)('gives its words in order (%s)', async (language) => {
    for (const name of ['principal', 'delegation', 'interpreter', 'press']) {
      const { bytes, parts } = exportSample(name, language);
      const document = await readDocument(bytes);
      const lines = document.sections.flatMap(({ blocks }) => paragraphsOf(blocks).map(textOf));
      expect(lines).toEqual(readParagraphs(partOf(parts, 'word/document.xml')).map(({ text }) => text));
      expect([...document.notes.values()].map((blocks) => paragraphsOf(blocks).map(textOf).join(''))).toEqual(
        printedNotes(parts).map((note) => ` ${note}`.replace(/^ {2}/, ' ')),
      );
    }
  });

  test('has its paper, its heads and its looks', async () => {
    const { sections, pictures } = await readDocument(exportSample('principal', 'en', { draft: true }).bytes);
    const [cover] = sections;
    expect(Math.round(cover?.width ?? 0)).toBe(595);
    expect(Math.round(cover?.height ?? 0)).toBe(842);
    expect(sections.every(({ frame }) => frame.header.length > 0 && frame.footer.length > 0)).toBe(true);
    expect(pictures.size).toBeGreaterThan(0);
    const head = paragraphsOf(cover?.frame.header ?? []).flatMap(({ runs }) => runs);
    expect(head).toContainEqual({
      kind: 'watermark',
      text: 'DRAFT',
      fonts: ['Times New Roman', 'Liberation Serif'],
      width: 420,
      height: 130,
    });
    const title = paragraphsOf(cover?.blocks ?? []).find(({ ground }) => ground.bold);
    expect(title).toMatchObject({ ground: { size: 28 }, look: { rules: { bottom: { width: 0.75 } } } });
    const foot = paragraphsOf(sections.at(-1)?.frame.footer ?? []).flatMap(({ runs }) => runs);
    expect(foot.some(({ kind }) => kind === 'page-number')).toBe(true);
  });

  test('takes looks and heads of a ministry’s own', async () => {
    const reference = readReferenceStyle(zipParts(createMinistryParts()), loadHouseStyle());
    if (!reference.ok) throw new Error('the reference is one');
    const { houseStyle } = reference.value;
    const { sections, pictures } = await readDocument(exportSample('press', 'en', { houseStyle }).bytes);
    expect(sections[0]?.width).toBe(612);
    const foot = paragraphsOf(sections.at(-1)?.frame.footer ?? []);
    expect(foot.map(textOf).join(' ')).toContain('Foreign Policy Office');
    expect([...pictures.keys()]).not.toEqual([]);
  });
});

test('a document for both sides of a sheet has other heads on its pages of even number', async () => {
  const reference = readReferenceStyle(zipParts(createTwoSidedParts()), loadHouseStyle());
  if (!reference.ok) throw new Error('the reference is one');
  const { houseStyle } = reference.value;
  const { sections } = await readDocument(exportSample('press', 'en', { houseStyle }).bytes);
  const last = sections.at(-1);
  expect(paragraphsOf(last?.frame.header ?? []).map(textOf)).toContain('Made-up Affairs · Policy');
  expect(paragraphsOf(last?.even.header ?? []).map(textOf)).toContain('Left-hand Affairs');
});

test('a ministry’s boxed head is read with its rules, merged cells, an anchored seal and how many pages there are', async () => {
  const cell = (properties: string, words: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="8" w:color="112233"/>`;
  const head =
    `<w:hdr><w:tbl><w:tblPr><w:jc w:val="center"/><w:tblBorders>${line('top')}${line('insideH')}</w:tblBorders></w:tblPr>` +
    '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
    `<w:tr><w:trPr><w:trHeight w:val="400"/></w:trPr>${cell('<w:vMerge w:val="restart"/><w:vAlign w:val="center"/>', 'one')}${cell('<w:tcBorders><w:top w:val="nil"/></w:tcBorders>', 'two')}</w:tr>` +
    `<w:tr>${cell('<w:vMerge/>', '')}${cell('', 'three')}</w:tr></w:tbl>` +
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><wp:positionH relativeFrom="page"><wp:align>right</wp:align></wp:positionH>' +
    '<wp:positionV relativeFrom="margin"><wp:posOffset>127000</wp:posOffset></wp:positionV><wp:extent cx="254000" cy="127000"/>' +
    '<wp:docPr descr="Seal"/><a:blip r:embed="rId1"/></wp:anchor></w:drawing></w:r>' +
    '<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p></w:hdr>';
  const document = await readDocument(
    zipParts({
      'word/document.xml':
        '<w:document><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>',
      'word/styles.xml': '<w:styles/>',
      'word/header1.xml': head,
      'word/_rels/document.xml.rels': relate([['rId1', 'header', 'header1.xml']]),
      'word/_rels/header1.xml.rels': relate([['rId1', 'image', 'media/seal.png']]),
    }),
  );
  const rule = { width: 1, space: 0, color: '#112233' };
  expect(document.sections[0]?.frame.header).toMatchObject([
    {
      kind: 'table',
      align: 'center',
      rules: { top: rule, insideH: rule },
      rows: [
        { height: 20, cells: [{ continues: false, upright: 'middle' }, { rules: { top: null } }] },
        { height: 0, cells: [{ continues: true }, { continues: false }] },
      ],
    },
    {
      runs: [
        {
          ...{ kind: 'picture', part: 'word/media/seal.png', width: 20, height: 10, alt: 'Seal' },
          anchor: { across: { from: 'page', at: 'end' }, down: { from: 'margin', at: 10 }, behind: true },
        },
        { kind: 'page-number', counts: 'pages' },
      ],
    },
  ]);
});

describe('markers', () => {
  test('are written as Word writes them', () => {
    expect([1, 2, 14].map((number) => writeNumber(number, 'ganada'))).toEqual(['가', '나', '하']);
    expect([1, 27].map((number) => writeNumber(number, 'lowerLetter'))).toEqual(['a', 'aa']);
    expect([4, 9, 14].map((number) => writeNumber(number, 'upperRoman'))).toEqual(['IV', 'IX', 'XIV']);
    expect(writeNumber(3, 'decimalEnclosedCircle')).toBe('③');
  });

  test('count each list and begin again below', async () => {
    const level = (depth: number, text: string) =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const count = createCounter(
      await readXmlTree(
        `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2)')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        pace,
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
