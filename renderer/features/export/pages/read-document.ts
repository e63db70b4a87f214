// The bytes of a Word document as sections, paragraphs and looks. Reads what the Word room writes, heads and feet of a
// ministry's reference included; an element it does not know adds nothing. Throws on what is no such document.

import { strFromU8, unzipSync } from 'fflate';
import { createCounter } from './number-paragraphs.ts';
import type { ParagraphCounter } from './number-paragraphs.ts';
import type { Pace } from './pace.ts';
import type { PageBlock, PageDocument, PageFrame, PageParagraph, PageSection } from './page-document.ts';
import { fromTwips, readStyleSheet } from './read-looks.ts';
import type { StyleSheet } from './read-looks.ts';
import { readRuns } from './read-runs.ts';
import { readTable } from './read-table.ts';
import { childOf, readXmlTree, switchOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** What is read with, in one part of the package. */
export interface PartReader {
  sheet: StyleSheet;
  count: ParagraphCounter;
  /** Part names by relationship id. */
  targets: ReadonlyMap<string, string>;
}

/** Blocks that are read in one step. */
const STEP = 50;

/** Reads a document, in steps; null where the pace ended it. */
export async function readDocument(bytes: Uint8Array, pace: Pace): Promise<PageDocument | null> {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const trees = new Map<string, XmlNode>();
  for (const [name, file] of files)
    if (/^word\/.*\.(?:xml|rels)$/.test(name)) trees.set(name, await readXmlTree(strFromU8(file), pace));
  if (!(await pace())) return null;
  const open = (name: string): XmlNode | undefined => trees.get(name);
  const body = childOf(open('word/document.xml'), 'w:body');
  const styles = open('word/styles.xml');
  if (!body || !styles) throw new Error('no Word document');
  const sheet = readStyleSheet(
    styles,
    readFallbacks(open('word/fontTable.xml')),
    open('word/theme/theme1.xml'),
  );
  const count = createCounter(open('word/numbering.xml'));
  const readerOf = (part: string): PartReader => ({
    sheet,
    count,
    targets: readTargets(open(`word/_rels/${part}.rels`)),
  });
  const reader = readerOf('document.xml');
  const frames = new Map<string, PageBlock[]>();
  const frameOf = (properties: XmlNode, kind: 'header' | 'footer', type: 'default' | 'even'): PageBlock[] => {
    const reference = properties.children.find(
      ({ name, attributes }) => name === `w:${kind}Reference` && attributes['w:type'] === type,
    );
    const part = reader.targets.get(reference?.attributes['r:id'] ?? '');
    if (part === undefined) return [];
    const known = frames.get(part);
    if (known) return known;
    const blocks = readBlocks(open(part), readerOf(part.replace(/^word\//, '')));
    frames.set(part, blocks);
    return blocks;
  };
  const twoSided = switchOf(open('word/settings.xml'), 'w:evenAndOddHeaders') ?? false;
  const sheetOf = (properties: XmlNode, type: 'default' | 'even'): PageFrame => ({
    header: frameOf(properties, 'header', type),
    footer: frameOf(properties, 'footer', type),
  });
  const sections: PageSection[] = [];
  let blocks: PageBlock[] = [];
  const end = (properties: XmlNode) => {
    sections.push({
      ...readPage(properties),
      frame: sheetOf(properties, 'default'),
      even: sheetOf(properties, twoSided ? 'even' : 'default'),
      blocks,
    });
    blocks = [];
  };
  for (const [index, child] of body.children.entries()) {
    if (index % STEP === STEP - 1 && !(await pace())) return null;
    if (child.name === 'w:sectPr') end(child);
    else {
      blocks.push(...readBlock(child, reader));
      const last = childOf(childOf(child, 'w:pPr'), 'w:sectPr');
      if (last) end(last);
    }
  }
  return { sections, notes: readNotes(open('word/footnotes.xml'), reader), pictures: pickPictures(files) };
}

const readBlocks = (node: XmlNode | undefined, reader: PartReader): PageBlock[] =>
  (node?.children ?? []).flatMap((child) => readBlock(child, reader));

function readBlock(node: XmlNode, reader: PartReader): PageBlock[] {
  if (node.name === 'w:p') return [readParagraph(node, reader)];
  if (node.name === 'w:tbl') return [readTable(node, (cell) => readBlocks(cell, reader))];
  return [];
}

function readParagraph(node: XmlNode, { sheet, count, targets }: PartReader): PageParagraph {
  const properties = childOf(node, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle');
  const ground = sheet.run(style);
  const numbering = childOf(properties, 'w:numPr') ?? sheet.numbering(style);
  const level =
    numbering && count(valueOf(numbering, 'w:numId') ?? '', Number(valueOf(numbering, 'w:ilvl') ?? 0));
  const listed = sheet.overParagraph(
    sheet.paragraph(style),
    level ? childOf(level.node, 'w:pPr') : undefined,
  );
  return {
    kind: 'paragraph',
    look: sheet.overParagraph(listed, properties),
    ground,
    marker: level ? { text: level.marker, look: sheet.overRun(ground, childOf(level.node, 'w:rPr')) } : null,
    runs: readRuns(node, ground, sheet, targets),
    bookmarks: node.children.flatMap(({ name, attributes }) =>
      name === 'w:bookmarkStart' && attributes['w:name'] !== undefined ? [attributes['w:name']] : [],
    ),
  };
}

function readPage(properties: XmlNode): Pick<PageSection, 'width' | 'height' | 'margins'> {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(properties, 'w:pgMar')?.attributes ?? {};
  const margin = (side: string) => fromTwips(margins[`w:${side}`]);
  return {
    width: fromTwips(size['w:w']),
    height: fromTwips(size['w:h']),
    margins: {
      ...{ top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
      ...{ header: margin('header'), footer: margin('footer') },
    },
  };
}

/** The notes that a reader calls by number: Word's separators are none. */
const readNotes = (root: XmlNode | undefined, reader: PartReader): Map<string, PageBlock[]> =>
  new Map(
    (root?.children ?? [])
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => [note.attributes['w:id'] ?? '', readBlocks(note, reader)]),
  );

const readFallbacks = (root: XmlNode | undefined): Map<string, string[]> =>
  new Map(
    (root?.children ?? []).map((font) => [
      font.attributes['w:name'] ?? '',
      (valueOf(font, 'w:altName') ?? '').split(',').filter((name) => name !== ''),
    ]),
  );

const readTargets = (root: XmlNode | undefined): Map<string, string> =>
  new Map(
    (root?.children ?? [])
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => [attributes['Id'] ?? '', `word/${attributes['Target'] ?? ''}`]),
  );

const pickPictures = (
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Map<string, Uint8Array<ArrayBuffer>> =>
  new Map([...files].filter(([name]) => name.startsWith('word/media/')));
