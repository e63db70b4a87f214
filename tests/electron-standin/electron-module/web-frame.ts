// Owns the main frame as the main process sees it: `event.senderFrame`, `webContents.mainFrame`.
// Promises the application's own address and origin, never the disguise. Must not be made for sub-frames: they get no preload.
import { originOf } from '../origin.ts';

interface FrameOwner {
  readonly id: number;
  getURL: () => string;
  isDestroyed: () => boolean;
  send: (channel: string, ...args: unknown[]) => void;
  executeJavaScript: (code: string) => Promise<unknown>;
}

export class WebFrameMain {
  readonly parent = null;
  readonly name = '';
  readonly frames: WebFrameMain[] = [];
  readonly routingId = 1;
  readonly frameTreeNodeId: number;
  readonly processId: number;
  readonly #contents: FrameOwner;

  constructor(contents: FrameOwner) {
    this.#contents = contents;
    this.frameTreeNodeId = contents.id;
    this.processId = contents.id;
  }
  get top(): WebFrameMain {
    return this;
  }
  get framesInSubtree(): WebFrameMain[] {
    return [this];
  }
  get url(): string {
    return this.#contents.getURL();
  }
  get origin(): string {
    return originOf(this.url);
  }
  get detached(): boolean {
    return this.#contents.isDestroyed();
  }
  isDestroyed(): boolean {
    return this.#contents.isDestroyed();
  }
  send(channel: string, ...args: unknown[]): void {
    this.#contents.send(channel, ...args);
  }
  executeJavaScript(code: string): Promise<unknown> {
    return this.#contents.executeJavaScript(code);
  }
}
