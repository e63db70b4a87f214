// Owns: what a clause is about, as a short noun phrase of its own words.
// Promises: an exact run of the clause; null where the object names nothing (`interest and support`).
// Must not: sum up, translate or join words that do not stand together.

import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';
import { findPredicate, PLURAL_SUBJECTS } from './predicates.ts';
import { findSides } from './sides.ts';
import { isTense } from './verb-forms.ts';
import { EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';

/** Words that introduce a topic and name none. */
const LIGHT = new Set(
  `ways way efforts effort views view issues issue matters matter importance need priority cooperation collaboration support commitment measures
  range variety situation situations progress role the a an their its our his her this these those continued constructive various mutual
  shared strong deep further full active possible concrete recent current joint close bilateral benefits ideas plan plans proposal will would can
  could should must may be is are was were been being has have had hope willingness readiness interest appreciation gratitude concern concerns
  understanding exchange exchanges discussions accomplishments significant growing urgent that how whether in to of on for with as well about
  regarding and also more other major including specific necessity alignment goal so such what which step stepping up wide-ranging broad
  position policy policies response forward it they he she we both each all any some them focus not made together last one hosted timely part served toward among often regularly
  fully jointly once again meeting occasion occasions context level order by today note later up out place held online list`.split(
    /\s+/,
  ),
);
const GENERIC =
  /^(?:interest|support|participation|attention|cooperation|understanding|efforts|role|contribution|engagement|assistance|development)$/;
const STOPS =
  /^(?:that|which|who|while|as|by|when|where|because|if|given|considering|including|until|through|during|after|before|ahead|since|need|needs|will|would|is|are|was|were|has|have|can|could|should|to|in|at|with|from|on|for|than|into|under|between|among|amid|towards?|so)$/;

/** The topic of `clause` in at most `longest` words. */
export function pickTopic(clause: string, longest = 6): string | null {
  const tokens = readTokens(clause);
  const predicate = findPredicate(tokens, 0, tokens.length);
  const start = predicate ? startOfTopic(tokens, predicate.index) : 0;
  let from = start;
  while (from < tokens.length && isLight(tokens, from)) from += 1;
  let to = from;
  while (to < tokens.length && to - from < longest && !endsPhrase(tokens, to, from, longest)) to += 1;
  while (to > from && /^(?:and|or|of|the|a|an|on|in|its|their|our|to|for)$/.test(tokens[to - 1]?.low ?? ''))
    to -= 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from) return null;
  const words = tokens.slice(from, to);
  if (words.every((token) => GENERIC.test(token.low) || token.low === 'and' || token.low === 'active'))
    return null;
  return clause.slice(first.start, last.end).replace(/[’']s$/, '');
}

/** `that the members need to expand trade`: who is to act is not what it is about. */
function startOfTopic(tokens: readonly Token[], verb: number): number {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + 8); index += 1) {
    if (!/^(?:that|how|whether)$/.test(tokens[index]?.low ?? '')) continue;
    const inner = findPredicate(tokens, index + 1, tokens.length);
    const subject = inner ? tokens.slice(index + 1, inner.groupFrom) : [];
    const actor =
      subject.some((token) => PLURAL_SUBJECTS.has(token.low)) ||
      (subject.length > 0 &&
        findSides(subject).some((side) => !side.adjective && !subject[side.to]?.possessive));
    return inner && actor ? inner.index + 1 : index + 1;
  }
  return verb + 1;
}

function isLight(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.possessive) return true;
  // What owns the next word says whose it is, not what it is about: `the ROK government’s efforts`.
  for (let ahead = index + 1; ahead <= index + 3; ahead += 1) {
    const next = tokens[ahead];
    if (!next || next.gap !== '' || STOPS.test(next.low)) break;
    if (next.possessive) return true;
  }
  if (LIGHT.has(token.low)) return !(token.low === 'joint' && /^\p{Lu}/u.test(token.text));
  const verbal =
    isTense(token.low, 'base') ||
    EFFORT_VERBS.has(token.low) ||
    EVENT_VERBS.has(token.low) ||
    /^(?:resolve|restore|preserve|uphold|address|achieve|realize|enhance)$/.test(token.low);
  const before = tokens[index - 1]?.low ?? '';
  return (
    (before === 'to' && /^[a-z]/.test(token.text)) ||
    (verbal && (before === 'and' || before === 'will')) ||
    /^[a-z]{3,}ing$/.test(token.low)
  );
}

function endsPhrase(tokens: readonly Token[], index: number, from: number, longest: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (index > from && /[,;:()“”"]/.test(token.gap)) return !isSeries(tokens, index);
  // A longer topic may take the place or field it is tied to: `lasting peace on the Korean Peninsula`.
  if (longest > 8 && /^(?:on|in|among|between)$/.test(token.low) && index > from) return false;
  return STOPS.test(token.low) && index > from;
}

/** `multilateral, cultural and economic sectors`: a comma inside a series of single words. */
const isSeries = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.gap === ',' && tokens.slice(index + 1, index + 3).some((token) => token.low === 'and');
