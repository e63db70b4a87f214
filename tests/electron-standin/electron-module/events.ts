// Owns Electron's event object: the details on it, and preventDefault.
// Promises that the emitter learns whether a listener prevented the default. Must not know any particular event.
import type { EventEmitter } from 'node:events';

export type PreventableEvent<T extends object = object> = T & {
  defaultPrevented: boolean;
  preventDefault: () => void;
};

export function createEvent<T extends object>(details?: T): PreventableEvent<T> {
  const event = Object.assign({} as T, details, {
    defaultPrevented: false,
    preventDefault: (): void => {
      event.defaultPrevented = true;
    },
  });
  return event;
}

/** Emits and says whether a listener prevented the default. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details?: object,
  ...args: unknown[]
): boolean {
  const event = createEvent(details);
  emitter.emit(name, event, ...args);
  return event.defaultPrevented;
}
