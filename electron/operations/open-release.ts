// A release from a file's bytes: size, text (of a saved page: its lines), reading. The command line and the window both come through here.

import { decodeText } from '../intake/decode-text.ts';
import { mendText } from '../intake/mend-text.ts';
import { isHtml, readHtml } from '../intake/read-html.ts';
import { readRelease } from '../../shared/release/read-release.ts';
import { RELEASE_LIMIT } from '../../shared/release/release-limit.ts';
import type { TellProgress } from '../../shared/release/reading-progress.ts';
import type { Release } from '../../shared/release/release.ts';
import type { FileFailure, TextFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** Why bytes could not be read as a release. */
export type OpenFailure = FileFailure | (TextFailure & { path: string });

/** A part of a text, in UTF-16 offsets. */
export interface TextRange {
  from: number;
  to: number;
}

export interface OpenedRelease {
  /** The text as decoded: what addresses and exact words refer to. */
  text: string;
  /** Where in the text the release stands, where that is known (a saved page). */
  range: TextRange | null;
  release: Release;
}

export interface OpenOptions {
  /** Where the release stands in a text that was read before. */
  range?: TextRange | null;
  tell?: TellProgress | undefined;
}

/**
 * Reads a release from bytes.
 * @param path what the sentence about a failure names
 * @param released the release date, YYYY-MM-DD, where the user knows it
 */
export function openRelease(
  bytes: Uint8Array,
  path: string,
  released: string | null,
  { range: known = null, tell }: OpenOptions = {},
): Result<OpenedRelease, OpenFailure> {
  if (bytes.length > RELEASE_LIMIT)
    return err({ kind: 'too-large', path, bytes: bytes.length, limit: RELEASE_LIMIT });
  tell?.({ step: 'text', done: 0 });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return err({ ...decoded.error, path });
  const given = mendText(decoded.value);
  const { text, range } = known === null && isHtml(given) ? readHtml(given) : { text: given, range: known };
  return ok({ text, range, release: readRelease(text, { released, range, tell }) });
}
