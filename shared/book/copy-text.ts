// What a copy prints, line by line: the one answer to "which words stand in the document, in which order".
// Exporters print exactly these lines and notes; nothing here knows how a page looks.

import { assertNever } from '../result.ts';
import type { Copy, CopyBlock, CopyBrief, CopySection } from './copies.ts';
import type { MarkingScheme } from './marking.ts';
import { isLeaf } from './nodes.ts';
import type { Point, PrintedBlock, PrintedInline } from './nodes.ts';
import { formatDate } from './printed-date.ts';
import type { Language, LocalText, Use } from './words.ts';
import { dropUnprintable } from './writable-text.ts';

/** What an export may print or leave out. */
export interface PrintChoices {
  /** Portion marks before paragraphs, tables and pictures. */
  portionMarks: boolean;
  /** A note for each block's sources. Notes in the words are always printed. */
  sourceNotes: boolean;
}

const PRINT_ALL: PrintChoices = { portionMarks: true, sourceNotes: true };

/** What stands before the words of a line, in this order. `text` ends in a space. */
export interface LinePrefix {
  kind: 'portion-mark' | 'tag' | 'addressee';
  text: string;
}

const USE_TAGS: Readonly<Record<Exclude<Use, 'raise'>, LocalText>> = {
  'if-raised': { en: 'If raised', ko: '제기 시' },
  defensive: { en: 'Defensive', ko: '방어' },
  'do-not-raise': { en: 'Do not raise', ko: '언급 자제' },
};
const NOT_FOR_DISCLOSURE: LocalText = { en: 'Not for disclosure', ko: '비공개' };

/** The words of a text as they can be printed: no character that a document cannot hold; line breaks as `\n`. */
export const printableText = (text: string): string => dropUnprintable(text).replace(/\r\n?/g, '\n');

/** The same on one line: line breaks and tabs become spaces. */
export const printableLine = (text: string): string => printableText(text).replace(/[\n\t]/g, ' ');

/** What is printed for a title that nobody has written. */
export const UNTITLED: LocalText = { en: '[title not given]', ko: '[제목 미기재]' };

/** The title of a brief or a book as it is printed; never empty, for a number alone says nothing. */
export function titleOrUntitled(title: string, language: Language): string {
  const printed = printableLine(title).trim();
  return printed === '' ? UNTITLED[language] : printed;
}

/** The title line of a brief, with its number in the book. */
export const titleOfBrief = (brief: Pick<CopyBrief, 'number' | 'title'>, language: Language): string =>
  `${brief.number}. ${titleOrUntitled(brief.title, language)}`;

/** The heading of a section as it is printed; empty where it has none. */
export const headingOfSection = ({ heading }: Pick<CopySection, 'heading'>): string =>
  heading.trim() === '' ? '' : printableLine(heading);

/** The portion mark before a section's heading, ending in a space; empty where there is none. */
export function markHeading(
  { marking }: Pick<CopySection, 'marking'>,
  scheme: MarkingScheme,
  { portionMarks }: PrintChoices = PRINT_ALL,
): string {
  const mark = portionMarks ? portionMarkOf(scheme, marking) : '';
  return mark === '' ? '' : `${mark} `;
}

/** The line at the end of a brief: who wrote it, and when; empty where neither is said. */
export const signatureOfBrief = (
  { originator, date }: Pick<CopyBrief, 'originator' | 'date'>,
  language: Language,
): string =>
  [printableLine(originator ?? '').trim(), date === undefined ? '' : formatDate(date, language)]
    .filter((part) => part !== '')
    .join(', ');

/** The words of an agreed language in quotation marks; unchanged where they are empty or quoted already. */
export function quoteWords(words: readonly PrintedInline[]): PrintedInline[] {
  const text = wordsOf(words).trim();
  // A seed still unwritten prints its label and then the quoted clause: `Agreed language: “…”`.
  const quoted = /^([^“”]*: )?“[^“”]*”$/.test(text);
  return text === '' || quoted ? [...words] : [{ text: '“' }, ...trimWords(words), { text: '”' }];
}

/** Words without the white space at their ends, which would stand between them and their quotation marks. */
function trimWords(words: readonly PrintedInline[]): PrintedInline[] {
  const first = words.findIndex((node) => !isLeaf(node) || node.text.trim() !== '');
  const last = words.findLastIndex((node) => !isLeaf(node) || node.text.trim() !== '');
  return words.slice(first, last + 1).map((node, index) => {
    if (!isLeaf(node)) return node;
    let { text } = node;
    if (index === 0) text = text.trimStart();
    if (index === last - first) text = text.trimEnd();
    return text === node.text ? node : { ...node, text };
  });
}

/**
 * What stands before each block of a section: portion mark, tag, addressee.
 * A tag or an addressee is left out where the heading or the point above says it already, save that "do not raise" is always said.
 */
export function prefixSection(
  section: CopySection,
  language: Language,
  scheme: MarkingScheme,
  { portionMarks }: PrintChoices = PRINT_ALL,
): LinePrefix[][] {
  const open: { point: Point<PrintedInline>; marking: string | undefined }[] = [];
  return section.blocks.map(({ block, marking }) => {
    let above: (typeof open)[number] | undefined;
    if (block.type === 'point') {
      while ((open.at(-1)?.point.level ?? 0) >= block.level) open.pop();
      above = open.at(-1);
      open.push({ point: block, marking });
    }
    if (block.type === 'page-break') return [];
    const prefixes: LinePrefix[] = [];
    const said = !portionMarks || (above !== undefined && above.marking === marking);
    const mark = said ? '' : portionMarkOf(scheme, marking);
    if (mark !== '') prefixes.push({ kind: 'portion-mark', text: `${mark} ` });
    const tag = tagOf(block, above?.point, section.heading, language);
    if (tag !== '') prefixes.push({ kind: 'tag', text: `${tag}: ` });
    const addressee = addresseeOf(block);
    if (addressee !== '' && addressee !== (above && addresseeOf(above.point))) {
      prefixes.push({
        kind: 'addressee',
        text: language === 'ko' ? `${addressee}에 대해: ` : `To ${addressee}: `,
      });
    }
    return prefixes;
  });
}

/** To whom a block is to be said; empty where nobody is named. */
const addresseeOf = (block: PrintedBlock): string =>
  block.type === 'point' ? printableLine(block.addressee ?? '').trim() : '';

/**
 * Every line that a copy prints after its cover and contents, in order: for each brief its title; for each section its
 * heading; for each block its lines; at its end who wrote it and when. A table prints its cells row by row, an image or a page break no line of words.
 * Portion marks, tags and addressees are part of the line they stand before, a heading's too; before a table or an image they are a line.
 */
export function copyText(copy: Copy, scheme: MarkingScheme, choices = PRINT_ALL): string[] {
  const lines: string[] = [];
  for (const brief of copy.briefs) {
    lines.push(titleOfBrief(brief, copy.language));
    for (const section of brief.sections) {
      const heading = headingOfSection(section);
      if (heading !== '') lines.push(markHeading(section, scheme, choices) + heading);
      const prefixes = prefixSection(section, copy.language, scheme, choices);
      section.blocks.forEach(({ block }, index) => {
        lines.push(...linesOf(block, (prefixes[index] ?? []).map((prefix) => prefix.text).join('')));
      });
    }
    const signature = signatureOfBrief(brief, copy.language);
    if (signature !== '') lines.push(signature);
  }
  return lines;
}

/** Every note of a copy, in the order of its references. */
export const copyNotes = (copy: Copy, choices = PRINT_ALL): string[] =>
  copy.briefs.flatMap((brief) =>
    brief.sections.flatMap((section) => section.blocks.flatMap((entry) => notesOf(entry, choices))),
  );

/** The words of a block, line by line, without what an export sets before them: by these a change is known again. */
export const wordsOfBlock = (block: PrintedBlock): string => rowsOf(block).map(wordsOf).join('\n');

/** The notes of one block: those in its words, then one that names all its sources. */
export function notesOf({ block, citation }: CopyBlock, { sourceNotes } = PRINT_ALL): string[] {
  if (!printsSomething(block)) return [];
  const written = rowsOf(block).flatMap((words) =>
    words.flatMap((node) => (isLeaf(node) || node.type !== 'footnote' ? [] : [noteWords(node.children)])),
  );
  return citation === undefined || !sourceNotes ? written : [...written, printableLine(citation)];
}

/** The words of a note, on one line. */
export const noteWords = (children: readonly { text: string }[]): string =>
  printableLine(children.map((leaf) => leaf.text).join(''));

/** False for a block that leaves nothing on the page to which a note could be tied. */
const printsSomething = (block: PrintedBlock): boolean =>
  block.type !== 'page-break' &&
  !((block.type === 'table' || block.type === 'list') && block.children.length === 0);

function linesOf(block: PrintedBlock, prefix: string): string[] {
  const rows = rowsOf(block).map(wordsOf);
  switch (block.type) {
    case 'image':
    case 'table':
      return prefix === '' || !printsSomething(block) ? rows : [prefix.trimEnd(), ...rows];
    default:
      return rows.map((row, index) => (index === 0 ? prefix + row : row));
  }
}

/** The lines of words in a block. */
function rowsOf(block: PrintedBlock): PrintedInline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'point':
      return [block.children];
    case 'agreed-language':
      return [quoteWords(block.children)];
    case 'list':
      return block.children.map((item) => item.children);
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => cell.children));
    case 'image':
    case 'page-break':
      return [];
    default:
      return assertNever(block);
  }
}

const wordsOf = (words: readonly PrintedInline[]): string =>
  words
    .map((node) => {
      if (isLeaf(node)) return printableText(node.text);
      return node.type === 'footnote' ? '' : node.children.map((leaf) => printableText(leaf.text)).join('');
    })
    .join('');

function portionMarkOf(scheme: MarkingScheme, marking: string | undefined): string {
  if (scheme.levels.length === 0 || marking === undefined || marking === '') return '';
  // A marking that the scheme does not have is shown as it is written, never dropped.
  const level = scheme.levels.find((candidate) => candidate.id === marking);
  return level ? level.portionMark : `(${printableLine(marking)})`;
}

function tagOf(
  block: PrintedBlock,
  above: Point<PrintedInline> | undefined,
  heading: string,
  language: Language,
): string {
  if (block.type === 'point' && block.use !== 'raise') {
    if (above?.use === block.use) return '';
    const tag = USE_TAGS[block.use][language];
    return block.use !== 'do-not-raise' && saysTag(heading, tag) ? '' : tag;
  }
  if (block.disclosure === 'not-for-disclosure' && block.type !== 'image' && block.type !== 'table') {
    const tag = NOT_FOR_DISCLOSURE[language];
    return above?.disclosure === block.disclosure || saysTag(heading, tag) ? '' : tag;
  }
  return '';
}

const saysTag = (heading: string, tag: string): boolean =>
  heading.toLowerCase().replaceAll(' ', '').includes(tag.toLowerCase().replaceAll(' ', ''));
