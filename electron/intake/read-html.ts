// A saved web page to text: all its visible lines, and where among them the release stands.
// The readable part is found by Readability on a document of linkedom; nothing is run, nothing is fetched.
// Promises: where the library finds too little, the whole page is handed on and the reader finds the body itself.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlDocument, HtmlElement } from './html-nodes.ts';
import { isElement } from './html-nodes.ts';
import type { PageLine } from './page-lines.ts';
import { BLOCK_MARK, listPageLines } from './page-lines.ts';

export interface ReadPage {
  text: string;
  /** The readable part of `text`, its title line included; null where it is not sure. */
  range: { from: number; to: number } | null;
}

/** Beyond this the search for the readable part could take longer than an officer waits. */
const LARGEST_SEARCHED = 1_500_000;
/** And so it could in a page of a few kilobytes: the search takes the third power of how deep its elements stand in one another. */
const DEEPEST_SEARCHED = 150;
const LEAST_SHARE = 0.5;

/** True where a text is a web page. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, 4000),
  );

/** Reads a saved page. */
export function readHtml(html: string): ReadPage {
  // A page cut from its head still is one.
  const whole = /<html\b/i.test(html.slice(0, 20_000)) ? html : `<!doctype html><html>${html}</html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument };
  const { body } = document;
  const lines = body ? listPageLines(body) : [];
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  if (html.length > LARGEST_SEARCHED || (body && isDeeperThan(body, DEEPEST_SEARCHED)))
    return { text, range: null };
  return { text, range: findRange(document, lines, starts, text.length) };
}

/** Whether elements stand in one another more than `depth` times. */
function isDeeperThan(top: HtmlElement, depth: number): boolean {
  let level: HtmlElement[] = [top];
  for (let down = 0; down <= depth && level.length > 0; down += 1)
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(isElement));
  return level.length > 0;
}

function findRange(
  document: HtmlDocument,
  lines: readonly PageLine[],
  starts: readonly number[],
  length: number,
): ReadPage['range'] {
  const kept = findReadableBlocks(document);
  const inside = lines.map((line) => line.text !== '' && kept.has(line.block));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0) return null;
  const prose = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, line) => sum + (isProse(line.text) ? line.text.length : 0), 0);
  if (prose(first, last + 1) < prose(0, lines.length) * LEAST_SHARE) return null;
  const heading = lines.findLastIndex(
    (line, index) => line.heading && index <= first && line.text.length > 8,
  );
  return { from: starts[heading >= 0 ? heading : first] ?? 0, to: starts[last + 1] ?? length };
}

/** The numbers of the block elements that Readability keeps. */
function findReadableBlocks(document: HtmlDocument): Set<number> {
  const found = new Set<number>();
  const clone = document.cloneNode(true);
  const article = new Readability<HtmlElement>(clone as never, {
    serializer: (node) => node as unknown as HtmlElement,
    charThreshold: 200,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  if (!article?.content) return found;
  for (const element of article.content.querySelectorAll(`[${BLOCK_MARK}]`))
    found.add(Number(element.getAttribute(BLOCK_MARK)));
  return found;
}

const isProse = (line: string): boolean => line.length > 40 && /[.!?다:;]["”’)]*$/.test(line);
