// Owns: finding persons in English text: office, name, organization and country, in the forms releases print.
// Promises: a name is the words as printed, without office, honorific or brackets; one word alone is no full name.
// Must not: decide who took part (`participants.ts`) or who speaks (`speakers.ts`).

import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readSideAt } from './sides.ts';
import { readBracketed, readPosted, readSeveral } from './people-lists.ts';
import { isAddress, skipAddresses, skipLetters } from './honorifics.ts';
import type { PersonMention, Range } from './person-names.ts';
import {
  isNameWord,
  printRange,
  readName,
  sideBefore,
  sideRepresented,
  startOfTitle,
} from './person-names.ts';
import { DOMAIN_WORDS, isOffice, NAME_PARTICLES, TITLE_HEADS, TITLE_MODIFIERS } from './title-words.ts';

const ORGANIZATION_HEADS = /^(?:ministry|department|office|council|secretariat|bureau|commission)$/;

/** The persons printed with a full name (two words or more) among the tokens of `text`. */
export function findPeople(text: string, tokens: readonly Token[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const listed = readSeveral(text, tokens, index);
    const several = listed.length > 0 ? listed : readPosted(text, tokens, index);
    if (several.length > 0) {
      found.push(...several);
      index = Math.max(index, ...several.map((person) => person.to));
      continue;
    }
    const person =
      readTitled(text, tokens, index) ??
      readHonored(text, tokens, index) ??
      readBracketed(text, tokens, index);
    if (!person) continue;
    found.push(person);
    index = Math.max(index, person.to);
  }
  return found;
}

function readTitled(text: string, tokens: readonly Token[], head: number): PersonMention | null {
  const token = tokens[head];
  if (token?.low === 'counterpart') return readCounterpart(text, tokens, head);
  if (!token || !isCapital(token) || token.possessive || !isOffice(token.low)) return null;
  const title = { from: startOfTitle(tokens, head), to: endOfTitle(tokens, head) };
  const before = sideBefore(tokens, title.from);
  const short = isBracketedShort(tokens, title.to + 1) ? 1 : 0;
  const next = title.to + short + 1;
  const ranked = isRankOnly(tokens, next) ? next + 1 : next;
  const start = tokens[next]?.gap === '' || short > 0 ? skipAddresses(tokens, ranked) : next;
  const name = readName(tokens, start, start > next || short > 0) ?? nameAfterComma(tokens, title);
  if (name) return describe(text, tokens, title, name, before, false);
  const apposed = nameBefore(tokens, title.from);
  return apposed
    ? describe(text, tokens, { from: title.from, to: endOfJoined(tokens, title.to) }, apposed, before, true)
    : null;
}

/** `Ann Hale, Deputy Prime Minister and Minister of Trade`: a second office of the same person, told from another’s by the field or the stop after it. */
function endOfJoined(tokens: readonly Token[], to: number): number {
  const joined = tokens[to + 1];
  if (!joined || !(joined.low === 'and' ? joined.gap === '' : joined.gap === ',')) return to;
  let head = joined.low === 'and' ? to + 2 : to + 1;
  while (
    head < to + 6 &&
    tokens[head]?.gap === (head === to + 1 ? ',' : '') &&
    isCapital(tokens[head]) &&
    TITLE_MODIFIERS.has(tokens[head]?.low ?? '') &&
    !TITLE_HEADS.has(tokens[head]?.low ?? '')
  )
    head += 1;
  if (!isCapital(tokens[head]) || !TITLE_HEADS.has(tokens[head]?.low ?? '')) return to;
  if (!/^(?:of|for)$/.test(tokens[head + 1]?.low ?? '') || tokens[head + 1]?.gap !== '') return to;
  const end = endOfTitle(tokens, head);
  return readName(tokens, end + 1) ? to : end;
}

/** `their Ukrainian counterpart, Oleh Marchenko`. */
function readCounterpart(text: string, tokens: readonly Token[], head: number): PersonMention | null {
  if (!/^,?$/.test(tokens[head + 1]?.gap ?? '-')) return null;
  const name = readName(tokens, head + 1, true);
  if (!name) return null;
  const after = readOrganization(text, tokens, name.to + 1);
  const country = sideBefore(tokens, head) ?? after.country;
  return {
    name: printRange(text, tokens, name),
    title: null,
    organization: country,
    country,
    from: head,
    to: name.to,
  };
}

/** `the National Security Council (NSC) Ann Hale`: the short form between an office and its holder. */
const isBracketedShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '(' && /^\p{Lu}{2,8}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.gap === ')';

/** `Deputy Minister of Foreign Affairs Ambassador Selin Aktan`: the rank of who holds the office. */
const isRankOnly = (tokens: readonly Token[], at: number): boolean =>
  RANKS.test(tokens[at]?.low ?? '') &&
  isCapital(tokens[at]) &&
  tokens[at]?.gap === '' &&
  readName(tokens, at + 1) !== null;

const RANKS = /^(?:ambassador|senator|prince|princess)$/;

/** Forms of address between an office and its holder: `Senator the Hon Sarah Whitlock`. */
const STYLES = /^(?:senator|the|right|prince|princess|sheikh|ambassador)$/;

/** `The Foreign Secretary, Helena Pryce, hosted`: the name between commas. */
function nameAfterComma(tokens: readonly Token[], title: Range): Range | null {
  const before = tokens[title.from - 1];
  const opens =
    before === undefined ||
    /^(?:the|and)$/.test(before.low) ||
    before.possessive ||
    sideBefore(tokens, title.from) !== null;
  if (!opens || tokens[title.to + 1]?.gap !== ',') return null;
  let start = title.to + 1;
  const limit = title.to + 8;
  for (let at = -1; at !== start && start < limit;) {
    at = start;
    if (STYLES.test(tokens[start]?.low ?? '')) start += 1;
    start = skipAddresses(tokens, start);
  }
  const name = readName(tokens, start, true);
  return name && /^[,.]/.test(tokens[skipLetters(tokens, name.to + 1)]?.gap ?? '.') ? name : null;
}

/** `Minister for Multilateral and Global Affairs`: the field belongs to the office. */
function endOfTitle(tokens: readonly Token[], head: number): number {
  let to = head;
  for (let index = head + 1; index < Math.min(tokens.length, head + 18); index += 1) {
    const token = tokens[index];
    if (!token) break;
    const apart =
      token.gap !== '' &&
      !(
        token.gap === ',' &&
        isDomain(tokens, index) &&
        tokens[index + 1]?.low !== 'of' &&
        !TITLE_HEADS.has(headAfter(tokens, index))
      );
    if (apart) break;
    if (/^(?:for|of|to|and|the|on|in)$/.test(token.low)) {
      if (token.low === 'and' && TITLE_HEADS.has(headAfter(tokens, index + 1))) break;
      if (token.low === 'and' && otherSideAfter(tokens, index + 1)) break;
      continue;
    }
    if (token.low === 'at' && namesOffice(tokens, index + 1)) continue;
    const side = readSideAt(tokens, index);
    // `Minister of Foreign Affairs II`.
    if (/^I{2,3}$/.test(token.text) && to === index - 1) to = index;
    else if (side && !token.possessive) {
      index = side.to;
      to = side.to;
    } else if (isRankOnly(tokens, index)) break;
    else if (isDomain(tokens, index) || (TITLE_HEADS.has(token.low) && isCapital(token))) to = index;
    else if (!goesOnAsField(tokens, head, index)) break;
    if (tokens[to]?.possessive) break;
  }
  return to;
}

/** `Director at the Polish Ministry of Foreign Affairs`: the country's house; without the country it is the organization. */
function namesOffice(tokens: readonly Token[], start: number): boolean {
  const side = readSideAt(tokens, tokens[start]?.low === 'the' ? start + 1 : start);
  if (!side) return false;
  const head = tokens[side.to + 1];
  return isCapital(head) && /^(?:ministry|department|embassy)$/.test(head?.low ?? '');
}

/** `Under Secretary for Ocean and Polar Affairs`: words unknown here, between `for` and a known word of a field. */
function goesOnAsField(tokens: readonly Token[], head: number, index: number): boolean {
  if (!/^(?:for|of|on)$/.test(tokens[head + 1]?.low ?? '') || !isCapital(tokens[index])) return false;
  const next = tokens[index + 1];
  return next?.gap === '' && (next.low === 'and' || isDomain(tokens, index + 1));
}

const isDomain = (tokens: readonly Token[], index: number): boolean =>
  isCapital(tokens[index]) && DOMAIN_WORDS.has(tokens[index]?.low ?? '');

/** The office that a coordinated phrase goes on with: `… Cho Hyundong and Vice Defense Minister …`. */
function headAfter(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + 5 && isCapital(tokens[at]) && TITLE_MODIFIERS.has(tokens[at]?.low ?? '')) at += 1;
  return tokens[at]?.low ?? '';
}

/** `the Foreign Secretary and Egyptian Foreign Minister …`: the office of another country is another person’s. */
function otherSideAfter(tokens: readonly Token[], from: number): boolean {
  const side = readSideAt(tokens, from);
  return side !== null && TITLE_HEADS.has(headAfter(tokens, side.to + 1));
}

/** `Kung Phoak, Deputy Secretary-General of ASEAN`: the name stands before its office. */
function nameBefore(tokens: readonly Token[], title: number): Range | null {
  const owner = readSideEnding(tokens, title - 1, Math.max(0, title - 4));
  let at = owner && tokens[title - 1]?.possessive ? owner.from : title;
  if (/^(?:the|a)$/.test(tokens[at - 1]?.low ?? '')) at -= 1;
  const gap = tokens[at]?.gap ?? '';
  if (gap !== ',' && gap !== '(' && gap !== '–' && gap !== '-') return null;
  let from = at;
  while (from > 0 && at - from < 6 && !tokens[from - 1]?.possessive) {
    const inside = isNameWord(tokens, from - 1) || (from < at && isParticle(tokens, from - 1));
    if (!inside || isAddress(tokens[from - 1])) break;
    from -= 1;
    if (tokens[from]?.gap !== '') break;
  }
  // `Dato’ Sri Anifah Aman`, `Tan Sri …`: a style of two words; `Sri` or `Tan` alone is a name.
  const styled = skipAddresses(tokens, Math.max(0, from - 1));
  if (styled > from) from = styled;
  while (isParticle(tokens, from)) from += 1;
  return at - from >= 2 ? { from, to: at - 1 } : null;
}

const isParticle = (tokens: readonly Token[], at: number): boolean =>
  NAME_PARTICLES.has(tokens[at]?.low ?? '') && !isCapital(tokens[at]) && tokens[at]?.gap === '';

function describe(
  text: string,
  tokens: readonly Token[],
  title: Range,
  name: Range,
  before: string | null,
  apposed: boolean,
): PersonMention {
  const last = apposed ? title.to : name.to;
  const after = readOrganization(text, tokens, last + 1);
  const inside = apposed ? null : cutOrganization(text, tokens, title);
  const field = inside ?? cutSideFromTitle(tokens, title);
  const ranked = !apposed && title.from === title.to && RANKS.test(tokens[title.from]?.low ?? '');
  const following =
    apposed || (!ranked && (before || after.country || field.country))
      ? null
      : readFollowingTitle(text, tokens, last + 1);
  const country =
    before ??
    after.country ??
    field.country ??
    following?.country ??
    sideRepresented(tokens, Math.min(title.from, name.from));
  return {
    name: printRange(text, tokens, name),
    title:
      ranked && following ? following.title : printRange(text, tokens, { from: title.from, to: field.to }),
    organization: after.organization ?? inside?.organization ?? country,
    country,
    from: Math.min(title.from, name.from),
    to: Math.max(after.to, last, ranked ? (following?.to ?? 0) : 0),
  };
}

/** `Minister of Foreign Affairs of Indonesia`: the country is no part of the office. */
function cutSideFromTitle(tokens: readonly Token[], title: Range): { to: number; country: string | null } {
  for (let index = title.from + 1; index <= title.to; index += 1) {
    const side = readSideAt(tokens, index);
    if (!side || side.to !== title.to || side.kind !== 'country') continue;
    let to = index - 1;
    while (to > title.from && tokens[to]?.low === 'the') to -= 1;
    // `Special Representative for the DPRK`, `Ambassador to Japan`: what the office deals with, not whom it serves.
    if (/^(?:for|to|on)$/.test(tokens[to]?.low ?? '')) return { to: title.to, country: null };
    while (to > title.from && tokens[to]?.low === 'of') to -= 1;
    return { to, country: side.name };
  }
  return { to: title.to, country: null };
}

/** `State Secretary of the Norwegian Ministry of Foreign Affairs Kari Nygaard`: the ministry is no part of the office. */
function cutOrganization(
  text: string,
  tokens: readonly Token[],
  title: Range,
): { to: number; organization: string; country: string | null } | null {
  for (let index = title.from + 2; index <= title.to; index += 1) {
    if (!isCapital(tokens[index]) || !ORGANIZATION_HEADS.test(tokens[index]?.low ?? '')) continue;
    const own = readSideEnding(tokens, index - 1, title.from + 1);
    let to = (own?.from ?? index) - 1;
    if (!/^(?:of|the|at|in)$/.test(tokens[to]?.low ?? '')) continue;
    while (to > title.from && /^(?:of|the|at|in)$/.test(tokens[to]?.low ?? '')) to -= 1;
    const field = cutSideFromTitle(tokens, { from: index, to: title.to });
    return {
      to,
      organization: printRange(text, tokens, { from: index, to: field.to }),
      country: own?.name ?? field.country,
    };
  }
  return null;
}

function readSideEnding(
  tokens: readonly Token[],
  last: number,
  least: number,
): { from: number; name: string } | null {
  for (let from = Math.max(least, last - 3); from <= last; from += 1) {
    const side = readSideAt(tokens, from);
    if (side && side.to === last && side.kind === 'country') return { from, name: side.name };
  }
  return null;
}

interface Belonging {
  organization: string | null;
  country: string | null;
  to: number;
}

/** `of the Ministry of Foreign Affairs (of Mexico)`, `of the Republic of Korea`, `(Mexico)` after a name. */
function readOrganization(text: string, tokens: readonly Token[], start: number): Belonging {
  const none = { organization: null, country: null, to: start - 1 };
  const first = tokens[start];
  if (!first) return none;
  const bracketed = first.gap === '(' ? readSideAt(tokens, start) : null;
  if (bracketed) return { organization: bracketed.name, country: bracketed.name, to: bracketed.to };
  const suffixed = /^(?:Jr|Sr)$/.test(tokens[start - 1]?.text ?? '');
  if (!/^(?:of|from|at)$/.test(first.low) || (first.gap !== '' && !(suffixed && /^[.,]+$/.test(first.gap))))
    return none;
  const at = tokens[start + 1]?.low === 'the' ? start + 2 : start + 1;
  const side = readSideAt(tokens, at);
  const head = side ? side.to + 1 : at;
  if (isCapital(tokens[head]) && ORGANIZATION_HEADS.test(tokens[head]?.low ?? '')) {
    const to = endOfTitle(tokens, head);
    const field = cutSideFromTitle(tokens, { from: head, to });
    return {
      organization: printRange(text, tokens, { from: head, to: field.to }),
      country: side?.name ?? field.country,
      to,
    };
  }
  if (!side || side.adjective || tokens[side.to]?.possessive) return none;
  return { organization: side.name, country: side.kind === 'country' ? side.name : null, to: side.to };
}

/** `Mr. John Smith`, `H.E. Jane Doe`: a full name with an honorific and no office before it. */
function readHonored(text: string, tokens: readonly Token[], index: number): PersonMention | null {
  const token = tokens[index];
  const start = token ? skipAddresses(tokens, index) : index;
  if (!token || start === index) return null;
  const name = readName(tokens, start, true);
  if (!name) return null;
  const after = readOrganization(text, tokens, name.to + 1);
  const side = sideBefore(tokens, index);
  const title = readFollowingTitle(text, tokens, name.to + 1);
  return {
    name: printRange(text, tokens, name),
    title: title?.title ?? null,
    organization: after.organization ?? title?.organization ?? side,
    country: after.country ?? side ?? title?.country ?? null,
    from: index,
    to: Math.max(name.to, after.to, title?.to ?? 0),
  };
}

function readFollowingTitle(
  text: string,
  tokens: readonly Token[],
  start: number,
): { title: string; organization: string | null; country: string | null; to: number } | null {
  const letters = skipLetters(tokens, start);
  if (letters > start) return readFollowingTitle(text, tokens, letters);
  let head = start;
  if (tokens[start]?.gap !== ',' && tokens[start]?.gap !== '(') return null;
  while (head < start + 5 && isCapital(tokens[head]) && !TITLE_HEADS.has(tokens[head]?.low ?? '')) head += 1;
  if (!TITLE_HEADS.has(tokens[head]?.low ?? '')) return null;
  const to = endOfJoined(tokens, endOfTitle(tokens, head));
  // `Jens Kohl, British Minister Ann Hale`: the office of the next in the list.
  if (readName(tokens, to + 1)) return null;
  // `Sung Kim, U.S. Special Representative`: the country is no part of the office.
  const own = readSideAt(tokens, start);
  const from = own && own.to < head ? own.to + 1 : start;
  const field = cutSideFromTitle(tokens, { from, to });
  const after = readOrganization(text, tokens, to + 1);
  const last = Math.max(to, after.to);
  const country =
    (from > start && own ? own.name : null) ??
    after.country ??
    field.country ??
    sideBetweenCommas(tokens, last + 1);
  return {
    title: printRange(text, tokens, { from, to: field.to }),
    organization: after.organization ?? country,
    country,
    to: last,
  };
}

/** `Federal Minister for Foreign Affairs, Germany.`: the country after a comma, and a stop after it. */
function sideBetweenCommas(tokens: readonly Token[], start: number): string | null {
  const side = tokens[start]?.gap === ',' ? readSideAt(tokens, start) : null;
  if (side?.kind !== 'country' || side.adjective || tokens[side.to]?.possessive) return null;
  const next = tokens[side.to + 1];
  return next === undefined || /^[,.;)]/.test(next.gap) ? side.name : null;
}
