// What other programs put on the clipboard, and what they get from it: by real copy and paste events in the real page.
// Hostile data must leave the book as it was or leave plain words, and never throw.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Book } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import { copyText } from '../../shared/book/copy-text.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { bookSchema } from '../../shared/book/schema.ts';
import { openSampleBook, readBlocks, selectBlock, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';
import { fillClipboard, readClipboard } from '../support/clipboard.ts';

const TYPE = 'application/briefing-book-fragment';
const NO_SCHEME: MarkingScheme = { id: 'none', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };
const POINT = 'Mexico closed its year';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

const wordsOnPage = (): Promise<string[]> => readBlocks(open.page);
const lines = (section: string): Promise<string[]> =>
  open.page
    .locator('[data-section]')
    .filter({ has: open.page.locator('.section-words', { hasText: section }) })
    .first()
    .locator('[data-block]')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        [...block.querySelectorAll('[data-slate-string]')].map((run) => run.textContent).join(''),
      ),
    );

async function saveBook(): Promise<Book> {
  const file = join(open.folder, 'pasted.briefing');
  await open.saveTo(file);
  await open.page.keyboard.press('ControlOrMeta+s');
  await open.page.getByText(/^Saved/).waitFor();
  return (JSON.parse(readFileSync(file, 'utf8')) as { book: Book }).book;
}

test('from Word comes plain text, a line a block, and nothing of its formatting', async () => {
  const { page, errors } = open;
  const before = await wordsOnPage();
  await fillClipboard(page, {
    'text/html':
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal><b style="color:red">First line</b><o:p></o:p></p>' +
      '<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">o Second line</p><img src="https://example.org/x.png"></body></html>',
    'text/plain': 'First line\r\n\r\n o\tSecond line\r\n',
  });
  await writeAt(page, open.block(POINT));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  const other: unknown = expect.any(String);
  await expect
    .poll(() => lines('Points to make'))
    .toEqual([other, other, 'First line', 'Second line', other]);
  expect(await page.locator('.book-editor img, .book-editor [style*=red]').count()).toBe(0);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(wordsOnPage).toEqual(before);
  expect(errors).toEqual([]);
});

test('a chapter of five thousand lines comes in whole, and one undo takes it back', async () => {
  const { page, errors } = open;
  const before = await wordsOnPage();
  const chapter = Array.from({ length: 5000 }, (_, index) => `Line ${index} ${'of a long text '.repeat(13)}`);
  await fillClipboard(page, { 'text/plain': chapter.join('\n') });
  await writeAt(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByText('Line 4999 of').waitFor();
  await expect.poll(() => lines('Points to make')).toHaveLength(3 + 4999);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(wordsOnPage).toEqual(before);
  expect(errors).toEqual([]);
});

test('what is copied is words for other programs, and says nothing of readers, uses, sources or ids', async () => {
  const { page } = open;
  await selectBlock(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await readClipboard(page);
  const id = await open.block(POINT).getAttribute('data-block');
  expect(copied['text/plain']).toMatch(/^1\. Mexico closed its year with care/);
  expect(copied['text/html']).toMatch(/^<p[^>]*>1\. Mexico closed its year with care[^<]*<\/p>$/);
  expect(`${copied['text/plain']}${copied['text/html']}`).not.toMatch(
    /delegation|Raise|slate|source|To Mexico/i,
  );
  expect(copied[TYPE]).toContain(id);
  // A field goes out as what it shows.
  await selectBlock(page, open.block('Thursday 28 May 2020'));
  await page.keyboard.press('ControlOrMeta+c');
  expect((await readClipboard(page))['text/plain']).toBe('Thursday 28 May 2020, Seoul. ');
});

test('a block selected as a whole is cut, copied and pasted with what it rests on, under ids of its own, to nobody more', async () => {
  const { page, errors } = open;
  const block = open.block('Why so little since February?');
  await selectBlock(page, block);
  await page.keyboard.press('ControlOrMeta+c');
  await selectBlock(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => page.getByText('Why so little since February?').count()).toBe(2);
  const blocks = (await saveBook()).children.flatMap((brief) =>
    brief.children.flatMap((section) => section.children),
  );
  const found = blocks.filter((one) => JSON.stringify(one).includes('Why so little since February?'));
  expect(found).toHaveLength(2);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  // It comes from a section for the principal alone into one that three read.
  expect(found[0]).toMatchObject({ use: 'defensive', readers: ['principal'] });
  await page.keyboard.press('ControlOrMeta+x');
  await expect.poll(() => page.getByText('Why so little since February?').count()).toBe(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => page.getByText('Why so little since February?').count()).toBe(2);
  expect(errors).toEqual([]);
});

const text = (words: string) => ({ text: words });
/** Written by hand: what makes JSON of it here would not come back. */
const nest = (depth: number): string =>
  `[${'{"type":"paragraph","children":['.repeat(depth)}{"text":"deep"}${']}'.repeat(depth)}]`;
const HOSTILE: [string, string | object, string][] = [
  ['a foreign type', [{ type: 'evil', href: 'javascript:alert(1)', children: [text('foreign')] }], 'foreign'],
  ['a script in a link', [{ type: 'link', href: 'javascript:alert(1)', children: [text('link')] }], 'link'],
  [
    'readers that nobody has',
    [{ type: 'point', id: 'a', level: 1, use: 'raise', readers: ['everyone'], children: [text('readers')] }],
    'readers',
  ],
  ['a depth without an end', nest(100_000), 'deep'],
  ['a leaf with a prototype', '[{"text":"proto","__proto__":{"bold":true}}]', 'proto'],
  [
    'a section of foreign blocks',
    [{ type: 'section', children: [{ type: 'x', children: [text('in')] }] }],
    'in',
  ],
];

test.each(HOSTILE)('%s under our own type leaves its words and nothing else', async (_name, nodes, words) => {
  const { page, errors } = open;
  await fillClipboard(page, {
    [TYPE]: typeof nodes === 'string' ? nodes : JSON.stringify(nodes),
    'text/plain': 'beside it',
  });
  await writeAt(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await lines('Points to make'))[1]).toMatch(new RegExp(`${words}$`));
  expect(await lines('Points to make')).toHaveLength(3);
  expect(bookSchema.safeParse(await saveBook()).error?.issues ?? []).toEqual([]);
  expect(errors).toEqual([]);
});

test('forged ids and wider readers in a fragment of a good form get new ids, and show nothing that the section does not', async () => {
  const { page, errors } = open;
  const own = await open.block(POINT).getAttribute('data-block');
  const all = ['principal', 'delegation', 'interpreter', 'press'];
  const forged = ['forged one', 'forged two'].map((words) => ({
    ...{ type: 'point', id: own, level: 1, use: 'raise', readers: all, children: [text(words)] },
  }));
  await fillClipboard(page, { [TYPE]: JSON.stringify(forged) });
  await writeAt(page, open.block('Why so little since February?'));
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByText('forged two').waitFor();
  const book = await saveBook();
  expect(bookSchema.safeParse(book).error?.issues ?? []).toEqual([]);
  const section = book.children[0]?.children.find(({ role }) => role === 'defensive');
  const blocks = section?.children ?? [];
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(3);
  expect(blocks.filter(({ id }) => id === own)).toEqual([]);
  for (const reader of ['delegation', 'interpreter', 'press']) {
    const copy = deriveCopy(book, reader, NO_SCHEME);
    expect(JSON.stringify(copy.ok ? copyText(copy.value, NO_SCHEME) : copy)).not.toContain('forged');
  }
  expect(errors).toEqual([]);
});

const encode = (value: unknown): string => btoa(encodeURIComponent(JSON.stringify(value)));
test.each([
  ['of a foreign type', encode([{ type: 'evil', href: 'javascript:alert(1)', children: [text('hidden')] }])],
  ['of a good form', encode([{ type: 'paragraph', children: [text('hidden')] }])],
  ['that is no base64', '@@ no base64 @@'],
  ['that is cut short', encode([{ type: 'paragraph', children: [text('hidden')] }]).slice(0, 40)],
])('a data-slate-fragment %s in HTML is not read: the plain text comes in', async (_name, fragment) => {
  const { page, errors } = open;
  await fillClipboard(page, {
    'text/html': `<p data-slate-fragment="${fragment}" onclick="alert(1)">shown</p>`,
    'text/plain': 'shown',
  });
  await writeAt(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await lines('Points to make'))[1]).toMatch(/shown$/);
  expect((await wordsOnPage()).join('\n')).not.toContain('hidden');
  expect(errors).toEqual([]);
});

test.each([
  ['cut short', '[{"type":"paragr'],
  ['not a list', '{"type":"paragraph"}'],
])('our own type %s gives way to the plain text', async (_name, written) => {
  const { page, errors } = open;
  await fillClipboard(page, { [TYPE]: written, 'text/plain': 'shown' });
  await writeAt(page, open.block(POINT));
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await lines('Points to make'))[1]).toMatch(/shown$/);
  expect(errors).toEqual([]);
});
