// Owns: whose words are quoted over several sentences or paragraphs: `The Minister said: “We …”`, `Quotes attributable to …`.
// Promises: a quotation is told from its marks and from the words that lead into it; it ends where its marks close.
// Must not: take a quoted name of a thing for speech.

import type { Clause } from './clauses.ts';
import type { Grade } from './kinds.ts';
import type { ReadParagraph } from './paragraphs.ts';
import { speakerLabel } from './paragraphs.ts';
import type { Span } from './sentences.ts';
import type { Speaking } from './speakers.ts';
import { resolveSpeaker } from './speakers.ts';
import { readTokens } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

/** What is known of a clause as far as quotations matter. */
export interface Quotable {
  grade: Grade;
  by: string | null;
}

export interface Quoting {
  begin: (paragraph: ReadParagraph, sentence: Span) => void;
  settle: <T extends Quotable>(clause: Clause, said: T) => T;
  /** Whose words the next paragraph may go on with. */
  end: () => string | null;
}

const ATTRIBUTED = /attribut(?:able|ed) to (.{3,80}?):?$/i;

/** Follows one paragraph; `before` is who spoke in the one above, where that led into speech. */
export function openQuoting(paragraph: ReadParagraph, speaking: Speaking, before: string | null): Quoting {
  const heading = paragraph.headings
    .map((line) => ATTRIBUTED.exec(line)?.[1])
    .find((name) => name !== undefined);
  const label = speakerLabel(paragraph.flat.text);
  const opens = label !== '' || /^[“"]/.test(paragraph.flat.text);
  const heard = label === '' ? null : speakerNamed(label, speaking);
  const named = heard ?? (heading === undefined ? before : (speakerNamed(heading, speaking) ?? speaking.own));
  let speaker: string | null = opens ? named : null;
  let inside = false;
  let last: string | null = null;
  return {
    begin: (read, sentence) => {
      const text = read.flat.text.slice(sentence.start, sentence.end);
      inside = speaker !== null;
      speaking.self = speaker;
      if (inside && /[”"]$/.test(text) && !opens) speaker = null;
    },
    settle: (clause, said) => {
      last = said.by ?? last;
      if (inside) {
        const stated = said.grade.kind === 'fact' && said.grade.predicate?.use !== 'fact';
        const kind = stated ? 'position' : said.grade.kind;
        return { ...said, by: said.by ?? speaking.self, grade: { ...said.grade, kind } };
      }
      if (leadsIntoSpeech(clause) && said.by !== null) {
        speaker = said.by;
        speaking.self = said.by;
      }
      return said;
    },
    end: () => (/[:]$/.test(paragraph.flat.text) ? last : opens && label === '' ? named : null),
  };
}

function speakerNamed(words: string, speaking: Speaking): string | null {
  const tokens = readTokens(words);
  return resolveSpeaker(tokens, 0, tokens.length, { ...speaking });
}

/** `said: “We stand by you. …`: the quotation opens here and does not close in its sentence. */
function leadsIntoSpeech(clause: Clause): boolean {
  const { tokens, predicate, to } = clause;
  if (!predicate || readVerb(tokens[predicate.index]?.low ?? '')?.use !== 'said') return false;
  const opening = tokens
    .slice(predicate.index + 1, to)
    .findIndex((token) => /[:,][“"]$|^[“"]$/.test(token.gap));
  if (opening < 0) return false;
  return !tokens.slice(predicate.index + 2 + opening, to).some((token) => /[”"]/.test(token.gap));
}
