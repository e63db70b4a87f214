// The whole package of a document around its body and notes: styles, numbering, settings, properties, trace.
// A part is there only where the document uses it.

import type { Copy } from '../../shared/book/copies.ts';
import type { Language } from '../../shared/book/words.ts';
import type { CoverFacts } from './cover-facts.ts';
import type { HouseStyle, NumberingName } from './house-style.ts';
import type { BlockTrace } from './mapping-context.ts';
import { createPackageParts } from './package-parts.ts';
import type { PartBytes } from './package-parts.ts';
import { dayOfDocument, writeCoreProperties, writeCustomProperties } from './properties.ts';
import { createRelationships } from './relationships.ts';
import { resolveStyles } from './resolve-styles.ts';
import { writeNumbering } from './write-numbering.ts';
import { NOTES_END, startNotes, writeFontTable, writeSettings } from './write-shell.ts';
import { writeTrace, writeTraceProperties } from './write-trace.ts';
import type { Writer } from './writer.ts';
import { zipPackage } from './zip-package.ts';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';
const WORD = `${OPEN_XML}wordprocessingml.`;
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What a document is packed from; body and notes are written by then. */
export interface WrittenDocument {
  copy: Copy;
  facts: CoverFacts;
  issueDate: string | null;
  sequence: number;
  writer: Writer;
  body: Uint8Array[];
  /** Undefined where the document has none. */
  notes: Uint8Array[] | undefined;
  lists: readonly NumberingName[];
  traces: readonly BlockTrace[];
}

/** A writer at the beginning of a document: every count begins here, so that two documents in one process are equal. */
export function createWriter(style: HouseStyle, language: Language): Writer {
  const styles = resolveStyles(style, language);
  return {
    style,
    stylesXml: styles.xml,
    ids: styles.ids,
    parts: createPackageParts(),
    relationships: createRelationships(),
    frames: new Map(),
    bookmarks: new Map(),
    drawings: 0,
    landscape: false,
  };
}

/** Left and right pages have heads and feet of their own. */
const isTwoSided = ({ reference }: HouseStyle): boolean =>
  reference !== undefined && reference.frames.even !== null;

/** The bytes of the .docx. */
export function packDocument(document: WrittenDocument): Uint8Array<ArrayBuffer> {
  const { copy, writer, notes, issueDate } = document;
  const { parts, relationships, style } = writer;
  const addPart = (name: string, type: string, bytes: PartBytes | undefined) => {
    if (bytes === undefined) return;
    parts.add(`word/${name}.xml`, type, bytes);
    relationships.add(name.replace(/.*\/|\d+$/g, ''), `${name}.xml`);
  };
  addPart('styles', `${WORD}styles+xml`, writer.stylesXml);
  addPart('settings', `${WORD}settings+xml`, writeSettings(notes !== undefined, isTwoSided(style)));
  addPart('fontTable', `${WORD}fontTable+xml`, writeFontTable(style));
  addPart('numbering', `${WORD}numbering+xml`, writeNumbering(document.lists, style));
  addPart('theme/theme1', `${OPEN_XML}theme+xml`, style.reference?.themeXml ?? undefined);
  addPart(
    'footnotes',
    `${WORD}footnotes+xml`,
    notes && [Buffer.from(startNotes()), ...notes, Buffer.from(NOTES_END)],
  );
  parts.add('word/document.xml', `${WORD}document.main+xml`, document.body);

  parts.add('customXml/item1.xml', 'application/xml', writeTrace(copy, document.sequence, document.traces));
  parts.add('customXml/itemProps1.xml', `${OPEN_XML}customXmlProperties+xml`, writeTraceProperties());
  const traced = createRelationships();
  traced.add('customXmlProps', 'itemProps1.xml');
  parts.addRelationships('customXml/item1.xml', traced.write());
  relationships.add('customXml', '../customXml/item1.xml');
  parts.addRelationships('word/document.xml', relationships.write());

  parts.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    writeCoreProperties(copy, document.facts, issueDate),
  );
  parts.add('docProps/custom.xml', `${OPEN_XML}custom-properties+xml`, writeCustomProperties(copy));
  const root = createRelationships();
  root.add('officeDocument', 'word/document.xml');
  root.add(CORE_RELATIONSHIP, 'docProps/core.xml');
  root.add('custom-properties', 'docProps/custom.xml');
  parts.addRelationships('', root.write());

  return zipPackage(parts.list(), dayOfDocument(issueDate));
}
