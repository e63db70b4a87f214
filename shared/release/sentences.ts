// Owns: where a sentence ends in running text, English or Korean.
// Promises: sentences in order, none overlapping, covering everything but the spaces between them.
// Must not: cut after a title, an initial or an abbreviation.

export interface Span {
  start: number;
  end: number;
}

const SHORTENED = new Set(
  'mr mrs ms dr prof h.e hon rev messrs capt maj brig atty engr amb gen lt col sen rep gov st no nos vol art para jan feb mar apr jun jul aug sep sept oct nov dec vs e.g i.e cf etc a.m p.m u.n fig approx dept'.split(
    ' ',
  ),
);
/** A word that, standing after `U.S.`, begins a sentence rather than going on with the name. */
const OPENERS = new Set(
  'the they he she it we in on at both this these those participants following during as to for after also with a an our their his her mr'.split(
    ' ',
  ),
);

/** The beginning of a date in brackets: `(9.16`, `(2025. 9. 16`. */
const DATE_BEFORE = /\(['’‘]?\d{1,4}\. ?\d{1,2}(?:\. ?\d{1,2})?$/;

/** Cuts running text into sentences. */
export function splitSentences(text: string, from = 0): Span[] {
  const spans: Span[] = [];
  let start = from;
  const stops = /[.!?。]["”’')\]]*(?= |$)/g;
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length;
    if (!isEnd(text, stop.index, end)) continue;
    spans.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.filter((span) =>
    /[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 400))),
  );
}

function isEnd(text: string, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.slice(end + 1, end + 24);
  if (!/^["“‘'(<]?[\p{Lu}\p{Lo}\p{N}]/u.test(next)) return false;
  // `금일(9.16.) 오전`: the stop is that of a date in brackets.
  if (
    text[stop] === '.' &&
    text[stop + 1] === ')' &&
    DATE_BEFORE.test(text.slice(Math.max(0, stop - 24), stop))
  )
    return false;
  if (text[stop] !== '.' || end > stop + 1) return true;
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (/^\d{1,4}$/.test(before) && /^\d/.test(next)) return false;
  if (SHORTENED.has(before.toLowerCase())) return false;
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(before)) {
    return before.includes('.') && OPENERS.has(/^[A-Za-z]*/.exec(next)?.[0].toLowerCase() ?? '');
  }
  return true;
}
