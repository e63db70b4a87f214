// The words that a block prints: its own, or for a seed still unwritten its label and the source's clause in quotation marks.
// Screen and copies both take them from here, so that they cannot differ.

import type { Book } from './book.ts';
import { printField } from './meeting-sheet.ts';
import { isLeaf } from './nodes.ts';
import type { Block, Inline, Leaf, PrintedInline, Source } from './nodes.ts';
import { formatDate } from './printed-date.ts';
import { LANGUAGES } from './words.ts';
import type { Language, LocalText, SeedLabel } from './words.ts';

/** What each seed label says, in both languages. */
export const SEED_LABEL_TEXTS: Readonly<Record<SeedLabel, LocalText>> = {
  'raise-again': { en: 'Raise again', ko: '재제기' },
  'our-ask': { en: 'Our ask', ko: '우리측 요청 사항' },
  'our-proposal': { en: 'Our proposal', ko: '우리측 제안 사항' },
  'our-commitment': { en: 'Our commitment', ko: '우리측 약속 사항' },
  'their-commitment': { en: 'Their commitment', ko: '상대측 약속 사항' },
  'their-ask': { en: 'Their ask', ko: '상대측 요청 사항' },
  'their-proposal': { en: 'Their proposal', ko: '상대측 제안 사항' },
  'their-position': { en: 'Their position', ko: '상대측 입장' },
  agreement: { en: 'Agreed', ko: '합의 사항' },
  'agreed-language': { en: 'Agreed language', ko: '합의 문안' },
  background: { en: 'Background', ko: '배경' },
  'last-met': { en: 'Last met', ko: '직전 회의' },
  'already-public': { en: 'Already public', ko: '기공개 사항' },
  'check-still-in-post': { en: 'Check still in post', ko: '현직 여부 확인 필요' },
};

/** True where nothing was written: no leaf has a character that is not white space, and there is no field. */
export function isUnwritten(words: readonly Inline[]): boolean {
  return words.every((node) => {
    if (isLeaf(node)) return node.text.trim() === '';
    return node.type !== 'field' && node.children.every((leaf) => leaf.text.trim() === '');
  });
}

/** The source that a block's seed rests on, or undefined where it has none. */
function findSeedSource(block: Block): Source | undefined {
  const { seed, sources } = block;
  return seed && sources?.find((source) => source.id === seed.source);
}

/**
 * The label and quotation of a seed still unwritten, e.g. `Raise again (ROK): ` and `“putting …”`; undefined where none is shown.
 * Who said it and, where that is known, by when stand in the label, for the quotation keeps the release's words.
 */
export function describeSeed(
  block: Block,
  language: Language,
): { label: string; quotation: string } | undefined {
  const source = findSeedSource(block);
  if (!block.seed || !source) return undefined;
  const { label, by, due } = block.seed;
  const when = due?.iso ? formatDate(due.iso, language) : undefined;
  const limit = when === undefined ? undefined : { en: `by ${when}`, ko: `기한 ${when}` }[language];
  const facts = [by, limit].filter((fact) => fact !== undefined);
  // A forwarded mail marks each of its lines, and a clause may run over several.
  const clause = source.words
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    label: `${SEED_LABEL_TEXTS[label][language]}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}: `,
    quotation: `“${clause}”`,
  };
}

/** The words of a line as a copy prints them: fields filled from the meeting sheet, empty notes left out, everything else as it stands. */
export function printWords(
  book: Pick<Book, 'meetingSheet' | 'language'>,
  words: readonly Inline[],
): PrintedInline[] {
  return words.flatMap((node): PrintedInline | [] => {
    if (isLeaf(node)) return printLeaf(node);
    switch (node.type) {
      case 'field':
        return { text: printField(book.meetingSheet, node.path, book.language) };
      case 'link':
        return { type: 'link', href: node.href, children: node.children.map(printLeaf) };
      case 'footnote':
        // A note without words would be a number that leads to nothing.
        return isUnwritten(node.children) ? [] : { type: 'footnote', children: node.children.map(printLeaf) };
    }
  });
}

/** The words of a block that holds one line, with the seed's description where nothing was written. */
export function printLine(
  book: Pick<Book, 'meetingSheet' | 'language' | 'documents'>,
  block: Block & { children: Inline[] },
): PrintedInline[] {
  const seed = isUnwritten(block.children) ? describeSeed(block, book.language) : undefined;
  if (seed) {
    const source = findSeedSource(block);
    const language = book.documents.find((document) => document.id === source?.document)?.language;
    const foreign = LANGUAGES.find((known) => known === language && known !== book.language);
    return [{ text: seed.label }, { text: seed.quotation, ...(foreign ? { lang: foreign } : {}) }];
  }
  return printWords(book, block.children);
}

/** A leaf with nothing but what is printed: no field that a later version or another program has added. */
export function printLeaf(leaf: Leaf): Leaf {
  const printed: Leaf = { text: leaf.text };
  if (leaf.bold) printed.bold = true;
  if (leaf.italic) printed.italic = true;
  if (leaf.underline) printed.underline = true;
  if (leaf.lang) printed.lang = leaf.lang;
  return printed;
}
