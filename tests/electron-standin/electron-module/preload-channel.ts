// Owns the line between the main process and the preload's world of one page.
// Promises that messages keep their order and that a page that was replaced gets no answer meant for the one before.
// Must not interpret a message beyond its kind; ipc-answers.ts and permissions.ts do.
import type { CdpSession } from '../cdp.ts';
import type { FromPreload, ToPreload } from '../page/preload-world.ts';
import { encode } from '../page/wire.ts';
import { bindingName, preloadWorldName, type WorldScripts } from '../page/world-scripts.ts';
import { answerInvoke, deliverSend } from './ipc-answers.ts';
import { answerPermission } from './permissions.ts';
import type { PageContents } from './page-contents.ts';

interface ContextCreated {
  context: { id: number; name: string; auxData?: { frameId?: string } };
}
interface RemoteValue {
  result: { type: string; value?: unknown; objectId?: string };
}

export class PreloadChannel {
  readonly #contents: PageContents;
  readonly #page: CdpSession;
  #world: number | undefined;

  constructor(contents: PageContents, page: CdpSession) {
    this.#contents = contents;
    this.#page = page;
  }

  async connect(scripts: WorldScripts): Promise<void> {
    const page = this.#page;
    page.on<ContextCreated>('Runtime.executionContextCreated', ({ context }) => {
      const isMine =
        context.name === preloadWorldName && context.auxData?.frameId === this.#contents.targetId;
      if (isMine) this.#world = context.id;
    });
    page.on('Runtime.executionContextsCleared', () => (this.#world = undefined));
    page.on<{ name: string; payload: string; executionContextId: number }>(
      'Runtime.bindingCalled',
      (call) => {
        if (call.name === bindingName)
          void this.#receive(JSON.parse(call.payload) as FromPreload, call.executionContextId);
      },
    );
    page.on('Debugger.paused', () => void this.#answerWaiting());
    await Promise.all([
      page.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorldName }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.preload,
        worldName: preloadWorldName,
      }),
      scripts.waitsForAnswers ? page.send('Debugger.enable') : undefined,
    ]);
  }

  deliver(message: ToPreload, world = this.#world): void {
    if (world === undefined) return; // no page yet, or one without a preload: nobody listens
    void this.#page
      .send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (text) { globalThis.standin.deliver(text); }',
        executionContextId: world,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => undefined); // the document was replaced meanwhile
  }

  async #receive(message: FromPreload, world: number): Promise<void> {
    const contents = this.#contents;
    if (message.kind === 'invoke') {
      const outcome = await answerInvoke(contents, message.channel, message.args);
      this.deliver({ kind: 'reply', id: message.id, ...outcome }, world);
    } else if (message.kind === 'permission') {
      const isGranted = await answerPermission(contents, message.permission, message.check);
      this.deliver({ kind: 'reply', id: message.id, value: encode(isGranted) }, world);
    } else if (message.kind === 'key') {
      contents.keyPressed(message.input, message.prevented);
    } else if (message.kind === 'title') {
      contents.hasTitle(message.title);
    } else {
      deliverSend(contents, message.channel, message.args);
    }
  }

  /** The page stopped at `debugger`: answer what its preload asks, if it asks, and let it go on. */
  async #answerWaiting(): Promise<void> {
    const page = this.#page;
    try {
      const evaluate = (expression: string): Promise<RemoteValue> =>
        page.send<RemoteValue>('Runtime.evaluate', { expression, contextId: this.#world });
      const { result } = await evaluate('globalThis.standin?.question');
      let answer: string | undefined;
      if (result.type === 'string') {
        const question = JSON.parse(String(result.value)) as FromPreload;
        if (question.kind === 'sendSync')
          answer = deliverSend(this.#contents, question.channel, question.args);
      } else if (result.objectId !== undefined) {
        const file = await page
          .send<{ path: string }>('DOM.getFileInfo', { objectId: result.objectId })
          .catch(() => ({ path: '' })); // not a file from the disk: Electron gives an empty path
        answer = encode(file.path);
      }
      if (answer !== undefined) await evaluate(`globalThis.standin.answer = ${JSON.stringify(answer)}`);
    } finally {
      await page.send('Debugger.resume').catch(() => undefined);
    }
  }
}
