// Owns what runs in the page's own world before the page does: the near end of contextBridge, and the questions that
// a browser would ask about permissions, which go to the application's handlers as in Electron.
// Promises to leave only what the preload exposes. Must stand alone: its source text is injected.
import type { Bridge } from './bridge.ts';

type Method = (this: unknown, ...args: never[]) => unknown;

export function runPageWorld(bridge: Bridge): void {
  const freeze = (value: unknown): unknown => {
    if (
      (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) ||
      typeof value === 'function'
    ) {
      Object.freeze(value);
      Object.values(value as object).forEach(freeze);
    }
    return value;
  };
  bridge.functions.set(1, (key, api) => {
    if (Object.hasOwn(window, key as string)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key as string, { value: freeze(api), enumerable: true });
  });

  const ask = (permission: string, kind: 'request' | 'check'): Promise<boolean> =>
    bridge.call(2, [permission, kind]) as Promise<boolean>;
  const guard = (
    owner: unknown,
    name: string,
    permission: string,
    refuse: (args: unknown[]) => unknown,
  ): void => {
    const methods = owner as Record<string, Method> | undefined;
    const original = methods?.[name];
    if (methods === undefined || original === undefined) return;
    methods[name] = async function (this: unknown, ...args: never[]) {
      return (await ask(permission, 'request')) ? original.apply(this, args) : refuse(args);
    };
  };
  const notAllowed = (): never => {
    throw new DOMException('Permission denied', 'NotAllowedError');
  };
  const prototypeOf = (name: string): unknown =>
    (globalThis as unknown as Record<string, { prototype: unknown } | undefined>)[name]?.prototype;
  const asked: [owner: string, method: string, permission: string][] = [
    ['MediaDevices', 'getUserMedia', 'media'],
    ['MediaDevices', 'getDisplayMedia', 'display-capture'],
    ['Clipboard', 'read', 'clipboard-read'],
    ['Clipboard', 'readText', 'clipboard-read'],
    ['Clipboard', 'write', 'clipboard-sanitized-write'],
    ['Clipboard', 'writeText', 'clipboard-sanitized-write'],
    ['Navigator', 'requestMIDIAccess', 'midi'],
    ['Element', 'requestFullscreen', 'fullscreen'],
    ['Element', 'requestPointerLock', 'pointerLock'],
    ['WakeLock', 'request', 'screen-wake-lock'],
    ['StorageManager', 'persist', 'persistent-storage'],
    ['Window', 'queryLocalFonts', 'local-fonts'],
  ];
  for (const [owner, method, permission] of asked) guard(prototypeOf(owner), method, permission, notAllowed);
  guard(globalThis, 'queryLocalFonts', 'local-fonts', notAllowed);
  guard(globalThis.Notification, 'requestPermission', 'notifications', () => 'denied');
  const locationDenied = (args: unknown[]): void => {
    (args[1] as ((error: unknown) => void) | undefined)?.({ code: 1, message: 'User denied Geolocation' });
  };
  guard(prototypeOf('Geolocation'), 'getCurrentPosition', 'geolocation', locationDenied);
  guard(prototypeOf('Geolocation'), 'watchPosition', 'geolocation', locationDenied);

  const query = Permissions.prototype.query;
  Permissions.prototype.query = async function (descriptor) {
    const status = await query.call(this, descriptor);
    const state = (await ask(descriptor.name, 'check')) ? 'granted' : 'denied';
    return Object.defineProperty(status, 'state', { value: state });
  };
}
