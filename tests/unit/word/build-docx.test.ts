// The exported document of the sample book: valid, in order, complete, and the same each time.

import { describe, expect, it } from 'vitest';
import { copyNotes, copyText, titleOfBrief } from '../../../shared/book/copy-text.ts';
import { HOUSE_STYLE_IDS, loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { buildCopy, createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import {
  lintDocx,
  openDocx,
  partOf,
  printedLines,
  printedNotes,
  readParagraphs,
} from '../../support/read-docx.ts';
import { createSampleBook, SAMPLE_SCHEME, UNUSED_PICTURE_HASH } from '../../support/sample-book.ts';
import { validateDocx } from '../../support/validate-docx.ts';

const COPIES = ['principal', 'delegation', 'interpreter', 'press'] as const;

describe.each(['en', 'ko'] as const)('the sample in %s', (language) => {
  it.each(COPIES)('is a valid document in the copy of the %s', async (name) => {
    const { bytes, parts } = await exportSample(name, language);
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(parts)).toEqual([]);
  });

  it.each(COPIES)('prints the lines and notes of the copy of the %s, in order', async (name) => {
    const { copy, parts } = await exportSample(name, language);
    expect(printedLines(parts)).toEqual(copyText(copy, SAMPLE_SCHEME));
    expect(printedNotes(parts)).toEqual(copyNotes(copy));
  });
});

it('is made of a book that the schema takes', () => {
  for (const language of ['en', 'ko'] as const)
    expect(bookSchema.safeParse(createSampleBook(language)).error?.issues).toBeUndefined();
});

describe('an exported document', () => {
  it('refers to its notes once each, in order', async () => {
    const { copy, parts } = await exportSample('principal');
    const notes = readParagraphs(partOf(parts, 'word/document.xml')).flatMap((paragraph) => paragraph.notes);
    expect(notes).toEqual(copyNotes(copy).map((_, index) => index + 1));
  });

  it('shows on its cover what the book is for, when, where, for whom, and what is not given', async () => {
    const { parts } = await exportSample('delegation');
    const cover = readParagraphs(partOf(parts, 'word/document.xml')).slice(0, 8);
    expect(cover.map(({ text }) => text)).toEqual([
      'Briefing book',
      'MIKTA Vice-Ministerial Retreat',
      'Event\tMIKTA Vice-Ministerial Retreat, Seoul',
      'Dates\t26–27 May 2020',
      'Venue\t[venue not given]',
      'Marking\tRESTRICTED',
      'Delegation’s copy',
      'Issued\t20 May 2020',
    ]);
    const { parts: korean } = await exportSample('delegation', 'ko');
    const texts = readParagraphs(partOf(korean, 'word/document.xml')).map(({ text }) => text);
    expect(texts).toContain('대표단용');
    expect(texts).toContain('장소\t[장소 미기재]');
    expect(texts).toContain('일자\t2020.5.26(화)-27(수)');
  });

  it('names a copy that is named after no reader by its own name, and prints no day of issue where none is given', async () => {
    const { parts } = await exportSample('Embassy', 'en', { issueDate: null });
    const texts = readParagraphs(partOf(parts, 'word/document.xml')).map(({ text }) => text);
    expect(texts).toContain('Embassy');
    expect(texts.some((text) => text.startsWith('Issued'))).toBe(false);
  });

  it('begins each brief in a section of its own, under its number in the book', async () => {
    const { copy, parts } = await exportSample('delegation');
    const document = partOf(parts, 'word/document.xml');
    // Cover, contents, and the briefs: the third of the book is withheld, and the fourth stays the fourth.
    expect(copy.briefs.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(document.match(/<w:sectPr>/g)).toHaveLength(5);
    expect(document.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(5);
    const heads = [...parts.entries()].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const texts = heads.map(([, xml]) => readParagraphs(xml).map(({ text }) => text)).sort();
    expect(texts).toEqual(
      [
        ['RESTRICTED'],
        ['RESTRICTED', 'Contents\tDelegation’s copy'],
        ['RESTRICTED', 'Brief 1 · Steering brief\tDelegation’s copy'],
        ['RESTRICTED', 'Brief 2 · Our year in the chair\tDelegation’s copy'],
        ['RESTRICTED', 'Brief 4 · Press lines\tDelegation’s copy'],
      ].sort(),
    );
  });

  it.each(COPIES)(
    'has the banner of the copy of the %s at the head and foot of every section',
    async (name) => {
      const { copy, parts } = await exportSample(name);
      const document = partOf(parts, 'word/document.xml');
      const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
      for (const section of sections) {
        expect(section).toMatch(/<w:headerReference w:type="default"/);
        expect(section).toMatch(/<w:footerReference w:type="default"/);
        expect(section).not.toMatch(/w:titlePg|w:type="(first|even)"/);
      }
      for (const [part, xml] of parts)
        if (/^word\/(header|footer)\d+\.xml$/.test(part))
          expect(readParagraphs(xml).some(({ text }) => text.split('\t').includes(copy.banner))).toBe(true);
    },
  );

  it('numbers every page but the cover, and counts on through its sections', async () => {
    const { parts } = await exportSample('principal');
    const feet = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(feet.filter(([, xml]) => xml.includes('w:instr="PAGE"'))).toHaveLength(feet.length - 1);
    expect([...parts.values()].join('')).not.toMatch(/NUMPAGES|w:pgNumType w:start/);
  });

  it('has contents whose page references are all filled, and asks nobody to update them', async () => {
    const { copy, parts } = await exportSample('principal');
    const document = partOf(parts, 'word/document.xml');
    const pages = [
      ...document.matchAll(/<w:fldSimple w:instr="PAGEREF [^"]*"><w:r>.*?<w:t[^>]*>(\d+)<\/w:t>/g),
    ];
    expect(pages.map(([, page]) => Number(page))).toEqual([3, 4, 7, 8]);
    expect(document.match(/PAGEREF/g)).toHaveLength(copy.briefs.length);
    expect(document).not.toMatch(/w:dirty/);
    expect(partOf(parts, 'word/settings.xml')).not.toMatch(/w:updateFields/);
    const entries = readParagraphs(document).filter(({ style }) => style === 'BriefingContentsEntry');
    expect(entries.map(({ text }) => text.split('\t').slice(0, 2).join(' '))).toEqual(
      copy.briefs.map((brief) => titleOfBrief(brief, 'en')),
    );
  });

  it('cuts a long title in the head where the line is full, in either script', () => {
    for (const houseStyle of HOUSE_STYLE_IDS.map(loadHouseStyle)) {
      const heads = (language: 'en' | 'ko', title: string): string[] => {
        const book = createSampleBook(language);
        const [brief] = book.children;
        if (!brief) throw new Error('the sample is empty');
        brief.title = title;
        const copy = takeCopy(book, 'principal');
        const parts = openDocx(buildCopy(copy, { ...createSampleOptions(), houseStyle }).bytes);
        return [...parts]
          .filter(([name]) => /^word\/header/.test(name))
          .flatMap(([, xml]) => readParagraphs(xml).map(({ text }) => text))
          .filter((text) => text.includes('1'));
      };
      const [korean = ''] = heads('ko', '북태평양 해양안보 협력 강화를 위한 실무협의체 구성 '.repeat(4));
      expect(korean).toMatch(/^1\. 북태평양 .*[가-힣]…\t수석대표용$/);
      // Hangul is as wide as two Latin letters: what fits of those does not fit here.
      expect([...korean].length).toBeLessThan(60);
      expect([...korean].length).toBeGreaterThan(30);
      const [english = ''] = heads('en', 'Maritime security cooperation '.repeat(4));
      expect(english).toMatch(/^Brief 1 · Maritime .*[a-z]…\tPrincipal’s copy$/);
      const [wide = ''] = heads('en', 'M'.repeat(200));
      expect([...wide].length).toBeLessThan(70);
      expect(heads('ko', '짧은 제목')[0]).toBe('1. 짧은 제목\t수석대표용');
    }
  });

  it('does not stretch a line that its writer ended', () => {
    const settings = partOf(exportSample('principal').parts, 'word/settings.xml');
    expect(settings).toContain('<w:compat><w:doNotExpandShiftReturn/><w:compatSetting');
  });

  it.each([
    ['en', '2.\t[title not given]', 'Brief 2 · [title not given]'],
    ['ko', '2.\t[제목 미기재]', '2. [제목 미기재]'],
  ] as const)('says in contents and head that a brief has no title (%s)', (language, entry, head) => {
    const book = createSampleBook(language);
    const [, brief] = book.children;
    if (!brief) throw new Error('the sample is empty');
    brief.title = ' ';
    const parts = openDocx(buildCopy(takeCopy(book, 'principal'), createSampleOptions()).bytes);
    const texts = (xml: string) => readParagraphs(xml).map(({ text }) => text);
    expect(texts(partOf(parts, 'word/document.xml')).some((text) => text.startsWith(entry))).toBe(true);
    const heads = [...parts].filter(([name]) => /^word\/header/.test(name)).flatMap(([, xml]) => texts(xml));
    expect(heads.some((text) => text.startsWith(head))).toBe(true);
  });

  it('tags Korean words, in both languages, and names their font', async () => {
    for (const language of ['en', 'ko'] as const) {
      const { parts } = await exportSample('principal', language);
      for (const [name, xml] of parts) {
        if (!/^word\/(document|footnotes|header\d+|footer\d+)\.xml$/.test(name)) continue;
        for (const run of xml.match(/<w:r>.*?<\/w:r>/gs) ?? [])
          if (/<w:t[^>]*>[^<]*[\uac00-\ud7a3]/.test(run)) {
            expect(run).toContain('w:eastAsia="ko-KR"');
            expect(run).toContain('w:hint="eastAsia"');
          }
      }
      expect(partOf(parts, 'word/styles.xml')).toContain('w:ascii="Times New Roman"');
      expect(partOf(parts, 'word/styles.xml')).toContain('w:eastAsia="Batang"');
    }
  });

  it('embeds no font and holds only the pictures that the copy shows', async () => {
    const { parts } = await exportSample('principal');
    expect([...parts.keys()].filter((name) => /fonts\//.test(name))).toEqual([]);
    expect(partOf(parts, 'word/fontTable.xml')).not.toMatch(/w:embed/);
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const { parts: press } = await exportSample('press');
    expect([...press.keys()].filter((name) => name.startsWith('word/media/'))).toEqual([]);
  });

  it('shows pictures in their size with their words for those who cannot see them', async () => {
    const { parts } = await exportSample('delegation');
    const document = partOf(parts, 'word/document.xml');
    expect(document).toContain('descr="Two bars, one longer"');
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? [];
    // 60 mm at 36,000 English metric units, as near as a pixel; the picture is twice as wide as high.
    expect(Math.abs(Number(width) / 36_000 - 60)).toBeLessThan(0.3);
    expect(Math.abs(Number(height) / 36_000 - 30)).toBeLessThan(0.3);
  });

  it('repeats the header rows of a table and splits no row', async () => {
    const { parts } = await exportSample('delegation');
    const document = partOf(parts, 'word/document.xml');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(document.match(/<w:tr>/g)?.length ?? 0);
    expect(document).toContain('<w:gridSpan w:val="3"/>');
  });

  it('has one bookmark for each block that it holds', async () => {
    const { copy, parts } = await exportSample('principal');
    const bookmarks = readParagraphs(partOf(parts, 'word/document.xml')).flatMap(
      (paragraph) => paragraph.bookmarks,
    );
    expect(bookmarks.filter((name) => name.startsWith('bp_'))).toEqual(
      copy.included.map(({ block }) => `bp_${block}`),
    );
  });

  it('begins a page where the book says so, without an empty line', async () => {
    const { parts } = await exportSample('principal');
    const broken = readParagraphs(partOf(parts, 'word/document.xml')).filter(
      ({ breakBefore }) => breakBefore,
    );
    expect(broken.map(({ text }) => text)).toEqual([
      '(C) Not for disclosure: The lanternfish channel stays closed.',
    ]);
  });

  it('takes a heading along where its section begins with a page break', () => {
    const book = createSampleBook();
    const section = book.children[0]?.children[1];
    if (!section) throw new Error('the sample has no second section');
    section.children.unshift({ type: 'page-break', id: 'breakbreakbreak0', children: [{ text: '' }] });
    const { bytes } = buildCopy(takeCopy(book, 'principal'), createSampleOptions());
    const broken = readParagraphs(partOf(openDocx(bytes), 'word/document.xml')).filter(
      ({ breakBefore }) => breakBefore,
    );
    expect(broken.map(({ text }) => text)).toContain(section.heading);
  });

  it('says in its properties what it is, and nothing of who made it or where', async () => {
    const { copy, parts } = await exportSample('delegation', 'ko');
    const core = partOf(parts, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${copy.title}</dc:title>`);
    expect(core).toContain('<dc:subject>믹타 차관급 리트리트(서울)</dc:subject>');
    expect(core).toContain(
      '<dc:creator>Briefing Book</dc:creator><cp:lastModifiedBy>Briefing Book</cp:lastModifiedBy>',
    );
    expect(core).toContain('<dc:language>ko-KR</dc:language>');
    expect(core).toContain('2020-05-20T00:00:00Z');
    const custom = partOf(parts, 'docProps/custom.xml');
    expect(custom).toContain(`name="bookId"><vt:lpwstr>${copy.bookId}<`);
    expect(custom).toContain('name="copy"><vt:lpwstr>delegation<');
  });

  it('is the same, byte for byte, each time', async () => {
    const [first, second] = [await exportSample('principal'), await exportSample('principal')];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('warns of a picture that is missing or is none, and shows a placeholder', async () => {
    const { parts, warnings } = await exportSample('delegation', 'en', { media: {} });
    expect(warnings.map(({ kind, brief }) => [kind, brief])).toEqual([['missing-picture', 2]]);
    expect(partOf(parts, 'word/document.xml')).toContain('[picture missing]');

    const copy = takeCopy(createSampleBook(), 'delegation');
    const image = copy.briefs
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .find(({ block }) => block.type === 'image');
    if (image?.block.type === 'image') image.block.media = UNUSED_PICTURE_HASH;
    expect(buildCopy(copy, createSampleOptions()).warnings.map(({ kind }) => kind)).toEqual([
      'unreadable-picture',
    ]);
  });

  it('tells of each brief as it is done', async () => {
    const copy = takeCopy(createSampleBook(), 'principal');
    const told: [number, number][] = [];
    buildCopy(copy, createSampleOptions(), (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('is a document even where the copy holds nothing', async () => {
    const book = createSampleBook();
    book.children = [];
    const { bytes } = buildCopy(takeCopy(book, 'press'), createSampleOptions());
    expect(await validateDocx(bytes)).toEqual([]);
  });
});
