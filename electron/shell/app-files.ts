// The files that `app://bundle/` may serve: listed once at the start, found by their exact address, and nothing is joined from it.
// So no address, however it is encoded, leads to a file that is not in the list.

import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isPageAddress } from './request-policy.ts';

export interface AppFile {
  path: string;
  type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file of a folder that the page may load, by its address. What is no plain file of a known type is left out. */
export function listAppFiles(folder: string): Map<string, AppFile> {
  const files = new Map<string, AppFile>();
  const collect = (place: string, address: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      const here = `${address}/${encodeURIComponent(entry.name)}`;
      const type = TYPES[extname(entry.name).toLowerCase()];
      if (entry.isDirectory()) collect(path, here);
      else if (entry.isFile() && type !== undefined) files.set(here, { path, type });
    }
  };
  collect(folder, '');
  return files;
}

/** The file that an address names, or undefined. The address is compared as it is, never decoded. */
export function findAppFile(files: ReadonlyMap<string, AppFile>, address: string): AppFile | undefined {
  return isPageAddress(address) ? files.get(new URL(address).pathname) : undefined;
}
