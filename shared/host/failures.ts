// Every expected failure that can reach a user, by kind. The sentences for them stand in `failure-sentences.ts`.

import type { BookFileFailure } from '../book/book-file.ts';

/** A failure at the file door. `path` is as the user gave it. */
export type FileFailure =
  | { kind: 'not-found'; path: string; missing: 'file' | 'folder' }
  | { kind: 'no-access'; path: string }
  | { kind: 'bad-name'; path: string }
  | { kind: 'not-a-file'; path: string }
  | { kind: 'too-large'; path: string; bytes: number; limit: number }
  | { kind: 'exists'; path: string }
  | { kind: 'changed-on-disk'; path: string }
  | { kind: 'disk-full'; path: string };

/** Why a text could not be read from foreign bytes. */
export type TextFailure = { kind: 'empty' } | { kind: 'not-text' };

/** Why a book could not be opened or saved. */
export type BookFailure = FileFailure | (BookFileFailure & { path: string });

/** Every failure with a sentence of its own. */
export type Failure =
  | BookFailure
  | (TextFailure & { path: string })
  | { kind: 'unknown-template'; id: string; known: string[] }
  | { kind: 'unknown-copy'; name: string; known: string[] }
  | { kind: 'stopped-by-check'; message: string; more: number }
  | { kind: 'unknown-house-style'; name: string; known: readonly string[] }
  | { kind: 'broken-reference'; path: string }
  | { kind: 'unsafe-reference'; path: string }
  | { kind: 'inspection-failed'; findings: number }
  | { kind: 'export-failed' }
  | { kind: 'cancelled' }
  | HostOnlyFailure;

/** What can go wrong only in the window. */
type HostOnlyFailure =
  /** A book that only a newer version may save or export. */
  | { kind: 'read-only'; path: string }
  | { kind: 'no-release-text' }
  | { kind: 'text-too-long'; limit: number }
  /** The page names a book, an entry or a document that main does not hold. */
  | { kind: 'not-open' }
  | { kind: 'not-listed' }
  | { kind: 'export-running' }
  /** No program of the computer opens the document. */
  | { kind: 'not-opened'; path: string }
  /** The page asked something that is not in the contract: a bug of the page. */
  | { kind: 'bad-call' }
  /** Something threw: a bug of the program, or a disk that fails in a way nobody has named yet. */
  | { kind: 'unexpected' };
