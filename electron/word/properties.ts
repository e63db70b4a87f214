// The document's properties, core (`docProps/core.xml`) and custom: neutral authors, and dates that say nothing of the
// machine.

import type { Copy } from '../../shared/book/copies.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import type { CoverFacts } from './cover-facts.ts';
import { CREATOR } from './labels.ts';
import { wordLanguage } from './write-shell.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';

/** Where no day of issue is given: a day that means nothing, the first that a .zip can hold. */
const NO_DAY = '1980-01-01';

/** The day that stands for the document's making. */
export const dayOfDocument = (issueDate: string | null): string => issueDate ?? NO_DAY;

/** The part `docProps/core.xml`. */
export function writeCoreProperties(
  copy: Pick<Copy, 'title' | 'language'>,
  facts: CoverFacts,
  issueDate: string | null,
): string {
  const moment = `${dayOfDocument(issueDate)}T00:00:00Z`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(printableLine(copy.title))}</dc:title><dc:subject>${escapeXml(facts.event)}</dc:subject>` +
    `<dc:creator>${CREATOR}</dc:creator><cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>` +
    `<dc:language>${wordLanguage(copy.language)}</dc:language></cp:coreProperties>`
  );
}

/** The part `docProps/custom.xml`: which book and copy this is. */
export function writeCustomProperties(copy: Pick<Copy, 'bookId' | 'name'>): string {
  const properties = [
    { name: 'bookId', value: copy.bookId },
    { name: 'copy', value: printableLine(copy.name) },
  ].map(
    // The format's own id for properties of a user; numbers begin at 2 (ECMA-376 part 1, 22.3.2.2).
    ({ name, value }, index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}
