// The custom XML part by which an edited document can be traced back: which save of which book and copy this is, and a
// hash of each block's words. Names only blocks that the document prints; holds no words.

import { printableLine } from '../../shared/book/copy-text.ts';
import type { BlockTrace } from './mapping-context.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';

const TRACE_NAMESPACE = 'urn:briefing-book:trace:1';
/** Names this data store in Word; one for all documents, so that equal exports have equal bytes. */
const STORE_ID = '{6B1F0C52-7C55-4B0E-9C6E-3D2A5E7B9F10}';

/** `customXml/item1.xml`. */
export function writeTrace(
  copy: { bookId: string; name: string },
  sequence: number,
  traces: readonly BlockTrace[],
): string {
  const blocks = traces.map(({ block, hash }) => `<block id="${escapeXml(block)}" words="${hash}"/>`);
  return (
    `${XML_HEAD}<trace xmlns="${TRACE_NAMESPACE}" book="${escapeXml(copy.bookId)}"` +
    ` copy="${escapeXml(printableLine(copy.name))}" sequence="${sequence}">${blocks.join('')}</trace>`
  );
}

/** `customXml/itemProps1.xml`. */
export const writeTraceProperties = (): string =>
  `${XML_HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${STORE_ID}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${TRACE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
