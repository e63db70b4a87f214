// Before another book takes the window, the one that is open is asked to let go.
// Promise: with nobody to ask, the answer is yes.
import { useEffect, useEffectEvent } from 'react';

type Guard = () => Promise<boolean>;

let guards: Guard[] = [];

/** Asks `guard` before the open book is left for another; true lets go. */
export function useLeaveGuard(guard: Guard): void {
  const ask = useEffectEvent(guard);
  useEffect(() => {
    const one: Guard = () => ask();
    guards = [...guards, one];
    return () => {
      guards = guards.filter((other) => other !== one);
    };
  }, []);
}

/** True when every guard let go. */
export async function askToLeave(): Promise<boolean> {
  for (const guard of guards) {
    if (!(await guard())) return false;
  }
  return true;
}
