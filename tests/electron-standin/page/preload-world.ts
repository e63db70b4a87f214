// Owns what runs in the preload's isolated world: `require('electron')` as a sandboxed preload knows it, the messages
// to and from the main process, and the report of keys that the page left unhandled.
// Promises only contextBridge, ipcRenderer and webUtils. Must stand alone: its source text is injected.
import type { Bridge } from './bridge.ts';

export interface PreloadWorldOptions {
  binding: string;
  process: Record<string, unknown>;
}
/** What the preload's world tells the main process; `args` and `value` are encoded by wire.ts. */
export type FromPreload =
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send' | 'sendSync'; channel: string; args: string }
  | { kind: 'permission'; id: number; permission: string; check: boolean }
  | { kind: 'key'; prevented: boolean; input: KeyReport }
  | { kind: 'title'; title: string };
export type ToPreload =
  | { kind: 'event'; channel: string; args: string }
  | { kind: 'reply'; id: number; value?: string; error?: string };
export interface KeyReport {
  type: string;
  key: string;
  code: string;
  control: boolean;
  shift: boolean;
  alt: boolean;
  meta: boolean;
  isAutoRepeat: boolean;
}
/** Left on the isolated world's global for the main process; the page's world never sees it. */
interface PreloadWorldGlobal {
  standin: { deliver: (text: string) => void; question?: unknown; answer?: string };
}
type Preload = (require: unknown, module: unknown, exports: unknown, process: unknown) => void;
type Listener = (event: unknown, ...args: unknown[]) => void;
interface Renderer {
  [method: string]: (channel: string, ...args: never[]) => unknown;
}

export function runPreloadWorld(
  options: PreloadWorldOptions,
  bridge: Bridge,
  encode: (value: unknown) => string,
  decode: (text: string) => unknown,
  preload: Preload,
): void {
  const binding = (globalThis as unknown as Record<string, (text: string) => void>)[options.binding];
  const tell = (message: FromPreload): void => binding?.(JSON.stringify(message));
  const replies = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  let lastId = 0;

  const ask = (message: (id: number) => FromPreload): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const question = message(id);
      replies.set(id, { resolve, reject });
      tell(question);
    });

  const world: PreloadWorldGlobal['standin'] = {
    deliver(text) {
      const message = JSON.parse(text) as ToPreload;
      if (message.kind === 'reply') {
        const reply = replies.get(message.id);
        replies.delete(message.id);
        if (message.error !== undefined) reply?.reject(new Error(message.error));
        else reply?.resolve(decode(message.value ?? '[["u"],[]]'));
        return;
      }
      const args = decode(message.args) as unknown[];
      for (const entry of [...(listeners.get(message.channel) ?? [])]) {
        if (entry.once) remove(message.channel, entry.listener);
        entry.listener({ sender: ipcRenderer, ports: [] }, ...args);
      }
    },
  };
  Object.assign(globalThis, { standin: world });

  // The one way to ask the main process and wait: stop in the debugger, which answers before the page goes on.
  const askAndWait = (question: unknown): unknown => {
    world.question = question;
    // eslint-disable-next-line no-debugger -- the stand-in resumes it with the answer
    debugger;
    delete world.question;
    return decode(world.answer ?? '[["u"],[]]');
  };

  const add = (channel: string, listener: Listener, once: boolean): Renderer => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const remove = (channel: string, listener: Listener): Renderer => {
    const kept = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  };
  const ipcRenderer: Renderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> =>
      ask((id) => ({ kind: 'invoke', id, channel, args: encode(args) })),
    send: (channel: string, ...args: unknown[]): void => tell({ kind: 'send', channel, args: encode(args) }),
    sendSync: (channel: string, ...args: unknown[]): unknown =>
      askAndWait(JSON.stringify({ kind: 'sendSync', channel, args: encode(args) } satisfies FromPreload)),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const electron = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (key: string, api: unknown): unknown => bridge.call(1, [key, api]) },
    webUtils: { getPathForFile: (file: File): unknown => askAndWait(file) },
  };
  bridge.functions.set(2, (permission, kind) =>
    ask((id) => ({ kind: 'permission', id, permission: permission as string, check: kind === 'check' })),
  );

  const reportKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const { type, key, code, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta, repeat } = event;
    const input = { type, key, code, control, shift, alt, meta, isAutoRepeat: repeat };
    // After every listener of the page, so that one that stops propagation without preventing still counts as unhandled.
    setTimeout(() => tell({ kind: 'key', prevented: event.defaultPrevented, input }));
  };
  window.addEventListener('keydown', reportKey, true);
  window.addEventListener('keyup', reportKey, true);

  // Chromium tells the DevTools protocol of a title only when something else changes too.
  const reportTitle = (): void => {
    if (document.querySelector('title') !== null) tell({ kind: 'title', title: document.title });
  };
  document.addEventListener('DOMContentLoaded', () => {
    reportTitle();
    new MutationObserver(reportTitle).observe(document.head, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports, options.process);
}
