// A text cut where its script changes, so that every run of the other language carries `lang`: for voices, fonts and line breaks.
// For text that mixes languages in one line, as a page does; a name or title alone is a `TextRun`.

import type { ReactNode } from 'react';

const HANGUL = '\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7a3';
const LATIN = 'A-Za-z\\u00c0-\\u024f';
// A run goes on over spaces, digits and signs as long as its own letters follow.
const RUNS = {
  ko: new RegExp(`[${HANGUL}](?:[^${LATIN}${HANGUL}]*[${HANGUL}])*`, 'g'),
  en: new RegExp(`[${LATIN}](?:[^${LATIN}${HANGUL}]*[${LATIN}])*`, 'g'),
};

/** The words of `text`; `around` is the language of what it stands in. */
export function ScriptRuns({ text, around }: { text: string; around: 'en' | 'ko' }) {
  const other = around === 'en' ? 'ko' : 'en';
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(RUNS[other])) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(
      <span key={match.index} lang={other}>
        {match[0]}
      </span>,
    );
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return text;
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
