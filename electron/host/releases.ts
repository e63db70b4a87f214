// Releases: from a file that the user chose, from bytes dropped on the page, from pasted words, or the one the program brings.

import { basename } from 'node:path';
import type { HostApi, HostResult, ReadRelease } from '../../shared/host/host-api.ts';
import { assertNever, ok } from '../../shared/result.ts';
import { readFileUpTo } from '../files/read-file.ts';
import { SAMPLE_RELEASE, loadSampleRelease } from '../files/sample-store.ts';
import { RELEASE_LIMIT, openRelease } from '../operations/open-release.ts';
import type { OpenedRelease } from '../operations/open-release.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';

type Releases = Pick<HostApi, 'openRelease' | 'readReleaseFile' | 'readReleaseText' | 'readSampleRelease'>;

/** The ways to read a release. */
export function createReleases({ dialogs }: Pick<HostNeeds, 'dialogs'>): Releases {
  return {
    async openRelease(released) {
      const path = await dialogs.openReleaseFile();
      if (path === null) return refuse({ kind: 'cancelled' });
      const bytes = await readFileUpTo(path, RELEASE_LIMIT);
      return bytes.ok ? readBytes(bytes.value, basename(path), released) : refuse(bytes.error);
    },
    // The name comes from the page and is only shown: nothing is looked for under it.
    readReleaseFile: async (name, bytes, released) =>
      readBytes(bytes, name.split(/[/\\]/).at(-1) ?? name, released),
    async readReleaseText(text, released) {
      const opened = readWords(text, released);
      return opened.ok ? ok({ ...opened.value, fileName: null }) : opened;
    },
    readSampleRelease: async () =>
      readBytes(await loadSampleRelease(), SAMPLE_RELEASE.fileName, SAMPLE_RELEASE.released),
  };
}

function readBytes(bytes: Uint8Array, fileName: string, released: string | null): HostResult<ReadRelease> {
  const opened = openRelease(bytes, fileName, released);
  return opened.ok ? ok({ ...opened.value, fileName }) : refuse(opened.error);
}

/** Reads words that came from no file: the failures name none. */
export function readWords(text: string, released: string | null): HostResult<OpenedRelease> {
  const opened = openRelease(Buffer.from(text, 'utf8'), '', released);
  if (opened.ok) return opened;
  const { kind } = opened.error;
  switch (kind) {
    case 'empty':
    case 'not-text':
      return refuse({ kind: 'no-release-text' });
    case 'too-large':
      return refuse({ kind: 'text-too-long', limit: RELEASE_LIMIT });
    // The other kinds are those of a file on a disk, and there is none.
    case 'not-found':
    case 'no-access':
    case 'bad-name':
    case 'not-a-file':
    case 'exists':
    case 'changed-on-disk':
    case 'disk-full':
      return refuse(opened.error);
    default:
      return assertNever(kind);
  }
}
