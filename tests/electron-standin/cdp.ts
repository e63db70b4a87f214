// Owns the DevTools protocol over Chromium's pipe: one connection, one session for the browser and one for each page.
// Promises that answers settle in order and that everything pending rejects once the pipe closes.
// Must not know any protocol domain; callers name methods and say what comes back.
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;
interface Message {
  id?: number;
  method?: string;
  params?: Params;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}
interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  sessionId: string;
}

export class CdpSession {
  readonly id: string;
  readonly #connection: CdpConnection;
  readonly #events = new EventEmitter().setMaxListeners(0);

  constructor(connection: CdpConnection, id: string) {
    this.#connection = connection;
    this.id = id;
  }

  send<T = unknown>(method: string, params: Params = {}): Promise<T> {
    return this.#connection.send(this.id, method, params) as Promise<T>;
  }

  on<T>(method: string, listener: (params: T) => void): void {
    this.#events.on(method, listener);
  }

  dispatch(method: string, params: Params): void {
    this.#events.emit(method, params);
  }
}

export class CdpConnection {
  readonly browser: CdpSession;
  readonly #sessions = new Map<string, CdpSession>();
  readonly #pending = new Map<number, Pending>();
  readonly #write: Writable;
  #lastId = 0;
  #closed = false;

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    this.browser = this.session('');
    let rest: Buffer[] = [];
    read.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
        rest.push(chunk.subarray(from, end));
        const text = Buffer.concat(rest).toString('utf8');
        rest = [];
        from = end + 1;
        this.#receive(JSON.parse(text) as Message);
      }
      rest.push(chunk.subarray(from));
    });
    const close = (): void => this.#close();
    read.on('close', close).on('error', close);
    write.on('error', close);
  }

  session(id: string): CdpSession {
    const known = this.#sessions.get(id) ?? new CdpSession(this, id);
    this.#sessions.set(id, known);
    return known;
  }

  send(sessionId: string, method: string, params: Params): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = ++this.#lastId;
    this.#write.write(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }) + '\0');
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject, sessionId }));
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      // A page that closed never answers what it was asked, so its pending calls end here.
      if (message.method === 'Target.detachedFromTarget') this.#drop(String(message.params?.sessionId));
      this.session(message.sessionId ?? '').dispatch(message.method ?? '', message.params ?? {});
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error) pending?.reject(new Error(message.error.message));
    else pending?.resolve(message.result);
  }

  #drop(sessionId: string): void {
    this.#sessions.delete(sessionId);
    for (const [id, pending] of this.#pending) {
      if (pending.sessionId !== sessionId) continue;
      this.#pending.delete(id);
      pending.reject(new Error('the page is gone'));
    }
  }

  #close(): void {
    this.#closed = true;
    for (const pending of this.#pending.values()) pending.reject(new Error('the browser is gone'));
    this.#pending.clear();
  }
}
