// The last hand on a document: our styles and properties in place of the library's, sections closed without an empty
// line, ids and dates that are the same each time, and the zip.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { HouseStyle } from './house-style.ts';
import { mergeStyles } from './merge-styles.ts';
import type { DocumentPlan } from './page-plan.ts';
import { dayOfDocument, writeCoreProperties } from './properties.ts';
import { writeDocument } from './write-document.ts';
import { writeStyles } from './write-styles.ts';

/** Writes a plan as the bytes of a .docx; the same plan gives the same bytes. */
export async function packDocument(
  plan: DocumentPlan,
  style: HouseStyle,
  issueDate: string | null,
): Promise<Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(await writeDocument(plan, style))));
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name);
    if (part) parts.set(name, strToU8(change(strFromU8(part))));
  };

  edit('word/document.xml', closeSections);
  renameRelationships(parts);
  parts.set('docProps/core.xml', strToU8(writeCoreProperties(plan, issueDate)));
  parts.set('word/styles.xml', strToU8(writeStyles(style, plan.language)));
  if (style.reference) mergeStyles(parts, style, style.reference, plan.language);

  return zipParts(parts, dayOfDocument(issueDate));
}

const EMPTY_END = '<w:p><w:pPr><w:sectPr';

/**
 * Moves each section's `w:sectPr` into the section's last paragraph. `docx` gives it an empty paragraph of its own,
 * which on a full page would begin another.
 */
function closeSections(xml: string): string {
  let closed = xml;
  for (let end = closed.indexOf(EMPTY_END); end >= 0; end = closed.indexOf(EMPTY_END, end)) {
    const from = end + '<w:p><w:pPr>'.length;
    const to = closed.indexOf('</w:sectPr>', from) + '</w:sectPr>'.length;
    const section = closed.slice(from, to);
    const after = to + '</w:pPr></w:p>'.length;
    // Our paragraphs all name a style, so the last one has a `w:pPr`; `w:sectPr` is the last thing in it.
    const last = closed.lastIndexOf('<w:p><w:pPr>', end - 1);
    const properties = closed.indexOf('</w:pPr>', last);
    closed = closed.slice(0, properties) + section + closed.slice(properties, end) + closed.slice(after);
  }
  return closed;
}

/** Relationships of links carry random ids; they are counted instead, part by part. */
function renameRelationships(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of parts) {
    const [, folder, file] = /^(.*\/)?_rels\/([^/]+)\.rels$/.exec(name) ?? [];
    if (file === undefined) continue;
    const owner = `${folder ?? ''}${file}`;
    const names = new Map<string, string>();
    const xml = strFromU8(bytes).replace(/ Id="(rId[^"]*)"/g, (whole, id: string) => {
      if (/^rId\d+$/.test(id)) return whole;
      names.set(id, `rIdLink${names.size + 1}`);
      return ` Id="${names.get(id) ?? id}"`;
    });
    if (names.size === 0) continue;
    parts.set(name, strToU8(xml));
    const part = parts.get(owner);
    if (!part) continue;
    const renamed = strFromU8(part).replace(
      / r:(id|embed|link)="(rId[^"]*)"/g,
      (whole, attribute: string, id: string) => {
        const next = names.get(id);
        return next === undefined ? whole : ` r:${attribute}="${next}"`;
      },
    );
    parts.set(owner, strToU8(renamed));
  }
}

function zipParts(parts: Map<string, Uint8Array>, day: string): Uint8Array {
  // fflate writes local time into the zip: a local date gives the same fields on every machine.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date);
  const entries: Zippable = {};
  // Readers expect the content types first; the rest is in order of name.
  for (const name of ['[Content_Types].xml', ...[...parts.keys()].sort()]) {
    const bytes = parts.get(name);
    if (bytes) entries[name] = [bytes, { mtime, level: 6 }];
  }
  return zipSync(entries);
}
