// The pages of a document: drawn in a column at true size, divided, and set with head, foot and notes. Lets the window
// breathe between sections, and ends early when told. The elements are handed over; only the measuring happens in `ground`.

import { drawBlock } from './draw-blocks.ts';
import type { DrawingNeeds } from './draw-blocks.ts';
import { fillPages } from './fill-pages.ts';
import type { FilledPage } from './fill-pages.ts';
import type { PageBlock, PageDocument, PageSection } from './page-document.ts';
import { setTabs } from './set-tabs.ts';

export interface LaidPage {
  element: HTMLElement;
  /** In pixels at true size. */
  width: number;
  height: number;
  /** Bookmarks that begin on it, with how far down. */
  places: Map<string, number>;
}

export interface LaidDocument {
  pages: LaidPage[];
  /** Lets go of the pictures. */
  dispose: () => void;
}

const PIXELS_A_POINT = 96 / 72;
/** Sections between two breaths. */
const BREATH = 6;

/**
 * Lays out a document.
 * @param ground an element in the page, as wide as need be, that nobody sees
 * @returns null where `signal` ended it
 */
export async function layPages(
  document_: PageDocument,
  ground: HTMLElement,
  signal: AbortSignal,
): Promise<LaidDocument | null> {
  const pictures = new Map(
    [...document_.pictures].map(([name, bytes]) => [name, URL.createObjectURL(new Blob([bytes]))]),
  );
  const dispose = (): void => {
    for (const address of pictures.values()) URL.revokeObjectURL(address);
  };
  const stage = ground.appendChild(document.createElement('div'));
  try {
    const columns = document_.sections.map((section) => drawColumn(section, { pictures }));
    stage.append(...columns);
    // Laid out once, so that the browser knows which fonts to bring.
    stage.getBoundingClientRect();
    await document.fonts.ready;
    const pages: LaidPage[] = [];
    for (const [index, section] of document_.sections.entries()) {
      if (index % BREATH === BREATH - 1) await breathe();
      if (signal.aborted) {
        dispose();
        return null;
      }
      const column = columns[index];
      if (column) laySection(section, column, document_, { pictures }, stage, pages);
    }
    return { pages, dispose };
  } finally {
    stage.remove();
  }
}

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

function drawColumn({ width, margins, blocks }: PageSection, needs: DrawingNeeds): HTMLElement {
  const column = document.createElement('div');
  column.className = 'docpage-flow';
  column.style.width = `${String(width - margins.left - margins.right)}pt`;
  column.append(...blocks.map((block) => drawBlock(block, needs)));
  return column;
}

function laySection(
  section: PageSection,
  column: HTMLElement,
  { notes }: PageDocument,
  needs: DrawingNeeds,
  stage: HTMLElement,
  pages: LaidPage[],
): void {
  setTabs(column);
  const drawNote = (number: string): HTMLElement[] =>
    (notes.get(number) ?? []).map((block) => drawBlock(block, { ...needs, note: number }));
  const measured = column.cloneNode(false) as HTMLElement;
  stage.append(measured);
  const filled = fillPages(column, {
    height: (section.height - section.margins.top - section.margins.bottom) * PIXELS_A_POINT,
    noteRule: 5.5 * PIXELS_A_POINT,
    noteHeight(number) {
      measured.replaceChildren(...drawNote(number));
      return measured.getBoundingClientRect().height;
    },
  });
  for (const page of filled) {
    const element = setPage(section, page, drawNote, { ...needs, page: pages.length + 1 });
    stage.append(element);
    for (const frame of element.querySelectorAll<HTMLElement>('.docpage-frame')) setTabs(frame);
    pages.push({
      element,
      width: section.width * PIXELS_A_POINT,
      height: section.height * PIXELS_A_POINT,
      places: listPlaces(element),
    });
  }
  // What is kept must not hang on the stage, which goes.
  for (const { element } of pages) element.remove();
}

function setPage(
  { width, height, margins, header, footer }: PageSection,
  page: FilledPage,
  drawNote: (number: string) => HTMLElement[],
  needs: DrawingNeeds,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'docpage-sheet';
  element.style.width = `${String(width)}pt`;
  element.style.height = `${String(height)}pt`;
  const place = (className: string, side: 'top' | 'bottom', at: number, children: HTMLElement[]): void => {
    if (children.length === 0) return;
    const box = document.createElement('div');
    box.className = className;
    box.style.left = `${String(margins.left)}pt`;
    box.style.width = `${String(width - margins.left - margins.right)}pt`;
    box.style.setProperty(side, `${String(at)}pt`);
    box.append(...children);
    element.append(box);
  };
  const draw = (blocks: PageBlock[]): HTMLElement[] => blocks.map((block) => drawBlock(block, needs));
  place('docpage-frame', 'top', margins.header, draw(header));
  place('docpage-body', 'top', margins.top, gatherRows(page.units));
  place('docpage-notes', 'bottom', margins.bottom, page.notes.flatMap(drawNote));
  place('docpage-frame', 'bottom', margins.footer, draw(footer));
  // It hangs on the head, but stands across the page and beneath its words.
  const watermark = element.querySelector('.docpage-watermark');
  if (watermark) element.prepend(watermark);
  return element;
}

/** Paragraphs as they are; rows in tables again, under the header that repeats (`w:tblHeader`). */
function gatherRows(units: readonly HTMLElement[]): HTMLElement[] {
  const made = new Map<HTMLTableElement, HTMLTableElement>();
  return units.flatMap((unit): HTMLElement[] => {
    const from = unit instanceof HTMLTableRowElement ? unit.closest('table') : null;
    if (!from) return [unit];
    const known = made.get(from);
    if (known) {
      known.tBodies[0]?.append(unit);
      return [];
    }
    const table = from.cloneNode(false) as HTMLTableElement;
    const columns = from.querySelector('colgroup');
    if (columns) table.append(columns.cloneNode(true));
    const body = document.createElement('tbody');
    table.append(body);
    if (unit.dataset['header'] === undefined) {
      // The header went to an earlier page: a copy of it stands here.
      const kept = HEADERS.get(from) ?? [];
      body.append(...kept.map((row) => row.cloneNode(true)));
    } else
      HEADERS.set(
        from,
        [...from.rows].filter(({ dataset }) => dataset['header'] !== undefined),
      );
    body.append(unit);
    made.set(from, table);
    return [table];
  });
}

/** The header rows of a table that has been begun. */
const HEADERS = new WeakMap<HTMLTableElement, HTMLTableRowElement[]>();

function listPlaces(page: HTMLElement): Map<string, number> {
  const top = page.getBoundingClientRect().top;
  return new Map(
    [...page.querySelectorAll<HTMLElement>('[data-begins]')].flatMap((element) =>
      (element.dataset['begins'] ?? '')
        .split(' ')
        .map((name): [string, number] => [name, element.getBoundingClientRect().top - top]),
    ),
  );
}
