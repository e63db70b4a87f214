// A section's count in words: against its limit, else what still waits for words; nothing where no number would follow from it.

import type { TFunction } from 'i18next';
import type { SectionView } from '../../book/book-view.ts';

export interface CountWords {
  words: string;
  /** Wants a look: over its limit, or unwritten. */
  look: boolean;
}

/** Beside a heading on the page: `2 of 2 lines`, `1 of 2 without words`. */
export function describeCount(
  { limit, points, unwritten, empty }: SectionView,
  t: TFunction<'book'>,
): CountWords | undefined {
  if (limit?.over)
    return { words: t(`limit_${limit.unit}`, { used: limit.used, count: limit.most }), look: true };
  if (unwritten > 0)
    return {
      words: t('countUnwritten', { count: unwritten, points: Math.max(points, unwritten) }),
      look: true,
    };
  if (limit && !empty)
    return { words: t(`limit_${limit.unit}`, { used: limit.used, count: limit.most }), look: false };
  return undefined;
}

/** In the outline, where there is room for a number: `2 / 2 lines`, `3`, `empty`. */
export function describeShortly(
  { limit, points, blocks, empty }: SectionView,
  t: TFunction<'book'>,
): CountWords {
  if (empty) return { words: t('countEmpty'), look: false };
  if (limit)
    return { words: t(`limitShort_${limit.unit}`, { used: limit.used, most: limit.most }), look: limit.over };
  return { words: String(points > 0 ? points : blocks.length), look: false };
}
