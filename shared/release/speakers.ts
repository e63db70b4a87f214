// Owns: who says or does a clause, in the short form the release uses (`ROK`, `participants`, `both`).
// Promises: a group is never one of its members; where the words do not tell, null.
// Must not: read verbs, or look ahead of the clause.

import type { ReleasePerson } from './release.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { isAdverb } from './subjects.ts';
import { findSides, readSideAt } from './sides.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from './title-words.ts';

/** A person known by now, and the side he or she speaks for. */
export interface KnownPerson extends ReleasePerson {
  side: string | null;
}

/** What earlier clauses leave for pronouns, and how this release calls its sides. */
export interface Speaking {
  people: readonly KnownPerson[];
  /** The same by first and last word of their names. */
  byName: ReadonlyMap<string, KnownPerson>;
  /** Printed short form by English name. */
  shortOf: (name: string) => string;
  /** Who `we` is. */
  group: string | null;
  /** The side that publishes the release. */
  own: string | null;
  /** Whose words are being quoted. */
  self: string | null;
  singular: string | null;
  plural: string | null;
}

const GROUPS =
  /^(?:participants|ministers|leaders|members|delegates|representatives|delegations|presidents|parties|countries|states|partners|sides|officials|principals|ministries|nations|envoys|ambassadors|diplomats|negotiators|chiefs|advisors|advisers|nsas|counterparts|co-chairs|chairs|heads|directors|deputies|sherpas|allies|economies|signatories|commissioners|secretaries|directors-general|chiefs-of-staff)$/i;
/** No release has more; bounds the search by office. */
/** How far into a subject its two halves are sought. */
const LONGEST_PAIR = 40;
const MOST_HOLDERS = 200;
const TWO = /^(?:two|both)$/;
const SKIPPED_STARTS =
  /^(?:in|on|at|during|for|as|including|with|following|after|before|held|led|which|who|joined|accompanied|ahead|at|under|by|based|given|since|while|when|to|reflecting|noting|recalling|speaking|regarding|concerning)$/;

/** The speaker named by the words before a verb; remembers him for the pronouns of later clauses. */
export function resolveSpeaker(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaking: Speaking,
): string | null {
  if (tokens[from]?.low === 'we') return speakerOfWe(speaking);
  const nearest = tokens[to - 1]?.low ?? '';
  if (to - from > 1 && (nearest === 'we' || nearest === 'i'))
    return readPronoun(nearest, undefined, speaking) ?? null;
  let end = to;
  while (end > from + 1 && isAdverb(tokens[end - 1]) && tokens[end - 1]?.low !== 'both') end -= 1;
  if (end < to) return resolveSpeaker(tokens, from, end, speaking);
  const pairs = readPair(tokens, from, to, speaking);
  if (pairs) return pairs;
  for (const chunk of chunksFromEnd(tokens, from, to)) {
    const speaker = readChunk(tokens, chunk.from, chunk.to, speaking);
    if (speaker !== undefined) return speaker;
  }
  return null;
}

/** Comma-separated parts of the subject, the nearest to the verb first, then ways into each. */
function chunksFromEnd(tokens: readonly Token[], from: number, to: number): { from: number; to: number }[] {
  const chunks: { from: number; to: number }[] = [];
  let end = to;
  for (let index = to - 1; index >= from; index -= 1) {
    if (index > from && !/[,;:—–(]/.test(tokens[index]?.gap ?? '')) continue;
    chunks.push({ from: index, to: end });
    end = index;
  }
  return chunks;
}

/** `we` in a quotation is the one who is quoted, in a joint statement all who made it, else the side that publishes. */
export const speakerOfWe = (speaking: Speaking): string =>
  speaking.self ?? speaking.group ?? speaking.own ?? 'we';

function readChunk(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaking: Speaking,
): string | null | undefined {
  let start = from;
  while (
    start < to &&
    /^(?:the|and|but|while|also|both|that|however|then|meanwhile)$/.test(tokens[start]?.low ?? '') &&
    to - start > 1
  )
    start += 1;
  const first = tokens[start];
  if (!first) return undefined;
  const pronoun = to - from <= 5 ? readPronoun(first.low, tokens[start + 1]?.low, speaking) : undefined;
  if (pronoun !== undefined) return pronoun;
  const office = isCapital(first) && TITLE_HEADS.has(tokens[start + 1]?.low ?? '');
  if (SKIPPED_STARTS.test(first.low) && !office) return undefined;
  const group = readGroup(tokens, start, to, from);
  if (group !== null) {
    speaking.plural = group;
    return group;
  }
  const person = readPerson(tokens, start, to, speaking);
  if (person !== undefined) {
    speaking.singular = person;
    return person;
  }
  const side = readSideSubject(tokens, start, to, speaking) ?? readInstitution(tokens, start, to);
  if (side !== null) speaking.singular = side;
  return side ?? undefined;
}

function readPronoun(low: string, next: string | undefined, speaking: Speaking): string | null | undefined {
  if (low === 'they' || low === 'their' || low === 'them') {
    return low === 'their' && next !== 'respective' && next !== 'governments' ? undefined : speaking.plural;
  }
  if (low === 'he' || low === 'she' || low === 'it') return speaking.singular;
  if (low === 'we') return speakerOfWe(speaking);
  if (low === 'i') return speaking.self ?? speaking.own;
  if (low === 'our' || low === 'my') return speaking.self ?? speaking.group ?? speaking.own ?? undefined;
  return undefined;
}

/** `participants`, `the two ministers`, `both sides`, `member states`. */
function readGroup(tokens: readonly Token[], from: number, to: number, chunk: number): string | null {
  if (tokens[chunk]?.low === 'both') return 'both';
  for (let index = from; index < Math.min(to, from + 5); index += 1) {
    const token = tokens[index];
    if (!token || /^(?:of|in|from|at|on)$/.test(token.low)) return null;
    if (TWO.test(token.low)) return isAboutPeople(tokens, index + 1, to) ? 'both' : null;
    if (!GROUPS.test(token.low) || token.possessive) continue;
    const before = tokens[index - 1];
    if (token.low === 'states' && before?.low === 'united') continue;
    const named =
      before &&
      index > from &&
      /^(?:member|mikta|foreign|g7|g20|asean|quad|other|deputy|vice|prime|senior|defense|trade|finance)$/i.test(
        before.low,
      );
    return named ? `${printWord(before)} ${token.low}` : printWord(token);
  }
  return null;
}

/** `the two discussed`, `the two foreign ministers`; not `the two previous meetings`. */
function isAboutPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, Math.min(to, from + 5));
  return (
    words.length === 0 ||
    words.some((token) => GROUPS.test(token.low) || TITLE_HEADS.has(token.low.replace(/s$/, '')))
  );
}

const printWord = (token: Token): string =>
  isCapital(token) && /^\p{Lu}[\p{Lu}\d]/u.test(token.text) ? token.text : token.low;

/** `X and Y`: two persons or two sides before one verb. */
function readPair(tokens: readonly Token[], from: number, to: number, speaking: Speaking): string | null {
  const group = readDelegation(tokens, from, to);
  if (group !== null) return (speaking.plural = group);
  if (tokens[from]?.low === 'as') return null;
  for (let and = from + 1; and < Math.min(to, from + LONGEST_PAIR); and += 1) {
    if (tokens[and]?.low !== 'and') continue;
    const label = readPairAt(tokens, from, and, to, speaking);
    if (label !== null) return (speaking.plural = label);
  }
  return null;
}

function readPairAt(
  tokens: readonly Token[],
  from: number,
  and: number,
  to: number,
  speaking: Speaking,
): string | null {
  if (tokens[and + 1]?.low === 'its') return readChunk(tokens, from, and, speaking) ?? null;
  const left = nearestSpeakers(tokens, from, and, speaking);
  const right = nearestSpeakers(tokens, and + 1, to, speaking);
  if (left.length === 0 || right.length === 0 || !adjoins(tokens, and, from)) return null;
  const names = new Set([...left, ...right]);
  if (names.size < 2) return null;
  // `ministers from Spain, Morocco and Senegal`: the group has a name of its own.
  if (names.size > 2) {
    const group = readGroup(tokens, from, and, from);
    if (group !== null) return group;
  }
  return names.size === 2 ? 'both' : 'participants';
}

/** `The Foreign Ministers of Peru and Portugal, Lucia Paredes and Nuno Falcao`. */
function readDelegation(tokens: readonly Token[], from: number, to: number): string | null {
  const start = tokens[from]?.low === 'the' ? from + 1 : from;
  const head = tokens
    .slice(start, Math.min(to, start + 4))
    .findIndex((token) => GROUPS.test(token.low) && !token.possessive);
  if (head < 0 || tokens[start + head + 1]?.low !== 'of') return null;
  const sides = new Set(findSides(tokens, start + head, Math.min(to, start + 24)).map((side) => side.name));
  return sides.size === 2 ? 'both' : null;
}

/** The part before `and` stands in the subject itself, not in a phrase such as `in the fields of A and B`. */
function adjoins(tokens: readonly Token[], and: number, from: number): boolean {
  let start = from;
  for (let index = and; index > from; index -= 1) {
    if (tokens[index]?.gap.includes(',')) {
      start = index;
      break;
    }
  }
  return !SKIPPED_STARTS.test(tokens[start]?.low ?? '');
}

function nearestSpeakers(tokens: readonly Token[], from: number, to: number, speaking: Speaking): string[] {
  const person = readPerson(tokens, from, to, speaking);
  if (person !== undefined) return [person ?? `${from}-${to}`];
  return findSides(tokens, from, to)
    .filter((side) => !side.adjective && !tokens[side.to]?.possessive)
    .map((side) => speaking.shortOf(side.name));
}

/** A known person by surname or by office; undefined where the words name none. */
function readPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaking: Speaking,
): string | null | undefined {
  const lows = new Set<string>();
  for (let index = from; index < Math.min(to, from + 30); index += 1) {
    const token = tokens[index];
    if (token && isCapital(token) && !token.possessive) lows.add(token.low);
  }
  const named = [...lows].map((low) => speaking.byName.get(low)).find((person) => person !== undefined);
  if (named) return named.side;
  const head = [...lows].find((low) => TITLE_HEADS.has(low));
  if (head === undefined) return undefined;
  if (
    head === 'secretary-general' &&
    !speaking.people.some((person) => /secretary-general/i.test(person.title ?? ''))
  )
    return 'UN';
  const office: string[] = [];
  for (let index = from; index < Math.min(to, from + 12); index += 1) {
    const low = tokens[index]?.low ?? '';
    if (isCapital(tokens[index]) && (TITLE_HEADS.has(low) || TITLE_MODIFIERS.has(low))) office.push(low);
    if (low === head) break;
  }
  const side = findSides(tokens, from, to).find((mention) => mention.kind === 'country');
  if (side) return speaking.shortOf(side.name);
  const holders = speaking.people
    .slice(0, MOST_HOLDERS)
    .filter((person) => (person.title ?? '').toLowerCase().startsWith(office.join(' ')));
  // `The Foreign Secretary` of the release’s own side, whom it names nowhere.
  if (holders.length === 0 && isOfficeAlone(tokens, from, to)) return speaking.own;
  const exact = holders.filter((person) => (person.title ?? '').toLowerCase() === office.join(' '));
  const held = exact.length > 0 ? exact : holders;
  const sides = new Set(held.map((person) => person.side));
  // Of several Presidents, `the President` of a readout is its own.
  if (sides.size > 1 && speaking.own !== null && sides.has(speaking.own) && isOfficeAlone(tokens, from, to))
    return speaking.own;
  return sides.size === 1 ? [...sides][0] : null;
}

/** `the Foreign Secretary` and no name after it. */
function isOfficeAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.low !== 'the' && tokens[from - 1]?.low !== 'the') return false;
  return tokens
    .slice(from, to)
    .every((token) => token.low === 'the' || TITLE_HEADS.has(token.low) || TITLE_MODIFIERS.has(token.low));
}

/** Persons by the words that later sentences call them by; the first printed keeps a name that two share. */
export function indexByName(people: readonly KnownPerson[]): Map<string, KnownPerson> {
  const index = new Map<string, KnownPerson>();
  for (const person of people) {
    for (const part of nameParts(person.name)) if (!index.has(part)) index.set(part, person);
  }
  return index;
}

/** The words of a name by which later sentences may call the person: first or last. */
function nameParts(name: string): string[] {
  const parts = name
    .toLowerCase()
    .replace(/,? (?:jr|sr)\.?$/, '')
    .replaceAll('’', "'")
    .replace(',', '')
    .split(' ');
  return [parts[0] ?? '', parts.at(-1) ?? ''].filter((part) => part.length > 1);
}

/** `the ROK`, `the ROK side`, `the Mexican government`; a side's thing (`the ROK’s plan`) is no side. */
function readSideSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaking: Speaking,
): string | null {
  for (let index = from; index < Math.min(to, from + 6); index += 1) {
    const side = readSideAt(tokens, index);
    if (!side) continue;
    const after = tokens[side.to + 1];
    const actor =
      after &&
      side.to + 1 < to &&
      /^(?:side|government|delegation|governments|people|administration)$/.test(after.low) &&
      !after.possessive;
    const alone =
      side.to + 1 >= to || !after || after.gap !== '' || /^(?:as|of|also|will|and)$/.test(after.low);
    if (actor || (alone && !side.adjective && !tokens[side.to]?.possessive))
      return speaking.shortOf(side.name);
    return null;
  }
  return null;
}

const INSTITUTIONS =
  /^(?:council|commission|union|meeting|summit|committee|board|assembly|secretariat|conference|parliament|presidency|troika|quartet|alliance|forum|dialogue|chair|chairman|chairperson|bank|fund|court|ministry)$/;

/** `the Council`, `the European Council`, `the Meeting`: a body without a country. */
function readInstitution(tokens: readonly Token[], from: number, to: number): string | null {
  if (tokens[from]?.low === 'EAM') return 'India';
  if (tokens[from]?.low === 'secretary-general') return 'UN';
  let last = from;
  while (last + 1 < to && isCapital(tokens[last + 1]) && tokens[last + 1]?.gap === '' && last < from + 3)
    last += 1;
  const token = tokens[last];
  if (!token || !isCapital(token) || token.possessive || !INSTITUTIONS.test(token.low)) return null;
  if (
    last + 1 < to &&
    tokens[last + 1]?.gap === '' &&
    !/^(?:of|on|also|and|further)$/.test(tokens[last + 1]?.low ?? '')
  )
    return null;
  if (token.low === 'union' && last === from) return 'EU';
  return tokens
    .slice(from, last + 1)
    .map((word) => word.text)
    .join(' ');
}

/** The agent of a passive: `hosted by the United Mexican States`. */
export function resolveAgent(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaking: Speaking,
): string | null {
  for (let index = from; index < to - 1; index += 1) {
    if (tokens[index]?.low !== 'by') continue;
    const at = tokens[index + 1]?.low === 'the' ? index + 2 : index + 1;
    const side = readSideAt(tokens, at);
    if (side && !side.adjective) return speaking.shortOf(side.name);
    if (!isCapital(tokens[at])) continue;
    // `chaired by H.E. Bounkham Vongsa, Minister of Education of Laos`.
    const person = readPerson(tokens, at, Math.min(to, at + 6), speaking);
    if (typeof person === 'string') return person;
  }
  return null;
}
