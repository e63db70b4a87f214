// What exports wrote: opened and shown by the ids given here and by no path of the page's. Keeps the last export until its
// receipts were seen, so that a page that is lost on the way does not take them with it.

import type { FinishedExport, HostApi, HostResult } from '../../shared/host/host-api.ts';
import { ok } from '../../shared/result.ts';
import { isThere } from './choose-target.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';

type Acts = Pick<HostApi, 'showInFolder' | 'openDocument' | 'copyReceipt' | 'dismissReceipts'>;

export interface WrittenExports extends Acts {
  /** An export is done: where its files lie, in their order. */
  add(finished: FinishedExport, paths: readonly string[]): void;
  /** The export whose receipts nobody has seen to the end. */
  unseen(): FinishedExport | null;
}

/** Makes the store. */
export function createWrittenExports(needs: HostNeeds): WrittenExports {
  const written = new Map<string, string>();
  let last: FinishedExport | null = null;
  const find = async (id: string): Promise<HostResult<string>> => {
    const path = written.get(id);
    if (path === undefined) return refuse({ kind: 'not-listed' });
    return (await isThere(path)) ? ok(path) : refuse({ kind: 'not-found', path, missing: 'file' });
  };
  return {
    add(finished, paths) {
      last = finished;
      finished.files.forEach(({ id }, index) => written.set(id, paths[index] ?? ''));
    },
    unseen: () => last,
    async showInFolder(id) {
      const found = await find(id);
      if (!found.ok) return found;
      needs.showItemInFolder(found.value);
      return ok(null);
    },
    async openDocument(id) {
      const found = await find(id);
      if (!found.ok) return found;
      return (await needs.openPath(found.value))
        ? ok(null)
        : refuse({ kind: 'not-opened', path: found.value });
    },
    copyReceipt(words) {
      needs.writeClipboard(words);
      return Promise.resolve(ok(null));
    },
    dismissReceipts() {
      last = null;
      return Promise.resolve(ok(null));
    },
  };
}
