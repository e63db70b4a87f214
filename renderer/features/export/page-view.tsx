// One page of the document at the scale that its room allows, or at its true size. The page itself is the element that
// was laid out from the file; nothing is drawn over it.

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { LaidPage } from './pages/lay-pages.ts';
import './document-pages.css';

/** Shows a page. */
export function PageView({ page, scale, label }: { page: LaidPage; scale: number; label: string }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(page.element);
    const sheet = holder.current?.firstElementChild;
    if (sheet instanceof HTMLElement)
      sheet.style.transform = scale === 1 ? 'none' : `scale(${String(scale)})`;
  }, [page, scale]);
  return (
    <div
      ref={holder}
      className="docpage-holder"
      role="group"
      aria-label={label}
      style={{ width: page.width * scale, height: page.height * scale }}
    />
  );
}

/** The width inside an element, as it changes. */
export function useInnerWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
