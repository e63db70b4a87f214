// A reading that is under way: its answer opened without holding up the window, how far it is, and its end at any time.
// Promises: what is stopped, or left by leaving the screen, gives nothing any more; the latest reading wins.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostResult, PackedReading, ReadRelease } from '../../shared/host/host-api.ts';
import type { ReadingProgress } from '../../shared/release/reading-progress.ts';
import { fetchParted } from './fetch-parted.ts';
import { useHost } from './host.ts';
import { useAsk } from './use-ask.ts';

export interface Reading {
  /** True while one is under way. */
  reading: boolean;
  /** Where the work of main is just now; null: not told. */
  progress: ReadingProgress | null;
  /** Waits for a reading; null where it failed or was stopped. */
  take(answer: Promise<HostResult<PackedReading>>): Promise<ReadRelease | null>;
  stop(): void;
}

/** The reading of a screen. */
export function useReading(): Reading {
  const host = useHost();
  const ask = useAsk();
  const [reading, setReading] = useState(false);
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => host.onReadingProgress(setProgress), [host]);
  const stop = useCallback(() => {
    current.current?.abort();
    void host.cancelReading();
  }, [host]);
  useEffect(
    () => () => {
      if (!current.current) return;
      current.current.abort();
      void host.cancelReading();
    },
    [host],
  );
  const take = useCallback(
    async (answer: Promise<HostResult<PackedReading>>) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setReading(true);
      setProgress(null);
      const taken = await ask(answer);
      const release = taken && (await fetchParted(host, taken.release, controller.signal));
      if (current.current !== controller) return null;
      current.current = null;
      setReading(false);
      return taken && release && !controller.signal.aborted ? { ...taken, release } : null;
    },
    [ask, host],
  );
  return { reading, progress, take, stop };
}
