// Going to a place on the page: scrolls there and lets a tint show for a moment which place was meant.

const TINT = 600;

/** The element of a block, where it is on the page. */
export const blockElement = (id: string): HTMLElement | null => document.getElementById(`block-${id}`);

/** Brings a block into view and tints it for a moment. */
export function goToBlock(id: string, { focus }: { focus: boolean }): void {
  const element = blockElement(id);
  if (!element) return;
  bringIn(element, 'center');
  if (focus) focusBlock(element);
  tint(element);
}

/** Puts focus on a block as a whole; one that can be written in has it at its grip. */
export function focusBlock(element: HTMLElement): void {
  (element.querySelector<HTMLElement>('.block-grip') ?? element).focus({ preventScroll: true });
}

/** Brings the head of a brief or a section to the top of the canvas. */
export function goToPart(kind: 'brief' | 'section', id: string): void {
  const element = document.getElementById(`${kind}-${id}`);
  if (!element) return;
  bringIn(element, 'start');
  const heading = element.querySelector<HTMLElement>(kind === 'brief' ? '.brief-title' : '.section-heading');
  if (heading) tint(heading);
}

// What lies between is drawn only now, and is rarely as high as was guessed: the second time it is in place.
function bringIn(element: HTMLElement, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ block });
  requestAnimationFrame(() => {
    element.scrollIntoView({ block });
  });
}

function tint(element: HTMLElement): void {
  const color = getComputedStyle(element).getPropertyValue('--accent-tint-2');
  element.animate(
    [{ backgroundColor: color }, { backgroundColor: color, offset: 0.4 }, { backgroundColor: 'transparent' }],
    {
      duration: TINT,
      easing: 'ease-out',
    },
  );
}

/** Puts focus on the words of the release that the selected block rests on. */
export function focusSource(): void {
  document.querySelector<HTMLElement>('.release-now, .release [tabindex="0"]')?.focus();
}

export interface PagePlace {
  brief: string;
  section: string | undefined;
}

/** Where the reader is: at the selected block, as long as it is in sight, else in the upper part of the canvas. */
export function findReachedPlace(canvas: HTMLElement, selected: string | undefined): PagePlace | undefined {
  const block = selected === undefined ? null : blockElement(selected);
  if (block && isInSight(canvas, block))
    return {
      brief: block.closest<HTMLElement>('[data-brief]')?.dataset['brief'] ?? '',
      section: block.closest<HTMLElement>('[data-section]')?.dataset['section'],
    };
  return findPlace(canvas);
}

function isInSight(canvas: HTMLElement, block: HTMLElement): boolean {
  const place = block.getBoundingClientRect();
  const box = canvas.getBoundingClientRect();
  return place.bottom > box.top && place.top < box.bottom;
}

/** The brief and section that the upper part of the canvas shows. */
function findPlace(canvas: HTMLElement): PagePlace | undefined {
  const line = canvas.getBoundingClientRect().top + Math.min(160, canvas.clientHeight / 3);
  const atEnd = canvas.scrollTop + canvas.clientHeight >= canvas.scrollHeight - 2 && canvas.scrollTop > 0;
  const pages = [...canvas.querySelectorAll<HTMLElement>('[data-brief]')];
  const page = atEnd
    ? pages.at(-1)
    : (pages.findLast((one) => one.getBoundingClientRect().top <= line) ?? pages[0]);
  if (!page) return undefined;
  const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
  const section = sections.findLast((one) => one.getBoundingClientRect().top <= line);
  return { brief: page.dataset['brief'] ?? '', section: section?.dataset['section'] };
}
