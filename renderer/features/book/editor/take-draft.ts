// Words that stand in a field of the page and not yet in the book: a name being written, a topic in its small form.
// Both take them when they are left; here they are made to, before the book is saved, closed or seen otherwise.

import { focusPage } from '../../../ui/pane-focus.ts';

/** Takes what is being written in such a field into the book, if there is one. */
export function takeDraft(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('.rename-field, .popover input[type=text]')) return;
  field.blur();
  requestAnimationFrame(() => {
    // The field is gone by it.
    if (document.activeElement === document.body) focusPage(document);
  });
}
