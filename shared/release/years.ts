// Owns: the year a release speaks of where it prints none: anniversaries of bodies whose founding year is known.
// Promises: a year only where all anniversaries agree, always with the reason; else null and why.
// Must not: look at a clock.

import { readTokens } from './tokens.ts';
import { BODIES } from './side-names.ts';

export interface InferredYear {
  year: number | null;
  reason: string;
}

const ANNIVERSARY =
  /(\d{1,3})(?:st|nd|rd|th) anniversary(?: of (?:the )?(?:founding of |establishment of |creation of )?(?:the )?)?/g;
const KOREAN_ANNIVERSARY = /(유엔|WTO|믹타|MIKTA|아세안|NATO|OECD) ?(?:창설|출범|설립)? ?(\d{1,3})주년/g;
const KOREAN_FOUNDED: Record<string, number> = {
  유엔: 1945,
  WTO: 1995,
  믹타: 2013,
  MIKTA: 2013,
  아세안: 1967,
  NATO: 1949,
  OECD: 1961,
};

/** Each September opens a session of the General Assembly; what lies in autumn is of the year it opened in. */
const ASSEMBLY =
  /(?:margins?|sidelines?|fringes|occasion|attend|during|at) (?:of )?(?:the )?(\d{2})(?:st|nd|rd|th) (?:[Ss]ession of the )?(?:UN General Assembly|United Nations General Assembly|UNGA)\b|제 ?(\d{2})차 유엔 ?총회/;
const AUTUMN =
  /\b(?:September|October|November|December|Sept?\.|Oct\.|Nov\.|Dec\.)|(?:^|[^\d])(?:9|1[0-2])(?:월|\.\d{1,2}\.?\()/;
const UN_FOUNDED = 1945;

/** Infers the year from the anniversaries that `text` says fall in it. */
export function inferYear(text: string): InferredYear {
  const proofs: { year: number; words: string }[] = [];
  for (const match of text.matchAll(ANNIVERSARY)) {
    const count = Number(match[1]);
    const after = match.index + match[0].length;
    const body =
      bodyNamed(text.slice(after, after + 60)) ??
      markedBy(text.slice(Math.max(0, match.index - 60), match.index));
    if (!body || body.founded === null) continue;
    const ordinal = /^\d+\D\D/.exec(match[0])?.[0] ?? String(count);
    proofs.push({
      year: body.founded + count,
      words: `${ordinal} anniversary of ${body.short} (${body.founded})`,
    });
  }
  for (const match of text.matchAll(KOREAN_ANNIVERSARY)) {
    const founded = KOREAN_FOUNDED[match[1] ?? ''];
    if (founded !== undefined)
      proofs.push({ year: founded + Number(match[2]), words: `${match[0]} (${founded})` });
  }
  const session = ASSEMBLY.exec(text);
  if (session && proofs.length === 0 && AUTUMN.test(text)) {
    const count = session[1] ?? session[2];
    proofs.push({ year: UN_FOUNDED + Number(count), words: `session ${count} of the UN General Assembly` });
  }
  const years = new Set(proofs.map((proof) => proof.year));
  if (years.size === 0)
    return { year: null, reason: 'the text gives no year and nothing that one follows from' };
  const words = proofs.map((proof) => proof.words).join(', ');
  const [year] = years;
  if (years.size > 1 || year === undefined)
    return { year: null, reason: `the anniversaries do not agree on a year: ${words}` };
  return { year, reason: `${year} follows from ${words}` };
}

type Founded = (typeof BODIES)[number];

function bodyNamed(words: string): Founded | null {
  const tokens = readTokens(words).slice(0, 5);
  return (
    BODIES.find((body) =>
      body.names.some((name) =>
        startsWithName(
          tokens.map((token) => token.low),
          name,
        ),
      ),
    ) ?? null
  );
}

function startsWithName(lows: readonly string[], name: string): boolean {
  const parts = readTokens(name).map((token) => token.low);
  return parts.length > 0 && parts.every((part, index) => lows[index] === part);
}

/** `MIKTA, which marks its 7th anniversary`. */
function markedBy(words: string): Founded | null {
  const match =
    /([A-Z][\w ]{1,40}),? (?:which |that )?(?:marks|marked|celebrates|celebrated|marking|celebrating|sees|observes|observed|reaches|reached|turns|brings) (?:its|the) $/.exec(
      words,
    ) ??
    // `brings the UN its 75th anniversary`, `on MIKTA’s 7th anniversary`.
    /(?:brings|brought|gives|gave|sees|saw|for|finds) (?:the )?([A-Z][\w ]{1,40}) (?:its|at its|in its) $/.exec(
      words,
    ) ??
    /\b([A-Z][\w ]{1,40})[’']s $/.exec(words);
  const tail = match?.[1]?.split(' ') ?? [];
  return (
    BODIES.find((body) =>
      body.names.some((name) => tail.slice(-name.split(' ').length).join(' ') === name),
    ) ?? null
  );
}
