// A reading of the shipped sample release, written by hand: what the seeding tests rest on while rules change.
// Promises: every address and every run of words is the sample's own.

import { readFileSync } from 'node:fs';
import type { Release, ReleasePoint, StatementKind } from '../../../shared/release/release.ts';

export const SAMPLE_BODY = readFileSync(
  new URL('../../../templates/sample/retreat-release.txt', import.meta.url),
  'utf8',
);

const ADDRESSES = '1 1/o1 2 2/o1 2/o2 2/o3 2/o4 3 3/o1 3/o2 3/o2/-1 3/o3 4'.split(' ');

function listParagraphs(): Release['paragraphs'] {
  const found = [...SAMPLE_BODY.matchAll(/^(?:\d\.|o|-) (.+)$/gm)];
  return found.map((match, index) => ({
    address: ADDRESSES[index] ?? '',
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function point(
  paragraph: string,
  kind: StatementKind,
  by: string | null,
  text: string,
  more: Partial<ReleasePoint> = {},
): ReleasePoint {
  return {
    text,
    kind,
    by,
    to: null,
    ask: false,
    topic: null,
    due: null,
    paragraph,
    sourceText: text,
    ...more,
  };
}

/** The reading, made anew at each call. */
export function readSample(): Release {
  return {
    title: 'Deputy Ministers of MIKTA Meet in Mexico City',
    eventName: 'MIKTA Vice-Ministerial Retreat',
    venue: 'Mexico City',
    host: 'Mexico',
    chair: 'Mexico',
    eventDate: {
      text: 'February 11',
      iso: '2020-02-11',
      basis: 'from release date',
      reason: 'Year of the release.',
    },
    dates: [],
    people: [
      {
        name: 'Kang Jeong-sik',
        title: 'Deputy Minister for Multilateral and Global Affairs',
        organization: 'Ministry of Foreign Affairs',
        paragraph: '1',
      },
      {
        name: 'Marcelo Ebrard',
        title: 'Secretary of Foreign Affairs',
        organization: 'Mexico',
        paragraph: '3',
      },
    ],
    mentioned: [],
    sessions: [
      { label: 'first session', topic: 'Korean Peninsula', paragraph: '2/o1' },
      { label: 'second session', topic: 'order based on rules', paragraph: '2/o2' },
      { label: 'third session', topic: 'trade and investment', paragraph: '2/o3' },
    ],
    points: [
      point(
        '1',
        'fact',
        'ROK',
        'Kang Jeong-sik, Deputy Minister for Multilateral and Global Affairs at the Ministry of Foreign Affairs, attended the “MIKTA Vice-Ministerial Retreat” on February 11 in Mexico City',
      ),
      point(
        '1/o1',
        'next-step',
        'ROK',
        'The Republic of Korea will then chair the group until February next year',
        {
          due: { text: 'until February next year', iso: '2021-02' },
        },
      ),
      point(
        '2/o1',
        'position',
        'ROK',
        'Deputy Minister Kang described how the ROK works for full denuclearization and for a peace that lasts',
      ),
      point(
        '2/o1',
        'proposal',
        'ROK',
        'asked the members to keep up their interest in that work and their support for it',
        {
          ask: true,
          to: 'the members',
        },
      ),
      point('2/o1', 'position', 'participants', 'Participants supported the work of the ROK'),
      point(
        '2/o2',
        'agreement',
        'members',
        'agreed to work together more closely for an order based on rules at a time when multilateralism is losing ground',
      ),
      point(
        '2/o3',
        'view',
        'members',
        'shared the view that middle powers, which live by open markets, need to cooperate more so that the system of multilateral trade grows stronger',
      ),
      point(
        '2/o4',
        'commitment',
        'participants',
        'participants adopted a Joint Communiqué in which they reaffirmed that MIKTA is committed to multilateralism and to answering global challenges together',
      ),
      point(
        '2/o4',
        'position',
        'participants',
        'welcomed what the ROK does for a permanent peace on the Peninsula',
      ),
      point(
        '3',
        'position',
        'ROK',
        'Deputy Minister Kang outlined what the ROK means to do for MIKTA in the chair',
      ),
      point('3', 'proposal', 'ROK', 'asked the members for their active interest', {
        ask: true,
        to: 'the members',
      }),
      point(
        '3/o1',
        'commitment',
        'ROK',
        'the ROK will facilitate talks among the members on how the group can develop, including whether it should become a consultative body at summit level',
      ),
      point(
        '3/o2',
        'proposal',
        'ROK',
        'The ROK also proposed that MIKTA work this year on sustainable development and multilateralism, on security and peace, and on stronger ties within the group',
      ),
      point(
        '3/o2/-1',
        'proposal',
        'ROK',
        'speaking with one voice for multilateralism at large international conferences',
      ),
      point('3/o2/-1', 'proposal', 'ROK', 'doing more together in development and in peacekeeping by the UN'),
      point(
        '3/o2/-1',
        'proposal',
        'ROK',
        'bringing the peoples closer through networks among the members in which private business has a place',
      ),
      point('3/o3', 'view', 'members', 'the members noted that the plan is timely'),
      point(
        '3/o3',
        'commitment',
        'members',
        'their governments will contribute their share to the results of MIKTA in the ROK’s year',
      ),
    ],
    keyFacts: [{ text: 'the seventh year of MIKTA', asOf: '2020', paragraph: '3/o1' }],
    dropped: [],
    warnings: [],
    issuer: {
      ministry: 'Ministry of Foreign Affairs',
      country: 'Republic of Korea',
      reason: 'The text names its ministry.',
    },
    released: '2020-02-12',
    language: 'en',
    paragraphs: listParagraphs(),
  };
}
