// `export`: one copy of a book as a Word document, with its receipt.

import { basename } from 'node:path';
import { hashBytes } from '../files/identity.ts';
import { exportBook } from '../operations/export-book.ts';
import { createReceipt } from '../word/receipt.ts';
import type { Command } from './arguments.ts';
import { openNamedBook } from './open-named-book.ts';
import { findClash, findObstacle, writeOutputs } from './output.ts';
import { fail, failToPlace, readInput } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Largest reference document that styles are taken from, in bytes. */
const REFERENCE_LIMIT = 64 * 1024 * 1024;

/** Runs the command. Both outputs are looked at before anything is made, so that not one of two is written. */
export async function runExport(
  terminal: Terminal,
  command: Extract<Command, { name: 'export' }>,
): Promise<ExitCode> {
  const { file: input, houseStyle, out, receipt: receiptPath } = command;
  const clash = await findClash(terminal, [input, houseStyle], [out, receiptPath]);
  if (clash !== undefined) return failToPlace(terminal, clash);
  const opened = await openNamedBook(terminal, input);
  if (!opened.ok) return fail(terminal, opened.error);
  for (const output of [out, receiptPath]) {
    const obstacle = output === undefined ? undefined : await findObstacle(terminal, output, command.force);
    if (obstacle) return fail(terminal, obstacle);
  }
  let reference = null;
  if (houseStyle !== undefined) {
    const bytes = await readInput(terminal, houseStyle, REFERENCE_LIMIT);
    if (!bytes.ok) return fail(terminal, bytes.error);
    reference = { path: houseStyle, bytes: bytes.value };
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
  const outputs = [{ path: out, bytes }];
  if (receiptPath !== undefined) {
    const file = { name: basename(out), sha256: hashBytes(bytes), bytes: bytes.byteLength };
    const receipt = `${JSON.stringify(createReceipt(copy, file, warnings), null, 2)}\n`;
    outputs.push({ path: receiptPath, bytes: Buffer.from(receipt) });
  }
  const written = await writeOutputs(terminal, outputs, command.force);
  if (!written.ok) return fail(terminal, written.error);
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
