// What a ministry's document brings along unseen stays behind: words that it hides, what it was called before, names of
// files, what is written into its theme. And a head made for another book is told of where it says what a copy withholds.

import { describe, expect, it } from 'vitest';
import { exportBook } from '../../../electron/operations/export-book.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { takeTheme } from '../../../electron/word/reference-theme.ts';
import { exportSample } from '../../support/export-sample.ts';
import { createMinistryParts, zipParts } from '../../support/ministry-reference.ts';
import { lintDocx, openDocx, partOf } from '../../support/read-docx.ts';
import { createSampleBook, createSampleMedia } from '../../support/sample-book.ts';
import { validateDocx } from '../../support/validate-docx.ts';

type Parts = Record<string, string | Uint8Array>;
const MINISTRY = createMinistryParts();
const ROOT = /<w:hdr ([^>]*)>/.exec(String(MINISTRY['word/header1.xml']))?.[1] ?? '';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const headOf = (...paragraphs: string[]): Parts => ({
  'word/header2.xml': `<w:hdr ${ROOT}><w:p><w:r><w:t>Office</w:t></w:r></w:p>${paragraphs.join('')}</w:hdr>`,
});
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (type: string, id: string, rest: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="Named ${id}"/>${rest}</w:style>`;

/** Everything in the press copy of the sample in the style of the ministry's document with some parts changed. */
function exportInStyle(changes: Parts) {
  const read = readReferenceStyle(zipParts({ ...MINISTRY, ...changes }), loadHouseStyle());
  if (!read.ok) throw new Error(read.error.kind);
  const { bytes, parts } = exportSample('press', 'en', { houseStyle: read.value.houseStyle });
  expect(lintDocx(parts)).toEqual([]);
  const whole = [...parts.values()].join('');
  return { bytes, parts, whole, warnings: read.value.warnings.map(({ kind }) => kind) };
}

describe('words that a head hides', () => {
  const styles = String(MINISTRY['word/styles.xml']).replace(
    '</w:styles>',
    style('character', 'hid', '<w:rPr><w:vanish/></w:rPr>') +
      style('character', 'heir', '<w:basedOn w:val="hid"/>') +
      style('character', 'shown', '<w:basedOn w:val="hid"/><w:rPr><w:vanish w:val="0"/></w:rPr>') +
      style('paragraph', 'hidden', '<w:rPr><w:vanish/></w:rPr>') +
      style('paragraph', 'one', '<w:basedOn w:val="two"/>') +
      style('paragraph', 'two', '<w:basedOn w:val="one"/>') +
      '</w:styles>',
  );
  const follow = (...paragraphs: string[]) =>
    exportInStyle({ 'word/styles.xml': styles, ...headOf(...paragraphs) }).whole;

  it.each([
    ['by a style of letters', paragraph(run('secretwords', '<w:rStyle w:val="hid"/>'))],
    ['by a style based on that', paragraph(run('secretwords', '<w:rStyle w:val="heir"/>'))],
    ['by a style of paragraphs', paragraph(run('secretwords'), '<w:pStyle w:val="hidden"/>')],
    ['by themselves', paragraph(run('secretwords', '<w:vanish w:val="true"/>'))],
  ])('are not shown by us: %s', (_case, hidden) => {
    expect(follow(hidden)).not.toContain('secretwords');
  });

  it.each([
    ['where the style is switched off', paragraph(run('openwords', '<w:rStyle w:val="shown"/>'))],
    ['where the run says so', paragraph(run('openwords', '<w:rStyle w:val="hid"/><w:vanish w:val="0"/>'))],
    ['where it is not hidden after all', paragraph(run('openwords', '<w:vanish w:val="false"/>'))],
    [
      'in a paragraph after a hidden one',
      paragraph(run('x'), '<w:pStyle w:val="hidden"/>') + paragraph(run('openwords')),
    ],
    ['in styles that go round in a circle', paragraph(run('openwords'), '<w:pStyle w:val="one"/>')],
  ])('are shown %s', (_case, shown) => {
    expect(follow(shown)).toContain('openwords');
  });
});

describe('a content control in a head', () => {
  const control = (says: string, words: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/>${says}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;

  it.each([
    ['what the document was called before', '<w:dataBinding w:xpath="/x" w:storeItemID="{1}"/>'],
    ['its own prompt', '<w:showingPlcHdr/>'],
  ])('does not print %s, and it is said', (_case, says) => {
    const { whole, warnings } = exportInStyle(
      headOf(paragraph(control(says, 'secrettitle') + control('', 'openwords'))),
    );
    expect(whole).not.toContain('secrettitle');
    expect(whole).toContain('openwords');
    expect(warnings).toContain('reference-field-dropped');
  });
});

it.each([
  'C:\\Users\\someone\\secretfolder\\seal.png',
  '/home/someone/secretfolder/seal',
  'secretfolder.jpeg',
])('does not call a picture by the name of its file: %s', (name) => {
  const head = String(MINISTRY['word/header1.xml']).replace('descr="Seal"', `descr="${name}"`);
  const { whole, parts } = exportInStyle({ 'word/header1.xml': head });
  expect(whole).not.toContain('secretfolder');
  expect([...parts.keys()].join()).toContain('word/media/image1.png');
});

describe('a theme', () => {
  const colors = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    ...[1, 2, 3, 4, 5, 6].map((n) => `accent${String(n)}`),
    'hlink',
    'folHlink',
  ]
    .map((name) => `<a:${name}><a:srgbClr val="1F3D2B"/></a:${name}>`)
    .join('');
  const font = (kind: string) =>
    `<a:${kind}><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
  const three = (kind: string, inner: string) => `<a:${kind}>${inner.repeat(3)}</a:${kind}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const THEME =
    `<!-- secretcomment --><a:theme xmlns:a="${A}" xmlns:z="urn:z" name="secrettheme"><a:themeElements><a:clrScheme name="secretcolors">${colors}</a:clrScheme>` +
    `<a:fontScheme name="secretfonts">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="secretlines">${three('fillStyleLst', fill)}` +
    `${three('lnStyleLst', `<a:ln w="6350">${fill}</a:ln>`)}${three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>')}${three('bgFillStyleLst', fill)}</a:fmtScheme></a:themeElements>` +
    '<a:objectDefaults><a:txDef><z:x>secretdefault</z:x></a:txDef></a:objectDefaults><a:custClrLst><a:custClr name="secretcolor"><a:srgbClr val="000000"/></a:custClr></a:custClrLst>' +
    '<a:extLst><a:ext uri="{1}"><z:family name="secretfamily"/></a:ext></a:extLst></a:theme>';

  it('brings its fonts and colors and none of its names', async () => {
    const { parts, whole, bytes } = exportInStyle({ 'word/theme/theme1.xml': THEME });
    const theme = partOf(parts, 'word/theme/theme1.xml');
    expect(theme).toContain('<a:latin typeface="Georgia">');
    expect(theme).toContain('<a:accent6><a:srgbClr val="1F3D2B">');
    expect(whole).not.toContain('secret');
    expect(await validateDocx(bytes)).toEqual([]);
  });

  it.each([
    [
      'points to another part',
      `<a:theme xmlns:a="${A}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><a:blip q:embed="rId1"/></a:theme>`,
    ],
    ['is something else', '<theme/>'],
    ['is not there', undefined],
  ])('stays behind where it %s', (_case, theme) => {
    expect(takeTheme(theme)).toBeNull();
  });
});

describe('a head that says what a copy withholds', () => {
  const warned = async (words: string, copy: string) => {
    const book = createSampleBook();
    const [brief] = book.children;
    if (brief) brief.originator = 'Office of Policy Planning';
    const exported = await exportBook(
      { book, media: createSampleMedia(), sequence: 1 },
      {
        copy,
        issueDate: null,
        reference: { path: 'ref.docx', bytes: zipParts({ ...MINISTRY, ...headOf(paragraph(run(words))) }) },
        language: 'en',
        workerUrl: new URL('../../../electron/word/word-worker.ts', import.meta.url),
      },
    );
    if (!exported.ok) throw new Error(exported.error.kind);
    const { warnings, bytes } = exported.value;
    expect([...openDocx(bytes).values()].join('')).toContain(words);
    return warnings.filter((warning) => /withholds/.test(warning));
  };

  it.each(['The cobblestone talks', 'On: None of it for others.'])(
    'is told of, without its words: %s',
    async (words) => {
      const warnings = await warned(words, 'press');
      expect(warnings).toEqual([
        'The reference document’s header or footer says something that this copy withholds; look at it before the copy is sent.',
      ]);
      expect(await warned(words, 'principal')).toEqual([]);
    },
  );

  it.each(['Ministry of Foreign Affairs', 'Office of Policy Planning', 'Purpose'])(
    'is no office or single word: %s',
    async (words) => {
      expect(await warned(words, 'press')).toEqual([]);
    },
  );
});
