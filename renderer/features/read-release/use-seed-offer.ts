// What the release offers to the book that is planned, asked of the host anew whenever the plan changes.
// Promises: the latest plan wins; the offer before stays to be looked at until the next one is there; typing asks once it pauses.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadRelease, SeedRequest } from '../../../shared/host/host-api.ts';
import type { SeedOffer } from '../../../shared/release/review-offer.ts';
import { useHost } from '../../host/host.ts';
import { useAsk } from '../../host/use-ask.ts';

const PAUSE = 250;

export interface OfferState {
  offer: SeedOffer | null;
  offering: boolean;
  /** The offer to the plan as it is now, asked for if need be; null where there is none. */
  settle(): Promise<SeedOffer | null>;
}

interface Wanted {
  target: SeedRequest['target'];
  released: string | null;
}

/** The offer to `target`. */
export function useSeedOffer({ text, release }: ReadRelease, target: SeedRequest['target']): OfferState {
  const host = useHost();
  const ask = useAsk();
  const [offer, setOffer] = useState<SeedOffer | null>(null);
  const [offering, setOffering] = useState(true);
  const latest = useRef<{ name: string; answer: Promise<SeedOffer | null> } | null>(null);
  // The target is made anew at each drawing: by its name it is known whether it is still the same.
  const { released } = release;
  const name = JSON.stringify({ target, released } satisfies Wanted);

  const request = useCallback((): Promise<SeedOffer | null> => {
    if (latest.current?.name === name) return latest.current.answer;
    setOffering(true);
    const wanted = JSON.parse(name) as Wanted;
    const answer = ask(
      host.offerSeeds({ release: { text, released: wanted.released }, target: wanted.target }),
    );
    latest.current = { name, answer };
    void answer.then((next) => {
      if (latest.current?.name !== name) return;
      setOffering(false);
      if (next) setOffer(next);
      else latest.current = null;
    });
    return answer;
  }, [ask, host, name, text]);

  const start = useEffectEvent(() => void request());
  const begun = useRef(false);
  useEffect(() => {
    const timer = setTimeout(start, begun.current ? PAUSE : 0);
    begun.current = true;
    return () => {
      clearTimeout(timer);
    };
  }, [name]);
  return { offer, offering, settle: request };
}
