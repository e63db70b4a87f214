// Owns what the launcher knows and the electron module needs: the command line, the application's folder, the browser.
// Promises that the browser arrives once, after the application's main file ran. Must not start anything itself.
import type { CdpConnection } from '../cdp.ts';

export interface AppFiles {
  folder: string;
  main: string;
  manifest: { name?: string; productName?: string; version?: string };
}

const arriving = Promise.withResolvers<CdpConnection>();
export const browserReady: Promise<CdpConnection> = arriving.promise;
export const provideBrowser = arriving.resolve;

/** Switches by name, as Chromium reads them; what the application appends before `ready` reaches Chromium too. */
export const switches = new Map<string, string>();
export const appendedSwitches: string[] = [];

export const appFiles: AppFiles = { folder: '', main: '', manifest: {} };
