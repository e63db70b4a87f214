// The state of a review: what it goes into, what is offered to that, what was decided, and the two ways it ends.
// A new book takes what is not rejected, as the command line does; an open book takes only what was accepted. Of what the
// release says for the meeting sheet either takes only what was accepted, but for the sessions of a new book.
import { useReducer, useState } from 'react';
import type { Book } from '../../../shared/book/book.ts';
import type { LocalText } from '../../../shared/book/words.ts';
import type { ReadRelease, SeedRequest } from '../../../shared/host/host-api.ts';
import { decide, decisionOf, START_OF_REVIEW } from '../../../shared/release/review-decisions.ts';
import type { Decisions } from '../../../shared/release/review-decisions.ts';
import { addSeeds, listTaken } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import { giveToSheet, keySession } from '../../../shared/release/review-sheet.ts';
import type { SheetSeed } from '../../../shared/release/review-sheet.ts';
import { readOpenBook } from '../../host/open-book-door.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { listEntries, planBook } from './book-plan.ts';
import type { BookPlan } from './book-plan.ts';
import type { PreparedReview } from './prepare-review.ts';
import { useDecisions } from './use-decisions.ts';
import { useSeedOffer } from './use-seed-offer.ts';

const NO_SEEDS: readonly ReviewSeed[] = [];
const NO_VALUES: readonly SheetSeed[] = [];

/** The state of the review of `read`. */
export function useReview(read: ReadRelease, openTitle: string | null) {
  const { templates } = useStartup();
  const { language } = useSettings();
  const [open] = useState(() => (openTitle === null ? null : readOpenBook()));
  const [intoOpen, setIntoOpen] = useState(open !== null);
  const [plan, setPlan] = useState<BookPlan>(() => planBook(read, templates, language));
  const [state, act] = useReducer(decide, START_OF_REVIEW);
  const [making, setMaking] = useState(false);
  const into = intoOpen ? open : null;
  const { prepared, offering, settle, stop } = useSeedOffer(
    read,
    into ? addTo(into) : make(plan, read, state.now),
    { open: into, language: into?.language ?? plan.language },
  );
  // Until the offer to the other book is there, the one before is not for this one.
  const offer = prepared?.offer ?? null;
  const fits = offer !== null && (offer.book === null) === (into !== null);
  const book = into ?? (fits ? offer.book : null);
  const review = useDecisions({
    ...{ state, act, book },
    seeds: fits && prepared ? prepared.seeds : NO_SEEDS,
    sheet: fits && prepared ? prepared.sheet : NO_VALUES,
    into: into ? 'open' : 'new',
  });

  /** The book with what was taken; null where there is no offer. */
  const finish = (target: Book | null, settled: PreparedReview, taken: 'accepted' | 'all-but-rejected') => {
    if (!target || !settled.offer) return null;
    const { now } = state;
    const given = settled.sheet.filter(({ key }) => decisionOf(now, key).verdict === 'accepted');
    const seeds = settled.seeds.filter(({ key }) => into === null || review.placed.has(key));
    const added = addSeeds(target, settled.offer.document, listTaken(seeds, now, taken));
    return {
      ...added,
      meetingSheet: giveToSheet(
        added.meetingSheet,
        given.map(({ gives }) => gives),
      ),
    };
  };
  return {
    ...{ open, into, setIntoOpen, plan, setPlan, book, review, offering, making, stop },
    prepared: fits || offer === null ? prepared : null,
    offerAgain: () => void settle(),
    /** The open book holds this release already. */
    held: fits && into !== null && into.documents.some(({ id }) => id === offer.document.id),
    async makeBook(onMake: (book: Book, notices: LocalText[]) => Promise<void>) {
      if (making) return;
      setMaking(true);
      const settled = await settle();
      const made = settled && finish(settled.offer?.book ?? null, settled, 'all-but-rejected');
      if (made) await onMake(made, settled.offer?.warnings ?? []);
      setMaking(false);
    },
    async addToBook(onAdd: (book: Book) => void) {
      const settled = await settle();
      const added = settled && finish(readOpenBook(), settled, 'accepted');
      if (added) onAdd(added);
    },
  };
}

const addTo = (book: Book): SeedRequest['target'] => ({
  kind: 'open',
  book: {
    us: book.meetingSheet.us,
    language: book.language,
    documents: book.documents.map(({ id, hash }) => ({ id, hash })),
  },
});

/** The book to make; a session that was rejected is no session of it. */
function make(plan: BookPlan, { release }: ReadRelease, decisions: Decisions): SeedRequest['target'] {
  const withoutSessions = release.sessions.flatMap(({ label }, place) =>
    decisionOf(decisions, keySession(label, place)).verdict === 'rejected' ? [place] : [],
  );
  return {
    ...{ kind: 'new', template: plan.template, entries: listEntries(plan) },
    ...(withoutSessions.length === 0 ? {} : { withoutSessions }),
  };
}
