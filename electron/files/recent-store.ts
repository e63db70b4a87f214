// The books that were opened before, newest first: where they lie and what the library shows of them without opening them.
// Says of each whether its file is still there. Forgetting an entry never touches the file.

import { lstat } from 'node:fs/promises';
import { z } from 'zod';
import { basename, dirname } from 'node:path';
import { LANGUAGES } from '../../shared/book/words.ts';
import type { FileFailure } from '../../shared/host/failures.ts';
import type { RecentBook } from '../../shared/host/host-api.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newId } from './identity.ts';
import { openRecordFile } from './record-file.ts';

/** Most entries that are kept. */
export const RECENT_LIMIT = 30;

/** What an entry says of a book, apart from its file. */
export type RecentSummary = Omit<RecentBook, 'id' | 'fileName' | 'folder' | 'edited'>;
type RecentEntry = RecentSummary & { id: string; path: string };

const entrySchema: z.ZodType<RecentEntry> = z.object({
  id: z.string().regex(/^[0-9a-z]{16}$/),
  path: z.string().min(1),
  title: z.string(),
  event: z.string(),
  template: z.string(),
  language: z.enum(LANGUAGES),
  from: z.string(),
  briefs: z.int().nonnegative(),
  marking: z.string(),
});
const listSchema = z.array(entrySchema);

export interface RecentStore {
  list(): Promise<RecentBook[]>;
  /** The path of an entry; undefined where it is not in the list. */
  find(id: string): string | undefined;
  /** Puts a book on top of the list, in place of an entry with the same path. */
  note(path: string, summary: RecentSummary): Promise<Result<null, FileFailure>>;
  forget(id: string): Promise<Result<null, FileFailure>>;
}

/** Opens the list that stands at a path. */
export async function openRecentStore(path: string, log: (message: string) => void): Promise<RecentStore> {
  const record = openRecordFile<RecentEntry[]>(path, listSchema, [], log);
  let entries = await record.read();
  const keep = async (next: RecentEntry[]): Promise<Result<null, FileFailure>> => {
    // What holds in memory comes first: two changes at once must not lose one another on their way to the disk.
    entries = next.slice(0, RECENT_LIMIT);
    const written = await record.write(entries);
    return written.ok ? ok(null) : written;
  };
  return {
    list: () => Promise.all(entries.map(describeEntry)),
    find: (id) => entries.find((entry) => entry.id === id)?.path,
    note(bookPath, summary) {
      const same = entries.find((entry) => isSamePath(entry.path, bookPath));
      const entry = { ...summary, id: same?.id ?? newId(), path: bookPath };
      return keep([entry, ...entries.filter((other) => other !== same)]);
    },
    forget: (id) => keep(entries.filter((entry) => entry.id !== id)),
  };
}

// NFC and NFD are two files on some disks and one on others; in the list they are one.
const isSamePath = (first: string, second: string): boolean =>
  first.normalize('NFC') === second.normalize('NFC');

async function describeEntry({ path, ...shown }: RecentEntry): Promise<RecentBook> {
  return { ...shown, fileName: basename(path), folder: dirname(path), edited: await readEdited(path) };
}

/** When a file was last written; null for whatever reason it cannot be seen, which is what the list then shows. */
async function readEdited(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  return found && (found.isFile() || found.isSymbolicLink()) ? found.mtime.toISOString() : null;
}
