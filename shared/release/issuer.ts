// Owns: which ministry of which country published the release, as far as its text tells.
// Promises: a reason beside every answer; an unsure one is null.
// Must not: take a side that is only spoken of for the issuer.

import type { ReleaseIssuer } from './release.ts';
import { sideNamedMost, sideOfEventName, sideOfOffices, sideOfStatement } from './own-side.ts';
import type { Token } from './tokens.ts';
import { countryOfAddress, findSides, readSideAt } from './sides.ts';

export interface IssuerClues {
  /** The web address in the front matter; furniture is not asked, so that it changes nothing. */
  address: string | null;
  /** Tokens of the body's paragraphs. */
  paragraphs: readonly (readonly Token[])[];
  /** Countries that persons are printed with. */
  tied: ReadonlySet<string>;
  /** Offices printed without a country. */
  offices: readonly string[];
  /** Someone is printed without a country: he or she speaks for the issuer. */
  homeless: boolean;
  /** `외교부` where the body or the title prints it. */
  koreanMinistry: string | null;
  language: 'en' | 'ko' | 'other';
}

const OWN_WORDS = /^(?:side|government|delegation)$/;

/** Works out the issuer from the clues, the surest first. */
export function findIssuer(clues: IssuerClues): ReleaseIssuer {
  const ministry = findMinistry(clues.paragraphs);
  const byAddress = countryOfAddress(clues.address ?? '');
  const answer = (country: string | null, reason: string): ReleaseIssuer => ({
    ministry: ministry.name,
    country,
    reason,
  });
  if (byAddress) return answer(byAddress, 'the web address of the page is that of its government');
  if (ministry.country) return answer(ministry.country, 'the ministry is printed with its country');
  if (clues.language === 'ko') {
    return {
      ministry: clues.koreanMinistry,
      country: 'Republic of Korea',
      reason: 'the release is in Korean',
    };
  }
  const office = sideOfOffices(clues.offices);
  if (office && !clues.tied.has(office.country)) return answer(office.country, office.reason);
  const own = findOwnSide(clues.paragraphs);
  if (own && (ministry.name || !clues.tied.has(own))) {
    return answer(own, 'the release speaks of this side as its own, and of the ministry without a country');
  }
  const korean = 'Republic of Korea';
  if (
    (ministry.name || clues.tied.size > 0) &&
    (ministry.name || clues.homeless || clues.tied.size < 2) &&
    !clues.tied.has(korean) &&
    clues.paragraphs.some((tokens) => tokens.some((token) => token.low === 'ROK'))
  ) {
    return answer(korean, 'the release says ROK, and names nobody as coming from there');
  }
  const partner = findPartner(clues.paragraphs, clues.tied);
  if (partner) return answer(partner, 'it is the country named beside that of the other side');
  const further =
    (clues.homeless ? sideOfEventName(clues.paragraphs, clues.tied) : null) ??
    sideOfStatement(clues.paragraphs, clues.tied) ??
    (clues.homeless ? sideNamedMost(clues.paragraphs, clues.tied) : null);
  if (further) return answer(further.country, further.reason);
  return answer(null, 'the text does not tell which country published it');
}

/** `between the United Kingdom and Norway`, where the Norwegian side is named: the other one publishes. */
function findPartner(paragraphs: readonly (readonly Token[])[], tied: ReadonlySet<string>): string | null {
  const found = new Set<string>();
  for (const tokens of paragraphs) {
    const sides = findSides(tokens).filter((side) => side.kind === 'country' && !side.adjective);
    for (const [index, side] of sides.entries()) {
      const next = sides[index + 1];
      const joined = next && tokens[side.to + 1]?.low === 'and' && next.from <= side.to + 3;
      const listed = tokens[side.from]?.gap.includes(',') && sides[index - 1] !== undefined;
      if (!next || !joined || listed || tied.has(side.name) === tied.has(next.name)) continue;
      found.add(tied.has(side.name) ? next.name : side.name);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The first ministry of foreign affairs printed, and its country where that stands beside it. */
function findMinistry(paragraphs: readonly (readonly Token[])[]): {
  name: string | null;
  country: string | null;
} {
  for (const tokens of paragraphs) {
    for (let index = 0; index < tokens.length - 3; index += 1) {
      const low = tokens[index]?.low;
      if (
        (low !== 'ministry' && low !== 'department') ||
        tokens[index + 1]?.low !== 'of' ||
        !/^(?:foreign|state|external)$/.test(tokens[index + 2]?.low ?? '')
      )
        continue;
      const end = tokens[index + 3]?.low === 'affairs' ? index + 3 : index + 2;
      const name = tokens
        .slice(index, end + 1)
        .map((token) => token.text)
        .join(' ')
        .replace(/[’']s$/, '');
      const after =
        tokens[end + 1]?.low === 'of'
          ? readSideAt(tokens, tokens[end + 2]?.low === 'the' ? end + 3 : end + 2)
          : null;
      return { name, country: after?.kind === 'country' ? after.name : null };
    }
  }
  return { name: null, country: null };
}

/** The side, by its noun (`the ROK side`, where others are `the Mexican side`), whose `side`, `government` or `delegation` the release speaks of most. */
function findOwnSide(paragraphs: readonly (readonly Token[])[]): string | null {
  const counts = new Map<string, number>();
  for (const tokens of paragraphs) {
    for (let index = 0; index < tokens.length; index += 1) {
      const side = readSideAt(tokens, index);
      if (
        !side ||
        side.kind !== 'country' ||
        side.adjective ||
        tokens[side.to]?.possessive === true ||
        !OWN_WORDS.test(tokens[side.to + 1]?.low ?? '')
      )
        continue;
      counts.set(side.name, (counts.get(side.name) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (!ranked[0] || (ranked[1] && ranked[1][1] === ranked[0][1])) return null;
  return ranked[0][0];
}
