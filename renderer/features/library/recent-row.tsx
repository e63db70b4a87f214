// One briefing in the list. The row speaks the book's language; when it was edited, the interface's.
// Enter or a click opens it; Delete or its menu takes it off the list, the file stays.
import { useTranslation } from 'react-i18next';
import type { RecentBook } from '../../../shared/host/host-api.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { countDaysTo, formatDay, tellWhenEdited } from '../../i18n/format-date.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Marking } from '../../ui/marks.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';

interface RecentRowProps {
  book: RecentBook;
  now: Date;
  /** Takes Tab. */
  stop: boolean;
  onEnter(): void;
  onOpen(): void;
  onForget(): void;
}

/** A row of the list. */
export function RecentRow({ book, now, stop, onEnter, onOpen, onForget }: RecentRowProps) {
  const { t, i18n } = useTranslation('library');
  const { language } = useSettings();
  const gone = book.edited === null;
  const title = book.title === '' ? t('untitled') : book.title;
  return (
    <div
      role="row"
      tabIndex={stop ? 0 : -1}
      data-roving={book.id}
      className={gone ? 'recent-row recent-row-gone' : 'recent-row'}
      onFocus={onEnter}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onOpen();
        }
        if (event.key === 'Delete') onForget();
      }}
      {...(book.language === i18n.language ? {} : { lang: book.language })}
    >
      <div role="gridcell" className="recent-title">
        <div className="recent-words cut-two-lines" title={title}>
          {title}
        </div>
        <Under book={book} />
      </div>
      <div role="gridcell" className="recent-meeting">
        <Meeting book={book} now={now} />
      </div>
      <div role="gridcell" className="recent-marking">
        {book.marking === '' ? (
          <span className="recent-quiet">{i18n.getFixedT(book.language, 'library')('noMarking')}</span>
        ) : (
          <Marking caption={book.marking} />
        )}
      </div>
      <div role="gridcell" className="recent-number numeral">
        {book.briefs}
      </div>
      <div role="gridcell" className="recent-edited numeral" lang={language}>
        {book.edited === null ? '' : <Edited iso={book.edited} now={now} />}
      </div>
      <div role="gridcell" className="recent-acts" lang={language}>
        <span
          role="presentation"
          onClick={(event) => {
            event.stopPropagation();
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
          }}
        >
          <Menu
            align="end"
            trigger={
              <IconButton icon="more" size="small" name={t('actsFor', { title })} tabIndex={stop ? 0 : -1} />
            }
          >
            <MenuItem icon="book" keys="Enter" onChoose={onOpen}>
              {t('openBook')}
            </MenuItem>
            <MenuItem icon="cross" keys="Delete" onChoose={onForget}>
              {t('forget')}
              <span className="menu-hint">{t('forgetHint')}</span>
            </MenuItem>
          </Menu>
        </span>
      </div>
    </div>
  );
}

/** The line beneath the title: that the file is gone, or the kind of meeting and the event. */
function Under({ book }: { book: RecentBook }) {
  const { t, i18n } = useTranslation('library');
  const { templates } = useStartup();
  if (book.edited === null) {
    const hint = t('fileGoneHint', { folder: book.folder });
    return (
      <div className="recent-under recent-gone" lang={i18n.language} title={hint}>
        <Icon name="look" size="small" />
        <span className="cut-line">
          {t('fileGone')} · {hint}
        </span>
      </div>
    );
  }
  const kind = templates.find(({ id }) => id === book.template)?.title[book.language];
  const under = [kind, book.event === book.title ? undefined : book.event].filter(Boolean).join(' · ');
  return (
    <div className="recent-under cut-line" title={under}>
      {under}
    </div>
  );
}

function Meeting({ book, now }: { book: RecentBook; now: Date }) {
  const { i18n } = useTranslation('library');
  const days = countDaysTo(book.from, now);
  if (book.from === '')
    return <span className="recent-needed">{i18n.getFixedT(book.language, 'library')('dateNeeded')}</span>;
  const tCommon = i18n.getFixedT(book.language, 'common');
  return (
    <>
      <div className="numeral">{formatDay(book.from, book.language)}</div>
      {days !== null && days >= 0 && (
        <div className="recent-under">
          {days === 0 ? tCommon('today') : tCommon('inDays', { count: days })}
        </div>
      )}
    </>
  );
}

function Edited({ iso, now }: { iso: string; now: Date }) {
  const { t } = useTranslation('common');
  const { language } = useSettings();
  const when = tellWhenEdited(iso, now, language);
  return <time dateTime={iso}>{when.kind === 'yesterday' ? t('yesterday') : when.words}</time>;
}
