// F6 and Shift+F6: moves focus between the parts of the window, which carry `data-pane`, in document order.
// Promise: a part is entered where it was left; an open dialog keeps the focus.

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

const lastFocused = new WeakMap<Element, HTMLElement>();

/** Whether the last thing that was used was the keyboard: focus that moves by itself is then to be seen. */
let byKeys = false;

/** Remembers where focus was in each part, and what is used to move; returns how to end it. */
export function watchPaneFocus(root: Document): () => void {
  const noteKeys = () => {
    byKeys = true;
  };
  const notePointer = () => {
    byKeys = false;
  };
  const remember = (event: FocusEvent) => {
    const target = event.target;
    if (!(target instanceof HTMLElement)) return;
    const pane = target.closest('[data-pane]');
    if (pane) lastFocused.set(pane, target);
  };
  root.addEventListener('focusin', remember);
  root.addEventListener('keydown', noteKeys, true);
  root.addEventListener('pointerdown', notePointer, true);
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('keydown', noteKeys, true);
    root.removeEventListener('pointerdown', notePointer, true);
  };
}

/** Moves focus to the next part of the window (1) or the one before (-1). */
export function focusNextPane(root: Document, direction: 1 | -1): void {
  if (root.querySelector(':modal')) return;
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')].filter(canEnter);
  if (panes.length === 0) return;
  const current = panes.findIndex((pane) => pane.contains(root.activeElement));
  const start = current < 0 && direction < 0 ? 0 : current;
  const next = panes[(start + direction + panes.length) % panes.length];
  if (next) enterPane(next);
}

/** Puts focus into the page: where it goes when the part that had it is closed. */
export function focusPage(root: Document): void {
  const page = [...root.querySelectorAll<HTMLElement>('[data-pane="page"]')].find(canEnter);
  if (page) enterPane(page);
}

/** Puts focus into a part: where it was left, else its list's current item, else its first control, else itself. */
function enterPane(pane: HTMLElement): void {
  const before = lastFocused.get(pane);
  const target = before && pane.contains(before) && isShown(before) ? before : findFirst(pane);
  if (target) {
    target.focus();
    return;
  }
  pane.tabIndex = -1;
  pane.focus();
}

/** Puts focus where a screen begins; the ring shows only where keys are used. False where there is no control yet. */
export function beginPane(pane: HTMLElement): boolean {
  const target = findFirst(pane);
  if (target) focusQuietly(target);
  return target !== undefined;
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility();

const canEnter = (pane: HTMLElement): boolean =>
  isShown(pane) && (findFirst(pane) !== undefined || pane.dataset['pane'] === 'page');

const findFirst = (pane: HTMLElement): HTMLElement | undefined =>
  [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);

/** Focus with a ring only where keys are used; a field for words always shows that it takes them. */
export function focusQuietly(element: HTMLElement): void {
  // `focusVisible` is newer than the DOM typings.
  element.focus(element.matches('input, textarea') ? {} : ({ focusVisible: byKeys } as FocusOptions));
}
