// Owns: a paragraph on its way through the reader: address, running text, sentences, and the lead-in it hangs from.
// Promises: built once, in the order printed; nothing later changes it.
// Must not: hold what the paragraph means.

import type { Block } from './blocks.ts';
import { addressBlocks } from './addresses.ts';
import type { FlatText } from './flat-text.ts';
import { flattenLines } from './flat-text.ts';
import type { Span } from './sentences.ts';
import { splitSentences } from './sentences.ts';

export interface ReadParagraph {
  address: string;
  flat: FlatText;
  sentences: Span[];
  /** The paragraph above that ends in a colon and that this one is an item of; -1 where there is none. */
  lead: number;
  start: number;
  end: number;
}

const DATELINE =
  /^(?:\(?[A-Z][\p{L}.,' ]{2,40}[,(] ?)?(?:\(?[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?|\(?\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)\)? ?(?:\([A-Z][\p{L} ]{1,30}\) ?)?[-–—:] ?/u;

/** Turns the blocks of the body into paragraphs. */
export function readParagraphs(source: string, blocks: readonly Block[]): ReadParagraph[] {
  const addresses = addressBlocks(blocks);
  const indexOf = new Map<string, number>();
  return blocks.map((block, index) => {
    const address = addresses[index] ?? '';
    indexOf.set(address, index);
    const first = block.lines[0];
    const last = block.lines.at(-1);
    const lines = block.lines.map((line, at) =>
      at === 0 ? { start: line.start + (block.marker?.length ?? 0), end: line.end } : line,
    );
    const flat = flattenLines(source, lines);
    const parent = indexOf.get(address.slice(0, Math.max(0, address.lastIndexOf('/'))));
    const leads = parent !== undefined && /:$/.test(blocks[parent]?.text ?? '');
    return {
      address,
      flat,
      sentences: splitSentences(flat.text, datelineLength(flat.text)),
      lead: leads ? parent : -1,
      start: first?.start ?? 0,
      end: last?.end ?? 0,
    };
  });
}

/** Length of a dateline such as `SEOUL, February 12 —` at the head of a paragraph. */
export const datelineLength = (text: string): number => DATELINE.exec(text.slice(0, 120))?.[0].length ?? 0;
