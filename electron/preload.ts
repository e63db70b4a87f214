// What the page finds as `window.host`: the methods and events that the host contract lists, and nothing else.
// Bundled as one CommonJS file, as the sandbox asks. Never needs a change when an operation is added.
// No generic invoke or on, and no Electron event object: a listener gets the value alone.

import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel, listenerName } from '../shared/host/channels.ts';
import { HOST_EVENTS, HOST_METHODS } from '../shared/host/host-api.ts';

type Listener = (value: unknown) => void;

const host: Record<string, (...args: never[]) => unknown> = {};
for (const method of HOST_METHODS)
  host[method] = (...args: unknown[]) => ipcRenderer.invoke(callChannel(method), ...args);
for (const event of HOST_EVENTS) {
  const listeners = new Set<Listener>();
  /** What came before anybody listened: a file from outside may be there before the page is drawn. */
  let early: unknown[] | null = [];
  ipcRenderer.on(eventChannel(event), (_event, value: unknown) => {
    early?.push(value);
    for (const listener of listeners) listener(value);
  });
  host[listenerName(event)] = (listener: Listener) => {
    listeners.add(listener);
    const waiting = early ?? [];
    early = null;
    for (const value of waiting) listener(value);
    return () => void listeners.delete(listener);
  };
}

contextBridge.exposeInMainWorld('host', host);
