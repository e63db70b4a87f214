// Who is asked before something is left: the open book before another takes the window, a review before its screen goes.
// Promise: with nobody to ask, the answer is yes.
import { useEffect, useEffectEvent } from 'react';

type Guard = () => Promise<boolean>;

/** What is left: the open book, or the screen that lies over it. */
type Left = 'book' | 'screen';

const guards: Record<Left, Guard[]> = { book: [], screen: [] };

/** Asks `guard` before what it holds is left; true lets go. */
export function useLeaveGuard(left: Left, guard: Guard): void {
  const ask = useEffectEvent(guard);
  useEffect(() => {
    const one: Guard = () => ask();
    guards[left] = [...guards[left], one];
    return () => {
      guards[left] = guards[left].filter((other) => other !== one);
    };
  }, [left]);
}

/** True when every guard of it let go. */
export async function askToLeave(left: Left): Promise<boolean> {
  for (const guard of guards[left]) {
    if (!(await guard())) return false;
  }
  return true;
}
