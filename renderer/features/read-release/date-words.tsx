// A date of a release: as far as it is known in our form, and the words it was printed in.
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../host/startup-context.ts';
import { formatDay } from '../../i18n/format-date.ts';

interface DateWordsProps {
  /** Said around it: "due …", "as of …". */
  words?: 'due' | 'asOf';
  text: string;
  /** ISO, as precise as known; null where it cannot be known. */
  iso: string | null;
}

/** A date with its printed words. */
export function DateWords({ words, text, iso }: DateWordsProps) {
  const { t } = useTranslation('readRelease');
  const { language } = useSettings();
  const day = iso === null ? text : formatDay(iso, language);
  return (
    <>
      <span lang={language}>{words === undefined ? day : t(words, { date: day })}</span>
      {iso !== null && day !== text && iso !== text && <span className="quiet-text"> “{text}”</span>}
    </>
  );
}
