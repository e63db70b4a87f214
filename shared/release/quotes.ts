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

/** The attribution that follows quoted words at the head of a clause, or null. */
export function findAttribution(tokens: readonly Token[], from: number, to: number): Attribution | null {
  if (!/[“"‘']$/.test(tokens[from]?.gap ?? '')) return null;
  for (let index = from + 1; index < to; index += 1) {
    if (!/[”"]|[,.!?][’']/.test(tokens[index]?.gap ?? '')) continue;
    for (let verb = index; verb < Math.min(to, index + LONGEST_ATTRIBUTION); verb += 1) {
      if (readVerb(tokens[verb]?.low ?? '')?.use !== 'said') continue;
      return verb === index
        ? { quoteEnd: index, speakerFrom: verb + 1, speakerTo: to }
        : { quoteEnd: index, speakerFrom: index, speakerTo: verb };
    }
    return null;
  }
  return null;
}
