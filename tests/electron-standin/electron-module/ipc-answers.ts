// Owns the answer to every message of a preload.
// Promises Electron's words for a missing handler, and errors that keep only their message.
// Must not trust the page for who is calling: the sender and its frame come from the page's own session.
import { decode, encode } from '../page/wire.ts';
import { createEvent } from './events.ts';
import { ipcMain } from './ipc-main.ts';
import type { PageContents } from './page-contents.ts';

function createIpcEvent(sender: PageContents): object {
  return createEvent({
    type: 'frame',
    sender,
    senderFrame: sender.mainFrame,
    processId: sender.mainFrame.processId,
    frameId: sender.mainFrame.routingId,
    ports: [],
    returnValue: undefined as unknown,
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
  });
}

export async function answerInvoke(
  sender: PageContents,
  channel: string,
  args: string,
): Promise<{ value: string } | { error: string }> {
  try {
    const handler = sender.ipc.handlers.get(channel) ?? ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { value: encode(await handler(createIpcEvent(sender), ...(decode(args) as unknown[]))) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}

/** Delivers to listeners; what one sets as `returnValue` is the answer to sendSync, encoded. */
export function deliverSend(sender: PageContents, channel: string, args: string): string {
  const event = createIpcEvent(sender) as { returnValue: unknown };
  const values = decode(args) as unknown[];
  sender.ipc.emit(channel, event, ...values);
  ipcMain.emit(channel, event, ...values);
  return encode(event.returnValue);
}
