// One seed: its words, then kind, address and what was changed of it, and what was decided.
// The buttons in it are for the pointer alone: keys and the foot of the screen do the same for everybody.
import { memo } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SEED_LABEL_TEXTS } from '../../../shared/book/printed-text.ts';
import type { Language, SeedLabel } from '../../../shared/book/words.ts';
import type { Verdict } from '../../../shared/release/review-decisions.ts';
import type { SeedCandidate } from '../../../shared/release/seed-candidate.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { wordsOf } from './describe-seed-row.ts';
import type { SeedLook } from './describe-seed-row.ts';

export interface SeedRowActs {
  choose(key: string): void;
  point(key: string | null): void;
  show(key: string): void;
  judge(key: string, verdict: Verdict): void;
}

interface SeedRowProps {
  seedKey: string;
  row: string;
  seed: SeedCandidate;
  look: SeedLook;
  address: string | null;
  verdict: Verdict;
  /** What it was read as, where another kind was made of it. */
  readAs: SeedLabel | null;
  moved: boolean;
  placeless: boolean;
  /** Language of the book, and of the release where that is another. */
  language: Language;
  lang: string | undefined;
  chosen: boolean;
  now: boolean;
  stop: boolean;
  acts: SeedRowActs;
}

/** A row of the list of seeds. */
export const SeedRow = memo(function SeedRow(props: SeedRowProps) {
  const { seedKey, row, seed, look, address, verdict, chosen, now, stop, language, lang, acts } = props;
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const { language: spoken } = useSettings();
  const { label, words, quoted } = wordsOf(seed.block, language);
  const why = seed.block.seed?.label;
  const kind = look.kind === null ? (why ? SEED_LABEL_TEXTS[why][spoken] : t('frame')) : tRead(look.kind);
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
        acts.choose(seedKey);
      }}
      onClick={() => {
        acts.choose(seedKey);
      }}
      onMouseEnter={() => {
        acts.point(seedKey);
      }}
      onMouseLeave={() => {
        acts.point(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        acts.show(seedKey);
      }}
    >
      <span className={look.hue === null ? 'kind-dot kind-dot-none' : `kind-dot kind-dot-${look.hue}`} />
      <div className="grow">
        <div className="seed-words" lang={language}>
          {label}
          <span lang={quoted || lang === undefined ? lang : undefined}>{words}</span>
        </div>
        <div className="finding-under">
          <span className={look.hue === null ? '' : `kind-words kind-words-${look.hue}`}>{kind}</span>
          {address !== null && <span className="numeral">{address}</span>}
          {seed.block.type === 'point' && seed.block.addressee !== undefined && (
            <span>{t('toWhom', { side: seed.block.addressee })}</span>
          )}
          {props.readAs !== null && (
            <span className="seed-changed">
              {t('readAs', { kind: SEED_LABEL_TEXTS[props.readAs][spoken] })}
            </span>
          )}
          {props.moved && <span className="seed-changed">{t('moved')}</span>}
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
              acts.judge(seedKey, 'accepted');
            }}
          />
          <PointerAct
            keys="R"
            words={t('reject')}
            on={verdict === 'rejected'}
            onAct={() => {
              acts.judge(seedKey, 'rejected');
            }}
          />
        </span>
      ) : (
        <VerdictMark verdict={verdict} />
      )}
      {chosen && <span className="only-read">{t(verdict)}</span>}
    </div>
  );
});

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
