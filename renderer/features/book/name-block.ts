// What a block is called: in the status bar, over the source pane, and by a screen reader.

import type { TFunction } from 'i18next';
import type { BlockView } from '../../book/book-view.ts';

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
