// The calls of the page and the events to it: the only file that names Electron's channels in the main process.
// Each method of the contract is registered once, by the one `register`; who asks and in which form is judged at the door.

import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { callChannel, eventChannel } from '../shared/host/channels.ts';
import { HOST_METHODS } from '../shared/host/host-api.ts';
import type { HostApi } from '../shared/host/host-api.ts';
import { answerCall } from './host/answer-call.ts';
import type { Sender } from './host/answer-call.ts';
import type { TellPage } from './host/host-needs.ts';

/** Answers every method of the contract for one window. */
export function registerHost(api: HostApi, window: BrowserWindow, log: (message: string) => void): void {
  const register = (method: keyof HostApi) => {
    ipcMain.handle(callChannel(method), (event, ...args: unknown[]) =>
      answerCall(api, method, readSender(event, window), args, log),
    );
  };
  HOST_METHODS.forEach(register);
}

/** A way to tell the page of a window; one that is gone hears nothing. */
export const createTellPage =
  (window: BrowserWindow): TellPage =>
  (event, value) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel(event), value);
  };

function readSender({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): Sender {
  // A frame that is gone throws when it is asked for anything else.
  if (senderFrame === null || senderFrame.isDestroyed()) return null;
  return {
    url: senderFrame.url,
    isMainFrame: senderFrame.parent === null,
    isOurWindow: !window.isDestroyed() && sender === window.webContents,
  };
}
