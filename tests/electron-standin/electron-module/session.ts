// Owns sessions: protocol handlers, request listeners and permission handlers, one set for each partition.
// Promises that handlers are called as Electron calls them. Must not answer the page itself; page-requests.ts does.
// All partitions share one Chromium profile, which lives as long as the process.
import { EventEmitter } from 'node:events';
import type {
  CustomScheme,
  OnBeforeRequestListenerDetails,
  OnHeadersReceivedListenerDetails,
  Session as ElectronSession,
  WebRequestFilter,
} from 'electron';
import { registerScheme } from '../origin.ts';
import { recorded } from './records.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type PermissionRequestHandler = Parameters<ElectronSession['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<ElectronSession['setPermissionCheckHandler']>[0];
type Listener<D, R> = (details: D, callback: (response: R) => void) => void;
export interface BeforeRequestAnswer {
  cancel?: boolean;
}
export interface HeadersAnswer {
  cancel?: boolean;
  responseHeaders?: Record<string, string | string[]>;
}

class Protocol {
  readonly handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    for (const { scheme } of schemes) registerScheme(scheme);
  }
  handle(scheme: string, handler: Handler): void {
    if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this.handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }
}

/** One listener for each event, with Electron's filter patterns: the last one set is the one that counts. */
class RequestListener<D extends { url: string }, R extends object> {
  #listener: Listener<D, R> | null = null;
  #patterns: RegExp[] = [];

  set(filter: WebRequestFilter | Listener<D, R> | null, listener?: Listener<D, R> | null): void {
    const urls = typeof filter === 'object' && filter !== null ? filter.urls : ['<all_urls>'];
    this.#listener = typeof filter === 'function' ? filter : (listener ?? null);
    this.#patterns = urls.map((url) => {
      const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      return url === '<all_urls>' ? /^/ : new RegExp(`^${escaped}$`);
    });
  }

  ask(details: D): Promise<R | undefined> {
    const listener = this.#listener;
    if (listener === null || !this.#patterns.some((pattern) => pattern.test(details.url))) {
      return Promise.resolve(undefined);
    }
    return new Promise((resolve) => listener(details, resolve));
  }
}

export class Session extends EventEmitter {
  readonly protocol = new Protocol();
  readonly beforeRequest = new RequestListener<OnBeforeRequestListenerDetails, BeforeRequestAnswer>();
  readonly headersReceived = new RequestListener<OnHeadersReceivedListenerDetails, HeadersAnswer>();
  readonly webRequest = {
    onBeforeRequest: this.beforeRequest.set.bind(this.beforeRequest),
    onHeadersReceived: this.headersReceived.set.bind(this.headersReceived),
    onBeforeSendHeaders: recorded('webRequest.onBeforeSendHeaders'),
    onErrorOccurred: recorded('webRequest.onErrorOccurred'),
    onCompleted: recorded('webRequest.onCompleted'),
  };
  permissionRequestHandler: PermissionRequestHandler = null;
  permissionCheckHandler: PermissionCheckHandler = null;
  readonly setSpellCheckerEnabled = recorded('session.setSpellCheckerEnabled');
  readonly setSpellCheckerLanguages = recorded('session.setSpellCheckerLanguages');
  readonly setSpellCheckerDictionaryDownloadURL = recorded('session.setSpellCheckerDictionaryDownloadURL');
  readonly setDevicePermissionHandler = recorded('session.setDevicePermissionHandler');
  readonly setDisplayMediaRequestHandler = recorded('session.setDisplayMediaRequestHandler');
  readonly setBluetoothPairingHandler = recorded('session.setBluetoothPairingHandler');
  readonly setUSBProtectedClassesHandler = recorded('session.setUSBProtectedClassesHandler');
  readonly setCertificateVerifyProc = recorded('session.setCertificateVerifyProc');
  readonly setSSLConfig = recorded('session.setSSLConfig');
  readonly setDownloadPath = recorded('session.setDownloadPath');
  readonly setPreloads = recorded('session.setPreloads');
  readonly setProxy = recorded('session.setProxy', Promise.resolve());
  readonly closeAllConnections = recorded('session.closeAllConnections', Promise.resolve());
  readonly clearStorageData = recorded('session.clearStorageData', Promise.resolve());
  readonly clearCache = recorded('session.clearCache', Promise.resolve());
  readonly flushStorageData = recorded('session.flushStorageData');

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    this.permissionRequestHandler = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    this.permissionCheckHandler = handler;
  }
}

const defaultSession = new Session();
const partitions = new Map<string, Session>();

export const protocol = defaultSession.protocol;
export const session = {
  defaultSession,
  fromPartition(partition: string): Session {
    const known = partition === '' ? defaultSession : (partitions.get(partition) ?? new Session());
    partitions.set(partition, known);
    return known;
  },
};
