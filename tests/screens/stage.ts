// Owns where the walk through every screen takes place: one window in one language, the day it is, the books it knows.
// Promises that two walks show the same: the page's clock stands, files have set dates, folders have set names.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../shared/book/words.ts';
import type { CATALOGS } from '../../renderer/i18n/catalogs.ts';
import { createWords } from '../../renderer/i18n/i18n.ts';
import { answerDialogs, chooseFromMenu, openWindow, SAMPLE_BOOK } from '../support/open-window.ts';
import type { KnownBook, TestWindow } from '../support/open-window.ts';

export interface Stage extends TestWindow {
  language: Language;
  /** Words of the interface, as the page has them. */
  say(space: keyof (typeof CATALOGS)['en'], key: string, values?: Record<string, unknown>): string;
  /** The button with these words, in the dialog that is open or on the screen. */
  button(words: string): Locator;
  /** Files that are broken, newer, Korean, or long. */
  files: Record<'broken' | 'newer' | 'korean' | 'gone', string>;
}

/** The day on which every picture is taken. */
const NOW = new Date('2020-05-20T14:32:00+09:00');

const KNOWN: KnownBook[] = [
  {
    file: 'retreat.briefing',
    title: 'MIKTA Vice-Ministerial Retreat, Seoul',
    from: '2020-05-28',
    edited: '2020-05-20T14:05:00+09:00',
  },
  {
    file: '예방.briefing',
    title: '주한 멕시코 대사 예방',
    event: '신임 대사 부임 인사',
    language: 'ko',
    from: '2020-06-02',
    briefs: 1,
    marking: '대외비',
    edited: '2020-05-19T18:20:00+09:00',
  },
  {
    file: 'call.briefing',
    title: 'Call with the Australian Vice-Minister',
    briefs: 1,
    from: '2020-06-04',
    marking: 'RESTRICTED',
    edited: '2020-05-18T09:12:00+09:00',
  },
  {
    file: 'visit.briefing',
    title:
      'Visit to Jakarta and Ankara: trade, the agenda of the group for the second half of the year, and what the two capitals expect of the chair',
    event: 'Visit of the Vice-Minister',
    briefs: 14,
    marking: 'CONFIDENTIAL',
    edited: '2020-05-11T11:00:00+09:00',
  },
  {
    file: 'gone.briefing',
    title: 'Joint call on the Mexican Secretary of Foreign Affairs',
    from: '2020-02-10',
    briefs: 1,
    edited: null,
  },
  {
    file: '믹타.briefing',
    title: '믹타 차관급 회의 (멕시코시티)',
    language: 'ko',
    from: '2020-02-11',
    briefs: 6,
    marking: '대외비',
    edited: '2020-02-12T10:00:00+09:00',
  },
];

/**
 * Opens a window in a language, on the day of the pictures.
 * @param place where its folder is made; pictures show the same path each time, two tests at once must not share one
 */
export async function openStage(language: Language, full: boolean, place = tmpdir()): Promise<Stage> {
  const folder = join(place, full ? 'Briefings' : 'Briefings of nobody', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const window = await openWindow({
    folder,
    settings: { language },
    books: full ? KNOWN : [],
    env: { TZ: 'Asia/Seoul' },
  });
  const { page } = window;
  await page.clock.setFixedTime(NOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  const words = createWords(language);
  await page.locator('[data-pane="page"]').first().waitFor();
  return {
    ...window,
    language,
    say: (space, key, values = {}) => words.t(key as 'cancel', { ...values, ns: space as 'common' }),
    button: (name) => {
      return page.getByRole('button', { name, exact: true }).filter({ visible: true }).last();
    },
    files: writeFiles(folder),
  };
}

function writeFiles(folder: string): Stage['files'] {
  const good = readFileSync(SAMPLE_BOOK, 'utf8');
  const at = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    broken: at('half a book.briefing', good.slice(0, 2000)),
    newer: at('from next year.briefing', good.replace('"formatVersion": 1', '"formatVersion": 9')),
    korean: join(folder, '새 자료집.briefing'),
    gone: join(folder, 'gone.briefing'),
  };
}

/** How long what shows may stay the same after an act that leads home, in ms. */
const LONGEST_CHANGE = 1500;

/** What the page shows, from the top down; runs in the page. */
const lookWhatShows = (question: string): string =>
  document.querySelector(':modal')?.textContent.includes(question)
    ? 'question'
    : document.querySelector(':modal') || document.querySelector('[role=menu]')
      ? 'layer'
      : document.querySelector('.library-page')
        ? 'library'
        : document.querySelector('.read-release, .new-book')
          ? 'over'
          : 'book';

/** Back to the library, whatever shows; what was never saved is let go of. */
export async function goHome({ app, page, say }: Stage): Promise<void> {
  await answerDialogs(app, { button: 1 });
  let left = false;
  const question = say('review', 'leaveTitle');
  const look = (): Promise<string> => page.evaluate(lookWhatShows, question);
  for (let step = 0; step < 30; step += 1) {
    const shows = await look();
    if (shows === 'library') break;
    left ||= shows !== 'layer';
    // What was decided in a review is let go of too.
    if (shows === 'question')
      await page.getByRole('button', { name: say('review', 'leave'), exact: true }).click();
    else if (shows === 'book') await chooseFromMenu(app, 'close-book');
    else await page.keyboard.press('Escape');
    // A busy machine shows late what came of it; under a layer another may lie.
    const until = Date.now() + LONGEST_CHANGE;
    while ((await look()) === shows && Date.now() < until) await settle(page);
    await settle(page);
  }
  // A library that comes anew has nothing searched and nothing chosen; one that was never left has.
  if (!left) {
    await page.reload();
    await page.mouse.move(640, 22);
  }
  await page.locator('.library-page *').first().waitFor();
  await settle(page);
}

/** Waits until the page is as it will stay: fonts there, nothing moving, drawn twice. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000);
    await Promise.race([
      Promise.allSettled(moving.map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 1500)),
    ]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
