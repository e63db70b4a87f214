// What the program remembers in its own folder: recent books and settings. Whatever stands there, it starts.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RECENT_LIMIT, openRecentStore } from '../../../electron/files/recent-store.ts';
import type { RecentSummary } from '../../../electron/files/recent-store.ts';
import { openSettingsStore } from '../../../electron/files/settings-store.ts';

let folder: string;
let said: string[];
const log = (message: string) => void said.push(message);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-recent-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

const summary: RecentSummary = {
  title: 'Retreat',
  event: 'MIKTA',
  template: 'multilateral-retreat',
  language: 'ko',
  from: '2020-05-28',
  briefs: 7,
  marking: '',
};
const NONSENSE = [
  '',
  '{',
  'null',
  '{}',
  '[1]',
  '[{"path":"x"}]',
  '{"language":"xx"}',
  '\u0000',
  '['.repeat(50_000),
];

test('the newest book stands first, once, and missing files are marked', async () => {
  const path = join(folder, 'recent.json');
  const store = await openRecentStore(path, log);
  const here = join(folder, '한글.briefing');
  await writeFile(here, '');
  await store.note(here, summary);
  await store.note(join(folder, 'gone.briefing'), { ...summary, title: 'Gone' });
  await store.note(here.normalize('NFD'), { ...summary, title: 'Again' });
  const again = await openRecentStore(path, log);
  const list = await again.list();
  expect(list.map(({ title }) => title)).toEqual(['Again', 'Gone']);
  expect(list[1]).toMatchObject({ fileName: 'gone.briefing', folder, edited: null });
  expect(again.find(list[1]?.id ?? '')).toBe(join(folder, 'gone.briefing'));
  await again.forget(list[1]?.id ?? '');
  expect((await again.list()).map(({ title }) => title)).toEqual(['Again']);
  expect(said).toEqual([]);
});

test('a file that is there has the time of its last change', async () => {
  const store = await openRecentStore(join(folder, 'recent.json'), log);
  const here = join(folder, 'a.briefing');
  await writeFile(here, 'x');
  await store.note(here, summary);
  expect((await store.list())[0]?.edited).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('the list keeps thirty', async () => {
  const store = await openRecentStore(join(folder, 'recent.json'), log);
  for (let number = 1; number <= RECENT_LIMIT + 5; number += 1)
    await store.note(join(folder, `${String(number)}.briefing`), { ...summary, title: String(number) });
  const list = await store.list();
  expect(list).toHaveLength(30);
  expect(list[0]?.title).toBe('35');
});

test('two changes at once lose neither', async () => {
  const path = join(folder, 'recent.json');
  const store = await openRecentStore(path, log);
  await Promise.all(['a', 'b', 'c'].map((title) => store.note(join(folder, title), { ...summary, title })));
  expect(await (await openRecentStore(path, log)).list()).toHaveLength(3);
});

test.each(NONSENSE)('nonsense in the files starts anew and is logged (%#)', async (text) => {
  const recent = join(folder, 'recent.json');
  const settings = join(folder, 'settings.json');
  await Promise.all([writeFile(recent, text), writeFile(settings, text)]);
  expect(await (await openRecentStore(recent, log)).list()).toEqual([]);
  expect((await openSettingsStore(settings, log)).current()).toEqual({ language: 'system', theme: 'system' });
  expect(said.length).toBeGreaterThanOrEqual(2);
});

test('settings are kept, and one that cannot be written is a failure and changes nothing', async () => {
  const path = join(folder, 'settings.json');
  const store = await openSettingsStore(path, log);
  expect(await store.save({ language: 'ko', theme: 'dark' })).toMatchObject({ ok: true });
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ language: 'ko', theme: 'dark' });
  expect((await openSettingsStore(path, log)).current()).toEqual({ language: 'ko', theme: 'dark' });
  const lost = await openSettingsStore(join(folder, 'no folder', 'settings.json'), log);
  expect(await lost.save({ language: 'en', theme: 'light' })).toMatchObject({ error: { kind: 'not-found' } });
  expect(lost.current()).toEqual({ language: 'system', theme: 'system' });
});
