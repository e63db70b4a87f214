// Owns: speech printed before its speaker: `“We stand ready to help,” President Hale said`.
// Promises: the end of the quoted words, and the words that name the speaker.
// Must not: judge what was said.

import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

export interface Attribution {
  /** First token after the quoted words. */
  quoteEnd: number;
  /** The words that name the speaker. */
  speakerFrom: number;
  speakerTo: number;
}

const LONGEST_ATTRIBUTION = 16;

/** How far the closing mark of a quotation is sought. */
const LONGEST_QUOTE = 200;
const APART = /^(?:during|in|at|after|on|while|as|following|before|when|upon)$/;

/** The attribution that follows the quoted words which a clause is, or is a part of; null where there is none. */
export function findAttribution(tokens: readonly Token[], from: number, to: number): Attribution | null {
  if (!isQuoted(tokens, from)) return null;
  const last = Math.min(tokens.length, from + LONGEST_QUOTE);
  for (let index = from + 1; index < last; index += 1) {
    if (!/[”"]|[,.!?][’']/.test(tokens[index]?.gap ?? '')) continue;
    for (let verb = index; verb < Math.min(tokens.length, index + LONGEST_ATTRIBUTION); verb += 1) {
      if (readVerb(tokens[verb]?.low ?? '')?.use !== 'said') continue;
      const quoteEnd = Math.min(index, to);
      return verb === index
        ? {
            quoteEnd,
            speakerFrom: verb + 1,
            speakerTo: endOfSpeaker(tokens, verb + 1, Math.max(to, verb + 1)),
          }
        : { quoteEnd, speakerFrom: index, speakerTo: verb };
    }
    return null;
  }
  return null;
}

/** The clause opens a quotation, or goes on with the one that opened its sentence. */
function isQuoted(tokens: readonly Token[], from: number): boolean {
  if (/[“"‘']$/.test(tokens[from]?.gap ?? '')) return true;
  if (from === 0 || from > LONGEST_QUOTE || !/[“"]$/.test(tokens[0]?.gap ?? '')) return false;
  return !tokens.slice(1, from + 1).some((token) => /[”"]/.test(token.gap));
}

/** `said Minister Ruiz during her meeting with Minister Berg`: who speaks stands before the occasion. */
function endOfSpeaker(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(tokens.length, Math.max(to, from + LONGEST_ATTRIBUTION));
  for (let index = from + 1; index < last; index += 1) if (APART.test(tokens[index]?.low ?? '')) return index;
  return last;
}
