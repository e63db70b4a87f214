// A copy's document for the page, and the Word documents whose style is followed: nothing written, nothing named by its path.

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentChoices } from '../../../shared/host/document-choices.ts';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import { HOST_ARGUMENTS } from '../../../shared/host/host-schemas.ts';
import { createMinistryParts, zipParts } from '../../support/ministry-reference.ts';
import { openDocx, partOf, printedNotes } from '../../support/read-docx.ts';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

const CHOICES: DocumentChoices = {
  ...{ houseStyle: 'plain', reference: null, numbering: null },
  ...{ sourceNotes: true, portionMarks: true, draft: false },
};
let host: ScriptedHost;
let opened: OpenBook;
let folder: string;
beforeEach(async () => {
  host = await makeScriptedHost();
  opened = valueOf(await host.api.openSample());
  folder = join(host.folder, 'out');
  await mkdir(folder);
});
afterEach(async () => {
  expect(host.answers).toEqual([]);
  await host.remove();
});

const ask = (copy: string, choices: Partial<DocumentChoices> = {}) => ({
  ...{ handle: opened.handle, book: opened.book, copy, issueDate: '2020-05-28' },
  choices: { ...CHOICES, ...choices },
});
/** Saves the ministry's document and chooses it. */
const chooseMinistry = async () => {
  const path = join(folder, 'ministry.docx');
  await writeFile(path, zipParts(createMinistryParts()));
  host.answers = [['openReferenceFile', path]];
  return valueOf(await host.api.chooseReference());
};

test('the preview has the bytes that an export writes, and writes none', async () => {
  const choices = { houseStyle: 'handbook', draft: true, sourceNotes: false } as const;
  const bytes = valueOf(await host.api.previewCopy(ask('delegation', choices)));
  expect(await readdir(folder)).toEqual([]);
  const parts = openDocx(bytes);
  const withNotes = openDocx(valueOf(await host.api.previewCopy(ask('delegation'))));
  expect(printedNotes(parts).length).toBeLessThan(printedNotes(withNotes).length);
  expect([...parts.values()].some((part) => part.includes('string="DRAFT"'))).toBe(true);
  host.answers = [['saveDocumentFile', join(folder, 'a.docx')]];
  const { copy, ...request } = ask('delegation', choices);
  valueOf(await host.api.exportCopies({ ...request, copies: [copy] }));
  expect(Buffer.compare(await readFile(join(folder, 'a.docx')), bytes)).toBe(0);
});

test('the next preview cancels the one before, and closing cancels the last', async () => {
  const first = host.api.previewCopy(ask('principal'));
  const second = host.api.previewCopy(ask('press'));
  expect(await first).toMatchObject({ error: { kind: 'cancelled' } });
  expect(await second).toMatchObject({ ok: true });
  const third = host.api.previewCopy(ask('principal'));
  await host.api.cancelPreview();
  expect(await third).toMatchObject({ error: { kind: 'cancelled' } });
});

test('what is not held is refused with its kind', async () => {
  expect(await host.api.previewCopy({ ...ask('press'), handle: 'nobody' })).toMatchObject({
    error: { kind: 'not-open' },
  });
  expect(await host.api.previewCopy(ask('nobody'))).toMatchObject({ error: { kind: 'unknown-copy' } });
  expect(await host.api.previewCopy(ask('press', { reference: 'gone' }))).toMatchObject({
    error: { kind: 'not-listed' },
  });
  const { copy, ...request } = ask('press', { reference: 'gone' });
  expect(await host.api.exportCopies({ ...request, copies: [copy] })).toMatchObject({
    error: { kind: 'not-listed' },
  });
});

test('a Word document is followed by its id, and what it lacks is told', async () => {
  const reference = await chooseMinistry();
  expect(reference.fileName).toBe('ministry.docx');
  expect(reference.missing.join(' ')).toContain('Subtitle');
  expect(reference.missing.join(' ')).not.toContain('footer');
  expect(JSON.stringify(reference)).not.toContain(folder);
  const bytes = valueOf(await host.api.previewCopy(ask('delegation', { reference: reference.id })));
  // Letter paper, as the ministry's document has it.
  const parts = openDocx(bytes);
  expect(partOf(parts, 'word/document.xml')).toContain('w:w="12240"');
  expect(
    [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, part]) => part),
  ).toContainEqual(expect.stringContaining('Foreign Policy Office'));
  host.answers = [['openReferenceFile', null]];
  expect(await host.api.chooseReference()).toMatchObject({ error: { kind: 'cancelled' } });
  await writeFile(join(folder, 'broken.docx'), 'no document');
  host.answers = [['openReferenceFile', join(folder, 'broken.docx')]];
  const broken = await host.api.chooseReference();
  expect(broken).toMatchObject({ error: { kind: 'broken-reference' } });
  expect(JSON.stringify(broken)).not.toContain(folder);
});

test('choices of another form do not come through the door', () => {
  const { previewCopy } = HOST_ARGUMENTS;
  expect(previewCopy.safeParse([ask('press')]).success).toBe(true);
  for (const wrong of [
    ask('press', { reference: '../../etc/passwd' }),
    ask('press', { houseStyle: 'gothic' as 'plain' }),
    { ...ask('press'), more: 1 },
  ])
    expect(previewCopy.safeParse([wrong]).success).toBe(false);
});
