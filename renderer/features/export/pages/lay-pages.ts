// The pages of a document: drawn in a column at true size, divided, and set with head, foot and notes. Works in short
// steps, so that a long book never holds the window up, and tells the first pages while the others are still to come.
// The elements are handed over; only the measuring happens in `ground`.

import { PIXELS_A_POINT, points } from './css-length.ts';
import { drawBlock } from './draw-blocks.ts';
import type { DrawingNeeds } from './draw-blocks.ts';
import { fillPages } from './fill-pages.ts';
import type { Pace } from './pace.ts';
import type { PageDocument, PageSection } from './page-document.ts';
import { measurePaper, setPage, textWidth } from './set-page.ts';
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
  pages: readonly LaidPage[];
  /** More pages are to come. */
  growing: boolean;
  /** Lets go of the pictures. */
  dispose: () => void;
}

/** The line above the notes of a page and the room around it, in points. */
const NOTE_RULE = 5.5;
/** Blocks that are drawn and measured in one step. */
const STEP = 24;
/** Least time between the first telling and the second, in ms; each next one waits twice as long as the one before. */
const TELLING = 150;

/**
 * Lays out a document.
 * @param ground an element in the page, as wide as need be, that nobody sees
 * @param pace ends it where what is laid is no longer wanted; null comes back then
 * @param onGrown told the pages that are there while more are to come
 */
export async function layPages(
  document_: PageDocument,
  ground: HTMLElement,
  pace: Pace,
  onGrown?: (laid: LaidDocument) => void,
): Promise<LaidDocument | null> {
  const pictures = new Map(
    [...document_.pictures].map(([name, bytes]) => [name, URL.createObjectURL(new Blob([bytes]))]),
  );
  const dispose = (): void => {
    for (const address of pictures.values()) URL.revokeObjectURL(address);
  };
  const stage = ground.appendChild(document.createElement('div'));
  const pages: LaidPage[] = [];
  let told = 0;
  let wait = TELLING;
  try {
    for (const section of document_.sections)
      for await (const page of laySection(section, document_, { pictures }, stage, pages.length, pace)) {
        pages.push(page);
        if (!onGrown || (told > 0 && performance.now() - told < wait)) continue;
        if (told > 0) wait *= 2;
        told = performance.now();
        onGrown({ pages: [...pages], growing: true, dispose });
      }
    if (!(await pace())) {
      // Whoever was told of pages may still show them.
      if (told === 0) dispose();
      return null;
    }
    countPages(pages, 'pages');
    return { pages, growing: false, dispose };
  } finally {
    stage.remove();
  }
}

async function* laySection(
  section: PageSection,
  { notes }: PageDocument,
  needs: DrawingNeeds,
  stage: HTMLElement,
  before: number,
  pace: Pace,
): AsyncGenerator<LaidPage, void> {
  const column = stage.appendChild(drawFlow(section));
  if (!(await drawBlocks(section, column, needs, pace))) return;
  const paper = measurePaper(section, stage, needs);
  const drawNote = (number: string): HTMLElement[] =>
    (notes.get(number) ?? []).map((block) => drawBlock(block, { ...needs, note: number }));
  const measured = stage.appendChild(drawFlow(section));
  const filling = fillPages(column, {
    height: (section.height - paper.top - paper.bottom) * PIXELS_A_POINT,
    noteRule: NOTE_RULE * PIXELS_A_POINT,
    noteHeight(number) {
      measured.replaceChildren(...drawNote(number));
      return measured.getBoundingClientRect().height;
    },
  });
  const pages: LaidPage[] = [];
  for (const filled of filling) {
    const number = before + pages.length + 1;
    const element = setPage(paper, filled, drawNote, { ...needs, page: number }, stage);
    const page = {
      element,
      width: section.width * PIXELS_A_POINT,
      height: section.height * PIXELS_A_POINT,
      places: listPlaces(element),
    };
    // What is kept must not hang on the stage, which goes.
    element.remove();
    pages.push(page);
    yield page;
    if (!(await pace())) return;
  }
  countPages(pages, 'section-pages');
  column.remove();
  measured.remove();
}

function drawFlow(section: PageSection): HTMLElement {
  const flow = document.createElement('div');
  flow.className = 'docpage-flow';
  flow.style.width = points(textWidth(section));
  return flow;
}

/** Draws a section's blocks into its column, with the fonts they need; false where it was ended. */
async function drawBlocks(
  { blocks }: PageSection,
  column: HTMLElement,
  needs: DrawingNeeds,
  pace: Pace,
): Promise<boolean> {
  for (let from = 0; from < blocks.length; from += STEP) {
    const drawn = blocks.slice(from, from + STEP).map((block) => drawBlock(block, needs));
    column.append(...drawn);
    // Laid out once, so that the browser knows which fonts to bring.
    column.getBoundingClientRect();
    if (document.fonts.status === 'loading') await document.fonts.ready;
    for (const element of drawn) setTabs(element);
    if (!(await pace())) return false;
  }
  return true;
}

/** Writes how many pages there are where a field asks for it (`NUMPAGES`, `SECTIONPAGES`). */
function countPages(pages: readonly LaidPage[], counts: 'pages' | 'section-pages'): void {
  for (const { element } of pages)
    for (const field of element.querySelectorAll(`[data-counts=${counts}]`))
      field.textContent = String(pages.length);
}

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
