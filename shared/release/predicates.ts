// Owns: finding the main verb of a clause: its lemma, voice, tense, helper verbs and negation.
// Promises: participles that describe a noun are not taken for the main verb where another verb follows.
// Must not: give a kind; `kinds.ts` does that.

import type { Token } from './tokens.ts';
import type { VerbUse } from './verb-words.ts';
import type { VerbTense } from './verb-forms.ts';
import { hasNoBefore, isAdverb, isFarPlural, PLURAL_SUBJECTS, subjectBefore } from './subjects.ts';
import { isTense, readVerb } from './verb-forms.ts';

export interface Predicate {
  /** Index of the first word of the verb group (a helper verb, or the verb itself). */
  groupFrom: number;
  /** Index of the main verb, or of what follows a form of `be`. */
  index: number;
  lemma: string;
  use: VerbUse | null;
  tense: VerbTense | 'infinitive' | 'copula';
  helper: 'will' | 'would' | 'other' | 'is-to' | null;
  passive: boolean;
  negated: boolean;
}

const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "wasn't",
  "aren't",
]);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'need',
  'needs',
  'cannot',
]);
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  "didn't",
  "couldn't",
  'cannot',
  "won't",
  "wasn't",
  "isn't",
]);
const EVENT_VERBS_AS_PARTICIPLE: ReadonlySet<string> = new Set(
  'hold host attend chair launch open mark sign receive take lead join address accompany adopt gather co-host co-chair convene deliver share'.split(
    ' ',
  ),
);

/** Words after which a form such as `agreed` or `increased` describes a noun: `the agreed text`. */
const NOUN_NEXT: ReadonlySet<string> = new Set(
  'the a an its their our his her these those this of for with on in by at from such more most newly recently'.split(
    ' ',
  ),
);

/** Words that are never a verb, wherever they stand. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but nor to of in on at by for with from as that which who whom the a an its their our his her this these those it you they we he she more most long just only about before after between among over under during into than if when while where because all each every both one two three four first second good significant clear easier down up out something time'.split(
    ' ',
  ),
);

export const isHelper = (low: string): boolean =>
  BE.has(low) ||
  HAVE.has(low) ||
  MODALS.has(low) ||
  low === 'will' ||
  low === 'shall' ||
  low === 'would' ||
  low === "won't";

/** The main verb of the words `from` to `to` (exclusive), or null where no verb is known. */
export function findPredicate(tokens: readonly Token[], from: number, to: number): Predicate | null {
  let suspect: Predicate | null = null;
  let relative = false;
  let resumed = -1;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (index > from && /^(?:which|who|whom|whose|that)$/.test(token.low) && !suspect) {
      const after = token.gap.includes(',') ? nextComma(tokens, index + 1, to) : -1;
      if (after > 0) {
        resumed = after;
        index = after - 1;
      } else relative = true;
      continue;
    }
    const found = readPredicate(tokens, index, from, to);
    if (!found) continue;
    if (relative) {
      relative = false;
      index = found.index;
      continue;
    }
    if (index === resumed || !isParticipleUse(tokens, found, to)) return found;
    suspect ??= found;
    index = found.index;
  }
  return suspect;
}

function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (tokens[index]?.gap.includes(',')) return index;
  return -1;
}

/** The verb group that begins at `index`, if one does. */
export function readPredicate(
  tokens: readonly Token[],
  index: number,
  from: number,
  to: number,
): Predicate | null {
  const token = tokens[index];
  if (!token) return null;
  if (isNoun(tokens, index, from)) return null;
  if (isHelper(token.low) || DO.has(token.low)) {
    const group = token.low === 'being' ? null : readGroup(tokens, index, to);
    return group && hasNoBefore(tokens, from, index) ? { ...group, negated: true } : group;
  }
  const verb = readVerb(token.low);
  const plain = {
    groupFrom: index,
    index,
    helper: null,
    passive: false,
    negated: hasNoBefore(tokens, from, index),
  } as const;
  if (verb) {
    if (token.possessive || (index > from && /^\p{Lu}/u.test(token.text))) return null;
    if (index > from && describesNoun(tokens, index, from)) return null;
    if (verb.tenses.includes('past') && !(verb.tenses.includes('base') && index === from)) {
      return { ...plain, lemma: verb.lemma, use: verb.use, tense: 'past' };
    }
    const subject = isFarPlural(tokens, index, from) ? 'plural' : subjectBefore(tokens, index, from);
    const fits =
      (verb.tenses.includes('present') &&
        index === from &&
        /^(?:and|but|also|further|;)$/.test(tokens[index - 1]?.low ?? '')) ||
      (verb.tenses.includes('base') && subject === 'plural') ||
      (verb.tenses.includes('present') && subject === 'singular');
    return fits
      ? {
          ...plain,
          lemma: verb.lemma,
          use: verb.use,
          tense:
            verb.tenses.includes('present') && subject !== 'plural' ? 'present' : (verb.tenses[0] ?? 'base'),
        }
      : null;
  }
  if (isUnlistedVerb(tokens, index, from)) {
    return { ...plain, lemma: token.low, use: null, tense: token.low.endsWith('ed') ? 'past' : 'base' };
  }
  return null;
}

/** `the agreed text`, `of continued coordinated efforts`: participles between an article and its noun. */
function describesNoun(tokens: readonly Token[], index: number, from: number): boolean {
  let at = index;
  while (at > from && tokens[at]?.gap === '') {
    const before = tokens[at - 1]?.low ?? '';
    if (NOUN_NEXT.has(before)) return true;
    if (!/(?:ed|[a-z]ly)$/.test(before) || index - at > 2) return false;
    at -= 1;
  }
  return false;
}

/** A verb that is not listed still is the verb of its clause; it proves no more than a fact. */
function isUnlistedVerb(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  let last = index - 1;
  while (last > from && isAdverb(tokens[last]) && tokens[last]?.low !== 'both') last -= 1;
  const before = tokens[last];
  if (
    !token ||
    !before ||
    index <= from ||
    !/^[a-z]+$/.test(token.text) ||
    FUNCTION_WORDS.has(token.low) ||
    isAdverb(token) ||
    token.gap !== ''
  )
    return false;
  if (/^(?:set|laid|spelled|spelt)$/.test(token.low))
    return /^(?:out|forth)$/.test(tokens[index + 1]?.low ?? '');
  if (/^(?:we|they|he|she|it)$/.test(before.low)) return true;
  if (!token.low.endsWith('ed') || before.possessive || token.low === 'united') return false;
  return PLURAL_SUBJECTS.has(before.low) || (/^\p{Lu}/u.test(before.text) && index > from + 1);
}

/** `the need`, `a must`, `their will`: a noun, not the helper verb of the same form. */
export const isNoun = (tokens: readonly Token[], index: number, from: number): boolean =>
  index > from &&
  (isMonthOrName(tokens[index]) ||
    (/^(?:need|needs|must|will|might)$/.test(tokens[index]?.low ?? '') &&
      tokens[index]?.gap === '' &&
      (/^(?:the|a|no|our|their|his|her|its|any|urgent|political|humanitarian)$/.test(
        tokens[index - 1]?.low ?? '',
      ) ||
        tokens[index - 1]?.possessive === true)));

/** `12 May 2026`, `Will Hart`: no helper verb. */
const isMonthOrName = (token: Token | undefined): boolean => /^(?:May|Will)$/.test(token?.text ?? '');

function readGroup(tokens: readonly Token[], at: number, to: number): Predicate | null {
  let helper: Predicate['helper'] = null;
  let be = false;
  let negated = false;
  let index = at;
  for (; index < to; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (NEGATIONS.has(token.low)) negated = true;
    if (token.low === 'will' || token.low === 'shall' || token.low === "won't") helper = 'will';
    else if (token.low === 'would') helper = 'would';
    else if (BE.has(token.low)) be = true;
    else if (MODALS.has(token.low)) helper ??= 'other';
    else if (
      !HAVE.has(token.low) &&
      !(DO.has(token.low) && helper === null) &&
      !isAdverb(token) &&
      !NEGATIONS.has(token.low)
    )
      break;
    if (index > at && token.gap.includes(',') && be) break;
  }
  const main = tokens[index];
  if (!main || index >= to) return null;
  // `had a telephone conversation`: no helper verb, but the verb itself.
  const owns = index > at && helper === null && !be && HAVE.has(tokens[at]?.low ?? '') && isObject(main);
  if (owns)
    return {
      groupFrom: at,
      index: at,
      lemma: 'have',
      use: 'fact',
      tense: tokens[at]?.low === 'has' ? 'present' : 'past',
      helper,
      passive: false,
      negated,
    };
  const verb = readVerb(main.low);
  const base = { groupFrom: at, index, helper, negated };
  if (be && main.low === 'to' && helper === null) {
    const next = tokens[index + 1];
    return {
      ...base,
      lemma: next?.low ?? 'to',
      use: readVerb(next?.low ?? '')?.use ?? null,
      tense: 'infinitive',
      helper: 'is-to',
      passive: false,
    };
  }
  if (be && (isTense(main.low, 'participle') || (/(?:ed|en|wn)$/.test(main.low) && main.low !== 'open'))) {
    return {
      ...base,
      lemma: verb?.lemma ?? main.low,
      use: verb?.use ?? null,
      tense: 'participle',
      passive: true,
    };
  }
  if (be && !main.low.endsWith('ing'))
    return { ...base, lemma: main.low, use: null, tense: 'copula', passive: false };
  return {
    ...base,
    lemma: verb?.lemma ?? main.low,
    use: verb?.use ?? null,
    tense: helper ? 'base' : 'past',
    passive: false,
  };
}

/** What an own `had` is followed by. */
const isObject = (token: Token): boolean =>
  /^(?:a|an|the|in-depth|extensive|constructive|productive|fruitful|frank|wide-ranging|detailed|substantive|candid|talks|discussions|separate|bilateral|several|good|useful|no|some|another)$/.test(
    token.low,
  );

/** `The meeting, held in Seoul, …` and `a delegation led by …`: a participle where a real verb follows. */
function isParticipleUse(tokens: readonly Token[], found: Predicate, to: number): boolean {
  if (found.tense !== 'past' || found.groupFrom !== found.index) return false;
  const token = tokens[found.index];
  const next = found.index + 1 < to ? tokens[found.index + 1] : undefined;
  if (!token) return false;
  if (next?.low === 'by' && next.gap === '') return true;
  // `took`, `gave`: no participle.
  if (!isTense(token.low, 'participle')) return false;
  if (!EVENT_VERBS_AS_PARTICIPLE.has(found.lemma)) return false;
  if (token.gap.includes(',')) return true;
  return (
    next !== undefined &&
    /^(?:in|on|at|ahead|under|during|this|last|today|yesterday)$/.test(next.low) &&
    found.lemma === 'hold'
  );
}
