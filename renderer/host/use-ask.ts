// An answer of the host as a value: a failure becomes a notice with its sentence, what the user closed stays silent.
// The notices of failures go once the same asker got what it wanted: "no room on the disk" must not stand beside "saved".
// Must not swallow a thrown error: that is a bug, and the error boundary shows it.
import { useCallback, useRef } from 'react';
import type { HostFailure, HostResult } from '../../shared/host/host-api.ts';
import { useNotices } from '../ui/notice.tsx';

/** Asks the host; null where it failed (shown as a notice) or was cancelled. */
export function useAsk(): <Value>(answer: Promise<HostResult<Value>>) => Promise<Value | null> {
  const { show } = useNotices();
  const failures = useRef<(() => void)[]>([]);
  return useCallback(
    async (answer) => {
      const result = await answer;
      if (result.ok) {
        for (const takeBack of failures.current.splice(0)) takeBack();
        return result.value;
      }
      if (result.error.kind !== 'cancelled') failures.current.push(show(describeHostFailure(result.error)));
      return null;
    },
    [show],
  );
}

/** A failure as a notice. */
export const describeHostFailure = (failure: HostFailure) => ({
  tone: 'stop' as const,
  text: failure.message,
});
