// Which of the two languages words are in, by their script alone.

/** `ko` where any Hangul stands, `en` where Latin letters do, null for digits and signs. */
export function guessLanguage(text: string): 'en' | 'ko' | null {
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text)) return 'ko';
  return /\p{Script=Latin}/u.test(text) ? 'en' : null;
}
