// How much of a long list is drawn: a part at once, the rest bit by bit, so that the window takes keys and clicks in between.
import { useEffect, useState } from 'react';

/** The number of items to draw of `total`; it grows by `step` until all are drawn. */
export function useGrowing(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => {
      setDrawn(drawn + step);
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, step, total]);
  return drawn;
}
