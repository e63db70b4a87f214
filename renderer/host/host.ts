// Typed access to what the preload puts on the window. The only file of the page that names `window.host`.
import { createContext, useContext } from 'react';
import type { Host } from '../../shared/host/host-api.ts';

declare global {
  interface Window {
    readonly host: Host;
  }
}

/** The computer, as far as the page may ask it. */
export const readWindowHost = (): Host => window.host;

/** Hands the host to everything below; tests of the real window use the real one. */
export const HostContext = createContext<Host | null>(null);

/** What the page may ask of the computer. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('HostContext is missing');
  return host;
}
