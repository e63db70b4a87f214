// A saved page as lines of text: paragraphs, list items and line breaks kept, with the element each line came from.
// Promises: every visible word once, in order; no script, style or hidden element; linear in the page.
// Must not: decide which lines are the release.

import type { HtmlElement, HtmlNode } from './html-nodes.ts';
import { isElement, isText } from './html-nodes.ts';

export interface PageLine {
  /** The words of the line, and what stands before them: indentation and list marker. */
  text: string;
  /** Number of the block element it came from. */
  block: number;
  /** The line is a top heading of the page. */
  heading: boolean;
}

/** The attribute by which block elements are known again once the readable part was found. */
export const BLOCK_MARK = 'data-line-block';

const SKIPPED = new Set(
  'script style noscript template svg iframe object embed head select textarea canvas audio video math map'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(
    /\s+/,
  ),
);
const DEEPEST = 400;

interface Place {
  block: number;
  heading: boolean;
  indent: number;
  /** How many list items it stands in. */
  items: number;
  marker: string;
  pre: boolean;
}

/** Numbers the block elements of a page and gives its lines; an empty line stands between two blocks. */
export function listPageLines(body: HtmlElement): PageLine[] {
  const lines: PageLine[] = [];
  let words = '';
  let count = 0;
  const flush = (place: Place): void => {
    const text = place.pre ? words.trimEnd() : words.replace(/[ \t\n\r\f]+/g, ' ').trim();
    words = '';
    if (text === '') return;
    const head = ' '.repeat(place.indent) + place.marker;
    place.marker = '';
    lines.push({ text: head + text, block: place.block, heading: place.heading });
  };
  const visit = (node: HtmlNode, place: Place, depth: number): void => {
    if (isText(node)) words += node.textContent ?? '';
    if (!isElement(node) || depth > DEEPEST || isHidden(node)) return;
    const name = node.localName;
    if (name === 'br') {
      if (place.pre) words += '\n';
      else flush(place);
      return;
    }
    if (!BLOCKS.has(name)) {
      for (const child of node.childNodes) visit(child, place, depth + 1);
      return;
    }
    flush(place);
    count += 1;
    node.setAttribute(BLOCK_MARK, String(count));
    const inner = openPlace(node, place, count);
    let item = Number(node.getAttribute('start') ?? '1') || 1;
    for (const child of node.childNodes) {
      if (isElement(child) && child.localName === 'li') {
        const numbered = name === 'ol';
        visit(child, { ...inner, marker: numbered ? `${item}. ` : '• ' }, depth + 1);
        item += 1;
      } else visit(child, inner, depth + 1);
    }
    flush(inner);
    if (lines.length > 0 && lines.at(-1)?.text !== '' && name !== 'td' && name !== 'th')
      lines.push({ text: '', block: count, heading: false });
  };
  visit(body, { block: 0, heading: false, indent: 0, items: 0, marker: '', pre: false }, 0);
  return lines.map((line) => ({ ...line, text: dropDoubleMarker(line.text) }));
}

function openPlace(node: HtmlElement, place: Place, block: number): Place {
  const name = node.localName;
  const list = name === 'ul' || name === 'ol' || name === 'menu';
  return {
    block,
    heading: name === 'h1' || name === 'h2',
    indent: list ? place.items * 2 : place.indent,
    items: place.items + (name === 'li' ? 1 : 0),
    marker: name === 'li' ? place.marker : '',
    pre: place.pre || name === 'pre',
  };
}

/** An item whose own words begin with a marker needs none of ours. */
const dropDoubleMarker = (text: string): string =>
  text.replace(/^( *)• (?=(?:\d{1,3}[.)]|\([a-z0-9]{1,3}\)|[-–—•○□o※*▲·]) )/, '$1');

function isHidden(node: HtmlElement): boolean {
  if (SKIPPED.has(node.localName) || node.getAttribute('hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}
