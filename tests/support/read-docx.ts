// A .docx read back without the library that wrote it: parts, paragraphs in order, and a lint of what the Open XML
// SDK's validator lets pass.

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { listUnusedParts, resolvePart } from '../../electron/word/unused-parts.ts';

export type DocxParts = Map<string, string>;

export interface ReadParagraph {
  style: string;
  text: string;
  numId: number | undefined;
  level: number | undefined;
  bookmarks: string[];
  notes: number[];
  breakBefore: boolean;
  inTable: boolean;
}

/** Every part as text; pictures too, byte for byte as Latin letters. */
export const openDocx = (bytes: Uint8Array): DocxParts =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      strFromU8(part, !/\.(xml|rels)$/.test(name)),
    ]),
  );

/** A part that must be there. */
export function partOf(parts: DocxParts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}

/** The paragraphs of a part, in order. */
export function readParagraphs(xml: string): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  let paragraph: ReadParagraph | undefined;
  let inText = false;
  let tables = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:tbl') tables += 1;
    if (name === 'w:p') {
      paragraph = {
        style: '',
        text: '',
        numId: undefined,
        level: undefined,
        bookmarks: [],
        notes: [],
        breakBefore: false,
        inTable: tables > 0,
      };
      paragraphs.push(paragraph);
    }
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = value;
    if (name === 'w:numId') paragraph.numId = Number(value);
    if (name === 'w:ilvl') paragraph.level = Number(value);
    if (name === 'w:pageBreakBefore') paragraph.breakBefore = true;
    if (name === 'w:bookmarkStart') paragraph.bookmarks.push(String(attributes['w:name']));
    if (name === 'w:footnoteReference') paragraph.notes.push(Number(attributes['w:id']));
    // A `w:tab` in `w:tabs` is a tab stop; it has a position.
    if (name === 'w:tab' && attributes['w:pos'] === undefined) paragraph.text += '\t';
    if (name === 'w:cr' || name === 'w:br') paragraph.text += '\n';
    if (name === 'w:t') inText = true;
  });
  parser.on('text', (text) => {
    if (inText && paragraph) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tbl') tables -= 1;
    if (name === 'w:t') inText = false;
    if (name === 'w:p') paragraph = undefined;
  });
  parser.write(xml).close();
  return paragraphs;
}

/** Paragraphs that print no words of the copy: pictures and gaps. */
const WORDLESS = new Set(['BriefingPicture', 'BriefingGap', 'BriefingEnd']);

/** The lines that the briefs of a document print, in order: everything from the first brief's title on. */
export function printedLines(parts: DocxParts): string[] {
  const paragraphs = readParagraphs(partOf(parts, 'word/document.xml'));
  const first = paragraphs.findIndex(({ style }) => style === 'Heading1');
  return first < 0
    ? []
    : paragraphs
        .slice(first)
        .filter(({ style }) => !WORDLESS.has(style))
        .map(({ text }) => text);
}

/** The words of each note, in order of its number; Word's own two separators left out. */
export const printedNotes = (parts: DocxParts): string[] =>
  readParagraphs(parts.get('word/footnotes.xml') ?? '<none/>')
    .filter(({ style }) => style === 'FootnoteText')
    .map(({ text }) => text.slice(1));

/** Everything wrong that the validator does not see; empty where nothing is. */
export function lintDocx(parts: DocxParts): string[] {
  const found: string[] = [];
  const document = partOf(parts, 'word/document.xml');
  const numbering = parts.get('word/numbering.xml') ?? '';
  const styles = partOf(parts, 'word/styles.xml');

  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) readParagraphs(part);

  for (const cell of document.match(/<w:tc>.*?<\/w:tc>/gs) ?? [])
    if (!/<w:p[ >]/.test(cell)) found.push('a table cell has no paragraph');
  if (/<\/w:tbl><w:(tbl|sectPr)[ >]/.test(document)) found.push('a table is followed by no paragraph');

  const starts = all(document, /<w:bookmarkStart [^>]*>/g);
  const names = starts.map((start) => attribute(start, 'w:name'));
  const ids = starts.map((start) => attribute(start, 'w:id'));
  const ends = all(document, /<w:bookmarkEnd [^>]*>/g).map((end) => attribute(end, 'w:id'));
  if (new Set(names).size < names.length) found.push('two bookmarks have one name');
  if (new Set(ids).size < ids.length) found.push('two bookmarks have one id');
  if (ids.toSorted().join() !== ends.toSorted().join()) found.push('a bookmark does not end once');
  for (const name of names) if (name.length > 40) found.push(`the bookmark ${name} has a long name`);

  for (const anchor of all(document, /w:anchor="([^"]*)"/g))
    if (!names.includes(attribute(anchor, 'w:anchor'))) found.push(`${anchor} leads nowhere`);
  for (const [, target] of document.matchAll(/PAGEREF (\S+)/g))
    if (!names.includes(target ?? '')) found.push(`a page reference to ${target ?? ''} leads nowhere`);

  const numbers = all(numbering, /<w:num w:numId="[^"]*"/g).map((num) => attribute(num, 'w:numId'));
  for (const [, id] of document.matchAll(/<w:numId w:val="([^"]*)"/g))
    if (!numbers.includes(id ?? '')) found.push(`the list ${id ?? ''} is not defined`);

  const known = all(styles, /w:styleId="[^"]*"/g).map((style) => attribute(style, 'w:styleId'));
  if (new Set(known).size < known.length) found.push('two styles have one id');
  for (const [name, part] of parts)
    for (const [, id] of part.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]*)"/g))
      if (name.startsWith('word/') && !known.includes(id ?? '') && name !== 'word/endnotes.xml')
        found.push(`${name} names the style ${id ?? ''}, which is not there`);

  const drawings = all(document, /<wp:docPr [^>]*>/g).map((drawing) => attribute(drawing, 'id'));
  if (new Set(drawings).size < drawings.length) found.push('two pictures have one id');

  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const relationship of all(part, /<Relationship [^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const target = attribute(relationship, 'Target');
      const path = resolvePart(folder, target);
      if (!parts.has(path)) found.push(`${name} leads to ${path}, which is not there`);
    }
  }

  for (const name of listUnusedParts(new Set(parts.keys()), parts)) found.push(`nothing leads to ${name}`);
  const typed = partOf(parts, '[Content_Types].xml');
  for (const name of parts.keys()) {
    const extension = name.replace(/.*\./, '');
    if (name === '[Content_Types].xml' || typed.includes(`PartName="/${name}"`)) continue;
    if (extension === 'xml' || !typed.includes(`Extension="${extension}"`))
      found.push(`${name} has no content type`);
  }
  for (const name of all(typed, /PartName="\/[^"]*"/g))
    if (!parts.has(attribute(name, 'PartName').slice(1)))
      found.push(`${name} has a content type and is not there`);
  const paragraphIds = all(document, /w14:paraId="[^"]*"/g);
  if (new Set(paragraphIds).size < paragraphIds.length) found.push('two paragraphs have one id');
  return found;
}

const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const attribute = (element: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '';
