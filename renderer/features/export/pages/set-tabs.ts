// Tabs: how wide each is hangs on where it stands, so they are set one after the other once their line is laid out.

import { PIXELS_A_POINT } from './css-length.ts';
import type { TabStop } from './page-document.ts';

/** Word's own stops, half an inch apart, where a paragraph sets none (`w:defaultTabStop`). */
const DEFAULT_STOP = 36;

/** Sets every tab below an element that is laid out at its true size. */
export function setTabs(root: HTMLElement): void {
  for (const tab of root.querySelectorAll<HTMLElement>('.docpage-tab')) {
    const line = tab.closest<HTMLElement>('.docpage-line');
    if (line) setTab(tab, line);
  }
}

function setTab(tab: HTMLElement, line: HTMLElement): void {
  const edge = edgeOf(line);
  const at = (tab.getBoundingClientRect().left - edge) / PIXELS_A_POINT;
  const stops = JSON.parse(tab.dataset['stops'] ?? '[]') as TabStop[];
  const hang = Number(tab.dataset['hang']);
  // The indent of a hanging paragraph is a stop by itself.
  const all = hang > 0 ? [...stops, { align: 'left' as const, place: hang, dots: false }] : stops;
  const stop = all
    .toSorted((one, other) => one.place - other.place)
    .find(({ place }) => place > at + 0.1) ?? {
    align: 'left' as const,
    place: (Math.floor(at / DEFAULT_STOP + 0.01) + 1) * DEFAULT_STOP,
    dots: false,
  };
  const following = stop.align === 'left' ? 0 : widthAfter(tab) / PIXELS_A_POINT;
  const share = stop.align === 'center' ? following / 2 : following;
  tab.style.width = `${String(Math.max(2, stop.place - at - share))}pt`;
  if (stop.dots) tab.classList.add('docpage-tab-dots');
}

/** The left edge of the text, from which stops are measured: the paragraph's box without its indent. */
const edgeOf = (line: HTMLElement): number => (line.parentElement ?? line).getBoundingClientRect().left;

/** How wide what follows is, up to the next tab or the end. */
function widthAfter(tab: HTMLElement): number {
  const line = tab.closest('.docpage-line');
  const tabs = [...(line?.querySelectorAll('.docpage-tab') ?? [])];
  const next = tabs[tabs.indexOf(tab) + 1];
  const range = document.createRange();
  range.setStartAfter(tab);
  if (next) range.setEndBefore(next);
  else if (line) range.setEnd(line, line.childNodes.length);
  return [...range.getClientRects()].reduce((sum, { width }) => Math.max(sum, width), 0) === 0
    ? 0
    : range.getBoundingClientRect().width;
}
