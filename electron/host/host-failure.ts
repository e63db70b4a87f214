// A failure as it goes to the page: its kind, and its sentence in both languages.
// Paths lose their folders here: the page names files, never places.

import { basename } from 'node:path';
import type { CreateFailure } from '../operations/create-book.ts';
import type { Failure } from '../../shared/host/failures.ts';
import { describeEntry } from '../../shared/host/entry-sentences.ts';
import { describeFailure } from '../../shared/host/failure-sentences.ts';
import type { HostFailure } from '../../shared/host/host-api.ts';
import { err } from '../../shared/result.ts';

/** The error side of a Result for the page. */
export function refuse(failure: Failure): { ok: false; error: HostFailure } {
  const named = 'path' in failure ? { ...failure, path: basename(failure.path) } : failure;
  return err({ kind: failure.kind, message: describeFailure(named) });
}

/** The same for a book that could not be made. */
export function refuseToCreate(failure: CreateFailure): { ok: false; error: HostFailure } {
  return failure.kind === 'unknown-template' ? refuse(failure) : err(describeEntry(failure));
}

/** A bug for the log, with its trace; no user sees it. */
export const describeBug = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
