// How long something takes to say, in words: rounded to ten seconds, since nobody speaks more exactly than that.

import type { TFunction } from 'i18next';

/** `1 min 40 s`, `50 s`. */
export function describeTime(minutes: number, t: TFunction<'book'>): string {
  const seconds = Math.max(1, Math.round((minutes * 60) / 10)) * 10;
  const whole = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (whole === 0) return t('timeSeconds', { seconds: rest });
  return rest === 0 ? t('timeMinutes', { minutes: whole }) : t('timeBoth', { minutes: whole, seconds: rest });
}
