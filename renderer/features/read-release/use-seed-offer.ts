// What the release offers to the book that is planned, asked of the host anew whenever the plan changes, and made ready to be shown.
// Promises: the latest plan wins; what was there before stays to be looked at until the next is ready; typing asks once it
// pauses; nothing holds up the window, however long the release is.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Book } from '../../../shared/book/book.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { ReadRelease, SeedRequest } from '../../../shared/host/host-api.ts';
import { fetchParted } from '../../host/fetch-parted.ts';
import { useHost } from '../../host/host.ts';
import { doInSteps } from '../../host/in-steps.ts';
import { useAsk } from '../../host/use-ask.ts';
import { prepareOffer, prepareText } from './prepare-review.ts';
import type { PreparedReview } from './prepare-review.ts';

const PAUSE = 250;

export interface OfferState {
  /** What is shown; null for the moment in which the text is laid out. */
  prepared: PreparedReview | null;
  offering: boolean;
  /** The review of the plan as it is now, asked for if need be; null where there is none or it was given up. */
  settle(): Promise<PreparedReview | null>;
  /** Gives up what is under way, or about to be. */
  stop(): void;
}

interface Wanted {
  target: SeedRequest['target'];
  released: string | null;
}

interface Asked {
  name: string;
  read: ReadRelease;
  stop: AbortController;
  answer: Promise<PreparedReview | null>;
}

/** The offer to `target`; `open` is the open book that it is for, or null. */
export function useSeedOffer(
  read: ReadRelease,
  target: SeedRequest['target'],
  { open, language }: { open: Book | null; language: Language },
): OfferState {
  const host = useHost();
  const ask = useAsk();
  const [prepared, setPrepared] = useState<PreparedReview | null>(null);
  const [offering, setOffering] = useState(true);
  const latest = useRef<Asked | null>(null);
  // The target is made anew at each drawing: by its name it is known whether it is still the same.
  const { released } = read.release;
  const name = JSON.stringify({ target, released } satisfies Wanted);

  const request = useCallback((): Promise<PreparedReview | null> => {
    if (latest.current?.name === name && latest.current.read === read) return latest.current.answer;
    latest.current?.stop.abort();
    setOffering(true);
    const wanted = JSON.parse(name) as Wanted;
    const { text, range } = read;
    const stop = new AbortController();
    const make = async (): Promise<PreparedReview | null> => {
      const parted = await ask(
        host.offerSeeds({ release: { text, released: wanted.released, range }, target: wanted.target }),
      );
      const offer = parted && (await fetchParted(host, parted, stop.signal));
      return offer && doInSteps(prepareOffer(read, offer, { open, language }), stop.signal);
    };
    const asked: Asked = { name, read, stop, answer: make() };
    latest.current = asked;
    void asked.answer.then((next) => {
      if (latest.current !== asked) return;
      setOffering(false);
      if (next) setPrepared(next);
      else latest.current = null;
    });
    return asked.answer;
  }, [ask, host, language, name, open, read]);

  // The text stands there before anything is offered.
  useEffect(() => {
    const stop = new AbortController();
    void doInSteps(prepareText(read), stop.signal).then((next) => {
      if (next) setPrepared((before) => (before?.read === read ? before : next));
    });
    return () => {
      stop.abort();
    };
  }, [read]);
  const start = useEffectEvent(() => void request());
  const begun = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    pause.current = setTimeout(start, begun.current ? PAUSE : 0);
    begun.current = true;
    return () => {
      clearTimeout(pause.current);
    };
  }, [name, read]);
  useEffect(
    () => () => {
      latest.current?.stop.abort();
    },
    [],
  );
  const stop = useCallback(() => {
    clearTimeout(pause.current);
    latest.current?.stop.abort();
  }, []);
  return { prepared, offering, settle: request, stop };
}
