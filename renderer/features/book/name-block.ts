// What a block is called: in the status bar, over the source pane, and by a screen reader.

import type { TFunction } from 'i18next';
import type { BlockView } from '../../book/book-view.ts';
import { describeReaders } from './describe-readers.ts';

/** `Point 2`, `Under point 2`, `Paragraph`; said to be left out where the copy being shown does so. */
export function nameBlock(view: BlockView, t: TFunction<'book'>): string {
  const name = nameShortly(view, t);
  return view.withheld === undefined ? name : t('nameWithheld', { name });
}

/** The same without what a copy does with it. */
export function nameShortly({ block, number, parent }: BlockView, t: TFunction<'book'>): string {
  if (block.type !== 'point') return t(`block_${block.type}`);
  let top = parent;
  while (top?.parent) top = top.parent;
  if (top && top.number !== '') return t('pointUnder', { number: top.number.replace('.', '') });
  return block.level === 1 && number !== ''
    ? t('pointNumber', { number: number.replace('.', '') })
    : t('block_point');
}

/** What holds for a block, as a screen reader hears it once the block is selected. */
export function nameAttributes({ block, readers }: BlockView, t: TFunction<'book'>): string {
  const parts: string[] = block.type === 'point' ? [t(`use_${block.use}`)] : [];
  if (block.type === 'point' && block.addressee) parts.push(`${t('factTo')}: ${block.addressee}`);
  parts.push(`${t('factReaders')}: ${describeReaders(readers, t)}`);
  return parts.join(', ');
}
