// Every way `npm start` can go: with a window, with the binary fetched first, or without one and why.
// That the source is asked for at most five seconds is tested beside electron-binary; here who asks whom, in which order.
import { expect, test } from 'vitest';

interface ChooseStart {
  findHindrance(computer: {
    env: Record<string, string>;
    platform: string;
    uid: number | undefined;
  }): string | undefined;
  obtainBinary(ways: {
    find(): string | undefined;
    canReach(): Promise<boolean>;
    install(): void;
    say(line: string): void;
  }): Promise<{ binary?: string; reason?: string }>;
}
const { findHindrance, obtainBinary } = (await import(
  new URL('../../../tools/choose-start.mjs', import.meta.url).href
)) as ChooseStart;

test.each([
  ['CI', { CI: 'true', DISPLAY: ':0' }, 'linux', 1000, /CI/],
  ['root', { DISPLAY: ':0' }, 'linux', 0, /root/],
  ['no display', {}, 'linux', 1000, /display/],
  ['X11', { DISPLAY: ':0' }, 'linux', 1000, undefined],
  ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 1000, undefined],
  ['macOS', {}, 'darwin', 501, undefined],
  ['Windows', {}, 'win32', undefined, undefined],
])('%s', (_name, env, platform, uid, reason) => {
  const found = findHindrance({ env: env as Record<string, string>, platform, uid });
  if (reason === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(reason);
});

/** Obtains the binary on a computer where `finds` are the answers to looking for it; tells what was done. */
async function obtain(
  finds: (string | undefined)[],
  reached: boolean,
  install: () => void = () => undefined,
) {
  const done: string[] = [];
  const answer = await obtainBinary({
    find: () => finds.shift(),
    canReach: () => {
      done.push('asked');
      return Promise.resolve(reached);
    },
    install: () => {
      done.push('installed');
      install();
    },
    say: (line) => done.push(line),
  });
  return { ...answer, done };
}

test('a binary that is here is taken, and nobody is asked', async () => {
  expect(await obtain(['/electron'], true)).toEqual({ binary: '/electron', done: [] });
});

test('one that is not is fetched where its source is reached, and that is said first', async () => {
  expect(await obtain([undefined, '/electron'], true)).toEqual({
    binary: '/electron',
    done: ['asked', 'The Electron binary is fetched, once.', 'installed'],
  });
});

test('a source not reached, an installer that fails or leaves nothing: each has its reason', async () => {
  expect(await obtain([undefined], false)).toEqual({
    reason: expect.stringContaining('not reached'),
    done: ['asked'],
  });
  const failing = () => {
    throw new Error('cut off');
  };
  expect(await obtain([undefined], true, failing)).toMatchObject({
    reason: expect.stringContaining('did not finish'),
  });
  expect(await obtain([undefined, undefined], true)).toMatchObject({
    reason: expect.stringContaining('no binary'),
  });
});
