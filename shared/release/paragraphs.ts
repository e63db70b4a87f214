// Owns: a paragraph on its way through the reader: address, running text, sentences, and the lead-in it hangs from.
// Promises: built once, in the order printed; nothing later changes it.
// Must not: hold what the paragraph means.

import type { BodyPart } from './blocks.ts';
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
  /** The headings printed between the paragraph before and this one, in order. */
  headings: string[];
  start: number;
  end: number;
}

const DAY_OF_DATELINE =
  '(?:\\(?(?:\\p{L}{3,9}day,? )?\\(?[A-Z]\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?|\\(?(?:\\p{L}{3,9}day,? )?\\(?\\d{1,2}(?:st|nd|rd|th)? [A-Z]\\p{L}{2,8}\\.?(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\)?';
/** `SEOUL, February 12 —`, `LIMA, 8 Sept. 2020 (Agency) –`, `Mexico City, March 21, 2019. `, `12 May:`. */
const DATELINE = new RegExp(
  `^(?:(?:\\(?\\p{Lu}[\\p{L}.,' /]{2,40}[,(] ?)?${DAY_OF_DATELINE} ?(?:\\([A-Z][\\p{L} ]{1,30}\\) ?)?[-–—:/]+ ?|\\p{Lu}[\\p{L} ']{2,30}, (?:[A-Z]\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} [A-Z]\\p{L}{2,8}\\.? \\d{4})[.,]? ?[-–—]? ?(?=["“]?\\p{Lu})|\\p{Lu}{4,}(?:[ ,]+\\p{Lu}[\\p{L}.]+){0,3} ?[-–—]+ (?=\\p{Lu}))`,
  'u',
);

/** Turns the parts of the body into paragraphs; a heading that bears a number opens a level and is none itself. */
export function readParagraphs(source: string, parts: readonly BodyPart[]): ReadParagraph[] {
  const levels = parts.filter(({ heading, block }) => !heading || block.marker !== null);
  const addresses = addressBlocks(levels.map(({ block }) => block));
  const indexOf = new Map<string, number>();
  const texts: string[] = [];
  const paragraphs: ReadParagraph[] = [];
  let headings: string[] = [];
  let level = 0;
  for (const { block, heading } of parts) {
    const address = heading && block.marker === null ? '' : (addresses[level++] ?? '');
    if (heading) {
      headings.push(block.text);
      continue;
    }
    const first = block.lines[0];
    const last = block.lines.at(-1);
    const lines = block.lines.map((line, at) =>
      at === 0 ? { start: line.start + (block.marker?.length ?? 0), end: line.end } : line,
    );
    const flat = flattenLines(source, lines);
    const parent = indexOf.get(address.slice(0, Math.max(0, address.lastIndexOf('/'))));
    const leads = parent !== undefined && /:$/.test(texts[parent] ?? '');
    indexOf.set(address, paragraphs.length);
    texts.push(block.text);
    paragraphs.push({
      address,
      flat,
      sentences: splitSentences(flat.text, datelineLength(flat.text) || speakerLabel(flat.text).length),
      lead: leads ? parent : -1,
      headings,
      start: first?.start ?? 0,
      end: last?.end ?? 0,
    });
    headings = [];
  }
  return paragraphs;
}

/** Length of a dateline such as `SEOUL, February 12 —` at the head of a paragraph. */
export const datelineLength = (text: string): number => DATELINE.exec(text.slice(0, 120))?.[0].length ?? 0;

const SPEAKER =
  /^(?:(?:Q|A|Question|Answer|Reporter|Journalist|Moderator)(?: \d{1,2})?|(?:(?:Foreign|Prime|Deputy|Vice|State|High) )*(?:Minister|Secretary|President|Ambassador|Spokesperson|Spokesman|Chancellor|Commissioner|Representative|Secretary-General|Mr\.?|Ms\.?|Dr\.?) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}): (?=["“]?[\p{Lu}\d])/u;

/** `Minister Lind: ` before what is said, in a transcript; empty where there is none. */
export const speakerLabel = (text: string): string => SPEAKER.exec(text.slice(0, 100))?.[0] ?? '';
