// Owns: cutting the given text into lines that remember where they stood (UTF-16 offsets).
// Promises: every character that is neither white space, a mail quote mark nor a BOM lies in exactly one line.
// Must not: judge what a line means, or change a character.

/** One printed line without its outer white space. */
export interface SourceLine {
  /** Offset of the first character that counts; `end` is exclusive. */
  start: number;
  end: number;
  /** Columns before the first character (a tab counts four, a full-width space two). */
  indent: number;
  /** The line with every kind of space as a plain one; same length as the source run. */
  text: string;
  /** The line bears the mark of a quoted mail. */
  quoted?: boolean;
}

const BREAKS = new Set(['\n', '\r', '\u2028', '\u2029', '\f', '\v', '\u0085']);
const SPACE = /\s|\u00a0|\u200b|\u200c|\u200d|\u2060|\ufeff|\u3164/;
const END_MARK = /(?:\\?#\\?#\\?#|# # #|<끝>|\/(?:끝|end)\/|끝\.?)$/i;

/** True for every character that counts as white space in a release, zero-width ones included. */
export const isSpace = (character: string | undefined): boolean =>
  character !== undefined && (character === ' ' || SPACE.test(character));

/** Cuts `text` into its lines, blank ones included (as empty `text`); a mark such as `###` ending a line is a line of its own. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const quoted = isQuotedMail(text);
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character !== undefined && !BREAKS.has(character)) continue;
    addLine(lines, text, from, at, quoted);
    if (character === '\r' && text[at + 1] === '\n') at += 1;
    from = at + 1;
  }
  return lines;
}

function addLine(lines: SourceLine[], text: string, from: number, to: number, quoted: boolean): void {
  let start = from;
  let indent = 0;
  let marked = false;
  for (; start < to; start += 1) {
    const character = text[start];
    if (quoted && character === '>') {
      indent = -1;
      marked = true;
    } else if (!isSpace(character)) break;
    else indent += spaceWidth(character);
  }
  let end = to;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  const run = text.slice(start, end);
  const mark = run.length > 3 ? END_MARK.exec(run.slice(-8)) : null;
  const markStart = mark ? end - mark[0].length : end;
  const isMark =
    mark !== null && (!mark[0].startsWith('끝') || /[.다음함임] +끝\.?$/.test(plainSpaces(run.slice(-8))));
  if (isMark && markStart > start && isSpace(text[markStart - 1])) {
    let before = markStart;
    while (before > start && isSpace(text[before - 1])) before -= 1;
    lines.push({ start, end: before, indent, text: plainSpaces(text.slice(start, before)), quoted: marked });
    lines.push({ start: end, end, indent: 0, text: '' });
    lines.push({ start: markStart, end, indent: 0, text: text.slice(markStart, end), quoted: marked });
    return;
  }
  lines.push({ start, end, indent: Math.max(0, indent), text: plainSpaces(run), quoted: marked });
}

function spaceWidth(character: string | undefined): number {
  if (character === '\t') return 4;
  if (character === '\u3000') return 2;
  return character === ' ' || character === '\u00a0' ? 1 : 0;
}

/** The same run with every kind of space as a plain one; the length does not change. */
function plainSpaces(run: string): string {
  return run.replace(/[\t\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ');
}

/** A forwarded mail: several lines, or at least half of those that hold something, begin with `>`. */
function isQuotedMail(text: string): boolean {
  let marked = 0;
  let held = 0;
  for (const line of text.split(/[\n\r]+/)) {
    const first = line.trimStart()[0];
    if (first === undefined) continue;
    held += 1;
    if (first === '>') marked += 1;
  }
  return marked > 2 || (marked > 0 && marked * 2 >= held);
}
