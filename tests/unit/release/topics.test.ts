// Topics: a clause in, a short noun phrase of its own words out, or null where the object names nothing.
import { expect, it } from 'vitest';
import { pickTopic } from '../../../shared/release/topics.ts';

it.each<[string, string | null]>([
  ['Ministers discussed food security, workers’ rights, and trade', 'food security'],
  ['The two sides agreed to open a working-level channel on hydrogen', 'working-level channel on hydrogen'],
  ['Minister Ruiz explained the Mexican government’s efforts to restore peace', 'peace'],
  [
    'They discussed ways to step up cooperation in the economic and cultural sectors',
    'economic and cultural sectors',
  ],
  ['She looked forward to meeting again', null],
  ['Both sides agreed to cooperate closely', null],
  ['asked for the members’ continued interest and support', null],
  ['Minister Ruiz thanked Foreign Minister Teles of Brazil', null],
  ['participants stressed that the members need to expand fisheries', 'fisheries'],
  ['Minister Ruiz noted that Korean shipyards play a central role', 'Korean shipyards'],
  ['The Council invites the Commission to present a roadmap for the fund', 'roadmap for the fund'],
  ['strengthen maritime safety in the strait', 'maritime safety'],
])('%s', (clause, topic) => {
  const found = pickTopic(clause);
  expect(found).toBe(topic);
  if (found !== null) expect(clause).toContain(found);
});
