// UTF-8 that was once read as Windows-1252 and saved again (`â€™` for `’`), put right where that is certain.
// Promises: only runs that are themselves valid UTF-8 read wrongly are mended; any doubt leaves the text as it is.
// Must not: touch text in which such runs are rare beside letters they could stand for.

/** The characters Windows-1252 has for the bytes 80 to 9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LEAD = '\u00c2-\u00f4';
const TAIL = `\u0080-\u00bf${HIGH}`;
const RUN = new RegExp(`[${LEAD}][${TAIL}]{1,3}`, 'g');

/** Mends a text; the same text where nothing is certain. */
export function mendText(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  let mended = 0;
  let kept = 0;
  const result = text.replace(RUN, (run) => {
    const right = decodeRun(run);
    if (right === null) {
      kept += 1;
      return run;
    }
    mended += 1;
    return right;
  });
  // A real `Ã` or `â` beside another sign is rarer than a mistake that runs through the text.
  return mended >= 2 && kept * 10 <= mended ? result : text;
}

function decodeRun(run: string): string | null {
  const bytes: number[] = [];
  for (const character of run) {
    const place = HIGH.indexOf(character);
    const code = place >= 0 ? 0x80 + place : character.charCodeAt(0);
    if (code > 0xff) return null;
    bytes.push(code);
  }
  const lead = bytes[0] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length < length) return null;
  try {
    const head = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.slice(0, length)));
    return head + run.slice(length);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
