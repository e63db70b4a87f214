// The right side of a review: what the seeds go into, the seeds, and behind a tab everything that was read.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { SeedOffer } from '../../../shared/release/review-offer.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { BookToMake } from './book-to-make.tsx';
import type { BookPlan } from './book-plan.ts';
import { FindingsPanel } from './findings-panel.tsx';
import type { LaidRelease } from './lay-release.ts';
import type { SeedLinks } from './link-seeds.ts';
import { SeedList } from './seed-list.tsx';
import type { Review } from './use-decisions.ts';
import type { SeedChoice } from './use-seed-choice.ts';

interface SeedsPanelProps {
  hidden: boolean;
  narrow: boolean;
  read: ReadRelease;
  openTitle: string | null;
  intoOpen: boolean;
  onIntoOpen(into: boolean): void;
  plan: BookPlan;
  onPlan(plan: BookPlan): void;
  tab: 'seeds' | 'everything';
  onTab(tab: 'seeds' | 'everything'): void;
  offer: SeedOffer | null;
  seeds: readonly ReviewSeed[];
  review: Review;
  laid: LaidRelease;
  links: SeedLinks;
  choice: SeedChoice;
  onShow(key: string): void;
  onShowFinding(id: string): void;
}

/** The side with the seeds. */
export function SeedsPanel(props: SeedsPanelProps) {
  const { hidden, narrow, read, openTitle, plan, tab, offer, seeds, review, choice } = props;
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const acts = {
    choose: choice.choose,
    point: choice.point,
    show: props.onShow,
    judge: review.judgeOne,
  };
  const language = offer?.book?.language ?? plan.language;
  const list = (
    <>
      {review.placed.length > 0 && (
        <div className="seeds-head">
          <Button
            look="quiet"
            icon="check"
            onClick={() => {
              review.judgeAll(review.placed, 'accepted');
            }}
          >
            {t('acceptAll')}
          </Button>
        </div>
      )}
      <SeedList
        read={read}
        seeds={seeds}
        groups={review.groups}
        decisions={review.state.now}
        links={props.links}
        choice={choice}
        language={language}
        acts={acts}
      />
      {offer !== null && seeds.length === 0 && <p className="finding-none">{t('noSeeds')}</p>}
    </>
  );
  const everything = useMemo(
    () => <FindingsPanel read={read} laid={props.laid} choice={choice.text} onShow={props.onShowFinding} />,
    [read, props.laid, choice.text, props.onShowFinding],
  );
  return (
    <main className="findings" data-pane="page" hidden={hidden} aria-label={t('seeds')}>
      {narrow && <h1 className="only-read">{read.release.title ?? tRead('untitled')}</h1>}
      {openTitle !== null && (
        <div className="review-target">
          <SelectField
            label={t('target')}
            value={props.intoOpen ? 'open' : 'new'}
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
      {!props.intoOpen && <BookToMake read={read} plan={plan} onChange={props.onPlan} />}
      <TabStrip
        name={t('title')}
        value={tab}
        onChange={props.onTab}
        tabs={[
          { value: 'seeds', words: t('seeds'), panel: list },
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
