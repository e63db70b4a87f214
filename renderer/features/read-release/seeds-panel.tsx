// The right side of a review: what the seeds go into, the seeds, and behind a tab everything that was read.
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { BookToMake } from './book-to-make.tsx';
import type { BookPlan } from './book-plan.ts';
import { FindingsPanel } from './findings-panel.tsx';
import type { PreparedReview } from './prepare-review.ts';
import { SeedList } from './seed-list.tsx';
import type { Review } from './use-decisions.ts';
import type { SeedChoice } from './use-seed-choice.ts';

export type ReviewTab = 'seeds' | 'everything';

interface SeedsPanelProps {
  hidden: boolean;
  narrow: boolean;
  read: ReadRelease;
  openTitle: string | null;
  /** The open book that is added to; null: a new one is made. */
  into: Book | null;
  onIntoOpen(into: boolean): void;
  plan: BookPlan;
  onPlan(plan: BookPlan): void;
  tab: ReviewTab;
  onTab(tab: ReviewTab): void;
  /** What is shown; null where there is nothing yet. */
  prepared: PreparedReview | null;
  /** The offer is on its way. */
  offering: boolean;
  /** Asks for an offer that was given up. */
  onOffer(): void;
  review: Review;
  choice: SeedChoice;
  onShow(key: string): void;
  onShowFinding(id: string): void;
}

/** The side with the seeds. */
export function SeedsPanel(props: SeedsPanelProps) {
  const { hidden, narrow, read, openTitle, into, plan, tab, prepared, review, choice, onShowFinding } = props;
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const offer = prepared?.offer ?? null;
  const everything = useMemo(
    () =>
      prepared && (
        <FindingsPanel
          read={prepared.read}
          laid={prepared.laid}
          choice={choice.text}
          onShow={onShowFinding}
        />
      ),
    [prepared, choice.text, onShowFinding],
  );
  return (
    <main className="findings" data-pane="page" hidden={hidden} aria-label={t('seeds')} onKeyDown={goToRows}>
      {narrow && <h1 className="only-read">{read.release.title ?? tRead('untitled')}</h1>}
      {openTitle !== null && (
        <div className="review-target">
          <SelectField
            label={t('target')}
            value={into ? 'open' : 'new'}
            choices={[
              { value: 'open', words: t('targetOpen', { title: openTitle }) },
              { value: 'new', words: t('targetNew') },
            ]}
            onChange={(value) => {
              props.onIntoOpen(value === 'open');
            }}
          />
        </div>
      )}
      {!into && <BookToMake read={read} plan={plan} onChange={props.onPlan} />}
      <TabStrip
        name={t('title')}
        value={tab}
        onChange={props.onTab}
        tabs={[
          {
            value: 'seeds',
            words: t('seeds'),
            panel: (
              <>
                <SeedsHead review={review} held={prepared?.held ?? 0} />
                {prepared && offer && (
                  <SeedList
                    prepared={prepared}
                    review={review}
                    choice={choice}
                    language={offer.book?.language ?? into?.language ?? plan.language}
                    openSheet={into?.meetingSheet ?? null}
                    acts={{
                      choose: choice.choose,
                      point: choice.point,
                      show: props.onShow,
                      judge: review.judgeOne,
                    }}
                  />
                )}
                {prepared && offer && prepared.seeds.length + prepared.sheet.length === 0 && (
                  <p className="finding-none">{t(prepared.held === 0 ? 'noSeeds' : 'noneLeft')}</p>
                )}
                {!offer && !props.offering && (
                  <div className="finding-none">
                    <Button onClick={props.onOffer}>{t('offerAgain')}</Button>
                  </div>
                )}
              </>
            ),
          },
          {
            value: 'everything',
            words: t('everything'),
            badge: read.release.warnings.length,
            panel: everything,
          },
        ]}
      />
    </main>
  );
}

/** Over all groups: what is offered in all, what is not since the book holds it, and the act on everything. */
function SeedsHead({ review, held }: { review: Review; held: number }) {
  const { t } = useTranslation('review');
  const count = review.all.length;
  if (count === 0 && held === 0) return null;
  return (
    <div className="seeds-head">
      <span className="quiet-text">{held > 0 ? t('held', { count: held }) : t('seedCount', { count })}</span>
      {count > 0 && (
        <Button
          look="quiet"
          icon="check"
          onClick={() => {
            review.judgeAll(review.all, 'accepted');
          }}
        >
          {t('acceptAll', { count })}
        </Button>
      )}
    </div>
  );
}

/** ↓ goes from a field of one line, where it means nothing else, to the rows. */
function goToRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== 'ArrowDown' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
  const row = currentTarget.querySelector<HTMLElement>('[data-roving][tabindex="0"]');
  if (!row) return;
  event.preventDefault();
  row.focus();
}
