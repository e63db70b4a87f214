// Releases through the host: chosen, dropped, pasted, shipped; and each text that is none.

import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

const sample = fileURLToPath(new URL('../../../templates/sample/retreat-release.txt', import.meta.url));
let host: ScriptedHost;
beforeAll(async () => {
  host = await makeScriptedHost();
});
afterAll(() => host.remove());

test('a release reads the same from a file, from words and as the sample', async () => {
  const path = join(host.folder, '보도자료.txt');
  await copyFile(sample, path);
  host.answers = [['openReleaseFile', path]];
  const chosen = valueOf(await host.api.openRelease('2020-02-12'));
  expect(chosen.fileName).toBe('보도자료.txt');
  const shipped = valueOf(await host.api.readSampleRelease());
  expect(shipped.release).toEqual(chosen.release);
  const pasted = valueOf(await host.api.readReleaseText(chosen.text, '2020-02-12'));
  expect(pasted).toEqual({ ...chosen, fileName: null });
  const dropped = await host.api.readReleaseFile(
    'C:\\x\\보도자료.txt',
    Buffer.from(chosen.text),
    '2020-02-12',
  );
  expect(valueOf(dropped)).toEqual(chosen);
});

test('a book is seeded from the text that was read', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const made = valueOf(
    await host.api.createBook({
      template: 'multilateral-retreat',
      entries: [{ path: 'us', value: 'Republic of Korea' }],
      release: { text, released: '2020-02-12' },
    }),
  );
  expect(made.book.documents.map(({ body }) => body)).toEqual([text]);
});

test('what is no release gives its sentence', async () => {
  host.answers = [['openReleaseFile', null]];
  expect(await host.api.openRelease(null)).toMatchObject({ error: { kind: 'cancelled' } });
  host.answers = [['openReleaseFile', join(host.folder, 'gone.txt')]];
  expect(await host.api.openRelease(null)).toMatchObject({ error: { kind: 'not-found' } });
  await writeFile(join(host.folder, 'a.pdf'), '%PDF-1.7');
  host.answers = [['openReleaseFile', join(host.folder, 'a.pdf')]];
  expect(await host.api.openRelease(null)).toMatchObject({
    error: { kind: 'not-text', message: { en: expect.stringContaining('“a.pdf”') } },
  });
  expect(await host.api.readReleaseText(' \n', null)).toMatchObject({ error: { kind: 'no-release-text' } });
  expect(await host.api.readReleaseText('x'.repeat(9 * 1024 * 1024), null)).toMatchObject({
    error: { kind: 'text-too-long' },
  });
  expect(await host.api.readReleaseFile('x.txt', new Uint8Array(9 * 1024 * 1024), null)).toMatchObject({
    error: { kind: 'too-large' },
  });
});
