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

/**
 * Divides what is laid out in a column into pages, one at a time; at least one. A page's elements may be taken from the
 * column as soon as it is there.
 */
export function* fillPages(column: HTMLElement, room: PageRoom): Generator<FilledPage, void> {
  const queue = listUnits(column);
  // Reversed, since taking from the end costs nothing however many there are.
  queue.reverse();
  let placed: Unit[] = [];
  let pages = 0;
  let start = 0;
  let notes = 0;
  const turn = (): FilledPage => {
    const page = describePage(placed);
    placed = [];
    notes = 0;
    pages += 1;
    return page;
  };
  for (let unit = queue.pop(); unit; unit = queue.pop()) {
    const { element } = unit;
    const breaks = element.dataset['breaks'] !== undefined;
    if (placed.length === 0 && pages > 0) {
      start = unit.top;
      if (!breaks) dropSpaceAbove(element);
    }
    const noted = notes + heightOfNotes(notesOf(unit), room, notes === 0);
    const free = room.height - (unit.top - start);
    if (!(breaks && placed.length > 0) && unit.bottom - unit.top <= free - noted + 0.5) {
      placed.push(unit);
      notes = noted;
      continue;
    }
    const calls = placeNotes(unit);
    const rest = breaks
      ? null
      : splitUnit(unit, (lines) => {
          const called = calls.filter(({ line }) => line < lines).map(({ note }) => note);
          return free - notes - heightOfNotes(called, room, notes === 0);
        });
    if (rest) {
      placed.push(unit);
      queue.push(rest);
    } else if (placed.length === 0) {
      // Taller than a page and not to be cut: it stands on one and runs over.
      placed.push(unit);
      notes = noted;
      continue;
    } else {
      queue.push(unit);
      if (!breaks) holdTogether(placed, queue);
    }
    yield turn();
  }
  if (placed.length > 0 || pages === 0) yield turn();
}

function listUnits(column: HTMLElement): Unit[] {
  const origin = column.getBoundingClientRect().top;
  return [...column.children].flatMap((child) =>
    (child instanceof HTMLTableElement ? [...child.rows] : [child as HTMLElement]).map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { element, top: top - origin, bottom: bottom - origin };
    }),
  );
}

const notesOf = ({ element }: Unit): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset['note'] ?? '');

const heightOfNotes = (notes: readonly string[], room: PageRoom, first: boolean): number =>
  notes.reduce(
    (sum, note, index) => sum + room.noteHeight(note) + (first && index === 0 ? room.noteRule : 0),
    0,
  );

/** On which line of a unit each of its notes is called. */
function placeNotes({ element }: Unit): { note: string; line: number }[] {
  const { top } = element.getBoundingClientRect();
  const height = lineHeightOf(element);
  return [...element.querySelectorAll<HTMLElement>('[data-note]')].map((call) => {
    const box = call.getBoundingClientRect();
    return {
      note: call.dataset['note'] ?? '',
      line: Math.floor(((box.top + box.bottom) / 2 - top) / height),
    };
  });
}

const describePage = (units: readonly Unit[]): FilledPage => ({
  units: units.map(({ element }) => element),
  notes: units.flatMap(notesOf),
});

/** What flowed over from another page needs no space above. */
function dropSpaceAbove(element: HTMLElement): void {
  if (!(element instanceof HTMLTableRowElement)) element.style.marginTop = '0';
}

/**
 * Cuts a unit where some of its lines fit; gives the rest, or null where it stays whole.
 * @param freeFor the room for so many lines, less the notes that they call
 */
function splitUnit(unit: Unit, freeFor: (lines: number) => number): Unit | null {
  const { element } = unit;
  if (element instanceof HTMLTableRowElement || element.dataset['whole'] !== undefined) return null;
  const height = lineHeightOf(element);
  const lines = Math.round((unit.bottom - unit.top) / height);
  let fitting = lines - TOGETHER;
  while (fitting >= TOGETHER && (fitting - 0.05) * height > freeFor(fitting)) fitting -= 1;
  if (fitting < TOGETHER) return null;
  const rest = splitBeforeLine(element, fitting);
  if (!rest) return null;
  const cut = unit.top + fitting * height;
  const below = { element: rest, top: cut, bottom: unit.bottom };
  unit.bottom = cut;
  return below;
}

/** Takes what holds on to the next back from the page, unless all of the page does. The queue's next is its last. */
function holdTogether(placed: Unit[], queue: Unit[]): void {
  let keep = placed.length;
  while (keep > 0 && holds(placed[keep - 1])) keep -= 1;
  if (keep === 0) return;
  queue.push(...placed.splice(keep).reverse());
}

const holds = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.element.dataset['keep'] !== undefined || unit.element.dataset['header'] !== undefined);
