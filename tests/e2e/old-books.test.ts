// Every book that was ever written in a final format opens in the window: drawn whole, without an error, and unchanged.

import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWindow } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

const BOOKS = join(import.meta.dirname, '..', 'fixtures', 'books');

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

test('every file of every version is drawn, with all its blocks, and is not made dirty by being looked at', async () => {
  open = await openWindow();
  const { page, folder, errors } = open;
  for (const version of readdirSync(BOOKS).filter((name) => /^v\d+$/.test(name)))
    for (const name of readdirSync(join(BOOKS, version))) {
      const path = join(folder, name);
      copyFileSync(join(BOOKS, version, name), path);
      await open.openFrom(path);
      await open.run('open');
      const { book } = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as {
        book: { children: { children: { children: { id: string }[] }[] }[] };
      };
      const ids = book.children.flatMap((brief) =>
        brief.children.flatMap((section) => section.children.map(({ id }) => id)),
      );
      const [last] = ids.slice(-1);
      await page.locator(`.book-editor [data-block="${String(last)}"]`).waitFor({ state: 'attached' });
      const drawn = await page
        .locator('.book-editor [data-block]')
        .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block')));
      expect(drawn, name).toEqual(ids);
      expect(errors, name).toEqual([]);
      await open.run('close-book');
      // Unchanged: nothing is asked about, and the library is there.
      await page.locator('.library-page').waitFor();
    }
});
