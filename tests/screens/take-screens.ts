// `npm run screens`: takes every screen and state on the runtime at hand, in both languages, light and dark, at two sizes,
// the main ones also in high contrast and at 200 %, into out/screens; five go to docs/pictures for the README.
// Words after the command name the states to take alone. Ends with 1 where a state could not be reached.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Theme } from '../../shared/host/host-api.ts';
import { LANGUAGES } from '../../shared/book/words.ts';
import { BOOK_STATES } from './book-states.ts';
import { EXPORT_STATES } from './export-states.ts';
import { EMPTY_STATES, LIBRARY_STATES } from './library-states.ts';
import type { ScreenState } from './library-states.ts';
import { REVIEW_STATES } from './review-states.ts';
import { goHome, openStage, settle } from './stage.ts';
import type { Stage } from './stage.ts';
import { WRITING_STATES } from './writing-states.ts';

interface Shot {
  theme: Exclude<Theme, 'system'>;
  height: 800 | 720;
  zoom: 1 | 2;
}

const OUT = fileURLToPath(new URL('../../out/screens', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const SHOTS: Shot[] = [
  { theme: 'light', height: 800, zoom: 1 },
  { theme: 'dark', height: 800, zoom: 1 },
  { theme: 'light', height: 720, zoom: 1 },
  { theme: 'dark', height: 720, zoom: 1 },
];
const MAIN_SHOTS: Shot[] = [
  { theme: 'contrast', height: 800, zoom: 1 },
  { theme: 'light', height: 720, zoom: 2 },
];
/** Pictures of the README, and which screen each shows. */
const CHOSEN = {
  'library.png': 'library-en-light-800.png',
  'release.png': 'review-decided-ko-light-800.png',
  'book.png': 'writing-point-en-dark-800.png',
  'export.png': 'export-en-light-800.png',
  'receipt.png': 'receipt-en-light-800.png',
};
const wanted = process.argv.slice(2);

async function take(stage: Stage, state: ScreenState): Promise<void> {
  await goHome(stage);
  await state.reach(stage);
  for (const shot of state.main ? [...SHOTS, ...MAIN_SHOTS] : SHOTS) {
    await dress(stage, shot);
    const size = shot.zoom === 1 ? String(shot.height) : `${String(shot.zoom)}00%`;
    await stage.page.screenshot({
      path: join(OUT, `${state.name}-${stage.language}-${shot.theme}-${size}.png`),
      caret: 'hide',
      scale: 'device',
    });
  }
  await dress(stage, { theme: 'light', height: 800, zoom: 1 });
}

async function dress({ app, page }: Stage, { theme, height, zoom }: Shot): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wish) => {
      const [open] = BrowserWindow.getAllWindows();
      open?.setContentSize(1280, wish.height);
      open?.webContents.setZoomFactor(wish.zoom);
    },
    { height, zoom },
  );
  await page.waitForFunction((width) => innerWidth === width, 1280 / zoom);
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
  await settle(page);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const missed: string[] = [];
for (const language of LANGUAGES) {
  for (const [full, states] of [
    [false, EMPTY_STATES],
    [true, [...LIBRARY_STATES, ...BOOK_STATES, ...REVIEW_STATES, ...WRITING_STATES, ...EXPORT_STATES]],
  ] as const) {
    const chosen = states.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    if (chosen.length === 0) continue;
    const stage = await openStage(language, full);
    for (const state of chosen) {
      await take(stage, state).catch((error: unknown) => {
        missed.push(`${state.name} (${language}): ${String(error).split('\n').slice(0, 3).join(' ')}`);
      });
    }
    missed.push(...stage.errors.map((error) => `the page said: ${error}`));
    missed.push(...stage.foreign.map((address) => `the page asked for ${address}`));
    await stage.end();
  }
}
for (const line of missed) console.error(line);
if (missed.length > 0) process.exitCode = 1;
else
  for (const [picture, screen] of Object.entries(CHOSEN))
    if (existsSync(join(OUT, screen))) copyFileSync(join(OUT, screen), join(PICTURES, picture));
console.log(`Pictures are in ${OUT}.`);
