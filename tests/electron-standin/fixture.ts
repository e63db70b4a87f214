// Owns the start of the fixture application for the stand-in's own tests, and the types of what it exposes.
// Promises a user data folder of its own for each start. Must not know whether Electron or its stand-in runs.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright-core';
import { launchApp } from '../support/launch-app.ts';

interface Host {
  name: string;
  nested: { list: [number, { deep: boolean }] };
  echo: (value: unknown) => Promise<{ value: unknown; from: string; origin: string }>;
  fail: () => Promise<void>;
  missing: () => Promise<void>;
  ask: () => Promise<{ canceled: boolean; filePaths: string[] }>;
  open: (url: string) => Promise<void>;
  double: (number: number) => Promise<number>;
  version: () => string;
  add: (a: number, b: number) => number;
  refuse: () => void;
  type: (value: unknown) => string;
  tell: (text: string) => void;
  onTold: (callback: (text: string, date: Date) => void) => () => void;
  pathOf: (file: File) => string;
  inPreload: () => Record<string, string>;
}
interface Seen {
  navigations: string[];
  opened: string[];
  permissions: string[];
  requests: string[];
  menu: string[];
  second: { argv: string[]; folder: string; data: unknown }[];
  gone: string[];
  keys: string[];
}

declare global {
  /** What the preload exposes to the page. */
  var host: Host;
  /** What the fixture's main process remembers; used only inside electronApp.evaluate. */
  var seen: Seen;
  var keepOpen: boolean;
}

export const fixtureFolder = fileURLToPath(new URL('fixture-app', import.meta.url));

export interface Fixture {
  app: ElectronApplication;
  page: Page;
  userData: string;
  remembered: <K extends keyof Seen>(key: K) => Promise<Seen[K]>;
}

export async function startFixture(): Promise<Fixture> {
  const userData = mkdtempSync(join(tmpdir(), 'standin-test-'));
  const app = await launchApp({ userData, folder: fixtureFolder });
  const page = await app.firstWindow();
  await page.locator('html[data-ready]').waitFor();
  const remembered = <K extends keyof Seen>(key: K): Promise<Seen[K]> =>
    app.evaluate((_electron, name) => globalThis.seen[name], key) as Promise<Seen[K]>;
  return { app, page, userData, remembered };
}
