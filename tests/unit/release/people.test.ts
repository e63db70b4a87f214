// Persons: text in, names with office, organization and country out.
import { expect, it } from 'vitest';
import { findKoreanPeople } from '../../../shared/release/korean-people.ts';
import { findPeople } from '../../../shared/release/people.ts';
import { readTokens } from '../../../shared/release/tokens.ts';

it.each<[string, (string | null)[][]]>([
  [
    'Deputy Minister for Economic Affairs Park Ji-woo of the Ministry of Foreign Affairs spoke.',
    [['Park Ji-woo', 'Deputy Minister for Economic Affairs', 'Ministry of Foreign Affairs', null]],
  ],
  [
    'He met Mexican Secretary of Foreign Affairs Ana Ruiz in Lima.',
    [['Ana Ruiz', 'Secretary of Foreign Affairs', 'Mexico', 'Mexico']],
  ],
  [
    'Vice President Joan Hill met President Yun Ha Neul of the Republic of Korea (ROK).',
    [
      ['Joan Hill', 'Vice President', null, null],
      ['Yun Ha Neul', 'President', 'Republic of Korea', 'Republic of Korea'],
    ],
  ],
  [
    'Japan’s 1<sup>st</sup> Vice Foreign Minister Ito Kenji and Vice Defense Minister Mori Aya came.'.replace(
      /<[^>]+>/g,
      '',
    ),
    [
      ['Ito Kenji', '1st Vice Foreign Minister', 'Japan', 'Japan'],
      ['Mori Aya', 'Vice Defense Minister', null, null],
    ],
  ],
  [
    'Ana Ruiz, Secretary of Foreign Affairs of Mexico, spoke.',
    [['Ana Ruiz', 'Secretary of Foreign Affairs', 'Mexico', 'Mexico']],
  ],
  ['(Austria) Ambassador Lukas Brandner', [['Lukas Brandner', 'Ambassador', 'Austria', 'Austria']]],
  [
    'The Foreign Secretary and Peruvian Foreign Minister Elena Quiroga met.',
    [['Elena Quiroga', 'Foreign Minister', 'Peru', 'Peru']],
  ],
  [
    'The Honourable Claire Roy, Minister of Foreign Affairs, spoke with Rosa Vidal, Peru’s Minister of Mines.',
    [
      ['Claire Roy', 'Minister of Foreign Affairs', null, null],
      ['Rosa Vidal', 'Minister of Mines', 'Peru', 'Peru'],
    ],
  ],
  [
    'President Rui Prado, Jr. of the Philippines came.',
    [['Rui Prado, Jr.', 'President', 'Philippines', 'Philippines']],
  ],
  ['Fisheries Minister Owen Hartley came.', [['Owen Hartley', 'Fisheries Minister', null, null]]],
  [
    'UK Minister for Europe, North America and Overseas Territories, Alan Stoke, chaired.',
    [
      [
        'Alan Stoke',
        'Minister for Europe, North America and Overseas Territories',
        'United Kingdom',
        'United Kingdom',
      ],
    ],
  ],
  ['The Vice President and Minister Kang met at the White House.', []],
])('%s', (text, people) => {
  expect(
    findPeople(text, readTokens(text)).map(({ name, title, organization, country }) => [
      name,
      title,
      organization,
      country,
    ]),
  ).toEqual(people);
});

it('reads Korean names without office and second script', () => {
  const text = '김도연 외교부 차관보는 로사 비달(Rosa Vidal) 칠레 외교차관과 만났다.';
  expect(findKoreanPeople(text, '□1', (name) => name).map((person) => [person.name, person.title])).toEqual([
    ['김도연', '차관보'],
    ['로사 비달', '외교차관'],
  ]);
});
