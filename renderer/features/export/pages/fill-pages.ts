// Which paragraphs and rows stand on which page: filled as Word fills them (notes at the foot, headings with what
// follows, two lines at least of a paragraph on either side of a turn, rows whole). Word may count a little otherwise.

import { lineHeightOf, splitBeforeLine } from './split-line.ts';

/** What moves to a page: a paragraph, or a row of a table. */
interface Unit {
  element: HTMLElement;
  /** Places in the column in which all were laid out, in pixels. */
  top: number;
  bottom: number;
}

export interface FilledPage {
  units: HTMLElement[];
  /** The notes that are called on it. */
  notes: string[];
}

export interface PageRoom {
  /** Between the margins, in pixels. */
  height: number;
  noteRule: number;
  noteHeight(note: string): number;
}

/** Fewest lines on either side of a turn (`w:widowControl`). */
const TOGETHER = 2;

/** Divides what is laid out in a column into pages; at least one. */
export function fillPages(column: HTMLElement, room: PageRoom): FilledPage[] {
  const origin = column.getBoundingClientRect().top;
  const queue = listUnits(column, origin);
  const pages: FilledPage[] = [];
  let placed: Unit[] = [];
  let start = 0;
  const turn = () => {
    pages.push(describePage(placed));
    placed = [];
  };
  for (let unit = queue.shift(); unit; unit = queue.shift()) {
    const { element } = unit;
    const breaks = element.dataset['breaks'] !== undefined;
    if (placed.length === 0 && pages.length > 0) {
      start = unit.top;
      if (!breaks) dropSpaceAbove(element);
    }
    const free = room.height - heightOfNotes([...placed, unit], room) - (unit.top - start);
    if (!(breaks && placed.length > 0) && unit.bottom - unit.top <= free + 0.5) {
      placed.push(unit);
      continue;
    }
    const rest = breaks ? null : splitUnit(unit, free);
    if (rest) {
      placed.push(unit);
      queue.unshift(rest);
    } else if (placed.length === 0) {
      // Taller than a page and not to be cut: it stands on one and runs over.
      placed.push(unit);
      continue;
    } else {
      queue.unshift(unit);
      if (!breaks) holdTogether(placed, queue);
    }
    turn();
  }
  if (placed.length > 0 || pages.length === 0) turn();
  return pages;
}

function listUnits(column: HTMLElement, origin: number): Unit[] {
  return [...column.children].flatMap((child) =>
    (child instanceof HTMLTableElement ? [...child.rows] : [child as HTMLElement]).map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { element, top: top - origin, bottom: bottom - origin };
    }),
  );
}

const notesOf = ({ element }: Unit): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset['note'] ?? '');

function heightOfNotes(units: readonly Unit[], room: PageRoom): number {
  const notes = units.flatMap(notesOf);
  return notes.reduce((sum, note) => sum + room.noteHeight(note), notes.length > 0 ? room.noteRule : 0);
}

const describePage = (units: readonly Unit[]): FilledPage => ({
  units: units.map(({ element }) => element),
  notes: units.flatMap(notesOf),
});

/** What flowed over from another page needs no space above. */
function dropSpaceAbove(element: HTMLElement): void {
  if (!(element instanceof HTMLTableRowElement)) element.style.marginTop = '0';
}

/** Cuts a unit where some of its lines fit; gives the rest, or null where it stays whole. */
function splitUnit(unit: Unit, free: number): Unit | null {
  const { element } = unit;
  if (element instanceof HTMLTableRowElement || element.dataset['whole'] !== undefined) return null;
  const height = lineHeightOf(element);
  const lines = Math.round((unit.bottom - unit.top) / height);
  const fitting = Math.min(Math.floor(free / height + 0.05), lines - TOGETHER);
  if (fitting < TOGETHER) return null;
  const rest = splitBeforeLine(element, fitting);
  if (!rest) return null;
  const cut = unit.top + fitting * height;
  const below = { element: rest, top: cut, bottom: unit.bottom };
  unit.bottom = cut;
  return below;
}

/** Takes what holds on to the next back from the page, unless all of the page does. */
function holdTogether(placed: Unit[], queue: Unit[]): void {
  let keep = placed.length;
  while (keep > 0 && holds(placed[keep - 1])) keep -= 1;
  if (keep === 0) return;
  queue.unshift(...placed.splice(keep));
}

const holds = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.element.dataset['keep'] !== undefined || unit.element.dataset['header'] !== undefined);
