// The acts of a review on the chosen row, by key and from the foot of the screen: accept, reject, kind, place, the group, and
// taking steps back. Promise: an act that cannot be done says why, and focus stays with the row it was done to.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/release/review-decisions.ts';
import { canChangeKind } from '../../../shared/release/review-seeds.ts';
import type { PreparedReview } from './prepare-review.ts';
import type { SeedQuestion } from './seed-choices.tsx';
import type { Review } from './use-decisions.ts';
import { useReviewKeys } from './use-review-keys.ts';
import type { SeedChoice } from './use-seed-choice.ts';

interface Acted {
  prepared: PreparedReview | null;
  review: Review;
  choice: SeedChoice;
}

/** The acts, and the question that one of them asks. */
export function useReviewActs({ prepared, review, choice }: Acted) {
  const { t } = useTranslation('review');
  const [question, setQuestion] = useState<SeedQuestion | null>(null);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<{ of: string | null; words: string } | null>(null);
  const { chosen } = choice;
  const seed = prepared?.seeds.find(({ key }) => key === chosen);
  const onSheet = seed === undefined && prepared?.sheet.some(({ key }) => key === chosen) === true;

  const placed = chosen !== null && review.placed.has(chosen);
  const none = seed === undefined && !onSheet ? t('chooseFirst') : undefined;
  const bound = onSheet ? t('sheetFixed') : undefined;
  const refusals = {
    judge: none ?? (placed ? undefined : t('placeFirst')),
    kind: none ?? bound ?? (seed && canChangeKind(seed.seed) ? undefined : t('kindFixed')),
    move: none ?? bound,
  };
  /** True where an act may be done; else its key, which has no look of its own, is answered by the reason. */
  const may = (refusal: string | undefined): boolean => {
    setRefused(refusal === undefined ? null : { of: chosen, words: refusal });
    return refusal === undefined;
  };
  const judge = (verdict: Verdict) => {
    if (may(refusals.judge) && chosen !== null) review.judgeOne(chosen, verdict);
  };
  const judgeGroup = (verdict: Verdict) => {
    if (may(refusals.judge) && chosen !== null) review.judgeAll(review.groupOf(chosen), verdict);
  };
  const ask = (kind: SeedQuestion['kind']) => {
    if (!may(kind === 'kind' ? refusals.kind : refusals.move) || !seed) return;
    setQuestion({ kind, asked: seed });
    setAsking(true);
  };
  const undo = () => {
    review.act({ kind: 'undo' });
  };
  const redo = () => {
    review.act({ kind: 'redo' });
  };
  useReviewKeys({
    A: () => {
      judge('accepted');
    },
    R: () => {
      judge('rejected');
    },
    K: () => {
      ask('kind');
    },
    M: () => {
      ask('place');
    },
    'Shift+A': () => {
      judgeGroup('accepted');
    },
    'Shift+R': () => {
      judgeGroup('rejected');
    },
    'CmdOrCtrl+Z': undo,
    'CmdOrCtrl+Shift+Z': redo,
    'CmdOrCtrl+Y': redo,
  });

  // A row that went to another section is made anew there: focus goes with it.
  const row = chosen === null ? '' : choice.rowOf(chosen);
  useEffect(() => {
    if (asking || row === '') return;
    const frame = requestAnimationFrame(() => {
      const active = document.activeElement;
      if (active !== document.body && !active?.closest('dialog:not([open])')) return;
      document.querySelector<HTMLElement>(`[data-list-finding="${row}"]`)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [asking, row, review.state.now]);

  return {
    ...{ question, asking, judge, ask },
    /** Why the act asked for last was not done; undefined once another row is chosen or an act is done. */
    refused: refused?.of === chosen ? refused.words : undefined,
    acceptGroup() {
      judgeGroup('accepted');
    },
    endQuestion() {
      setAsking(false);
    },
    /** Why an act is refused just now. */
    refusals,
  };
}
