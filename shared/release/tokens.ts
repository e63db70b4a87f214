// Owns: words of running text with their places, in the form the rules compare.
// Promises: `low` is lower case without a possessive; acronyms keep capitals (`US` is never the pronoun).
// Must not: know any word's meaning.

export interface Token {
  text: string;
  low: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, spaces aside: `,`, `;`, `, “`, or nothing. */
  gap: string;
  possessive: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&/-]|\.(?=\p{L}))*/gu;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]+|(?:\p{Lu}\.)+\p{Lu}?)$/u;

/** The words of `text` between two of its offsets. */
export function readTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const run = text.slice(from, to);
  let before = 0;
  for (const match of run.matchAll(WORD)) {
    const word = match[0].replace(/[’'&/-]+$/, '');
    const plural = /[sS][’']$/.test(match[0]);
    const stem = word.replace(/[’']s$/i, '');
    const start = match.index + from;
    tokens.push({
      text: word,
      low: ACRONYM.test(stem) ? stem.replaceAll('.', '') : stem.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + word.length,
      gap: run.slice(before, match.index).replaceAll(' ', ''),
      possessive: stem !== word || plural,
    });
    before = match.index + word.length;
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
