// `export`: one copy of a book as a Word document, with its receipt.

import { basename } from 'node:path';
import { hashBytes } from '../files/identity.ts';
import { exportBook } from '../operations/export-book.ts';
import { createReceipt } from '../word/receipt.ts';
import type { Command } from './arguments.ts';
import { openNamedBook } from './open-named-book.ts';
import { findObstacle, writeOutput } from './output.ts';
import { fail, readInput } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Largest reference document that styles are taken from, in bytes. */
const REFERENCE_LIMIT = 64 * 1024 * 1024;

/** Runs the command. Both outputs are looked at before anything is made, so that not one of two is written. */
export async function runExport(
  terminal: Terminal,
  command: Extract<Command, { name: 'export' }>,
): Promise<ExitCode> {
  const opened = await openNamedBook(terminal, command.file);
  if (!opened.ok) return fail(terminal, opened.error);
  for (const output of [command.out, command.receipt]) {
    const obstacle = output === undefined ? undefined : await findObstacle(terminal, output, command.force);
    if (obstacle) return fail(terminal, obstacle);
  }
  let reference = null;
  if (command.houseStyle !== undefined) {
    const bytes = await readInput(terminal, command.houseStyle, REFERENCE_LIMIT);
    if (!bytes.ok) return fail(terminal, bytes.error);
    reference = { path: command.houseStyle, bytes: bytes.value };
  }
  const exported = await exportBook(opened.value, {
    copy: command.copy,
    issueDate: command.date ?? terminal.today,
    reference,
    language: terminal.language,
    workerUrl: terminal.workerUrl,
  });
  if (!exported.ok) return fail(terminal, exported.error);
  const { copy, bytes, warnings } = exported.value;
  const written = await writeOutput(terminal, command.out, bytes, command.force);
  if (!written.ok) return fail(terminal, written.error);
  if (command.receipt !== undefined) {
    const file = { name: basename(command.out), sha256: hashBytes(bytes), bytes: bytes.byteLength };
    const receipt = `${JSON.stringify(createReceipt(copy, file, warnings), null, 2)}\n`;
    const receiptWritten = await writeOutput(terminal, command.receipt, Buffer.from(receipt), command.force);
    if (!receiptWritten.ok) return fail(terminal, receiptWritten.error);
  }
  for (const warning of warnings) terminal.tell(warning);
  const included = String(copy.included.length);
  const withheld = String(copy.withheld.length);
  terminal.tell(
    {
      en: `${command.copy}: ${included} blocks included, ${withheld} withheld.`,
      ko: `${command.copy}: 포함 ${included}개, 배포 제외 ${withheld}개.`,
    }[terminal.language],
  );
  return 0;
}
