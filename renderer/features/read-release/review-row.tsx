// One row of a review as it looks and behaves, whatever it offers.
// The buttons in it are for the pointer alone: keys and the foot of the screen do the same for everybody.
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/release/review-decisions.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { SeedLook } from './describe-seed-row.ts';

export interface RowActs {
  choose(key: string): void;
  point(key: string | null): void;
  show(key: string): void;
  judge(key: string, verdict: Verdict): void;
}

/** What every row is told. */
export interface RowFacts {
  rowKey: string;
  /** Its name in the document. */
  row: string;
  address: string | null;
  verdict: Verdict;
  placeless: boolean;
  chosen: boolean;
  now: boolean;
  /** It takes Tab. */
  stop: boolean;
  acts: RowActs;
}

interface ReviewRowProps extends RowFacts {
  hue: SeedLook['hue'];
  kind: string;
  words: ReactNode;
  wordsLang: string | undefined;
  under: ReactNode;
}

/** A row of the list. */
export function ReviewRow(props: ReviewRowProps) {
  const { rowKey, row, hue, kind, words, wordsLang, under, address, verdict, chosen, now, stop, acts } =
    props;
  const { t } = useTranslation('review');
  const classes = ['seed-row', `seed-${verdict}`, now ? 'seed-row-now' : ''];
  return (
    <div
      role="option"
      aria-selected={chosen}
      aria-keyshortcuts="A R K M"
      tabIndex={stop ? 0 : -1}
      data-roving={row}
      data-list-finding={row}
      className={classes.filter(Boolean).join(' ')}
      onFocus={() => {
        acts.choose(rowKey);
      }}
      onClick={() => {
        acts.choose(rowKey);
      }}
      onMouseEnter={() => {
        acts.point(rowKey);
      }}
      onMouseLeave={() => {
        acts.point(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        acts.show(rowKey);
      }}
    >
      <span className={hue === null ? 'kind-dot kind-dot-none' : `kind-dot kind-dot-${hue}`} />
      <div className="grow">
        <div className="seed-words" lang={wordsLang}>
          {words}
        </div>
        <div className="finding-under">
          <span className={hue === null ? '' : `kind-words kind-words-${hue}`}>{kind}</span>
          {address !== null && <span className="numeral">{address}</span>}
          {under}
        </div>
      </div>
      {chosen && !props.placeless ? (
        <span className="seed-acts" aria-hidden="true">
          <PointerAct
            keys="A"
            words={t('accept')}
            main
            on={verdict === 'accepted'}
            onAct={() => {
              acts.judge(rowKey, 'accepted');
            }}
          />
          <PointerAct
            keys="R"
            words={t('reject')}
            on={verdict === 'rejected'}
            onAct={() => {
              acts.judge(rowKey, 'rejected');
            }}
          />
        </span>
      ) : (
        <VerdictMark verdict={verdict} />
      )}
      {chosen && <span className="only-read">{t(verdict)}</span>}
    </div>
  );
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('review');
  if (verdict === 'undecided') return <span className="seed-state quiet-text">{t('undecided')}</span>;
  return (
    <span className="seed-state">
      <Icon name={verdict === 'accepted' ? 'check' : 'cross'} />
      <span className="only-read">{t(verdict)}</span>
    </span>
  );
}

interface PointerActProps {
  keys: string;
  words: string;
  main?: boolean;
  on: boolean;
  onAct(): void;
}

function PointerAct({ keys, words, main = false, on, onAct }: PointerActProps) {
  const act = (event: MouseEvent) => {
    event.stopPropagation();
    onAct();
  };
  return (
    <span className={`seed-act${main ? ' seed-act-main' : ''}${on ? ' seed-act-on' : ''}`} onClick={act}>
      {on && <Icon name={main ? 'check' : 'cross'} size="small" />}
      {words}
      <KeyHint keys={keys} look="bare" />
    </span>
  );
}
