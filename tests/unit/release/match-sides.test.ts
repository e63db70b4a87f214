// Which names mean one side, and which mean everybody.
import { expect, test } from 'vitest';
import { isEverybody, listSides, nameCountry, sameSide } from '../../../shared/release/match-sides.ts';

test.each([
  ['ROK', 'Republic of Korea'],
  ['the ROK side', '대한민국'],
  ['Korea', '한국'],
  ['the Korean government', 'South Korea'],
  ['U.S.', 'United States'],
  ['Mexican side', 'United Mexican States'],
  ['우리나라', 'ROK'],
  ['한국측', 'ROK'],
  ['Ruritania', 'the Ruritania side'],
])('%s and %s are one side', (first, second) => {
  expect(sameSide(first, second)).toBe(true);
  expect(sameSide(second, first)).toBe(true);
});

test.each([
  ['North Korea', 'Korea'],
  ['북한', '한국'],
  ['Mexico', 'Mexico City'],
  ['', ''],
])('%s and %s are not', (first, second) => {
  expect(sameSide(first, second)).toBe(false);
});

test.each([
  'participants',
  'The two sides',
  'both sides',
  'MIKTA members',
  'other MIKTA members',
  'they',
  '양측',
  '참석자들',
  '회원국',
])('%s is everybody', (name) => {
  expect(isEverybody(name)).toBe(true);
});

test.each(['ROK', 'Mexico', '한국', 'Deputy Minister Kang', 'Member of Parliament Lee'])(
  '%s is somebody',
  (name) => {
    expect(isEverybody(name)).toBe(false);
  },
);

test('names are parted and put into the book’s language', () => {
  expect(listSides('ROK, US and Japan')).toEqual(['ROK', 'US', 'Japan']);
  expect(nameCountry('ROK', 'en')).toBe('Republic of Korea');
  expect(nameCountry('Mexico', 'ko')).toBe('멕시코');
  expect(nameCountry('Ruritania', 'ko')).toBe('Ruritania');
});
