// The foot of a review: the acts with their keys, the counts, and the main button. While something is under way, what that is:
// then Cancel ends that, and not the review.
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/release/review-decisions.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { ProgressBar, useShows } from '../../ui/progress-bar.tsx';
import { ReadingBar } from './reading-bar.tsx';
import type { ReadingWork } from './reading-bar.tsx';

/** A reading or an offer that is under way, or the making of the book. */
export type BusyWith = ReadingWork | 'making';

interface ReviewFootProps {
  /** What is under way. */
  busy: BusyWith | null;
  onStop(): void;
  counts: Record<Verdict, number>;
  /** How many go in as it stands. */
  taken: number;
  into: 'new' | 'open';
  /** The open book holds this release already. */
  held: boolean;
  /** Why an act is refused just now. */
  refusals: Record<'judge' | 'kind' | 'move', string | undefined>;
  /** Why the act asked for last was not done. */
  refused: string | undefined;
  onJudge(verdict: Verdict): void;
  onAsk(kind: 'kind' | 'place'): void;
  onGroup(): void;
  onLeave(): void;
  onMain(): void;
}

/** The foot. */
export function ReviewFoot({ busy, counts, taken, into, held, refusals, refused, ...acts }: ReviewFootProps) {
  const { t } = useTranslation('review');
  const { t: tCommon } = useTranslation('common');
  const shows = useShows(busy !== null && busy !== 'making');
  return (
    <>
      <div className="review-acts">
        <span className="review-next">
          <KeyHint keys="↑" />
          <KeyHint keys="↓" />
          {t('next')}
        </span>
        <Button
          look="quiet"
          keys="A"
          refusal={refusals.judge}
          onClick={() => {
            acts.onJudge('accepted');
          }}
        >
          {t('accept')}
        </Button>
        <Button
          look="quiet"
          keys="R"
          refusal={refusals.judge}
          onClick={() => {
            acts.onJudge('rejected');
          }}
        >
          {t('reject')}
        </Button>
        <Button
          look="quiet"
          keys="K"
          refusal={refusals.kind}
          onClick={() => {
            acts.onAsk('kind');
          }}
        >
          {t('kind')}
        </Button>
        <Button
          look="quiet"
          keys="M"
          refusal={refusals.move}
          onClick={() => {
            acts.onAsk('place');
          }}
        >
          {t('move')}
        </Button>
        <Button look="quiet" keys="Shift+A" refusal={refusals.judge} onClick={acts.onGroup}>
          {t('acceptGroup')}
        </Button>
      </div>
      {busy === null || (busy !== 'making' && !shows) ? (
        <div className="review-counts" role="status">
          <span className="numeral">{t('counts', counts)}</span>
          <span className="quiet-text">
            {refused ?? t(into === 'new' ? 'undecidedGoIn' : 'undecidedStayOut')}
          </span>
        </div>
      ) : (
        <div className="review-counts">
          {busy === 'making' ? (
            <ProgressBar key="making" step={t('making')} />
          ) : (
            <ReadingBar key={busy.work} {...busy} />
          )}
        </div>
      )}
      <div className="review-buttons">
        <Button data-cancel onClick={shows ? acts.onStop : acts.onLeave}>
          {tCommon('cancel')}
        </Button>
        <Button
          look="main"
          data-main
          aria-keyshortcuts="Control+Enter"
          refusal={into === 'open' && held && taken === 0 ? t('nothingToAdd') : undefined}
          onClick={acts.onMain}
        >
          {into === 'new'
            ? counts.rejected === 0
              ? t('make')
              : t('makeWith', { count: taken })
            : taken === 0
              ? t('addAlone')
              : t('add', { count: taken })}
        </Button>
      </div>
    </>
  );
}
