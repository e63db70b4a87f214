// The sentences of a release's paragraphs, each with the exact words of the document it stands on.
// Promises: a sentence's text adds nothing; where its words cannot be found in the document, its clauses stand for them.
// Must not judge what a sentence means.

import type { Quotation } from './seed-candidate.ts';
import type { Release, ReleaseParagraph } from './release.ts';
import { splitSentences } from './sentences.ts';

export interface Sentence {
  address: string;
  text: string;
  /** The whole sentence, or the clauses of it that are exact runs; never empty. */
  quotations: Quotation[];
}

/** Every sentence of a release that can be tied to its words, in order. */
export function listSentences(release: Release, body: string): Sentence[] {
  return release.paragraphs.flatMap((paragraph) => {
    const raw = squeeze(body.slice(paragraph.start, paragraph.end));
    let from = 0;
    return splitSentences(paragraph.text).flatMap((span): Sentence[] => {
      const text = paragraph.text.slice(span.start, span.end);
      const found = findRun(raw, text, from);
      if (found) {
        from = found.next;
        const words = body.slice(paragraph.start + found.start, paragraph.start + found.end);
        return [{ address: paragraph.address, text, quotations: [{ address: paragraph.address, words }] }];
      }
      const quotations = quoteClauses(release, paragraph, text);
      return quotations.length === 0 ? [] : [{ address: paragraph.address, text, quotations }];
    });
  });
}

/** The clauses of a paragraph that stand in a sentence of it. */
function quoteClauses(release: Release, paragraph: ReleaseParagraph, sentence: string): Quotation[] {
  return release.points
    .filter((point) => point.paragraph === paragraph.address && sentence.includes(point.text))
    .map((point) => ({ address: point.paragraph, words: point.sourceText }));
}

interface Squeezed {
  text: string;
  /** Where each character of `text` stands in the original. */
  places: number[];
}

function squeeze(text: string): Squeezed {
  const places: number[] = [];
  let squeezed = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/\s/.test(character)) continue;
    squeezed += character;
    places.push(index);
  }
  return { text: squeezed, places };
}

/** Finds a sentence whatever its line breaks, from a place in the squeezed text on. */
function findRun(
  raw: Squeezed,
  sentence: string,
  from: number,
): { start: number; end: number; next: number } | undefined {
  const wanted = sentence.replace(/\s+/g, '');
  const index = wanted === '' ? -1 : raw.text.indexOf(wanted, from);
  const start = raw.places[index];
  const last = raw.places[index + wanted.length - 1];
  if (index < 0 || start === undefined || last === undefined) return undefined;
  return { start, end: last + 1, next: index + wanted.length };
}
