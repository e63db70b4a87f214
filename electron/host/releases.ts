// Releases: from a file that the user chose, from bytes dropped on the page, from pasted words, or the one the program brings;
// and what each offers to a book. A long text is read in a worker, and what is under way can be cancelled.

import { basename } from 'node:path';
import type { HostApi, HostResult, ReadRelease } from '../../shared/host/host-api.ts';
import type { SeedOffer } from '../../shared/release/review-offer.ts';
import { assertNever, ok } from '../../shared/result.ts';
import { readFileUpTo } from '../files/read-file.ts';
import { SAMPLE_RELEASE, loadSampleRelease } from '../files/sample-store.ts';
import { RELEASE_LIMIT } from '../operations/open-release.ts';
import type { OpenFailure } from '../operations/open-release.ts';
import type { SeedTarget } from '../operations/release-task.ts';
import { offerFromText, readText } from '../operations/run-release-task.ts';
import { refuse, refuseToCreate } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';

export type Releases = Pick<
  HostApi,
  'openRelease' | 'readReleaseFile' | 'readReleaseText' | 'readSampleRelease' | 'offerSeeds' | 'cancelReading'
>;

/** Finds what a text offers. */
export type OfferSeeds = (
  release: { text: string; released: string | null },
  target: SeedTarget,
) => Promise<HostResult<SeedOffer>>;

/** The ways to read a release. */
export function createReleases({ dialogs, workerUrl }: Pick<HostNeeds, 'dialogs' | 'workerUrl'>): Releases & {
  offer: OfferSeeds;
} {
  // The build puts both workers side by side.
  const releaseWorker = new URL('release-worker.js', workerUrl);
  const underWay = new Set<AbortController>();
  const watch = async <Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    const controller = new AbortController();
    underWay.add(controller);
    try {
      return await work(controller.signal);
    } finally {
      underWay.delete(controller);
    }
  };

  const readBytes = (
    bytes: Uint8Array,
    path: string,
    released: string | null,
    fileName: string | null,
  ): Promise<HostResult<ReadRelease>> =>
    watch(async (signal) => {
      const opened = await readText({ bytes, path, released }, { workerUrl: releaseWorker, signal });
      if (opened.ok) return ok({ ...opened.value, fileName });
      return fileName === null ? refuseWords(opened.error) : refuse(opened.error);
    });

  const offer: OfferSeeds = ({ text, released }, target) =>
    watch(async (signal) => {
      const input = { bytes: Buffer.from(text, 'utf8'), path: '', released };
      const offered = await offerFromText(input, target, { workerUrl: releaseWorker, signal });
      if (offered.ok) return offered;
      switch (offered.error.kind) {
        case 'text':
          return refuseWords(offered.error.failure);
        case 'book':
          return refuseToCreate(offered.error.failure);
        case 'cancelled':
          return refuse(offered.error);
      }
    });

  return {
    offer,
    async openRelease(released) {
      const path = await dialogs.openReleaseFile();
      if (path === null) return refuse({ kind: 'cancelled' });
      const bytes = await readFileUpTo(path, RELEASE_LIMIT);
      return bytes.ok
        ? readBytes(bytes.value, basename(path), released, basename(path))
        : refuse(bytes.error);
    },
    // The name comes from the page and is only shown: nothing is looked for under it.
    readReleaseFile: (name, bytes, released) => {
      const fileName = name.split(/[/\\]/).at(-1) ?? name;
      return readBytes(bytes, fileName, released, fileName);
    },
    readReleaseText: (text, released) => readBytes(Buffer.from(text, 'utf8'), '', released, null),
    readSampleRelease: async () => {
      const { fileName, released } = SAMPLE_RELEASE;
      return readBytes(await loadSampleRelease(), fileName, released, fileName);
    },
    offerSeeds: ({ release, target }) => offer(release, target),
    cancelReading() {
      for (const controller of underWay) controller.abort();
      return Promise.resolve(ok(null));
    },
  };
}

/** What is wrong with words that came from no file: the failures name none. */
function refuseWords(failure: OpenFailure | { kind: 'cancelled' }) {
  const { kind } = failure;
  switch (kind) {
    case 'empty':
    case 'not-text':
      return refuse({ kind: 'no-release-text' });
    case 'too-large':
      return refuse({ kind: 'text-too-long', limit: RELEASE_LIMIT });
    // The other kinds are those of a file on a disk, and there is none.
    case 'cancelled':
    case 'not-found':
    case 'no-access':
    case 'bad-name':
    case 'not-a-file':
    case 'exists':
    case 'changed-on-disk':
    case 'disk-full':
      return refuse(failure);
    default:
      return assertNever(kind);
  }
}
