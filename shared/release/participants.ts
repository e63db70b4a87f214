// Owns: who took part, was called on or is to be met, and who was only named.
// Promises: each person once, with the fullest of what the text says; sides for those who speak.
// Must not: add an organization that no sentence ties to the person.

import type { PersonMention } from './person-names.ts';
import { findPeople } from './people.ts';
import { findKoreanPeople } from './korean-people.ts';
import type { ReadParagraph } from './paragraphs.ts';
import type { ReleasePerson } from './release.ts';
import type { KnownPerson } from './speakers.ts';
import { shortKoreanSide } from './sides.ts';
import { readTokens } from './tokens.ts';

export interface Participants {
  people: KnownPerson[];
  mentioned: ReleasePerson[];
}

const TAKES_PART =
  /\b(?:announced|launched|gathered|convened|assembled|attendance|present|met|meet|sign|signing|receive|receives|hosts|hosting|host|talk|talked|speaks|speak|invitation|meets|meeting|meetings|attend|attended|call|calls|called|courtesy|talks|spoke|visit|visited|visiting|joined|dinner|luncheon|lunch|breakfast|conversation|telephone|held|hosted|co-hosted|chaired|co-chaired|led|headed|welcomed|received|represented|participated|participants|took part|consultations|dialogue|signed|accompanied|delegation|presided|brought together|discuss(?:es|ed|ing)? [^.;]{0,80}\bwith)\b/i;
const ABSENT_BEFORE =
  /\b(?:late|behalf of|succeed\w*|successor|predecessor|message from|letter from|(?:summit|agreement|meeting|talks|call|conversation) between|absence of|(?:accept\w*|extend\w*|convey\w*) (?:an |the |his |her )?invitation (?:of|from)|(?:upcoming|coming|forthcoming|planned) (?:visit|trip|summit)s? (?:of|by)|appointed by|preparations? for|follows? (?:an? |the |his |her )?(?:[a-z]+ ){0,2}(?:visit|trip|call|meeting) (?:of|by|with|to)|name of|memory of|led by the late|since|elected|had (?:just |already |recently |earlier |also )?(?:paid|met|visited|received|held|spoken|called))[^.,;]{0,40}$/i;
const ABSENT_AFTER =
  /^[^.;]{0,60}?\b(?:could not attend|was unable to|were unable to|did not attend|was absent|were absent|sent a message|sent a letter)\b/i;
/** `former Minister Hale` is only named, save among those who came: `a delegation …, including former Minister Hale`. */
const FORMER = /\bformer[^.,;]{0,40}$/i;
const AMONG =
  /\b(?:delegation|group|panel|participants|experts|attended by|brought together)\b[^;]{0,300}\b(?:including|comprising|such as|consisting of|by|together)\b[^;]{0,300}$/i;
/** `President Lee’s planned visit`, `agreements reached during President Lee’s state visit`: another occasion. */
const ABSENT_OWNER =
  /^[’']s (?:(?:planned|upcoming|coming|forthcoming|scheduled|recent|last|previous|first|successful|historic|possible|future) )*(?:(?:state|official|working) )?(?:visit|trip|attendance|participation|tour|proposal|initiative|vision|speech|address|remarks|announcement|re-?election|election|inauguration|passing|death|leadership|administration|government)\b/;
const LONGEST_TITLE = 600;
const MOST_NAME_WORDS = 8;
const MARKED_LIST = /^\(/;

/** Sorts the persons of the body into participants and the merely named. */
export function findParticipants(
  paragraphs: readonly ReadParagraph[],
  title: string | null,
  ownCountry: string | null,
  shortOf: (name: string) => string,
): Participants {
  const people = new Map<string, KnownPerson>();
  const mentioned = new Map<string, ReleasePerson>();
  const runs = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const text = paragraph.flat.text.slice(sentence.start, sentence.end);
      const tokens = readTokens(text);
      for (const mention of findPeople(text, tokens)) {
        const key = mention.name.toLowerCase();
        const person = {
          name: mention.name,
          title: mention.title,
          organization: mention.organization,
          paragraph: paragraph.address,
        };
        if (people.has(key) || runs.has(key)) continue;
        const from = tokens[mention.from]?.start ?? 0;
        const to = tokens[mention.to]?.end ?? from;
        if (tookPart(text, from, to, paragraph, title, mention)) {
          const country =
            mention.country ??
            (/^High Representative\b/.test(mention.title ?? '') ? 'EU' : null) ??
            (mention.organization === null || mention.organization.startsWith('Ministry')
              ? ownCountry
              : null);
          people.set(key, { ...person, side: country === null ? null : shortOf(country) });
          mentioned.delete(key);
          addRuns(runs, key);
        } else if (!mentioned.has(key)) mentioned.set(key, person);
      }
    }
  }
  for (const person of titled(paragraphs, title, [...people.values()])) {
    const country = person.country ?? (person.organization === null ? ownCountry : null);
    people.set(person.name.toLowerCase(), {
      name: person.name,
      title: person.title,
      organization: person.organization,
      paragraph: person.paragraph,
      side: country === null ? null : shortOf(country),
    });
    mentioned.delete(person.name.toLowerCase());
  }
  return { people: [...people.values()], mentioned: [...mentioned.values()] };
}

/** The persons of a Korean release, each once; sides as Korean releases print them. */
export function findKoreanParticipants(paragraphs: readonly ReadParagraph[]): KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  const lastNames = new Set<string>();
  const shortForms = new Set<string>();
  for (const { flat, address } of paragraphs) {
    for (const person of findKoreanPeople(flat.text, address, shortKoreanSide)) {
      const last = person.name.split(' ').at(-1) ?? person.name;
      // `바르세나 장관` after `알리시아 바르세나`: the short form of one already known.
      const short =
        shortForms.has(`${person.name} ${officeEnd(person)}`) ||
        (person.side === null && shortForms.has(`${last} ${officeEnd(person)}`));
      if (people.has(person.name) || short || (last === person.name && lastNames.has(last))) continue;
      people.set(person.name, person);
      lastNames.add(last);
      for (let end = 1; end < Math.min(person.name.length, 8); end += 1)
        shortForms.add(`${person.name.slice(0, end)} ${officeEnd(person)}`);
      // `알 카비 차관보` after `하산 알 카비`.
      const parts = person.name.split(' ');
      for (let from = 1; from < parts.length; from += 1)
        shortForms.add(`${parts.slice(from).join(' ')} ${officeEnd(person)}`);
    }
  }
  return [...people.values()];
}

/** `President Lacalle Pou` after `Luis Lacalle Pou`: two or more words of a known name are the same person. */
function addRuns(runs: Set<string>, name: string): void {
  const words = name.split(' ').slice(0, MOST_NAME_WORDS);
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 2; to <= words.length; to += 1) runs.add(words.slice(from, to).join(' '));
}

/** Persons whom only the title prints in full, where the text calls them by office and surname. */
function titled(
  paragraphs: readonly ReadParagraph[],
  title: string | null,
  known: readonly KnownPerson[],
): (PersonMention & { paragraph: string })[] {
  if (title === null) return [];
  const head = title.slice(0, LONGEST_TITLE);
  const lasts = new Set(known.map((person) => lastWord(person.name)));
  return findPeople(head, readTokens(head)).flatMap((mention) => {
    const surname = lastWord(mention.name);
    if (lasts.has(surname)) return [];
    const called = new RegExp(
      `(?:Minister|Secretary|President|Advisor|Adviser|Chancellor|Ambassador|Director|Mr\\.|Ms\\.|Dr\\.) ${escapeWord(surname)}\\b`,
      'u',
    );
    const paragraph = paragraphs.find(({ flat }) => called.test(flat.text));
    return paragraph ? [{ ...mention, paragraph: paragraph.address }] : [];
  });
}

const lastWord = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/, '')
    .split(' ')
    .at(-1) ?? name;
const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `대사` of `주한중국대사`: by which `다이 대사` is known again as `다이빙 주한중국대사`. */
const officeEnd = (person: KnownPerson): string => (person.title ?? '').slice(-2);

function tookPart(
  text: string,
  from: number,
  to: number,
  paragraph: ReadParagraph,
  title: string | null,
  mention: PersonMention,
): boolean {
  const before = text.slice(Math.max(0, from - 80), from);
  if (ABSENT_BEFORE.test(before) || ABSENT_AFTER.test(text.slice(to, to + 80))) return false;
  if (FORMER.test(before) && !AMONG.test(text.slice(Math.max(0, from - 400), from))) return false;
  const owned = /^[’']s\b/.test(text.slice(to - 2)) || /^[’']s\b/.test(text.slice(to));
  if (owned && ABSENT_OWNER.test(text.slice(to - 2, to + 60))) return false;
  const surname = lastWord(mention.name);
  if (title?.includes(surname)) return true;
  if (MARKED_LIST.test(paragraph.flat.text) || paragraph.lead >= 0) return true;
  // `…, Foreign Minister Hale says.`: whose release it is.
  if (/^,? (?:says|said)\b/.test(text.slice(to, to + 8))) return true;
  const around = text.slice(Math.max(0, from - 400), Math.min(text.length, to + 300));
  return (
    TAKES_PART.test(around) ||
    /^(?:In|At|During) the [a-z ]{3,30}session,? ?$/.test(text.slice(0, from)) ||
    from === 0
  );
}
