// A release laid over its own text, made without holding up the window.
import { useEffect, useState } from 'react';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { doInSteps } from '../../host/in-steps.ts';
import { layRelease } from './lay-release.ts';
import type { LaidRelease } from './lay-release.ts';

/** The laid release; null until it is there. What was laid before is of another reading, and is not shown. */
export function useLaidRelease(read: ReadRelease): LaidRelease | null {
  const [made, setMade] = useState<{ read: ReadRelease; laid: LaidRelease } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void doInSteps(layRelease(read), stop.signal).then((laid) => {
      if (laid) setMade({ read, laid });
    });
    return () => {
      stop.abort();
    };
  }, [read]);
  return made?.read === read ? made.laid : null;
}
