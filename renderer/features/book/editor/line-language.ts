// The language of a line that is written: what most of its letters are. For voices, fonts and line breaks.
// On the whole line and not on its runs: a run that is cut while a syllable is composed would break the syllable.

import type { Inline } from '../../../../shared/book/nodes.ts';
import type { Language } from '../../../../shared/book/words.ts';
import { textOfWords } from '../../../../shared/editing/queries/block-text.ts';

/** The language of a line in a book of the given language; a line without letters is in the book's. */
export function guessLineLanguage(words: readonly Inline[], around: Language): Language {
  const text = textOfWords(words);
  const hangul = text.match(/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (hangul === 0 && latin === 0) return around;
  // A syllable is two to three letters.
  return hangul * 2.5 >= latin ? 'ko' : 'en';
}
