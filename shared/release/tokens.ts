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

const WORD =
  /(?:\p{Lu}\.){2,}(?:[’']s|-[\p{L}\p{N}-]+)?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&/-]|\.(?=\p{L}))*/gu;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]+|(?:\p{Lu}\.)+\p{Lu}?)$/u;

const MARKED = /[’'&/-]/;

function lowerOf(stem: string, plain: boolean): string {
  const low = stem.toLowerCase();
  if (low === stem) return plain ? stem : stem.replaceAll('’', "'");
  if (ACRONYM.test(stem)) return stem.replaceAll('.', '');
  return plain ? low : low.replaceAll('’', "'");
}

/** The words of `text` between two of its offsets. */
export function readTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const run = text.slice(from, to);
  let before = 0;
  for (const match of run.matchAll(WORD)) {
    const printed = match[0];
    const plain = !MARKED.test(printed);
    const word = plain ? printed : printed.replace(/[’'&/-]+$/, '');
    const plural = !plain && /[sS][’']$/.test(printed);
    const stem = plain ? word : word.replace(/[’']s$/i, '');
    const start = match.index + from;
    tokens.push({
      text: word,
      low: lowerOf(stem, plain),
      start,
      end: start + word.length,
      gap:
        match.index - before < 2 && run[before] === ' '
          ? ''
          : run.slice(before, match.index).replaceAll(' ', ''),
      possessive: stem !== word || plural,
    });
    before = match.index + word.length;
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
