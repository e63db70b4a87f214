// A paragraph that goes on on the next page: cut between two of its lines, at the first character of the line below.

/** The height of one line, in pixels; every paragraph that is drawn has one set. */
export const lineHeightOf = (element: HTMLElement): number =>
  parseFloat(getComputedStyle(element).lineHeight);

/**
 * Cuts a laid-out paragraph before one of its lines.
 * @returns the rest, as a paragraph of its own beneath the first; null where the line has no character to cut at
 */
export function splitBeforeLine(element: HTMLElement, line: number): HTMLElement | null {
  const style = getComputedStyle(element);
  const top =
    element.getBoundingClientRect().top + parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
  const place = findCharacterBelow(element, top + line * lineHeightOf(element));
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(element, element.childNodes.length);
  const rest = element.cloneNode(false) as HTMLElement;
  rest.append(range.extractContents());
  delete rest.dataset['begins'];
  delete rest.dataset['breaks'];
  rest.style.textIndent = '0';
  rest.style.marginTop = '0';
  element.style.marginBottom = '0';
  // The last line before the cut is no last line of the paragraph.
  if (style.textAlign === 'justify') element.style.textAlignLast = 'justify';
  element.after(rest);
  return rest;
}

function findCharacterBelow(element: HTMLElement, edge: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isBelow = (node: Text, offset: number): boolean => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2 > edge;
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const last = node.data.length - 1;
    if (last < 0 || !isBelow(node, last)) continue;
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(node, middle)) high = middle;
      else low = middle + 1;
    }
    return { node, offset: low };
  }
  return null;
}
