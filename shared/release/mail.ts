// Owns: a forwarded mail around a release: its header lines, the sender's own words, the signature.
// Promises: which lines are the mail's and not the release's; none where the text is no mail.
// Must not: read headers as facts of the release.

import type { SourceLine } from './lines.ts';

const HEADER =
  /^\*{0,2}(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|보낸 ?사람|받는 ?사람|보낸 ?날짜|날짜|제목|참조|de|para|enviado|asunto):\*{0,2} ?/i;
const SUBJECT = /^\*{0,2}(?:subject|제목|asunto):\*{0,2} ?(?:(?:re|fwd?|fw|전달|회신): ?)*(.+)$/i;
const FORWARD =
  /^-{2,} ?(?:original message|forwarded message|전달된 메시지|원본 메시지).{0,20}$|^begin forwarded message:$/i;
const FEWEST_HEADERS = 3;

export interface MailFrame {
  /** Lines of the mail that are no words of the release. */
  lines: Set<SourceLine>;
  subject: string | null;
}

/** The mail's own lines: all up to the last group of headers, and all that is not quoted where most is. */
export function readMailFrame(lines: readonly SourceLine[]): MailFrame {
  const own = new Set<SourceLine>();
  let subject: string | null = null;
  let run = 0;
  let end = -1;
  let first = -1;
  for (const [index, line] of lines.entries()) {
    if (HEADER.test(line.text)) {
      if (run === 0) first = index;
      run += 1;
    } else if (line.text !== '' && !(run > 0 && line.indent > 0)) run = 0;
    if (run >= FEWEST_HEADERS && isAbove(lines, first)) end = index;
    else if (FORWARD.test(line.text) && isAbove(lines, index)) end = index;
  }
  for (const line of lines.slice(0, end + 1)) {
    own.add(line);
    subject = SUBJECT.exec(line.text)?.[1]?.trim() ?? subject;
  }
  const rest = lines.slice(end + 1);
  const quoted = rest.reduce((sum, line) => sum + (line.quoted ? line.text.length : 0), 0);
  const all = rest.reduce((sum, line) => sum + line.text.length, 0);
  if (quoted * 2 > all) for (const line of rest) if (!line.quoted && line.text !== '') own.add(line);
  return { lines: own, subject };
}

/** A second mail quoted below the release is no header of it. */
function isAbove(lines: readonly SourceLine[], index: number): boolean {
  return index <= 40 || index * 2 < lines.length;
}
