// A ministry's own document as house style: followed by style name, and refused with a kind where it is none or unsafe.

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeWarning } from '../../../electron/word/export-warnings.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { buildCopy, createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import type { ExportedSample } from '../../support/export-sample.ts';
import {
  createMinistryParts,
  createTwoSidedParts,
  LOGO,
  relate,
  zipParts,
} from '../../support/ministry-reference.ts';
import { lintDocx, openDocx, partOf, printedLines, readParagraphs } from '../../support/read-docx.ts';
import { createSampleBook } from '../../support/sample-book.ts';
import { validateDocx } from '../../support/validate-docx.ts';

const follow = (parts = createMinistryParts()) => {
  const read = readReferenceStyle(zipParts(parts), loadHouseStyle());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const framesOf = ({ parts }: ExportedSample, kind: 'header' | 'footer'): string[] =>
  [...parts].filter(([name]) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name)).map(([, xml]) => xml);
const wordsOf = (xml: string): string[] => readParagraphs(xml).map(({ text }) => text);

describe('a reference that is followed', () => {
  const { houseStyle, warnings } = follow();
  const exported = exportSample('principal', 'en', { houseStyle });
  const document = partOf(exported.parts, 'word/document.xml');
  const styles = partOf(exported.parts, 'word/styles.xml');

  it('makes a valid document, in both languages', async () => {
    for (const language of ['en', 'ko'] as const) {
      const { bytes, parts } = exportSample('principal', language, { houseStyle });
      expect(lintDocx(parts)).toEqual([]);
      expect(await validateDocx(bytes)).toEqual([]);
    }
  });

  it('decides the styles by name, and ours stand in where it has none', () => {
    const titles = readParagraphs(document).filter(({ style }) => style === 'q1');
    expect(titles).toHaveLength(exported.copy.briefs.length);
    expect(styles).toContain('Georgia');
    expect(styles).not.toContain('Times New Roman');
    // Their numbering would point into our lists, and their style of another name keeps its id.
    expect(styles).not.toContain('w:numPr');
    expect(styles).toContain('w:styleId="BriefingPointBriefing"');
    const named = warnings.filter(({ kind }) => kind === 'missing-style').map(({ about }) => about);
    expect(named).toEqual(expect.arrayContaining(['Title', 'Quote']));
    expect(named).not.toContain('heading 1');
    const [first] = warnings;
    expect(first && describeWarning(first, 'en')).toMatch(
      /^Subtitle: The reference document has no such style/,
    );
  });

  it('decides the page', () => {
    expect(document.match(/<w:pgSz w:w="12240" w:h="15840"\/>/g)).toHaveLength(6);
    expect(document).toMatch(/w:left="1440"/);
  });

  it('gives its heads and feet, another on the first page, with our banner outermost', () => {
    const heads = framesOf(exported, 'header').map(wordsOf);
    expect(heads).toContainEqual(['CONFIDENTIAL', '', 'Ministry of Made-up Affairs']);
    expect(heads).toContainEqual(['CONFIDENTIAL', 'Made-up Affairs · Policy', 'Contents\tPrincipal’s copy']);
    const foot = framesOf(exported, 'footer').find((xml) => xml.includes('Foreign Policy Office')) ?? '';
    expect(wordsOf(foot)).toContain('Page 4');
    expect(wordsOf(foot).some((text) => text.includes('CONFIDENTIAL'))).toBe(true);
    // Theirs shows the page's number, so ours does not say it again.
    expect(foot.match(/w:instr="PAGE"/g)).toHaveLength(1);
    // LibreOffice cuts off our banner below a table that nothing stands before and after.
    expect(foot).toMatch(
      /<w:ftr[^>]*><w:p><w:pPr><w:spacing [^>]*w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:tbl>/,
    );
    expect(foot).toMatch(/w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><\/w:ftr>$/);
  });

  it('gives its logo without what was written beside it, and nothing of its litter', () => {
    expect(LOGO.toString('latin1')).toContain('secretlogo');
    const whole = [...exported.parts.values()].join('');
    for (const word of [
      'secretlogo',
      'hiddenwords',
      'deletedwords',
      'Somebody',
      'someone',
      'rsid',
      'Example text',
    ])
      expect(whole).not.toContain(word);
    expect(whole).toContain('descr="Seal"');
    expect(whole).not.toMatch(/example\.org\/office|attachedTemplate/);
  });

  it('decides the numbering by style name, deeper levels filled from ours', () => {
    const numbering = partOf(exported.parts, 'word/numbering.xml');
    const glyphs = [...numbering.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, glyph]) => glyph);
    expect(glyphs.slice(0, 3)).toEqual(['%1.', '(%2)', '»']);
    expect(numbering).toContain('<w:numFmt w:val="upperRoman"/>');
    expect(glyphs.slice(-3)).toEqual(['■', '–', '·']);
    expect(warnings.map(({ kind }) => kind)).not.toContain('missing-numbering');
  });
});

describe('a reference for both sides of a sheet', () => {
  const wordsByType = ({ parts }: ExportedSample, section: string, kind: 'header' | 'footer') => {
    const targets = new Map(
      [...partOf(parts, 'word/_rels/document.xml.rels').matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(
        ([, id, target]) => [id, target ?? ''],
      ),
    );
    return Object.fromEntries(
      [...section.matchAll(new RegExp(`<w:${kind}Reference w:type="(\\w+)" r:id="([^"]*)"`, 'g'))].map(
        ([, type, id]) => [type, wordsOf(partOf(parts, `word/${targets.get(id) ?? ''}`))],
      ),
    ) as Record<string, string[]>;
  };

  it('has its own heads and feet on left pages of every section, with our banner and title', async () => {
    const { houseStyle } = follow(createTwoSidedParts());
    const exported = exportSample('principal', 'en', { houseStyle });
    expect(lintDocx(exported.parts)).toEqual([]);
    expect(await validateDocx(exported.bytes)).toEqual([]);
    expect(partOf(exported.parts, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect([...exported.parts.values()].join('')).not.toContain('Somebody');
    const sections = partOf(exported.parts, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(6);
    const [cover = '', contents = '', brief = ''] = sections;
    expect(wordsByType(exported, contents, 'header')).toEqual({
      default: ['CONFIDENTIAL', 'Made-up Affairs · Policy', 'Contents\tPrincipal’s copy'],
      even: ['CONFIDENTIAL', 'Left-hand Affairs', 'Contents\tPrincipal’s copy'],
    });
    expect(wordsByType(exported, brief, 'header')['even']?.at(-1)).toContain('Brief 1 · Steering brief');
    // Theirs shows no page number on the left, so ours does.
    expect(wordsByType(exported, brief, 'footer')['even']).toEqual(['Left-hand foot', '\tCONFIDENTIAL\t1']);
    // A cover that runs over stays the cover.
    const first = wordsByType(exported, cover, 'header');
    expect(first['even']).toEqual(first['default']);
  });

  it.each([
    ['switched off', '<w:evenAndOddHeaders w:val="0"/>'],
    ['not said', ''],
  ])('is one for single sides where that is %s', (_case, said) => {
    const settings = String(createTwoSidedParts()['word/settings.xml']).replace(
      '<w:evenAndOddHeaders/>',
      said,
    );
    const { houseStyle } = follow({ ...createTwoSidedParts(), 'word/settings.xml': settings });
    expect(houseStyle.reference?.frames.even).toBeNull();
    const { parts } = exportSample('principal', 'en', { houseStyle });
    expect(partOf(parts, 'word/document.xml')).not.toContain('w:type="even"');
    expect(partOf(parts, 'word/settings.xml')).not.toContain('evenAndOdd');
  });

  it('shows the banner on left pages that have no head of their own', () => {
    const parts = createTwoSidedParts();
    delete parts['word/header3.xml'];
    const exported = exportSample('principal', 'en', { houseStyle: follow(parts).houseStyle });
    const [, contents = ''] =
      partOf(exported.parts, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(wordsByType(exported, contents, 'header')['even']).toEqual([
      'CONFIDENTIAL',
      'Contents\tPrincipal’s copy',
    ]);
  });
});

describe('a reference with less', () => {
  it('is named for what it lacks', () => {
    const { houseStyle, warnings } = follow({
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'word/styles.xml': createMinistryParts()['word/styles.xml'] ?? '',
    });
    const kinds = warnings.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'missing-page-format',
        'missing-header',
        'missing-footer',
        'missing-numbering',
      ]),
    );
    expect(houseStyle.page.width).toBe(210);
  });

  it('leaves out a picture that is none', () => {
    const { warnings, houseStyle } = follow({
      ...createMinistryParts(),
      'word/media/image1.png': strToU8('<svg/>'),
    });
    expect(warnings.map(({ kind }) => kind)).toContain('reference-picture-dropped');
    expect(houseStyle.reference?.frames.first?.header?.pictures).toEqual([]);
  });

  it('may be a document of our own, whose banner and titles are not taken for a letterhead', () => {
    const { bytes } = exportSample('press');
    const read = readReferenceStyle(bytes, loadHouseStyle());
    if (!read.ok) throw new Error('refused');
    const again = buildCopy(takeCopy(createSampleBook(), 'delegation'), {
      ...createSampleOptions(),
      houseStyle: read.value.houseStyle,
    });
    const parts = openDocx(again.bytes);
    expect(printedLines(parts).length).toBeGreaterThan(20);
    for (const [name, xml] of parts)
      if (/header\d|footer\d/.test(name)) expect(xml).not.toContain('UNMARKED');
  });
});

describe('a reference that is refused', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = String(createMinistryParts()['word/styles.xml']);
  const spoil = (parts: Record<string, string | Uint8Array>) =>
    zipParts({ ...createMinistryParts(), ...parts });
  const deep = '<w:x>'.repeat(400) + '</w:x>'.repeat(400);

  it.each([
    ['no bytes', new Uint8Array()],
    ['words', strToU8('This is no document.')],
    ['a zip of something else', zipParts({ mimetype: 'application/epub+zip' })],
    ['a cut zip', zipParts(createMinistryParts()).slice(0, 300)],
    ['a DOCTYPE', spoil({ 'word/styles.xml': `<!DOCTYPE w [<!ENTITY a "b">]>${styles}` })],
    ['a DOCTYPE in a head', spoil({ 'word/header1.xml': '<!DOCTYPE w><w/>' })],
    ['styles that are no XML', spoil({ 'word/styles.xml': '<w:styles' })],
    ['styles that are something else', spoil({ 'word/styles.xml': '<html/>' })],
    ['another namespace under the same prefix', spoil({ 'word/styles.xml': '<w:styles xmlns:w="urn:x"/>' })],
    ['elements without end', spoil({ 'word/styles.xml': `<w:styles ${W}>${deep}</w:styles>` })],
    ['a part made to burst', spoil({ 'word/styles.xml': styles + ' '.repeat(40 * 1024 * 1024) })],
    [
      'parts made to burst together',
      spoil(
        Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e'].map((name) => [
            `word/media/${name}.png`,
            new Uint8Array(24 * 1024 * 1024),
          ]),
        ),
      ),
    ],
  ])('is broken: %s', (_name, bytes) => {
    expect(readReferenceStyle(bytes, loadHouseStyle())).toEqual({
      ok: false,
      error: { kind: 'broken-reference' },
    });
  });

  it.each([
    ['a name that climbs', spoil({ '../../evil.xml': '' })],
    ['a name from the root', spoil({ '/etc/evil': '' })],
    ['macros', spoil({ 'word/vbaProject.bin': 'x' })],
    [
      'a type with macros',
      spoil({ '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    [
      'a template that is fetched',
      spoil({
        'word/_rels/settings.xml.rels': relate([
          ['a', 'attachedTemplate', 'https://example.org/x.dotm', true],
        ]),
      }),
    ],
    [
      'a picture that is fetched',
      spoil({
        'word/_rels/header1.xml.rels': relate([['rId9', 'image', 'https://example.org/x.png', true]]),
      }),
    ],
    [
      'a target that climbs',
      spoil({ 'word/_rels/header1.xml.rels': relate([['rId9', 'image', '../../../etc/passwd']]) }),
    ],
  ])('is unsafe: %s', (_name, bytes) => {
    expect(readReferenceStyle(bytes, loadHouseStyle())).toEqual({
      ok: false,
      error: { kind: 'unsafe-reference' },
    });
  });
});
