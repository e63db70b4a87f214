// `new`: a book from a template, seeded from a release.

import type { SheetForm } from '../../shared/book/meeting-sheet.ts';
import { serializeBook } from '../../shared/book/book-file.ts';
import { hashText } from '../files/identity.ts';
import { createNewBook } from '../operations/create-book.ts';
import type { CreateFailure } from '../operations/create-book.ts';
import { RELEASE_LIMIT } from '../../shared/release/release-limit.ts';
import { openRelease } from '../operations/open-release.ts';
import type { OpenedRelease } from '../operations/open-release.ts';
import type { Command } from './arguments.ts';
import { findClash, findObstacle, writeOutputs } from './output.ts';
import { fail, failToPlace, nameInput, readInput } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const FORM_WORDS: Readonly<Record<SheetForm, string>> = {
  text: 'text',
  date: 'a date as YYYY-MM-DD',
  time: 'a time as HH:MM',
  minutes: 'a number of minutes',
  words: 'words separated by commas',
  interpretation: 'one of none, simultaneous, consecutive',
};

/** Runs the command. */
export async function runNew(
  terminal: Terminal,
  command: Extract<Command, { name: 'new' }>,
): Promise<ExitCode> {
  // What is wrong with the line itself is said before any file is looked at.
  const trial = createNewBook(command.template, command.sets, null);
  if (!trial.ok) return failToCreate(terminal, trial.error);
  const clash = await findClash(terminal, [command.release], [command.out]);
  if (clash !== undefined) return failToPlace(terminal, clash);
  const obstacle = await findObstacle(terminal, command.out, command.force);
  if (obstacle) return fail(terminal, obstacle);
  let opened: OpenedRelease | null = null;
  if (command.release !== undefined) {
    const bytes = await readInput(terminal, command.release, RELEASE_LIMIT);
    if (!bytes.ok) return fail(terminal, bytes.error);
    const release = openRelease(bytes.value, nameInput(terminal, command.release), command.released ?? null);
    if (!release.ok) return fail(terminal, release.error);
    opened = release.value;
  }
  const created = opened ? createNewBook(command.template, command.sets, opened) : trial;
  if (!created.ok) return failToCreate(terminal, created.error);
  const { book, warnings } = created.value;
  const text = serializeBook({ book, media: {}, sequence: 1 }, hashText);
  const written = await writeOutputs(
    terminal,
    [{ path: command.out, bytes: Buffer.from(text) }],
    command.force,
  );
  if (!written.ok) return fail(terminal, written.error);
  for (const warning of opened?.release.warnings ?? []) terminal.tell(warning);
  for (const warning of warnings) terminal.tell(warning[terminal.language]);
  return 0;
}

function failToCreate(terminal: Terminal, failure: CreateFailure): ExitCode {
  switch (failure.kind) {
    case 'unknown-template':
      return fail(terminal, failure);
    case 'unknown-path':
      terminal.tell(
        `briefing-book: the meeting sheet has no “${failure.path}” (see the fields in: templates --json)`,
      );
      return 2;
    case 'wrong-form':
      terminal.tell(
        `briefing-book: ${failure.path} takes ${FORM_WORDS[failure.form]}, not “${failure.value}”`,
      );
      return 2;
    case 'unknown-marking':
      terminal.tell(
        `briefing-book: marking takes one of ${failure.known.join(', ')}, not “${failure.value}”`,
      );
      return 2;
  }
}
