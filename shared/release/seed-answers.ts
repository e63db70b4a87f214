// Whether an ask or a proposal has a recorded yes in the same release.
// Promises: only an agreement or a commitment of others that takes it up is a yes; "took note", "timely" and thanks are none.
// In doubt there is no yes: the officer would rather strike a point that is raised again than miss one.

import type { Release, ReleasePoint } from './release.ts';
import { BODIES, COUNTRIES } from './side-names.ts';
import { topOf } from './seed-sessions.ts';
import type { Stand } from './seed-stand.ts';

const TAKES_UP =
  /\b(?:accept(?:s|ed|ing)?|agree(?:s|d)? (?:to|with|on)|adopt(?:s|ed)?|endorse(?:s|d)?) (?:the|this|that|its|our|their|his|her|these|those)(?: \S+){0,3} (?:proposals?|suggestions?|requests?|invitations?|ideas?|offers?)\b|(?:제안|요청|초청)[을를]? ?(?:수락|수용)|(?:제안|요청)에 ?(?:동의|합의)/i;
/** How many of a proposal's own words an answer must hold to be an answer to it. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 3;

/**
 * The places of the asks and proposals to which others say yes further on in the release.
 * @param stands what each clause is to us, in the order of the release's points
 */
export function findAnswered(release: Release, stands: readonly Stand[]): Set<number> {
  const answers = release.points.flatMap((point, place) =>
    point.kind === 'agreement' || point.kind === 'commitment'
      ? [{ point, place, words: contentWords(point.text) }]
      : [],
  );
  const answered = new Set<number>();
  release.points.forEach((asked, index) => {
    if (asked.kind !== 'proposal') return;
    const wanted = contentWords(asked.text);
    const yes = answers.some(
      ({ point, place, words }) =>
        place > index && stands[place] !== stands[index] && takesUp(asked, wanted, point, words),
    );
    if (yes) answered.add(index);
  });
  return answered;
}

function takesUp(
  asked: ReleasePoint,
  wanted: Set<string>,
  answer: ReleasePoint,
  words: Set<string>,
): boolean {
  if (topOf(answer.paragraph) === topOf(asked.paragraph) && TAKES_UP.test(answer.text)) return true;
  const shared = [...wanted].filter((word) => words.has(word)).length;
  return shared >= FEWEST_WORDS && shared / wanted.size >= LEAST_SHARE;
}

/** Words that any ask and any answer may hold: sharing them makes no answer of a sentence. */
const EMPTY_WORDS = new Set(
  'the and for with from that this these those their its our his her will would shall also proposed asked requested invited agreed members member states participants side sides government year continue continued active actively interest support efforts cooperation cooperate attention part take play role way ways work works make made more other others'.split(
    ' ',
  ),
);

/** Names of countries and bodies: that both clauses name a side makes neither an answer to the other. */
const SIDE_WORDS = new Set(
  [
    ...COUNTRIES.flatMap(({ names, adjectives, korean }) => [...names, ...adjectives, ...korean]),
    ...BODIES.flatMap(({ names }) => names),
  ]
    .flatMap((name) => name.toLowerCase().split(/\s+/))
    .filter((word) => word !== ''),
);

/** The words of a clause that carry its matter, cut to their stems: `deepening` and `deepen` are one. */
function contentWords(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (EMPTY_WORDS.has(word) || SIDE_WORDS.has(word)) continue;
    const hangul = /\p{Script=Hangul}/u.test(word);
    if (word.length >= (hangul ? 2 : 4)) stems.add(word.slice(0, hangul ? 2 : 6));
  }
  return stems;
}
