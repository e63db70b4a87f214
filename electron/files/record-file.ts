// A small record of the program's own in its data folder: JSON that a schema judges, written by the save.
// Never throws for what stands in the file: a record that cannot be read starts anew, and says so in the log.

import { z } from 'zod';
import type { FileFailure } from '../../shared/host/failures.ts';
import type { Result } from '../../shared/result.ts';
import { readFileUpTo } from './read-file.ts';
import { saveFile } from './save-file.ts';

/** Largest record that is read, in bytes. */
const RECORD_LIMIT = 1024 * 1024;

export interface RecordFile<Value> {
  read(): Promise<Value>;
  write(value: Value): Promise<Result<string, FileFailure>>;
}

/** A record at a path. `empty` is what holds while there is none. */
export function openRecordFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
  empty: Value,
  log: (message: string) => void,
): RecordFile<Value> {
  const startAnew = (reason: string): Value => {
    log(`${path} starts anew: ${reason}`);
    return empty;
  };
  return {
    async read() {
      const bytes = await readFileUpTo(path, RECORD_LIMIT);
      if (!bytes.ok) return bytes.error.kind === 'not-found' ? empty : startAnew(bytes.error.kind);
      let json: unknown;
      try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
      } catch (error) {
        return startAnew(error instanceof Error ? error.message : String(error));
      }
      const parsed = schema.safeParse(json);
      return parsed.success ? parsed.data : startAnew(z.prettifyError(parsed.error));
    },
    write: (value) => saveFile(path, Buffer.from(`${JSON.stringify(value, null, 1)}\n`), 'anything'),
  };
}
