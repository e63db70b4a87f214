// An answer of the host as a value: a failure becomes a notice with its sentence, what the user closed stays silent.
// The notice of a failure goes with the next answer that the same asker gets: "no room on the disk" must not stand beside
// "saved", nor the folder that was missing beside the one that was tried after it. What the user closed leaves it standing.
// Where each question is about another thing (which book to open), a failure stands until one of them succeeds.
// Must not swallow a thrown error: that is a bug, and the error boundary shows it.
import { useCallback, useRef } from 'react';
import type { HostFailure, HostResult } from '../../shared/host/host-api.ts';
import { useNotices } from '../ui/notice.tsx';

/**
 * Asks the host; null where it failed (shown as a notice) or was cancelled.
 * @param about whether every question is about the same thing, so that a second failure stands in the place of the first
 */
export function useAsk(
  about: 'one thing' | 'many things' = 'one thing',
): <Value>(answer: Promise<HostResult<Value>>) => Promise<Value | null> {
  const { show } = useNotices();
  const standing = useRef<(() => void)[]>([]);
  return useCallback(
    async (answer) => {
      const result = await answer;
      if (!result.ok && result.error.kind === 'cancelled') return null;
      if (result.ok || about === 'one thing') for (const takeBack of standing.current.splice(0)) takeBack();
      if (result.ok) return result.value;
      standing.current.push(show(describeHostFailure(result.error)));
      return null;
    },
    [show, about],
  );
}

/** A failure as a notice. */
export const describeHostFailure = (failure: HostFailure) => ({
  tone: 'stop' as const,
  text: failure.message,
});
