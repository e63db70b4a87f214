// The language of the selected blocks, where it is not the book's.

import type { Language } from '../../book/words.ts';
import type { BookEditor } from '../slate-types.ts';
import { setOnBlocks } from './set-on-blocks.ts';

export function setLang(editor: BookEditor, lang: Language | undefined): void {
  setOnBlocks(editor, 'lang', lang);
}
