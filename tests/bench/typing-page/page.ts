// The page that is measured: one book, in one of several editors, each with the same words and the same box around every section.
// The one who measures calls `bench.open`, types real keys, and reads what the page saw: from a key to the paint after it.

import '../../../renderer/app/without-eval.ts';
import { createLargeBook } from '../../support/large-book.ts';
import { mountBriefs } from './briefs-side.ts';
import type { Mounted } from './mounted.ts';
import { mountProseMirror } from './prosemirror-side.ts';
import { mountScreen, mountSlate } from './slate-side.ts';

/** What is compared. */
const SIDES = {
  slate: mountSlate,
  screen: mountScreen,
  briefs: mountBriefs,
  prosemirror: mountProseMirror,
} as const;

export type Side = keyof typeof SIDES;

/** After the next paint. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(null);
    });
  });

let mounted: Mounted | undefined;
let times: number[] = [];

const bench = {
  /** Opens a book; tells milliseconds to its first screen, and to a key that would be taken. */
  async open(side: Side, blocks: number): Promise<{ firstScreen: number; editable: number }> {
    const book = createLargeBook(blocks);
    await painted();
    const start = performance.now();
    mounted = await SIDES[side](book, document.getElementById('root') ?? document.body);
    const firstScreen = (await painted()) - start;
    mounted.placeCaret();
    const editable = (await painted()) - start;
    addEventListener(
      'keydown',
      (event) => {
        const from = event.timeStamp;
        void painted().then((time) => times.push(time - from));
      },
      { capture: true },
    );
    return { firstScreen, editable };
  },
  /** The times since the last reading. */
  read(): number[] {
    const read = times;
    times = [];
    return read;
  },
  /** The words around the caret, to see that the keys arrived. */
  wordsAtCaret: (): string => getSelection()?.anchorNode?.textContent ?? '',
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
document.documentElement.dataset['ready'] = '';
