// Whether lines that are not the copy's own hold anything that only withheld blocks say: a word of theirs, or a sentence.
// Only for the few lines beside the copy's (cover, contents, heads); what is a line of the copy needs no asking.

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Page numbers and days are said everywhere. */
const NUMBER = /^\d{1,4}$/;
/** A run of words that is a sentence rather than a name. */
const SENTENCE = 3;

/** The words of texts, in small letters. */
export function collectWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  return words;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => !NUMBER.test(word));

/**
 * The lines that hold what is withheld.
 * @param known words that may stand in such lines
 */
export function findWithheld(
  lines: readonly string[],
  known: ReadonlySet<string>,
  withheld: readonly string[],
): string[] {
  const strange = new Set(lines.flatMap(wordsOf).filter((word) => !known.has(word)));
  const secret = strange.size === 0 ? new Set<string>() : collectAmong(withheld, strange);
  return lines.filter((line) => {
    const words = wordsOf(line);
    if (words.some((word) => secret.has(word))) return true;
    // Where each word may be said, a sentence still may not. A line of words that all may stand here says nothing new.
    if (words.length < SENTENCE || words.every((word) => known.has(word))) return false;
    return holdsSentence(line, withheld);
  });
}

/** Whether a line holds one of the texts whole, where that is long enough to be a sentence. */
export function holdsSentence(line: string, texts: readonly string[]): boolean {
  const whole = ` ${wordsOf(line).join(' ')} `;
  return texts.some((text) => {
    const own = wordsOf(text);
    return own.length >= SENTENCE && whole.includes(` ${own.join(' ')} `);
  });
}

function collectAmong(texts: readonly string[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) if (wanted.has(word)) found.add(word);
  return found;
}
