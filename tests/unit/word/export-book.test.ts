// Copies of a book through the operation that the command line and the window call: all or none, options, references,
// cancel; and a failed export leaves the file that was there as it was.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../../electron/files/book-store.ts';
import { exportBook, exportCopies } from '../../../electron/operations/export-book.ts';
import type { ExportCopiesRequest } from '../../../electron/operations/export-book.ts';
import { createReceipt, describeReceipt } from '../../../electron/word/receipt.ts';
import { createMinistryParts, zipParts } from '../../support/ministry-reference.ts';
import { openDocx, partOf } from '../../support/read-docx.ts';
import { createSampleBook, createSampleMedia } from '../../support/sample-book.ts';
import { runCommandLine } from '../../../electron/cli.ts';

const workerUrl = new URL('../../../electron/word/word-worker.ts', import.meta.url);
const file = { book: createSampleBook(), media: createSampleMedia(), sequence: 3 };
const request: ExportCopiesRequest = {
  copies: null,
  issueDate: '2020-05-20',
  reference: null,
  language: 'en',
  workerUrl,
};

describe('exportCopies', () => {
  it('makes all copies of a book at once, each as by itself', async () => {
    const all = await exportCopies(file, request);
    if (!all.ok) throw new Error(all.error.kind);
    expect(all.value.map(({ copy }) => copy.name)).toEqual([
      'principal',
      'delegation',
      'interpreter',
      'press',
      'Embassy',
    ]);
    const one = await exportBook(file, {
      copy: 'press',
      issueDate: request.issueDate,
      reference: null,
      language: 'en',
      workerUrl,
    });
    expect(one.ok && Buffer.from(one.value.bytes).equals(Buffer.from(all.value[3]?.bytes ?? []))).toBe(true);
  });

  it('makes none where one is not known', async () => {
    const failed = await exportCopies(file, { ...request, copies: ['press', 'nobody'] });
    expect(failed).toMatchObject({ ok: false, error: { kind: 'unknown-copy' } });
  });

  it('takes options and a reference', async () => {
    const exported = await exportCopies(file, {
      ...request,
      copies: ['delegation'],
      options: { draft: true, portionMarks: false, numbering: 'boxes' },
      reference: { path: 'ref.docx', bytes: zipParts(createMinistryParts()) },
    });
    if (!exported.ok) throw new Error(exported.error.kind);
    const [document] = exported.value;
    const parts = openDocx(document?.bytes ?? new Uint8Array());
    expect(partOf(parts, 'word/numbering.xml')).toContain('w:lvlText w:val="□"');
    expect([...parts.values()].join('')).toContain('Ministry of Made-up Affairs');
    expect(document?.warnings.some((warning) => warning.startsWith('Title: '))).toBe(true);
  });

  it('names a reference that is none or unsafe', async () => {
    const reference = (bytes: Uint8Array) => ({ ...request, reference: { path: 'ref.docx', bytes } });
    expect(await exportCopies(file, reference(new Uint8Array()))).toEqual({
      ok: false,
      error: { kind: 'broken-reference', path: 'ref.docx' },
    });
    const macros = zipParts({ ...createMinistryParts(), 'word/vbaProject.bin': 'x' });
    expect(await exportCopies(file, reference(macros))).toEqual({
      ok: false,
      error: { kind: 'unsafe-reference', path: 'ref.docx' },
    });
  });

  it('is cancelled between its copies', async () => {
    const controller = new AbortController();
    const told: string[] = [];
    const running = exportCopies(file, {
      ...request,
      signal: controller.signal,
      onProgress: (copy, done, total) => {
        told.push(copy);
        if (copy === 'delegation' && done === total) controller.abort();
      },
    });
    expect(await running).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(new Set(told)).toEqual(new Set(['principal', 'delegation']));
  });
});

it('leaves the old file as it was where an export fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const out = join(folder, 'delegation.docx');
    const reference = join(folder, 'ref.docx');
    await writeFile(out, 'the old file');
    await writeFile(reference, 'no document');
    const book = join(import.meta.dirname, '../../../templates/sample/retreat-book.briefing');
    const words = [
      'export',
      book,
      '--copy',
      'delegation',
      '--out',
      out,
      '--force',
      '--house-style',
      reference,
    ];
    expect(await runCommandLine(words, workerUrl)).toBe(1);
    expect(await readFile(out, 'utf8')).toBe('the old file');
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('a receipt in plain words', () => {
  it.each(['en', 'ko'] as const)(
    'says in %s what the copy holds and what is withheld, and why',
    async (language) => {
      const exported = await exportCopies(file, { ...request, copies: ['press'] });
      if (!exported.ok || !exported.value[0]) throw new Error('no document');
      const { copy } = exported.value[0];
      const receipt = createReceipt(copy, { name: 'press.docx', sha256: 'f'.repeat(64), bytes: 12_345 }, [
        'One.',
      ]);
      const lines = describeReceipt(receipt, language);
      expect(lines[0]).toContain('press.docx');
      expect(lines.join('\n')).toContain(String(copy.withheld.length));
      expect(lines.at(-1)).toBe('One.');
    },
  );
});

it('takes the foot of a ministry’s document over without making one word of the ends of two paragraphs', async () => {
  const opened = await openBook(join(import.meta.dirname, '../../../templates/sample/retreat-book.briefing'));
  if (!opened.ok) throw new Error(opened.error.kind);
  const reference = { path: 'ministry.docx', bytes: zipParts(createMinistryParts()) };
  const exported = await exportCopies(opened.value, { ...request, reference });
  expect(exported.ok || exported.error).toBe(true);
});
