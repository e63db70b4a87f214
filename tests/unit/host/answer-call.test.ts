// The door for the page's calls: whoever asks and whatever comes, one Result goes back, and never a trace.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerCall, isTrustedSender } from '../../../electron/host/answer-call.ts';
import type { Sender } from '../../../electron/host/answer-call.ts';
import { HOST_METHODS } from '../../../shared/host/host-api.ts';
import type { AllNamed, HostApi } from '../../../shared/host/host-api.ts';
import { HOST_ARGUMENTS } from '../../../shared/host/host-schemas.ts';
import { makeScriptedHost } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

const PAGE: Sender = { url: 'app://bundle/index.html', isMainFrame: true, isOurWindow: true };
let host: ScriptedHost;
/** The host with dialogs that are always closed, so that no fuzzed call waits. */
let api: HostApi;
beforeAll(async () => {
  host = await makeScriptedHost();
  api = host.api;
});
afterAll(() => host.remove());

test('every method has its schema and is named for the preload', () => {
  const allNamed: AllNamed = true;
  expect(allNamed).toBe(true);
  expect(Object.keys(HOST_ARGUMENTS).toSorted()).toEqual([...HOST_METHODS].toSorted());
});

test('only the main frame of our window, on our page, is listened to', async () => {
  const strangers: Sender[] = [
    null,
    { url: 'app://bundle/index.html', isMainFrame: false, isOurWindow: true },
    { url: 'app://bundle/index.html', isMainFrame: true, isOurWindow: false },
    ...[
      '',
      'about:blank',
      'https://bundle/index.html',
      'app://bundle.evil/',
      'data:text/html,x',
      'file:///x',
    ].map((url) => ({ url, isMainFrame: true, isOurWindow: true })),
  ];
  for (const sender of strangers) {
    expect(isTrustedSender(sender)).toBe(false);
    expect(await answerCall(api, 'start', sender, [], () => undefined)).toMatchObject({
      ok: false,
      error: { kind: 'bad-call' },
    });
  }
  expect(isTrustedSender(PAGE)).toBe(true);
});

test('any JSON to any method gives a Result without a trace', async () => {
  const hostile = fc.constantFrom<unknown>(
    '../../etc/passwd',
    '\u0000',
    Number.NaN,
    undefined,
    new Uint8Array(3),
    new Map(),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('['.repeat(500) + ']'.repeat(500)),
  );
  const args = fc.array(fc.oneof(fc.jsonValue(), hostile), { maxLength: 4 });
  const logged: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...HOST_METHODS), args, async (method, given) => {
      host.answers = [];
      const result = await answerCall(api, method, PAGE, given, (message) => logged.push(message));
      expect(typeof result.ok).toBe('boolean');
      if (!result.ok) {
        expect(result.error.message.en).toMatch(/\.$/);
        expect(JSON.stringify(result.error)).not.toMatch(/\.ts:\d|\n\s+at /);
      }
    }),
    { numRuns: 1500 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(logged.some((line) => line.includes('was refused'))).toBe(true);
});

test('a bug becomes one sentence for the page and a trace for the log', async () => {
  const logged: string[] = [];
  const broken = { ...api, listRecent: () => Promise.reject(new Error('secret detail')) } as HostApi;
  const result = await answerCall(broken, 'listRecent', PAGE, [], (message) => logged.push(message));
  expect(result).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  expect(JSON.stringify(result)).not.toContain('secret detail');
  expect(logged.join()).toContain('secret detail');
});
