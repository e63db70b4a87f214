// Why a file could not be read or written: the kinds of the file door, and how a system error becomes one of them.
// An error that is none of these is a bug or a broken disk, and is thrown on.

import type { FileFailure } from '../../shared/host/failures.ts';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** True where `error` is a system error with the given code. */
export const hasCode = (error: unknown, ...codes: string[]): boolean => codes.includes(codeOf(error) ?? '');

/**
 * Turns what the file system threw into a failure of the file door.
 * @param missing what was looked for when it says that nothing is there
 * @throws the error itself where it is of no known kind
 */
export function toFileFailure(error: unknown, path: string, missing: 'file' | 'folder'): FileFailure {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-found', path, missing };
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return { kind: 'bad-name', path };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return { kind: 'no-access', path };
    case 'EISDIR':
      return { kind: 'not-a-file', path };
    case 'EEXIST':
      return { kind: 'exists', path };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'disk-full', path };
    default:
      throw error;
  }
}
