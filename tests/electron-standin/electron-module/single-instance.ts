// Owns the single-instance lock: a file in the user data folder that names the process holding it.
// Promises that a lock whose owner died is taken over, and that a later start's message reaches the first one.
// Must answer without waiting, as Electron does; messages are therefore files the first process watches for.
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../process-alive.ts';

export interface SecondInstance {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

export function takeLock(
  userData: string,
  mine: SecondInstance,
  onSecond: (second: SecondInstance) => void,
): boolean {
  const lock = join(userData, 'SingletonLock');
  const messages = join(userData, 'SingletonMessages');
  mkdirSync(messages, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isAlive(Number(readFileSync(lock, 'utf8')))) {
      const name = join(messages, `${String(process.pid)}-${String(process.hrtime.bigint())}`);
      writeFileSync(name, JSON.stringify(mine));
      renameSync(name, `${name}.json`); // only whole messages bear the ending
      return false;
    }
    unlinkSync(lock);
  }
  watch(messages, { persistent: false }, () => {
    for (const name of readdirSync(messages).filter((entry) => entry.endsWith('.json'))) {
      const text = readFileSync(join(messages, name), 'utf8');
      rmSync(join(messages, name));
      onSecond(JSON.parse(text) as SecondInstance);
    }
  });
  process.once('exit', () => {
    rmSync(lock, { force: true });
    rmSync(messages, { recursive: true, force: true });
  });
  return true;
}
