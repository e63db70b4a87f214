// A ministry's own document as house style: followed by style name, and refused with a kind where it is none.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadPlainHouseStyle } from '../../../electron/word/house-style.ts';
import { readReferenceStyle } from '../../../electron/word/reference-style.ts';
import { describeWarning } from '../../../electron/word/word-options.ts';
import { exportSample } from '../../support/export-sample.ts';
import { lintDocx, partOf, printedLines, readParagraphs } from '../../support/read-docx.ts';
import { validateDocx } from '../../support/validate-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES =
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:jc w:val="center"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Something Else"/><w:basedOn w:val="a"/></w:style></w:styles>';
const LETTER =
  `<w:document ${W}><w:body><w:p/><w:sectPr><w:pgSz w:w="12240" w:h="15840"/>` +
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1800" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>';

const zipReference = (styles: string, document = LETTER): Uint8Array =>
  zipSync({ 'word/styles.xml': strToU8(styles), 'word/document.xml': strToU8(document) });

describe('readReferenceStyle', () => {
  it('takes page, margins and styles by name, and names what was missing', async () => {
    const read = readReferenceStyle(zipReference(STYLES), loadPlainHouseStyle());
    if (!read.ok) throw new Error('refused');
    const { houseStyle, warnings } = read.value;
    expect(warnings.map(({ about }) => about)).toContain('heading 2');
    expect(warnings.map(({ about }) => about)).not.toContain('heading 1');
    expect(describeWarning(warnings[0] ?? { kind: 'missing-style', brief: null, block: null }, 'en')).toMatch(
      /^Body Text: /,
    );

    const { bytes, copy, parts } = await exportSample('principal', 'en', { houseStyle });
    const document = partOf(parts, 'word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(document).toMatch(/w:left="1800"/);
    const titles = readParagraphs(document).filter(({ style }) => style === '1');
    expect(titles).toHaveLength(copy.briefs.length);
    const styles = partOf(parts, 'word/styles.xml');
    expect(styles).toContain('Garamond');
    expect(styles).not.toContain('Times New Roman');
    // Their numbering would point into our lists, and their style of another name keeps its id.
    expect(styles).not.toContain('w:numPr');
    expect(styles).toContain('w:styleId="QuoteBriefing"');
    expect(lintDocx(parts)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });

  it('follows a document of our own', async () => {
    const { bytes } = await exportSample('press');
    const read = readReferenceStyle(bytes, loadPlainHouseStyle());
    if (!read.ok) throw new Error('refused');
    expect(read.value.warnings).toEqual([]);
    const again = await exportSample('delegation', 'en', { houseStyle: read.value.houseStyle });
    expect(printedLines(again.parts).length).toBeGreaterThan(20);
    expect(await validateDocx(again.bytes)).toEqual([]);
  });

  it('warns where the page is not said', () => {
    const read = readReferenceStyle(zipReference(STYLES, `<w:document ${W}/>`), loadPlainHouseStyle());
    expect(read.ok && read.value.warnings.map(({ kind }) => kind)).toContain('missing-page-format');
    expect(read.ok && read.value.houseStyle.page.width).toBe(210);
  });

  const deep = '<w:x>'.repeat(400) + '</w:x>'.repeat(400);
  it.each([
    ['no bytes', new Uint8Array()],
    ['words', strToU8('This is no document.')],
    ['a zip of something else', zipSync({ mimetype: strToU8('application/epub+zip') })],
    ['a cut zip', zipReference(STYLES).slice(0, 300)],
    ['a DOCTYPE', zipReference(`<!DOCTYPE w [<!ENTITY a "b">]>${STYLES}`)],
    ['styles that are no XML', zipReference('<w:styles')],
    ['styles that are something else', zipReference('<html/>')],
    ['another namespace under the same prefix', zipReference('<w:styles xmlns:w="urn:x"/>')],
    ['elements without end', zipReference(`<w:styles ${W}>${deep}</w:styles>`)],
    ['a part made to burst', zipReference(STYLES + ' '.repeat(40 * 1024 * 1024))],
  ])('refuses %s', (_name, bytes) => {
    expect(readReferenceStyle(bytes, loadPlainHouseStyle())).toEqual({
      ok: false,
      error: { kind: 'broken-reference' },
    });
  });
});
