// `export`: one copy of a book as a Word document, with its receipt.

import { basename } from 'node:path';
import { hashBytes } from '../files/identity.ts';
import { HOUSE_STYLES } from '../../shared/host/document-choices.ts';
import { exportBook, REFERENCE_LIMIT } from '../operations/export-book.ts';
import { createReceipt } from '../word/receipt.ts';
import type { Command } from './arguments.ts';
import { openNamedBook } from './open-named-book.ts';
import { findClash, findObstacle, writeOutputs } from './output.ts';
import { fail, failToPlace, readInput } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs the command. Both outputs are looked at before anything is made, so that not one of two is written. */
export async function runExport(
  terminal: Terminal,
  command: Extract<Command, { name: 'export' }>,
): Promise<ExitCode> {
  const { file: input, houseStyle, out, receipt: receiptPath } = command;
  // A name of ours is no file; one that is called so is given as `./plain`.
  const bundled = HOUSE_STYLES.find((name) => name === houseStyle);
  const styleFile = bundled === undefined ? houseStyle : undefined;
  const clash = await findClash(terminal, [input, styleFile], [out, receiptPath]);
  if (clash !== undefined) return failToPlace(terminal, clash);
  const opened = await openNamedBook(terminal, input);
  if (!opened.ok) return fail(terminal, opened.error);
  for (const output of [out, receiptPath]) {
    const obstacle = output === undefined ? undefined : await findObstacle(terminal, output, command.force);
    if (obstacle) return fail(terminal, obstacle);
  }
  let reference = null;
  if (styleFile !== undefined) {
    const bytes = await readInput(terminal, styleFile, REFERENCE_LIMIT);
    if (!bytes.ok) {
      // A word alone was meant for one of ours.
      const named = bytes.error.kind === 'not-found' && /^[\w-]+$/.test(styleFile);
      return fail(
        terminal,
        named ? { kind: 'unknown-house-style', name: styleFile, known: HOUSE_STYLES } : bytes.error,
      );
    }
    reference = { path: styleFile, bytes: bytes.value };
  }
  const exported = await exportBook(opened.value, {
    copy: command.copy,
    issueDate: command.date ?? terminal.today,
    reference,
    options: {
      ...(bundled === undefined ? {} : { houseStyle: bundled }),
      numbering: command.numbering,
      portionMarks: command.portionMarks,
      sourceNotes: command.sourceNotes,
      draft: command.draft,
    },
    language: terminal.language,
    workerUrl: terminal.workerUrl,
    onProgress: tellSteps(terminal, command.copy),
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

/** Lines of progress that one export tells at most. */
const STEPS = 10;

/** Tells how far an export is: each brief where they are few, else some of them. */
function tellSteps({ tell, language }: Terminal, copy: string): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const step = Math.floor((done * STEPS) / total);
    if (step === told) return;
    told = step;
    const briefs = `${String(done)}/${String(total)}`;
    tell({ en: `${copy}: brief ${briefs}`, ko: `${copy}: 자료 ${briefs}` }[language]);
  };
}
