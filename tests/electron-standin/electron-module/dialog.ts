// Owns `dialog`: every question is answered as if its window had been closed, and remembered.
// Promises that tests replace a method on this object exactly as they do on real Electron.
// Must not wait: nobody is there to answer.
import type { MessageBoxOptions } from 'electron';
import { record } from './records.ts';

function note<T>(name: string, args: unknown[], answer: T): T {
  record(
    `dialog.${name}`,
    ...args.filter((arg) => arg === null || typeof arg !== 'object' || !('webContents' in arg)),
  );
  return answer;
}
const closedBox = (args: unknown[]): number => {
  const options = args.find(
    (arg): arg is MessageBoxOptions => typeof arg === 'object' && arg !== null && 'message' in arg,
  );
  return options?.cancelId ?? 0;
};

export const dialog = {
  showOpenDialog: async (...args: unknown[]) =>
    note('showOpenDialog', args, { canceled: true, filePaths: [] as string[] }),
  showOpenDialogSync: (...args: unknown[]) => note('showOpenDialogSync', args, undefined),
  showSaveDialog: async (...args: unknown[]) =>
    note('showSaveDialog', args, { canceled: true, filePath: '' }),
  showSaveDialogSync: (...args: unknown[]) => note('showSaveDialogSync', args, ''),
  showMessageBox: async (...args: unknown[]) =>
    note('showMessageBox', args, { response: closedBox(args), checkboxChecked: false }),
  showMessageBoxSync: (...args: unknown[]) => note('showMessageBoxSync', args, closedBox(args)),
  showErrorBox: (...args: unknown[]) => note('showErrorBox', args, undefined),
};
