// Owns what axe says of one state: every rule as it stands, and the contrast of every word in the other looks.
// Promises names of rules with the elements at fault, so that a failing test can be read without a browser.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settle } from './stage.ts';

const OTHER_LOOKS = ['dark', 'contrast'] as const;

/** The faults of what the page shows; empty is what a test wants. Without `looks` only as it stands. */
export async function findAxeFaults(page: Page, looks: boolean): Promise<string[]> {
  const faults = await analyze(page);
  if (!looks) return faults;
  for (const look of OTHER_LOOKS) {
    await setLook(page, look);
    faults.push(...(await analyze(page, ['color-contrast'])).map((fault) => `${look}: ${fault}`));
  }
  await setLook(page, 'light');
  return faults;
}

async function analyze(page: Page, rules?: string[]): Promise<string[]> {
  // The newer way opens a page of its own, which is a second window in Electron.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (
    rules ? axe.options({ resultTypes: ['violations'], runOnly: rules }) : axe
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function setLook(page: Page, look: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, look);
  await settle(page);
}
