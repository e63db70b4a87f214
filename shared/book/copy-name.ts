// For whom a copy is, as pages and screens say it. A copy named after a reader is called by that reader's word.

import type { Language, LocalText, Reader } from './words.ts';
import { READERS } from './words.ts';

const READER_COPIES: Readonly<Record<Reader, LocalText>> = {
  principal: { en: 'Principal’s copy', ko: '수석대표용' },
  delegation: { en: 'Delegation’s copy', ko: '대표단용' },
  interpreter: { en: 'Interpreter’s copy', ko: '통역용' },
  press: { en: 'Press copy', ko: '언론용' },
};

/** The copy's name for people: the reader it is named after, else the name it was given. */
export function nameCopy(name: string, language: Language): string {
  const reader = READERS.find((candidate) => candidate === name);
  return reader ? READER_COPIES[reader][language] : name;
}
