// The document's core properties (`docProps/core.xml`), whole: neutral authors, and dates that say nothing of the machine.

import type { DocumentPlan } from './page-plan.ts';
import { escapeXml } from './xml-text.ts';

const CREATOR = 'Briefing Book';
/** Where no day of issue is given: a day that means nothing, the first that a .zip can hold. */
const NO_DAY = '1980-01-01';

/** The day that stands for the document's making. */
export const dayOfDocument = (issueDate: string | null): string => issueDate ?? NO_DAY;

/** The part `docProps/core.xml`. */
export function writeCoreProperties(plan: DocumentPlan, issueDate: string | null): string {
  const language = plan.language === 'ko' ? 'ko-KR' : 'en-US';
  const moment = `${dayOfDocument(issueDate)}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(plan.title)}</dc:title><dc:subject>${escapeXml(plan.subject)}</dc:subject>` +
    `<dc:creator>${CREATOR}</dc:creator><cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
