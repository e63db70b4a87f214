// The names of the channels between page and main: one for each method, one for each event. Preload and main take them from here.

import type { HostApi, HostEvents } from './host-api.ts';

/** The channel of a call. */
export const callChannel = (method: keyof HostApi): string => `host:${method}`;

/** The channel of an event. */
export const eventChannel = (event: keyof HostEvents): string => `host-event:${event}`;

/** The name of an event's subscription on `window.host`: `command` is `onCommand`. */
export const listenerName = <Event extends keyof HostEvents>(event: Event): `on${Capitalize<Event>}` =>
  `on${event.charAt(0).toUpperCase()}${event.slice(1)}` as `on${Capitalize<Event>}`;
