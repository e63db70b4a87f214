// What met, when, where, hosted and chaired by whom, as the release tells it; what it does not tell is visibly empty.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateBasis, Release } from '../../../shared/release/release.ts';
import { TextRun } from '../../ui/text-run.tsx';
import { DateWords } from './date-words.tsx';

const BASIS_WORDS = {
  stated: 'basisStated',
  'from release date': 'basisReleased',
  inferred: 'basisInferred',
} as const satisfies Record<DateBasis, string>;

/** The facts of the meeting. */
export function MeetingFacts({ release }: { release: Release }) {
  const { t, i18n } = useTranslation('readRelease');
  const date = release.eventDate;
  return (
    <section className="meeting-facts">
      <h2>{t('meeting')}</h2>
      <dl>
        <Fact name={t('event')} value={release.eventName} />
        <Fact
          name={t('date')}
          value={
            date === null ? null : (
              <>
                <DateWords text={date.text} iso={date.iso} />
                <span className="meeting-reason">
                  {i18n.language === 'en' ? (
                    capitalize(date.reason)
                  ) : (
                    <>
                      {t(BASIS_WORDS[date.basis])}{' '}
                      <span lang="en">{date.basis === 'inferred' ? capitalize(date.reason) : ''}</span>
                    </>
                  )}
                </span>
              </>
            )
          }
        />
        <Fact name={t('venue')} value={release.venue} />
        <Fact name={t('host')} value={release.host} />
        <Fact name={t('chair')} value={release.chair} />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  const { t } = useTranslation('readRelease');
  return (
    <div className="meeting-fact">
      <dt>{name}</dt>
      <dd>
        {value === null ? (
          <span className="not-said">{t('notSaid')}</span>
        ) : typeof value === 'string' ? (
          <TextRun text={value} />
        ) : (
          value
        )}
      </dd>
    </div>
  );
}

const capitalize = (words: string): string =>
  words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
