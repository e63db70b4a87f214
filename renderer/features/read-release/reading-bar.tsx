// What a reading is doing just now, step by step as the worker tells it; it shows when it is mounted, and Cancel is the screen's own.
// Promise: the bar moves only by what was done; where nothing is told it says what is under way and no more.
import { useTranslation } from 'react-i18next';
import { READING_STEPS } from '../../../shared/release/reading-progress.ts';
import type { ReadingProgress, ReadingStep } from '../../../shared/release/reading-progress.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';

export interface ReadingWork {
  work: 'reading' | 'offering';
  /** The step it is in; null: not told yet. */
  progress: ReadingProgress | null;
}

const STEP_WORDS = {
  text: 'stepText',
  paragraphs: 'stepParagraphs',
  meaning: 'stepMeaning',
  seeds: 'stepSeeds',
} as const satisfies Record<ReadingStep, string>;

/** How much of a long release's reading each step takes, in hundredths, as measured. */
const SHARES: Record<ReadingStep, number> = { text: 5, paragraphs: 20, meaning: 50, seeds: 25 };

/** The bar of a reading. */
export function ReadingBar({ work, progress }: ReadingWork) {
  const { t } = useTranslation('readRelease');
  if (progress === null) return <ProgressBar step={t(work)} atOnce />;
  const { step, done } = progress;
  const words = t(STEP_WORDS[step]);
  const number = READING_STEPS.indexOf(step) + 1;
  return (
    <ProgressBar
      step={t('stepOf', { number, total: READING_STEPS.length, step: words })}
      done={measure(step, done)}
      atOnce
    />
  );
}

/** How much of the whole is done, 0 to 1. */
function measure(step: ReadingStep, done: number): number {
  let before = 0;
  for (const one of READING_STEPS) {
    if (one === step) break;
    before += SHARES[one];
  }
  return (before + SHARES[step] * done) / 100;
}
