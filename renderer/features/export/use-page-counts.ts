// How many pages each copy has: known of the one that shows, and counted of the others once nobody waits for anything.

import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import type { PreviewRequest } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import { loadPages } from './use-preview.ts';

/** Pages by the name of the copy; what is not counted yet is not in it. */
export type PageCounts = ReadonlyMap<string, number>;

/** For what the counts hold: another book, date or choice has others. */
interface Counted {
  book: PreviewRequest['book'] | undefined;
  key: string;
  counts: PageCounts;
}

const NONE: PageCounts = new Map();

/** The counts, and how one that was seen is noted. */
export function usePageCounts(request: Omit<PreviewRequest, 'copy'> | null): {
  counts: PageCounts;
  note: (copy: string, pages: number) => void;
} {
  const key = request ? JSON.stringify([request.issueDate, request.choices]) : '';
  const book = request?.book;
  const [counted, setCounted] = useState<Counted>({ book, key, counts: NONE });
  const holds = counted.key === key && counted.book === book;
  return {
    counts: holds ? counted.counts : NONE,
    note: (copy, pages) => {
      setCounted((current) => {
        const known = current.key === key && current.book === book ? current.counts : NONE;
        return { book, key, counts: new Map([...known, [copy, pages]]) };
      });
    },
  };
}

/**
 * Counts a copy that nobody looks at.
 * @param request null: nothing is to be counted now
 * @param stage an element that nobody sees, for measuring
 * @param onCounted told once it is known
 */
export function useCounting(
  request: PreviewRequest | null,
  stage: RefObject<HTMLElement | null>,
  onCounted: (copy: string, pages: number) => void,
): void {
  const host = useHost();
  const note = useEffectEvent(onCounted);
  const ask = useEffectEvent(() => request && host.previewCopy(request));
  const key = request && JSON.stringify([request.copy, request.issueDate, request.choices]);
  const book = request?.book;
  useEffect(() => {
    if (key === null || !book) return;
    const ending = new AbortController();
    const count = async (): Promise<void> => {
      const answer = await ask();
      // A copy that cannot be made says so when it is looked at.
      if (!answer?.ok || !stage.current || ending.signal.aborted) return;
      const { makePages } = await loadPages();
      const laid = await makePages(answer.value, stage.current, ending.signal);
      laid?.dispose();
      if (laid) note((JSON.parse(key) as [string])[0], laid.pages.length);
    };
    void count();
    return () => {
      ending.abort();
    };
  }, [key, book, stage]);
}
