// What the sample release says for the meeting sheet: offered, given when accepted, and not offered twice.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { offerNewBook } from '../../../electron/operations/create-book.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';
import { createMeetingSheet } from '../../../shared/book/meeting-sheet.ts';
import { giveToSheet, listSheetSeeds } from '../../../shared/release/review-sheet.ts';
import { valueOf } from '../../support/scripted-host.ts';

const sample = fileURLToPath(new URL('../../../templates/sample/retreat-release.txt', import.meta.url));
const opened = valueOf(openRelease(readFileSync(sample), sample, '2020-02-12'));
const { release, text } = opened;

test('each value stands in the release, at the place that it names', () => {
  const seeds = listSheetSeeds(release, text, 'en', null);
  expect(seeds.map(({ gives, words }) => [gives.kind, words])).toEqual([
    ['event', 'MIKTA Vice-Ministerial Retreat'],
    ['day', '11 February 2020'],
    ['venue', 'Mexico City'],
    ['host', 'Mexico'],
    [
      'person',
      'Kang Jeong-sik, Deputy Minister for Multilateral and Global Affairs, Ministry of Foreign Affairs',
    ],
    ['person', 'Marcelo Ebrard, Secretary of Foreign Affairs, Mexico'],
    ['session', 'First session: the Korean Peninsula'],
    ['session', 'Second session: cultural, economic and multilateral fields'],
    ['session', 'Third session: trade and investment'],
  ]);
  for (const { source } of seeds) {
    const paragraph = release.paragraphs.find(({ address }) => address === source?.address);
    expect(text.slice(paragraph?.start, paragraph?.end)).toContain(source?.words);
  }
  expect(seeds.find(({ gives }) => gives.kind === 'day')?.printed).toBe('February 11');
  expect(new Set(seeds.map(({ key }) => key)).size).toBe(seeds.length);
});

test('what is accepted goes onto the sheet, people under their country, and is not offered again', () => {
  const seeds = listSheetSeeds(release, text, 'ko', createMeetingSheet(''));
  const sheet = giveToSheet(
    { ...createMeetingSheet(''), dates: { from: '', to: '2020-01-01' } },
    seeds.map(({ gives }) => gives),
  );
  expect(sheet).toMatchObject({
    event: 'MIKTA Vice-Ministerial Retreat',
    dates: { from: '2020-02-11', to: '' },
    venue: 'Mexico City',
    host: 'Mexico',
  });
  expect(sheet.delegations.map(({ country, people }) => [country, people.map(({ name }) => name)])).toEqual([
    ['한국', ['Kang Jeong-sik']],
    ['멕시코', ['Marcelo Ebrard']],
  ]);
  expect(sheet.sessions.map(({ topic }) => topic)).toHaveLength(3);
  expect(listSheetSeeds(release, text, 'ko', sheet)).toEqual([]);
  expect(giveToSheet(sheet, [])).toBe(sheet);
});

test('a session that is not wanted is no session of the book, and what was said in it moves to the steering brief', () => {
  const offer = (withoutSessions: number[]) =>
    valueOf(offerNewBook('multilateral-retreat', [], opened, { withoutSessions }));
  const whole = offer([]);
  const less = offer([1]);
  expect(less.book.meetingSheet.sessions.map(({ label }) => label)).toEqual([
    'First session',
    'Third session',
  ]);
  const sessionsOf = ({ book }: typeof whole) =>
    book.children.filter(({ role }) => role === 'session').length;
  expect([sessionsOf(whole), sessionsOf(less)]).toEqual([3, 2]);
  const restsOn = ({ seeds }: typeof whole, address: string) =>
    new Set(
      seeds
        .filter(({ section, block }) => section === 'background' && block.sources?.[0]?.address === address)
        .map(({ brief }) => brief),
    );
  expect(restsOn(whole, '2/o2')).toEqual(new Set(['session']));
  expect(restsOn(less, '2/o2')).toEqual(new Set(['steering']));
});
