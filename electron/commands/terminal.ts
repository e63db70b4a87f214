// What a command has of the world: where words go, where files are looked for, which language its sentences are in.
// Commands take this instead of `process`, so that a test can hold all of it.

import { isAbsolute, resolve } from 'node:path';
import type { LocalText } from '../../shared/book/words.ts';
import { describeFailure } from '../../shared/host/failure-sentences.ts';
import type { Failure, FileFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readFileUpTo } from '../files/read-file.ts';

export interface Terminal {
  /** The result: one or more lines. */
  print(text: string): void;
  /** Progress, warnings and what is wrong: standard error. */
  tell(text: string): void;
  /** Standard input, in chunks. */
  input: AsyncIterable<Uint8Array>;
  /** The folder that relative paths start from. */
  folder: string;
  language: keyof LocalText;
  /** Today, YYYY-MM-DD, by the user's clock. */
  today: string;
  /** The bundled worker that makes Word documents. */
  workerUrl: URL;
}

/** What a command ends with: done, something failed, or the line was not of its form. */
export type ExitCode = 0 | 1 | 2;

/** The absolute path of a file that the user named. */
export const locate = (terminal: Terminal, path: string): string =>
  isAbsolute(path) ? path : resolve(terminal.folder, path);

/** Says what failed in one sentence. */
export function fail(terminal: Terminal, failure: Failure): ExitCode {
  terminal.tell(describeFailure(failure)[terminal.language]);
  return 1;
}

/** Says that an output would be written over an input or over another output. */
export function failToPlace(terminal: Terminal, path: string): ExitCode {
  terminal.tell(
    `briefing-book: “${path}” is named twice; what is read and what is written must be different files`,
  );
  return 2;
}

/** A failure as the user sees it: with the path as typed, not as resolved. */
export const asTyped = <Known extends Failure>(failure: Known, path: string): Known =>
  'path' in failure ? { ...failure, path } : failure;

/** What sentences call an input: its path as typed, or standard input. */
export const nameInput = (terminal: Terminal, path: string): string =>
  path === '-' ? { en: 'standard input', ko: '표준 입력' }[terminal.language] : path;

/** Reads the bytes of a file, or of standard input where the path is `-`. */
export async function readInput(
  terminal: Terminal,
  path: string,
  limit: number,
): Promise<Result<Uint8Array, FileFailure>> {
  if (path !== '-') {
    const bytes = await readFileUpTo(locate(terminal, path), limit);
    return bytes.ok ? bytes : err(asTyped(bytes.error, path));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.input) {
    size += chunk.length;
    if (size > limit) return err({ kind: 'too-large', path: nameInput(terminal, path), bytes: size, limit });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

/** The language of the program's sentences, by the system's own words for it. */
export const readLanguage = (env: NodeJS.ProcessEnv): keyof LocalText =>
  (env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '').startsWith('ko') ? 'ko' : 'en';

/**
 * For the program's entries: whoever reads the output may stop reading (`| head`), which is no failure; an output that
 * cannot be written (`> file` on a full disk) is said in one sentence, exit 1.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(
      {
        en: `briefing-book: the output could not be written in full (${error.code ?? error.message}): free some room, or send it elsewhere.\n`,
        ko: `briefing-book: 출력을 끝까지 쓰지 못했습니다(${error.code ?? error.message}). 공간을 확보하거나 다른 곳으로 보내면 됩니다.\n`,
      }[readLanguage(process.env)],
      () => process.exit(1),
    );
  });
}
