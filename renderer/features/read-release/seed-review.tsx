// The review of a release: its text, and beside it what it offers to a new book or to the open one, each seed to be decided on.
// Promises: nothing is made before the main button; hover and choice on one side show on the other; every step can be taken back.
// A new book takes what is not rejected, as the command line does; an open book takes only what was accepted.
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { LocalText } from '../../../shared/book/words.ts';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { decisionOf } from '../../../shared/release/review-decisions.ts';
import type { Verdict } from '../../../shared/release/review-decisions.ts';
import { addSeeds, canChangeKind, keySeeds, listTaken } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import { readOpenBook } from '../../host/open-book-door.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { listEntries, planBook } from './book-plan.ts';
import type { BookPlan } from './book-plan.ts';
import { layRelease } from './lay-release.ts';
import { linkSeeds } from './link-seeds.ts';
import { ReleaseTextPanel } from './release-text-panel.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { SeedChoices } from './seed-choices.tsx';
import type { SeedQuestion } from './seed-choices.tsx';
import { SeedsPanel } from './seeds-panel.tsx';
import { SideSwitch } from './side-switch.tsx';
import { useDecisions } from './use-decisions.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useSeedChoice } from './use-seed-choice.ts';
import { useSeedOffer } from './use-seed-offer.ts';

interface SeedReviewProps {
  read: ReadRelease;
  reading: boolean;
  /** Title of the open book that can be added to; null: none. */
  openTitle: string | null;
  onReleased(released: string | null): void;
  onAnother(): void;
  onStop(): void;
  onMake(book: Book, notices: LocalText[]): Promise<void>;
  onAdd(book: Book): void;
  onLeave(): void;
}

const NO_SEEDS: readonly ReviewSeed[] = [];

/** A release under review. */
export function SeedReview({ read, openTitle, onMake, onAdd, ...props }: SeedReviewProps) {
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const { templates } = useStartup();
  const { language } = useSettings();
  const narrow = useNarrow(860);
  const [side, setSide] = useState<'text' | 'list'>('list');
  const [tab, setTab] = useState<'seeds' | 'everything'>('seeds');
  const [question, setQuestion] = useState<SeedQuestion | null>(null);
  const [asking, setAsking] = useState(false);
  const [making, setMaking] = useState(false);
  const [open] = useState(() => (openTitle === null ? null : readOpenBook()));
  const [intoOpen, setIntoOpen] = useState(open !== null);
  const [plan, setPlan] = useState<BookPlan>(() => planBook(read, templates, language));
  const into = intoOpen ? open : null;

  const { offer, offering, settle } = useSeedOffer(
    read,
    into
      ? {
          kind: 'open',
          book: {
            us: into.meetingSheet.us,
            language: into.language,
            documents: into.documents.map(({ id, hash }) => ({ id, hash })),
          },
        }
      : { kind: 'new', template: plan.template, entries: listEntries(plan) },
  );
  // Until the offer to the other book is there, the one before is not for this one.
  const shown = offer && (offer.book === null) === (into !== null) ? offer : null;
  const book = into ?? shown?.book ?? null;
  const seeds = useMemo(() => (shown ? keySeeds(shown.seeds) : NO_SEEDS), [shown]);
  const links = useMemo(() => linkSeeds(read, seeds), [read, seeds]);
  const laid = useMemo(() => layRelease(read, links.extra), [read, links]);
  const choice = useSeedChoice(seeds, links);
  const review = useDecisions(book, seeds);
  const { state, counts } = review;
  const chosen = choice.chosen;
  const chosenSeed = seeds.find(({ key }) => key === chosen);

  const judge = (verdict: Verdict) => {
    if (chosen !== null) review.judgeOne(chosen, verdict);
  };
  const ask = (kind: SeedQuestion['kind']) => {
    if (!chosenSeed || (kind === 'kind' && !canChangeKind(chosenSeed.seed))) return;
    setQuestion({ kind, asked: chosenSeed });
    setAsking(true);
  };
  const judgeGroup = (verdict: Verdict) => {
    if (chosen !== null) review.judgeAll(review.groupOf(chosen), verdict);
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
  }, [asking, row, state.now]);

  const make = async () => {
    setMaking(true);
    const settled = await settle();
    if (settled?.book) {
      const taken = listTaken(keySeeds(settled.seeds), state.now, 'all-but-rejected');
      await onMake(addSeeds(settled.book, settled.document, taken), settled.warnings);
    }
    setMaking(false);
  };
  const add = async () => {
    const settled = await settle();
    const target = readOpenBook();
    if (!settled || !target) return;
    const known = new Set(review.placed);
    const taken = listTaken(
      keySeeds(settled.seeds).filter(({ key }) => known.has(key)),
      state.now,
      'accepted',
    );
    onAdd(addSeeds(target, settled.document, taken));
  };
  const held = into !== null && shown !== null && into.documents.some(({ id }) => id === shown.document.id);
  const { warnings } = read.release;
  const listWords = t(tab);

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
          <SideSwitch side={side} listWords={listWords} onSide={setSide} />
        ) : (
          <>
            {warnings.length > 0 && (
              <Button
                look="quiet"
                icon="info"
                onClick={() => {
                  setTab('everything');
                }}
              >
                {t('warnings', { count: warnings.length })}
              </Button>
            )}
            <Button look="quiet" icon="release" onClick={props.onAnother}>
              {tRead('another')}
            </Button>
          </>
        )
      }
      foot={
        <ReviewFoot
          busy={props.reading ? 'reading' : making ? 'making' : offering ? 'offering' : null}
          onStop={props.onStop}
          counts={counts}
          into={into === null ? 'new' : 'open'}
          held={held}
          refusals={{
            judge:
              chosenSeed === undefined
                ? t('chooseFirst')
                : review.placed.includes(chosenSeed.key)
                  ? undefined
                  : t('placeFirst'),
            kind:
              chosenSeed === undefined
                ? t('chooseFirst')
                : canChangeKind(chosenSeed.seed)
                  ? undefined
                  : t('kindFixed'),
            move: chosenSeed === undefined ? t('chooseFirst') : undefined,
          }}
          onJudge={judge}
          onAsk={ask}
          onGroup={() => {
            judgeGroup('accepted');
          }}
          onLeave={props.onLeave}
          onMain={() => {
            if (into) void add();
            else if (!making) void make();
          }}
        />
      }
    >
      <ReleaseTextPanel
        hidden={narrow && side !== 'text'}
        read={read}
        laid={laid}
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
        openTitle={open === null ? null : openTitle}
        intoOpen={into !== null}
        onIntoOpen={setIntoOpen}
        plan={plan}
        onPlan={setPlan}
        tab={tab}
        onTab={setTab}
        offer={shown}
        seeds={seeds}
        review={review}
        laid={laid}
        links={links}
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
      {question && book && (
        <SeedChoices
          key={question.kind}
          open={asking}
          question={question}
          book={book}
          decision={decisionOf(state.now, question.asked.key)}
          onAct={review.act}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </ScreenFrame>
  );
}
