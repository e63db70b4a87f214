// Readers in words, as a tag in the margin and a line of the side pane say them.

import type { TFunction } from 'i18next';
import { READERS } from '../../../shared/book/words.ts';
import type { Reader } from '../../../shared/book/words.ts';

/** `All copies`, `Principal only`, or the readers by name. */
export function describeReaders(readers: readonly Reader[], t: TFunction<'book'>): string {
  if (readers.length === READERS.length) return t('readersAll');
  if (readers.length === 1) return t('readersPrincipal');
  return readers
    .map((reader, place) => (place === 0 ? t(`reader_${reader}`) : t(`readerLater_${reader}`)))
    .join(t('readersAnd'));
}
