// The meeting sheet in its final look, read-only for now: event, our side, other delegations, sessions and languages.
// Promises: what is not given is visibly not given, and never a guess; names of the other language carry `lang`.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSheet } from '../../../shared/book/book.ts';
import { findSheetPath } from '../../../shared/book/meeting-sheet.ts';
import { captionOf } from '../../../shared/book/marking.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { formatDays } from '../../../shared/book/printed-date.ts';
import { useSettings } from '../../host/startup-context.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { guessLanguage } from '../../ui/guess-language.ts';
import { Delegations, Needed, OurSide, Sessions } from './sheet-tables.tsx';
import './sheet-page.css';

interface SheetPageProps {
  sheet: MeetingSheet;
  scheme: MarkingScheme;
  /** The template's title, where it is known. */
  kind: string;
  /** Paths that the template needs and nobody has filled. */
  needed: readonly string[];
}

/** The sheet in the middle of the screen. */
export function SheetPage({ sheet, scheme, kind, needed }: SheetPageProps) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  const { dates } = sheet;
  const oneDay = dates.to === '' || dates.to === dates.from;
  const date =
    dates.from === ''
      ? ''
      : oneDay
        ? formatDay(dates.from, language)
        : formatDays(dates.from, dates.to, language);
  const ours = sheet.delegations.find(({ country }) => country !== '' && country === sheet.us);
  const others = sheet.delegations.filter((delegation) => delegation !== ours);
  return (
    <main className="sheet" data-pane="page" aria-label={t('meetingSheet')}>
      <h1>{t('meetingSheet')}</h1>
      <p className="sheet-lead">{t('sheetLead')}</p>
      <SheetPart heading={t('sheetMeeting')}>
        <SheetField label={t('sheetEvent')} path="event" needed={needed} value={sheet.event} />
        <div className="sheet-pairs">
          <SheetField label={t('sheetKind')} path="kind" needed={needed} value={kind} />
          <SheetField label={t('sheetUs')} path="us" needed={needed} value={sheet.us} />
          <SheetField label={t('sheetDate')} path="dates.from" needed={needed} value={date} />
          <SheetField label={t('sheetVenue')} path="venue" needed={needed} value={sheet.venue} />
          <SheetField label={t('sheetChair')} path="chair" needed={needed} value={sheet.chair} />
          <SheetField label={t('sheetHost')} path="host" needed={needed} value={sheet.host} />
          {scheme.levels.length > 0 && (
            <SheetField
              label={t('sheetMarking')}
              path="marking"
              needed={needed}
              value={sheet.marking === '' ? '' : captionOf(scheme, sheet.marking)}
            />
          )}
        </div>
      </SheetPart>
      <SheetPart heading={t('sheetOurSide')}>
        <OurSide sheet={sheet} ours={ours} />
      </SheetPart>
      <SheetPart heading={t('sheetOthers')}>
        {others.length === 0 ? (
          <Needed words={t('delegationsNotGiven')} />
        ) : (
          <Delegations delegations={others} />
        )}
      </SheetPart>
      <SheetPart heading={t('sheetSessions')}>
        <Sessions sheet={sheet} />
        <div className="sheet-pairs sheet-languages">
          <SheetField
            label={t('sheetLanguages')}
            path="languages"
            needed={needed}
            value={sheet.languages.join(', ')}
          />
          <SheetField
            label={t('sheetInterpretation')}
            path="interpretation"
            needed={needed}
            value={sheet.interpretation === '' ? '' : t(`interpretation_${sheet.interpretation}`)}
          />
        </div>
      </SheetPart>
    </main>
  );
}

function SheetPart({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

interface SheetFieldProps {
  label: string;
  path: string;
  value: string;
  needed: readonly string[];
}

function SheetField({ label, path, value, needed }: SheetFieldProps) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  const name = findSheetPath(path)?.label[language] ?? label;
  const missing = t('notGiven', { label: name.charAt(0).toUpperCase() + name.slice(1) });
  const lang = guessLanguage(value);
  return (
    <label className="sheet-field">
      <span className="sheet-label">{label}</span>
      <input
        readOnly
        className={needed.includes(path) ? 'field field-needed' : 'field'}
        value={value}
        placeholder={missing}
        {...(lang === null || lang === language ? {} : { lang })}
        title={value === '' ? undefined : value}
      />
    </label>
  );
}
