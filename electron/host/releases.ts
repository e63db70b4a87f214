// Releases: from a file that the user chose, from bytes dropped on the page, from pasted words, or the one the program brings;
// and what each offers to a book. A long text is read in a worker, the page hears how far it is, and it can be cancelled.

import { basename } from 'node:path';
import type { HostApi, HostResult, PackedReading, ReleaseText } from '../../shared/host/host-api.ts';
import type { Packed } from '../../shared/host/packed.ts';
import { RELEASE_LIMIT } from '../../shared/release/release-limit.ts';
import type { SeedOffer } from '../../shared/release/review-offer.ts';
import { assertNever, ok } from '../../shared/result.ts';
import { readFileUpTo } from '../files/read-file.ts';
import { SAMPLE_RELEASE, loadSampleRelease } from '../files/sample-store.ts';
import type { OpenFailure } from '../operations/open-release.ts';
import type { ReleaseInput, SeedTarget } from '../operations/release-task.ts';
import { createReleaseRunner } from '../operations/run-release-task.ts';
import type { TaskControls } from '../operations/run-release-task.ts';
import { refuse, refuseToCreate } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import { createPartedAnswers } from './parted-answers.ts';

export type Releases = Pick<
  HostApi,
  | 'openRelease'
  | 'readReleaseFile'
  | 'readReleaseText'
  | 'readSampleRelease'
  | 'offerSeeds'
  | 'takePart'
  | 'cancelReading'
>;

/** Finds what a text offers. */
export type OfferSeeds = (release: ReleaseText, target: SeedTarget) => Promise<HostResult<Packed<SeedOffer>>>;

/** The ways to read a release. */
export function createReleases({
  dialogs,
  workerUrl,
  tellPage,
}: Pick<HostNeeds, 'dialogs' | 'workerUrl' | 'tellPage'>): Releases & { offer: OfferSeeds } {
  // The build puts both workers side by side.
  const run = createReleaseRunner(new URL('release-worker.js', workerUrl));
  const answers = createPartedAnswers();
  const underWay = new Set<AbortController>();
  const watch = async <Value>(work: (controls: TaskControls) => Promise<Value>): Promise<Value> => {
    const controller = new AbortController();
    underWay.add(controller);
    try {
      return await work({
        signal: controller.signal,
        tell: (progress) => {
          tellPage('readingProgress', progress);
        },
      });
    } finally {
      underWay.delete(controller);
    }
  };

  const readBytes = (input: ReleaseInput, fileName: string | null): Promise<HostResult<PackedReading>> =>
    watch(async (controls) => {
      const answer = await run({ kind: 'read', input }, controls);
      if (!answer) return refuse({ kind: 'cancelled' });
      const { result } = answer;
      if (result.ok) return ok({ ...result.value, release: answers.part(result.value.release), fileName });
      return fileName === null ? refuseWords(result.error) : refuse(result.error);
    });
  const readFile = (bytes: Uint8Array, fileName: string, released: string | null) =>
    readBytes({ bytes, path: fileName, released, range: null }, fileName);

  const offer: OfferSeeds = (release, target) =>
    watch(async (controls) => {
      const answer = await run({ kind: 'offer', input: toInput(release), target }, controls);
      if (!answer) return refuse({ kind: 'cancelled' });
      const { result } = answer;
      if (result.ok) return result;
      return result.error.kind === 'text'
        ? refuseWords(result.error.failure)
        : refuseToCreate(result.error.failure);
    });

  return {
    offer,
    async openRelease(released) {
      const path = await dialogs.openReleaseFile();
      if (path === null) return refuse({ kind: 'cancelled' });
      const bytes = await readFileUpTo(path, RELEASE_LIMIT);
      return bytes.ok ? readFile(bytes.value, basename(path), released) : refuse(bytes.error);
    },
    // The name comes from the page and is only shown: nothing is looked for under it.
    readReleaseFile: (name, bytes, released) => readFile(bytes, name.split(/[/\\]/).at(-1) ?? name, released),
    readReleaseText: (text, released, range = null) => readBytes(toInput({ text, released, range }), null),
    readSampleRelease: async () => {
      const { fileName, released } = SAMPLE_RELEASE;
      return readFile(await loadSampleRelease(), fileName, released);
    },
    async offerSeeds({ release, target }) {
      const offered = await offer(release, target);
      return offered.ok ? ok(answers.part(offered.value)) : offered;
    },
    takePart(id, part) {
      const piece = answers.take(id, part);
      return Promise.resolve(piece === undefined ? refuse({ kind: 'cancelled' }) : ok(piece));
    },
    cancelReading() {
      for (const controller of underWay) controller.abort();
      return Promise.resolve(ok(null));
    },
  };
}

/** Words as they are read: from no file. */
const toInput = ({ text, released, range = null }: ReleaseText): ReleaseInput => ({
  ...{ bytes: Buffer.from(text, 'utf8'), path: '', released, range },
});

/** What is wrong with words that came from no file: the failures name none. */
function refuseWords(failure: OpenFailure) {
  const { kind } = failure;
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
      return refuse(failure);
    default:
      return assertNever(kind);
  }
}
