// Owns: to whom an ask or a proposal is made, in words of the text.
// Promises: a side as printed, without article and possessive; null where the words name nobody.
// Must not: guess from the meeting who was in the room.

import type { Clause } from './clauses.ts';
import type { Grade } from './kinds.ts';
import { readSideAt } from './sides.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';

const GROUP =
  /^(?:members|states|countries|participants|partners|community|side|sides|government|governments|ministers|parties|leaders|council|nations|authorities|actors|donors|forces)$/;
const LONGEST = 8;

/** How this release calls a side. */
type ShortOf = (name: string) => string;

/** Who is asked, read from the object of the asking verb. */
export function findAddressee(clause: Clause, grade: Grade, shortOf: ShortOf): string | null {
  const verb = grade.predicate;
  if (!verb || !grade.ask) return null;
  const { tokens, to } = clause;
  const invited = readInvited(tokens, verb.index, to);
  if (invited) return invited;
  let start = verb.index + 1;
  while (start < to && /^(?:for|on|upon|that|the|all|to|more|further|an?)$/.test(tokens[start]?.low ?? ''))
    start += 1;
  return readAddressee(tokens, start, to, shortOf) ?? readTarget(tokens, start, to, shortOf);
}

/** `extended an invitation to Foreign Minister Gungah to visit`. */
function readInvited(tokens: readonly Token[], verb: number, to: number): string | null {
  for (let index = verb + 1; index < Math.min(to - 1, verb + 6); index += 1) {
    if (
      !/^invitations?$/.test(tokens[index]?.low ?? '') ||
      !/^(?:to|for)$/.test(tokens[index + 1]?.low ?? '')
    )
      continue;
    let start = index + 2;
    while (/^(?:the|his|her|all)$/.test(tokens[start]?.low ?? '')) start += 1;
    let end = start;
    while (end < Math.min(to, start + 6) && isCapital(tokens[end])) end += 1;
    if (end > start) return tokens.slice(start, end).map(printWord).join(' ');
  }
  return null;
}

/** `the MIKTA members’ continued interest`, `all countries to …`, `Mexico to …`. */
function readAddressee(tokens: readonly Token[], start: number, to: number, shortOf: ShortOf): string | null {
  const side = readSideAt(tokens, start);
  for (let index = start; index < Math.min(to, start + LONGEST); index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (/^(?:to|for|in|on|at|of|and|with)$/.test(token.low) && index > start) break;
    if (GROUP.test(token.low)) {
      if (/^(?:side|government)$/.test(token.low) && side) return shortOf(side.name);
      return tokens
        .slice(start, index + 1)
        .map(printWord)
        .join(' ');
    }
  }
  if (
    side &&
    !side.adjective &&
    (tokens[side.to]?.possessive || tokens[side.to + 1]?.low === 'to' || tokens[side.to + 1]?.low === 'for')
  )
    return shortOf(side.name);
  return isPerson(tokens, start, to);
}

/** `asked Minister Ebrard to …`: the words up to `to`. */
function isPerson(tokens: readonly Token[], start: number, to: number): string | null {
  let end = start;
  while (
    end < Math.min(to, start + LONGEST) &&
    (isCapital(tokens[end]) || (end > start && /^(?:and|the|of)$/.test(tokens[end]?.low ?? '')))
  )
    end += 1;
  const ends = tokens[end]?.low === 'to' || (end === to && tokens[end]?.low !== 'of');
  if (end === start || !ends) return null;
  return tokens.slice(start, end).map(printWord).join(' ');
}

/** `call for reform at the World Health Organization`, `requested support from Mexico`. */
function readTarget(tokens: readonly Token[], start: number, to: number, shortOf: ShortOf): string | null {
  for (let index = start; index < Math.min(to, start + 20); index += 1) {
    if (!/^(?:at|from|of|by)$/.test(tokens[index]?.low ?? '')) continue;
    const side = readSideAt(tokens, tokens[index + 1]?.low === 'the' ? index + 2 : index + 1);
    if (side && !side.adjective) return shortOf(side.name);
  }
  return null;
}

const printWord = (token: Token): string =>
  token.possessive ? token.text.replace(/[’']s?$/, '') : token.text;
