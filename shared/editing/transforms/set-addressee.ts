// To whom the selected points are to be said. An empty name is nobody: the attribute goes.

import { writableLine } from '../../book/writable-text.ts';
import type { BookEditor } from '../slate-types.ts';
import { isPoint, setOnBlocks } from './set-on-blocks.ts';

export function setAddressee(editor: BookEditor, addressee: string | undefined): void {
  const name = addressee === undefined ? undefined : writableLine(addressee).trim();
  setOnBlocks(editor, 'addressee', name === '' ? undefined : name, isPoint);
}
