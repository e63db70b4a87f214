// Going to a place on the page: scrolls there and lets a tint show for a moment which place was meant.

const TINT = 600;

/** The element of a block, where it is on the page. */
export const blockElement = (id: string): HTMLElement | null => document.getElementById(`block-${id}`);

/** Brings a block into view and tints it for a moment. */
export function goToBlock(id: string, { focus }: { focus: boolean }): void {
  const element = blockElement(id);
  if (!element) return;
  bringIn(element, 'center');
  if (focus) element.focus({ preventScroll: true });
  tint(element);
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
