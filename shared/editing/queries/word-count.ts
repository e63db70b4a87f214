// How many words there are and how long they take to say. Counted once for each block and kept as long as the block stands,
// so that a key in a book of 10,000 blocks counts one block anew.
// A Korean word is an eojeol: what stands between two spaces.

import type { Interpretation } from '../../book/book.ts';
import type { Block, Brief, Section } from '../../book/nodes.ts';
import type { Language } from '../../book/words.ts';
import { linesOfBlock } from './block-text.ts';

/**
 * Words a minute of a principal who is being interpreted. Interpreters ask for 100 to 120 words of English a minute;
 * a prepared Korean speech of about 300 syllables a minute is some 100 eojeol of three syllables.
 */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = { en: 120, ko: 100 };

export interface WordCount {
  words: number;
  /** The words of points that are to be raised, by their language. */
  spoken: Record<Language, number>;
}

const BLOCKS = new WeakMap<Block, number>();
const SECTIONS = new WeakMap<Section, Map<Language, WordCount>>();

/** The words of briefs, e.g. of a book's children or of one brief; field values and headings are not counted. */
export function countWords(briefs: readonly Brief[], language: Language): WordCount {
  const total = emptyCount();
  for (const brief of briefs)
    for (const section of brief.children) add(total, countSection(section, language));
  return total;
}

/** The words of a section. */
function countSection(section: Section, language: Language): WordCount {
  const known = SECTIONS.get(section) ?? new Map<Language, WordCount>();
  const found = known.get(language);
  if (found) return found;
  const total = emptyCount();
  for (const block of section.children) {
    const words = countBlock(block);
    total.words += words;
    if (block.type === 'point' && block.use === 'raise') total.spoken[block.lang ?? language] += words;
  }
  SECTIONS.set(section, known.set(language, total));
  return total;
}

/** The minutes that it takes to say the spoken words; with consecutive interpretation everything is said twice. */
export function speakingMinutes(count: WordCount, interpretation: Interpretation | ''): number {
  const minutes = count.spoken.en / WORDS_A_MINUTE.en + count.spoken.ko / WORDS_A_MINUTE.ko;
  return interpretation === 'consecutive' ? minutes * 2 : minutes;
}

const emptyCount = (): WordCount => ({ words: 0, spoken: { en: 0, ko: 0 } });

function add(total: WordCount, count: WordCount): void {
  total.words += count.words;
  total.spoken.en += count.spoken.en;
  total.spoken.ko += count.spoken.ko;
}

function countBlock(block: Block): number {
  const known = BLOCKS.get(block);
  if (known !== undefined) return known;
  const words = linesOfBlock(block).flatMap((line) => line.split(/\s+/));
  // A dash or a bullet alone is no word.
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  BLOCKS.set(block, count);
  return count;
}
