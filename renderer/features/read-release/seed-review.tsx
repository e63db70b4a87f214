// The review of a release: its text, and beside it what it offers to a new book or to the open one, each seed to be decided on.
// Promises: nothing is made before the main button; hover and choice on one side show on the other; every step can be taken back.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { LocalText } from '../../../shared/book/words.ts';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { ReadingProgress } from '../../../shared/release/reading-progress.ts';
import { decisionOf } from '../../../shared/release/review-decisions.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { NOTHING_LAID } from './lay-release.ts';
import { ReleaseTextPanel } from './release-text-panel.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { SeedChoices } from './seed-choices.tsx';
import { SeedsPanel } from './seeds-panel.tsx';
import type { ReviewTab } from './seeds-panel.tsx';
import { SideSwitch } from './side-switch.tsx';
import { useReview } from './use-review.ts';
import { useReviewActs } from './use-review-acts.ts';
import { useSeedChoice } from './use-seed-choice.ts';

interface SeedReviewProps {
  read: ReadRelease;
  reading: boolean;
  progress: ReadingProgress | null;
  /** Title of the open book that can be added to; null: none. */
  openTitle: string | null;
  onReleased(released: string | null): void;
  onAnother(): void;
  onStop(): void;
  /** How many seeds something was decided of; leaving would lose it. */
  onDecided(count: number): void;
  onMake(book: Book, notices: LocalText[]): Promise<void>;
  onAdd(book: Book): void;
  onLeave(): void;
}

/** A release under review. */
export function SeedReview({ read, progress, openTitle, ...props }: SeedReviewProps) {
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const narrow = useNarrow(860);
  const [side, setSide] = useState<'text' | 'list'>('list');
  const [tab, setTab] = useState<ReviewTab>('seeds');
  const current = useReview(read, openTitle);
  const { prepared, review, into, book, plan } = current;
  const choice = useSeedChoice(prepared);
  const decided = review.state.now.size;
  const { onDecided } = props;
  useEffect(() => {
    onDecided(decided);
    return () => {
      onDecided(0);
    };
  }, [decided, onDecided]);
  // Behind the other tab no seed is seen: none is decided on there.
  const acts = useReviewActs({
    prepared,
    review,
    choice: tab === 'seeds' ? choice : { ...choice, chosen: null },
  });
  const busy = props.reading
    ? ({ work: 'reading', progress } as const)
    : current.making
      ? 'making'
      : current.offering
        ? ({ work: 'offering', progress } as const)
        : null;

  return (
    <ScreenFrame
      barName={tCommon('bar')}
      barStart={
        <Button look="quiet" icon="chevron-left" onClick={props.onLeave}>
          {tRead('back')}
        </Button>
      }
      title={narrow ? undefined : t('title')}
      barEnd={
        narrow ? (
          <SideSwitch side={side} listWords={t(tab)} onSide={setSide} />
        ) : (
          <BarEnd
            warnings={read.release.warnings.length}
            onWarnings={() => {
              setTab('everything');
            }}
            onAnother={props.onAnother}
          />
        )
      }
      foot={
        <ReviewFoot
          busy={busy}
          onStop={() => {
            current.stop();
            props.onStop();
          }}
          counts={review.counts}
          taken={review.taken}
          into={into === null ? 'new' : 'open'}
          held={current.held}
          refusals={acts.refusals}
          refused={acts.refused}
          onJudge={acts.judge}
          onAsk={acts.ask}
          onGroup={acts.acceptGroup}
          onLeave={props.onLeave}
          onMain={() => {
            void (into ? current.addToBook(props.onAdd) : current.makeBook(props.onMake));
          }}
        />
      }
    >
      <ReleaseTextPanel
        hidden={narrow && side !== 'text'}
        read={read}
        laid={prepared?.laid ?? NOTHING_LAID}
        choice={choice.text}
        onReleased={props.onReleased}
        onShow={(id) => {
          setSide('list');
          setTab('seeds');
          choice.showInList(id);
        }}
      />
      <SeedsPanel
        hidden={narrow && side !== 'list'}
        narrow={narrow}
        read={read}
        openTitle={current.open === null ? null : openTitle}
        into={into}
        onIntoOpen={current.setIntoOpen}
        plan={plan}
        onPlan={current.setPlan}
        tab={tab}
        onTab={setTab}
        prepared={prepared}
        offering={current.offering}
        onOffer={current.offerAgain}
        review={review}
        choice={choice}
        onShow={(key) => {
          setSide('text');
          choice.showInText(key);
        }}
        onShowFinding={(id) => {
          setSide('text');
          choice.text.goTo('text', id);
        }}
      />
      {acts.question && book && (
        <SeedChoices
          key={acts.question.kind}
          open={acts.asking}
          question={acts.question}
          book={book}
          decision={decisionOf(review.state.now, acts.question.asked.key)}
          onAct={review.act}
          onClose={acts.endQuestion}
        />
      )}
    </ScreenFrame>
  );
}

interface BarEndProps {
  warnings: number;
  onWarnings(): void;
  onAnother(): void;
}

function BarEnd({ warnings, onWarnings, onAnother }: BarEndProps) {
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  return (
    <>
      {warnings > 0 && (
        <Button look="quiet" icon="info" onClick={onWarnings}>
          {t('warnings', { count: warnings })}
        </Button>
      )}
      <Button look="quiet" icon="release" onClick={onAnother}>
        {tRead('another')}
      </Button>
    </>
  );
}
