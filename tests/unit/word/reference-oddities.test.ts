// References as other programs and other hands make them: each is followed into a document that the Open XML SDK finds
// nothing wrong with, or loses what may not be carried.

import { describe, expect, it } from 'vitest';
import { describeWarning } from '../../../electron/word/export-warnings.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { buildCopy, createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import { createMinistryParts, relate, zipParts } from '../../support/ministry-reference.ts';
import { lintDocx, openDocx, partOf, readParagraphs } from '../../support/read-docx.ts';
import { createSampleBook } from '../../support/sample-book.ts';
import { validateDocx } from '../../support/validate-docx.ts';

type Parts = Record<string, string | Uint8Array>;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const HEAD = `<w:hdr ${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="${A}" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">`;

const paragraphStyle = (id: string, name: string, rest = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const sheet = (...styles: string[]) => `<w:styles ${W}>${styles.join('')}</w:styles>`;

const follow = (changes: Parts, without: string[] = []) => {
  const parts = { ...createMinistryParts(), ...changes };
  const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => !without.includes(name)));
  const read = readReferenceStyle(zipParts(kept), loadHouseStyle());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

/** The sample in the style of the ministry's document with some parts changed; checked before it is given. */
async function exportInStyle(changes: Parts, without: string[] = []) {
  const { houseStyle, warnings } = follow(changes, without);
  const exported = exportSample('principal', 'en', { houseStyle });
  expect(lintDocx(exported.parts)).toEqual([]);
  expect(await validateDocx(exported.bytes)).toEqual([]);
  const whole = [...exported.parts].map(([, part]) => part).join('');
  return { ...exported, warnings: warnings.map(({ kind }) => kind), whole };
}
const titleStyle = (parts: Map<string, string>): string =>
  readParagraphs(partOf(parts, 'word/document.xml')).find(({ text }) => text.startsWith('1. '))?.style ?? '';

/** The head of an EMF: its first record, with what it is known by. */
function emf(): Uint8Array {
  const bytes = Buffer.alloc(108);
  bytes.writeUInt32LE(1, 0);
  bytes.writeUInt32LE(108, 4);
  bytes.write(' EMF', 40, 'latin1');
  return bytes;
}

describe('styles as they come', () => {
  it.each([
    ['Korean', '제목 1'],
    ['German', 'Überschrift 1'],
    ['a second name after the first', 'heading 1,Ministry title,H1'],
    ['other capitals', 'HEADING 1'],
  ])('are found by their names: %s', async (_case, name) => {
    const { parts } = await exportInStyle({ 'word/styles.xml': sheet(paragraphStyle('mine', name)) });
    expect(titleStyle(parts)).toBe('mine');
  });

  it('do not need the usual prefix', async () => {
    const styles = `<n:styles xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><n:style n:type="paragraph" n:styleId="mine"><n:name n:val="heading 1"/></n:style></n:styles>`;
    const { parts } = await exportInStyle({ 'word/styles.xml': styles });
    expect(titleStyle(parts)).toBe('mine');
  });

  it('keep no revision ids, hide nothing, and stand in order', async () => {
    const { parts } = await exportInStyle({
      'word/styles.xml': sheet(
        `<w:style w:type="paragraph" w:styleId="mine"><w:qFormat/><w:name w:val="heading 1"/><w:rsid w:val="00C83D5B"/>` +
          '<w:rPr><w:bCs/><w:sz w:val="30"/><w:b/><w:vanish/><w:color w:val="&quot;/&gt;"/></w:rPr><w:pPr><w:jc w:val="center"/><w:keepNext/></w:pPr></w:style>',
        paragraphStyle('mine', 'Another of this id'),
        '<w:latentStyles w:count="3"/>',
      ),
    });
    expect(partOf(parts, 'word/styles.xml')).toContain(
      '<w:name w:val="heading 1"/><w:qFormat/><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="30"/></w:rPr></w:style>',
    );
  });

  it('indent, justify and space the text only, not tables, heads or the cover', async () => {
    const { parts } = await exportInStyle({
      'word/styles.xml': sheet(
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="480" w:lineRule="auto"/><w:ind w:firstLine="400"/><w:jc w:val="both"/></w:pPr></w:style>',
        paragraphStyle('h2', 'heading 2', '<w:basedOn w:val="n"/>'),
      ),
    });
    const styles = partOf(parts, 'word/styles.xml');
    const looks = (name: string) =>
      new RegExp(`<w:name w:val="${name}"/>.*?</w:style>`).exec(styles)?.[0] ?? '';
    for (const name of ['Briefing Table Text', 'Briefing Banner', 'Briefing Page Header', 'Title']) {
      expect(looks(name)).toMatch(/<w:ind [^>]*w:firstLine="0"\/>|w:hanging=/);
      expect(looks(name)).toContain('w:line="240" w:lineRule="auto"');
      expect(looks(name)).toMatch(/<w:jc w:val="(left|center)"\/>/);
    }
    for (const name of ['Body Text', 'Briefing Point']) {
      expect(looks(name)).not.toMatch(/<w:ind|<w:jc|w:line=/);
      expect(looks(name)).toContain('<w:basedOn w:val="n"/>');
    }
    // Their heading does not hold on to what follows; ours does.
    expect(partOf(parts, 'word/document.xml')).toContain('<w:pStyle w:val="h2"/><w:keepNext/>');
  });

  it('of another type are not taken for a paragraph’s', async () => {
    const styles = sheet('<w:style w:type="character" w:styleId="letters"><w:name w:val="Title"/></w:style>');
    const { parts } = await exportInStyle({ 'word/styles.xml': styles });
    const paragraphs = readParagraphs(partOf(parts, 'word/document.xml'));
    expect(paragraphs.map(({ style }) => style)).not.toContain('letters');
    expect(partOf(parts, 'word/styles.xml').match(/<w:name w:val="Title"/g)).toHaveLength(1);
  });

  it('may be missing altogether', async () => {
    const { warnings } = await exportInStyle({}, ['word/styles.xml']);
    expect(warnings).toContain('missing-style');
  });
});

describe('parts as they come', () => {
  it('are found by what leads to them', async () => {
    const ministry = createMinistryParts();
    const { parts, whole } = await exportInStyle(
      {
        '_rels/.rels': relate([['rId1', 'officeDocument', '/word/document2.xml']]),
        'word/document2.xml': ministry['word/document.xml'] ?? '',
        'word/styles7.xml': sheet(paragraphStyle('mine', 'heading 1')),
        'word/_rels/document2.xml.rels': relate([
          ['rId1', 'header', 'header1.xml'],
          ['rId9', 'styles', 'styles7.xml'],
        ]),
      },
      ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'],
    );
    expect(titleStyle(parts)).toBe('mine');
    expect(whole).toContain('Ministry of Made-up Affairs');
  });

  it('that hold objects are not carried', async () => {
    const { parts } = await exportInStyle({ 'word/embeddings/oleObject1.bin': 'x' });
    expect([...parts.keys()].join()).not.toMatch(/embed|ole|bin/);
  });

  it('turned sideways make pages turned sideways', async () => {
    const document = String(createMinistryParts()['word/document.xml']).replace(
      'w:w="12240" w:h="15840"',
      'w:w="15840" w:h="12240" w:orient="landscape"',
    );
    const { houseStyle } = follow({ 'word/document.xml': document });
    const copy = takeCopy(createSampleBook(), 'principal');
    for (const section of copy.briefs[0]?.sections ?? []) section.landscape = true;
    const parts = openDocx(buildCopy(copy, { ...createSampleOptions(), houseStyle }).bytes);
    const sizes = partOf(parts, 'word/document.xml').match(/<w:pgSz [^>]*>/g) ?? [];
    expect(new Set(sizes)).toEqual(new Set(['<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>']));
  });
});

describe('a head as it comes', () => {
  const picture = (place: string) =>
    `<w:p><w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>${place}` +
    '<wp:extent cx="720000" cy="720000"/><wp:wrapNone/><wp:docPr id="7" name="x" descr="Seal"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="x"/><pic:cNvPicPr/></pic:nvPicPr>' +
    '<pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '<v:sizeRelH xmlns:v="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" relativeFrom="page"><v:pctWidth>0</v:pctWidth></v:sizeRelH></wp:anchor></w:drawing></w:r></w:p>';
  const PLACE =
    '<wp:positionH relativeFrom="page"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>100000</wp:posOffset></wp:positionV>';
  const field = (instruction: string, result: string, inner = '') =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it('has its seal where it floats', async () => {
    const { whole, warnings } = await exportInStyle({
      'word/header1.xml': `${HEAD}${picture(PLACE)}</w:hdr>`,
    });
    expect(whole).toContain('<wp:align>right</wp:align>');
    expect(whole).toContain('<wp:posOffset>100000</wp:posOffset>');
    expect(warnings).not.toContain('reference-picture-dropped');
  });

  it.each([
    ['a floating picture that does not say where', `${picture('')}<w:p/>`],
    ['a picture of an older kind', '<w:p><w:r><w:pict/></w:r></w:p>'],
    ['an embedded object', '<w:p><w:r><w:object/></w:r></w:p>'],
  ])('loses %s, and it is said', async (_case, head) => {
    const { warnings } = await exportInStyle({ 'word/header1.xml': `${HEAD}${head}</w:hdr>` });
    expect(warnings).toContain('reference-picture-dropped');
  });

  it.each([
    ['EMF', emf()],
    ['WMF', Buffer.from('d7cdc69a0000000064006400', 'hex')],
    ['WMF', Buffer.from('010009000003', 'hex')],
    ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>secretwords</text></svg>'],
  ])('loses a logo that is drawn of lines, and its kind is said: %s', async (kind, logo) => {
    const { whole, parts } = await exportInStyle({ 'word/media/image1.png': logo });
    const read = follow({ 'word/media/image1.png': logo });
    const said = read.warnings.filter((warning) => warning.kind === 'reference-drawing-dropped');
    expect(said.map((warning) => describeWarning(warning, 'en'))).toEqual([
      `${kind}: A picture of this kind in the reference document’s header or footer was left out; save it there as PNG to have it printed.`,
    ]);
    expect(read.warnings.map((warning) => warning.kind)).not.toContain('reference-picture-dropped');
    expect(whole).not.toContain('secretwords');
    expect(partOf(parts, 'word/header1.xml')).not.toContain('<w:drawing>');
  });

  it('has of a logo as SVG the PNG that Word keeps beside it', async () => {
    const ministry = createMinistryParts();
    const extended = `<a:blip r:embed="rId9"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><v:svgBlip xmlns:v="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId10"/></a:ext></a:extLst></a:blip>`;
    const { parts, whole, warnings } = await exportInStyle({
      'word/header1.xml': String(ministry['word/header1.xml']).replace('<a:blip r:embed="rId9"/>', extended),
      'word/media/image2.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>secretwords</text></svg>',
      'word/_rels/header1.xml.rels': relate([
        ['rId9', 'image', 'media/image1.png'],
        ['rId10', 'image', 'media/image2.svg'],
      ]),
    });
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/image1'))).toEqual([
      'word/media/image1.png',
    ]);
    expect(whole).not.toMatch(/secretwords|svg/i);
    expect(whole).toContain('descr="Seal"');
    expect(warnings.filter((kind) => kind.endsWith('-dropped'))).toEqual([]);
  });

  it('tells of no file, author, day or other place', async () => {
    const head =
      `${HEAD}<w:p><w:r><w:t xml:space="preserve">Office </w:t></w:r>${field('FILENAME \\p', 'C:\\secretpath.docx')}` +
      '<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>secretauthor</w:t></w:r></w:fldSimple>' +
      field('IF', 'secretbranch', field('PAGE', 'secretpage')) +
      `${field('HYPERLINK "https://example.org/secretlink"', 'our site')}</w:p></w:hdr>`;
    const { whole, warnings } = await exportInStyle({ 'word/header1.xml': head });
    expect(whole).not.toContain('secret');
    expect(whole).toContain('our site');
    expect(warnings).toContain('reference-field-dropped');
  });

  it('names no style that is not there', async () => {
    const head = `${HEAD}<w:p><w:pPr><w:jc w:val="right"/><w:pStyle w:val="nosuch"/></w:pPr><w:r><w:rPr><w:b/><w:rStyle w:val="nosuch"/></w:rPr><w:t>Office</w:t></w:r></w:p></w:hdr>`;
    const { whole } = await exportInStyle({ 'word/header1.xml': head });
    expect(whole).not.toContain('nosuch');
  });
});
