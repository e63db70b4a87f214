// The status bar of a book: what is saved, where the page is, how much is written, what the checks find.

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { BookView } from '../../book/book-view.ts';
import { readTime } from '../../book/dates.ts';
import { isDirty } from '../../book/working-copy.ts';
import type { WorkingCopyState } from '../../book/working-copy.ts';
import type { SheetView } from '../../book/sheet-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { describeLength } from './describe-length.ts';
import { nameShortly } from './name-block.ts';

interface BookStatusProps {
  state: WorkingCopyState;
  view: BookView;
  /** The brief that the page shows. */
  brief: string;
  selected: string | undefined;
  findings: readonly Finding[];
  onShowChecks: () => void;
}

/** The status bar while pages show. */
export function BookStatus({ state, view, brief, selected, findings, onShowChecks }: BookStatusProps) {
  const { t } = useTranslation('book');
  const current = view.briefs.find(({ id }) => id === brief);
  const block = selected === undefined ? undefined : view.blocks.get(selected);
  const { language } = view.book;
  const stops = findings.some(({ severity }) => severity === 'stop');
  return (
    <>
      <SavedState state={state} />
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
export function SheetStatus({ state, sheet }: { state: WorkingCopyState; sheet: SheetView }) {
  const { t } = useTranslation('book');
  return (
    <>
      <SavedState state={state} />
      {sheet.named > 0 && (
        <span className="status-quiet">{t('sheetFilled', { filled: sheet.filled, named: sheet.named })}</span>
      )}
      <span className="grow" />
      {sheet.shown > 0 && <span className="status-quiet">{t('fieldsUsed', { count: sheet.shown })}</span>}
    </>
  );
}

function SavedState({ state }: { state: WorkingCopyState }) {
  const { t } = useTranslation('book');
  if (state.open.readOnly !== null)
    return (
      <span className="status-group">
        <Icon name="lock" size="small" />
        {t('readOnly')}
      </span>
    );
  if (isDirty(state))
    return (
      <span className="status-group" role="status">
        {t(state.saved === null ? 'notSaved' : 'changed')}
      </span>
    );
  return (
    <span className="status-group" role="status">
      <Icon name="check" size="small" />
      {state.savedAt === null ? t('saved') : t('savedAt', { time: readTime(state.savedAt) })}
    </span>
  );
}
