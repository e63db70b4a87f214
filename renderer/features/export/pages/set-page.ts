// One page put together: what fills it between head and foot, its notes, pictures that no line carries, the watermark.

import { PIXELS_A_POINT, points } from './css-length.ts';
import { drawBlock } from './draw-blocks.ts';
import type { DrawingNeeds } from './draw-blocks.ts';
import type { FilledPage } from './fill-pages.ts';
import type { Anchor, AnchorPlace, PageBlock, PageFrame, PageSection } from './page-document.ts';
import { setTabs } from './set-tabs.ts';

/** The paper of a section, and where on it its words begin and end, in points: a tall head or foot takes from their room. */
export interface Paper {
  section: PageSection;
  top: number;
  bottom: number;
}

/** Measures the head and foot of a section; `stage` is where measuring happens. */
export function measurePaper(section: PageSection, stage: HTMLElement, needs: DrawingNeeds): Paper {
  const { margins, frame, even } = section;
  const heightOf = (blocks: readonly PageBlock[]): number => {
    const box = stage.appendChild(document.createElement('div'));
    box.className = 'docpage-flow';
    box.style.width = points(textWidth(section));
    box.append(...blocks.map((block) => drawBlock(block, needs)));
    const { height } = box.getBoundingClientRect();
    box.remove();
    return height / PIXELS_A_POINT;
  };
  // A negative margin holds whatever the head (ECMA-376 17.6.11).
  const inset = (margin: number, distance: number, blocks: readonly PageBlock[]): number =>
    margin < 0 ? -margin : Math.max(margin, blocks.length > 0 ? distance + heightOf(blocks) : 0);
  // The pages of a section are filled as if left and right ones had one height: an export's margins hold both.
  const highest = (margin: number, distance: number, kind: keyof PageFrame): number =>
    Math.max(
      inset(margin, distance, frame[kind]),
      even[kind] === frame[kind] ? 0 : inset(margin, distance, even[kind]),
    );
  return {
    section,
    top: highest(margins.top, margins.header, 'header'),
    bottom: highest(margins.bottom, margins.footer, 'footer'),
  };
}

/** Between the margins at the sides, in points. */
export const textWidth = ({ width, margins }: PageSection): number => width - margins.left - margins.right;

/** Sets a page on the stage, where its tabs and anchors are measured. */
export function setPage(
  { section, top, bottom }: Paper,
  page: FilledPage,
  drawNote: (number: string) => HTMLElement[],
  needs: DrawingNeeds,
  stage: HTMLElement,
): HTMLElement {
  const { width, height, margins } = section;
  const frame = (needs.page ?? 1) % 2 === 0 ? section.even : section.frame;
  const element = stage.appendChild(document.createElement('div'));
  element.className = 'docpage-sheet';
  element.style.width = points(width);
  element.style.height = points(height);
  const place = (className: string, side: 'top' | 'bottom', at: number, children: HTMLElement[]): void => {
    if (children.length === 0) return;
    const box = document.createElement('div');
    box.className = className;
    box.style.left = points(margins.left);
    box.style.width = points(textWidth(section));
    box.style.setProperty(side, points(at));
    box.append(...children);
    element.append(box);
  };
  const draw = (blocks: readonly PageBlock[]): HTMLElement[] =>
    blocks.map((block) => drawBlock(block, needs));
  place('docpage-frame', 'top', margins.header, draw(frame.header));
  place('docpage-body', 'top', top, gatherRows(page.units));
  place('docpage-notes', 'bottom', bottom, page.notes.flatMap(drawNote));
  place('docpage-frame', 'bottom', margins.footer, draw(frame.footer));
  for (const frame of element.querySelectorAll<HTMLElement>('.docpage-frame')) setTabs(frame);
  for (const picture of element.querySelectorAll<HTMLElement>('.docpage-anchored'))
    placeAnchored(picture, element, section);
  // It hangs on the head, but stands across the page and beneath its words.
  const watermark = element.querySelector<HTMLElement>('.docpage-watermark');
  if (watermark) {
    element.prepend(watermark);
    stretchWatermark(watermark);
  }
  return element;
}

/** Stretches a watermark's letters over the room of its shape, as `fitshape` does. */
function stretchWatermark(watermark: HTMLElement): void {
  const pen = document.createElement('canvas').getContext('2d');
  const { width, height } = watermark.dataset;
  if (!pen) return;
  const { fontSize, fontFamily } = getComputedStyle(watermark);
  pen.font = `${fontSize} ${fontFamily}`;
  const ink = pen.measureText(watermark.textContent);
  const across = (Number(width) * PIXELS_A_POINT) / (ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight);
  const down =
    (Number(height) * PIXELS_A_POINT) / (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent);
  if (Number.isFinite(across * down) && across * down > 0)
    watermark.style.scale = `${String(across)} ${String(down)}`;
}

/** Takes a picture out of its line to where it is anchored. */
function placeAnchored(picture: HTMLElement, page: HTMLElement, section: PageSection): void {
  const { width, height, margins } = section;
  const { across, down, behind } = JSON.parse(picture.dataset['anchor'] ?? '') as Anchor;
  const line = (picture.closest('.docpage-line') ?? page).getBoundingClientRect().top;
  const paragraph = (line - page.getBoundingClientRect().top) / PIXELS_A_POINT;
  const box = picture.getBoundingClientRect();
  const left = placeFrom(
    across,
    across.from === 'page' ? [0, width] : [margins.left, width - margins.right],
    box.width / PIXELS_A_POINT,
  );
  const top = placeFrom(
    down,
    down.from === 'page'
      ? [0, height]
      : down.from === 'paragraph' || down.from === 'line'
        ? [paragraph, paragraph]
        : [margins.top, height - margins.bottom],
    box.height / PIXELS_A_POINT,
  );
  picture.style.left = points(left);
  picture.style.top = points(top);
  if (behind) page.prepend(picture);
  else page.append(picture);
}

function placeFrom({ at }: AnchorPlace, [start, end]: [number, number], size: number): number {
  if (typeof at === 'number') return start + at;
  return at === 'center' ? (start + end - size) / 2 : at === 'end' ? end - size : start;
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
