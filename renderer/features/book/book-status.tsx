// The status bar of a book: what is saved, where the page is, how much is written, what the checks find.

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { BookView, BriefView } from '../../book/book-view.ts';
import { readTime } from '../../book/dates.ts';
import type { SheetView } from '../../book/sheet-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { countWords, speakingMinutes } from '../../../shared/editing/queries/word-count.ts';
import { describeLength } from './describe-length.ts';
import { describeTime } from './describe-time.ts';
import { nameShortly } from './name-block.ts';
import type { Saving } from './use-open-book.ts';

interface BookStatusProps {
  saving: Saving;
  view: BookView;
  /** The brief that the page shows. */
  brief: string;
  selected: string | undefined;
  findings: readonly Finding[];
  onShowChecks: () => void;
}

/** The status bar while pages show. */
export function BookStatus({ saving, view, brief, selected, findings, onShowChecks }: BookStatusProps) {
  const { t } = useTranslation('book');
  const current = view.briefs.find(({ id }) => id === brief);
  const block = selected === undefined ? undefined : view.blocks.get(selected);
  const { language } = view.book;
  const stops = findings.some(({ severity }) => severity === 'stop');
  return (
    <>
      <SavedState saving={saving} />
      {current && (
        <span className="status-quiet">
          {t('briefOf', { number: current.number, total: view.briefs.length })}
        </span>
      )}
      <span className="grow" />
      {block && (
        <span className="status-quiet status-block">
          {t('blockLength', {
            name: nameShortly(block, t),
            length: describeLength(block.length, language, t),
          })}
        </span>
      )}
      {current && <span>{describeLength(current.length, language, t)}</span>}
      {current && <SpeakingTime view={view} brief={current} />}
      <button
        type="button"
        className={[
          'status-group status-checks',
          stops ? 'status-stop' : findings.length > 0 ? 'status-look' : '',
        ].join(' ')}
        onClick={onShowChecks}
      >
        {findings.length > 0 && <Icon name={stops ? 'do-not-raise' : 'look'} size="small" />}
        {findings.length === 0 ? t('checkCountNone') : t('checkCount', { count: findings.length })}
      </button>
      <span className="status-quiet">{t(`bookLanguage_${language}`)}</span>
    </>
  );
}

/** The status bar while the meeting sheet shows. */
export function SheetStatus({ saving, sheet }: { saving: Saving; sheet: SheetView }) {
  const { t } = useTranslation('book');
  return (
    <>
      <SavedState saving={saving} />
      {sheet.named > 0 && (
        <span className="status-quiet">{t('sheetFilled', { filled: sheet.filled, named: sheet.named })}</span>
      )}
      <span className="grow" />
      {sheet.shown > 0 && <span className="status-quiet">{t('fieldsUsed', { count: sheet.shown })}</span>}
    </>
  );
}

function SavedState({ saving: { open, dirty, everSaved, savedAt } }: { saving: Saving }) {
  const { t } = useTranslation('book');
  if (open.readOnly !== null)
    return (
      <span className="status-group">
        <Icon name="lock" size="small" />
        {t('readOnly')}
      </span>
    );
  if (dirty)
    return (
      <span className="status-group" role="status">
        {t(everSaved ? 'changed' : 'notSaved')}
      </span>
    );
  return (
    <span className="status-group" role="status">
      <Icon name="check" size="small" />
      {savedAt === null ? t('saved') : t('savedAt', { time: readTime(savedAt) })}
    </span>
  );
}

/** How long the points to be raised of a brief take; with an interpreter after each, twice as long. */
function SpeakingTime({ view, brief }: { view: BookView; brief: BriefView }) {
  const { t } = useTranslation('book');
  const { language, meetingSheet } = view.book;
  const count = countWords([brief.brief], language);
  const minutes = speakingMinutes(count, 'none');
  if (minutes === 0) return null;
  const sessions = view.briefs.filter((one) => one.brief.role === 'session');
  const slot = meetingSheet.sessions[sessions.indexOf(brief)]?.minutes ?? null;
  const whole = speakingMinutes(count, meetingSheet.interpretation);
  const over = slot !== null && whole > slot;
  return (
    <span className={over ? 'status-group status-look' : 'status-group'}>
      <Icon name="microphone" size="small" />
      <span className="status-time">
        {slot === null
          ? describeTime(minutes, t)
          : t('timeOf', { time: describeTime(minutes, t), slot: t('timeMinutes', { minutes: slot }) })}
      </span>
      {whole !== minutes && (
        <span className={over ? '' : 'status-quiet'}>
          {t('timeInterpreted', { time: describeTime(whole, t) })}
        </span>
      )}
    </span>
  );
}
