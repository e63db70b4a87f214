// One release, three officers: whose ask, proposal and commitment a clause is follows from our side alone.
import { expect, test } from 'vitest';
import { offerNewBook } from '../../../electron/operations/create-book.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';
import type { SeedLabel } from '../../../shared/book/words.ts';
import { valueOf } from '../../support/scripted-host.ts';

const RELEASE = `Press Release
Ministry of Foreign Affairs, Republic of Korea
12 May 2025

Senior officials of Korea, Mexico and Australia meet in Busan

1. Senior officials of the Republic of Korea, Mexico and Australia met in Busan on 12 May 2025.

2. The Republic of Korea asked Mexico to lower its tariffs on steel.
 o Mexico proposed a joint fund for young researchers.
 o Australia committed to train two hundred port officers by 2027.

3. Mexico asked Australia to support its candidacy for the council.
 o The Republic of Korea pledged to send experts to Mexico.

4. The three sides agreed to meet again in Mexico City next year.
`;
const opened = valueOf(openRelease(Buffer.from(RELEASE), 'release.txt', null));

/** The talking points and answers that a side is offered: what each is, and the words it rests on. */
function labelsFor(us: string, language: 'en' | 'ko' = 'en'): Record<string, SeedLabel> {
  const entries = [
    { path: 'us', value: us },
    { path: 'languages', value: language === 'en' ? 'English' : '한국어' },
  ];
  const { seeds } = valueOf(offerNewBook('multilateral-retreat', entries, opened));
  return Object.fromEntries(
    seeds.flatMap(({ block, section }) =>
      block.type === 'point' && block.seed && section !== 'already-public'
        ? [[(block.sources?.[0]?.words ?? '').slice(0, 34), block.seed.label]]
        : [],
    ),
  );
}

const TARIFFS = 'The Republic of Korea asked Mexico';
const FUND = 'Mexico proposed a joint fund for y';
const OFFICERS = 'Australia committed to train two h';
const COUNCIL = 'Mexico asked Australia to support ';
const EXPERTS = 'The Republic of Korea pledged to s';

test.each(['Republic of Korea', 'ROK', '대한민국'])('for %s its own asks and pledges are ours', (us) => {
  expect(labelsFor(us)).toEqual({
    [TARIFFS]: 'our-ask',
    [FUND]: 'their-proposal',
    [OFFICERS]: 'their-commitment',
    [COUNCIL]: 'their-ask',
    [EXPERTS]: 'our-commitment',
  });
});

test('for Mexico the fund is ours to raise again, and the tariffs are theirs to ask', () => {
  expect(labelsFor('Mexico')).toEqual({
    [TARIFFS]: 'their-ask',
    [FUND]: 'raise-again',
    [OFFICERS]: 'their-commitment',
    [COUNCIL]: 'our-ask',
    [EXPERTS]: 'their-commitment',
  });
  expect(labelsFor('멕시코', 'ko')).toEqual(labelsFor('Mexico'));
});

test('for Australia the training is our own commitment', () => {
  expect(labelsFor('Australia')).toEqual({
    [TARIFFS]: 'their-ask',
    [FUND]: 'their-proposal',
    [OFFICERS]: 'our-commitment',
    [COUNCIL]: 'their-ask',
    [EXPERTS]: 'their-commitment',
  });
});

test('what all agreed is the same for each of them', () => {
  const agreed = ['Republic of Korea', 'Mexico', 'Australia'].map((us) => {
    const { seeds } = valueOf(offerNewBook('multilateral-retreat', [{ path: 'us', value: us }], opened));
    return seeds
      .filter(({ block }) => block.seed?.label === 'agreement')
      .map(({ block }) => block.sources?.[0]?.words);
  });
  expect(agreed[0]).toHaveLength(1);
  expect(new Set(agreed.map((words) => JSON.stringify(words))).size).toBe(1);
});
