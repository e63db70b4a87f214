// Paragraphs and tables as elements. Looks are set property by property through the CSSOM: the page's policy allows no
// style elements, no style attributes and no markup from text, and none is made here.

import { points } from './css-length.ts';
import { drawTable } from './draw-table.ts';
import type { PageBlock, PageParagraph, PageRun, ParagraphLook, RunLook } from './page-document.ts';

export interface DrawingNeeds {
  /** Addresses of pictures by part name. */
  pictures: ReadonlyMap<string, string>;
  /** The number of the page that is drawn. */
  page?: number;
  /** The number of the note that is drawn. */
  note?: string;
}

/** Height of a line of the font's own, where a document leaves it to the font. */
const FONT_LINE = 1.17;

/** Draws a paragraph or a table. */
export const drawBlock = (block: PageBlock, needs: DrawingNeeds): HTMLElement =>
  block.kind === 'paragraph'
    ? drawParagraph(block, needs)
    : drawTable(block, (inner) => drawBlock(inner, needs));

function drawParagraph(paragraph: PageParagraph, needs: DrawingNeeds): HTMLElement {
  const element = document.createElement('p');
  element.className = 'docpage-line';
  setParagraphLook(element, paragraph.look, paragraph.ground);
  setRunLook(element, paragraph.ground);
  if (paragraph.bookmarks.length > 0) element.dataset['begins'] = paragraph.bookmarks.join(' ');
  if (paragraph.look.keepNext) element.dataset['keep'] = '';
  if (paragraph.look.keepLines) element.dataset['whole'] = '';
  if (paragraph.look.breakBefore) element.dataset['breaks'] = '';
  if (paragraph.marker) {
    const marker = document.createElement('span');
    marker.className = 'docpage-marker';
    marker.textContent = paragraph.marker.text;
    marker.style.minWidth = points(Math.max(0, -paragraph.look.firstLine));
    setRunLook(marker, paragraph.marker.look);
    element.append(marker);
  }
  for (const run of paragraph.runs) element.append(drawRun(run, paragraph.look, needs));
  return element;
}

function setParagraphLook({ style }: HTMLElement, look: ParagraphLook, ground: RunLook): void {
  const left = look.rules.left;
  // Rule and shade begin where the number of a hanging paragraph does.
  const hang = Math.max(0, -look.firstLine);
  style.marginTop = points(look.before);
  style.marginBottom = points(look.after);
  style.marginLeft = points(look.left - hang - (left ? left.space + left.width : 0));
  style.marginRight = points(look.right);
  style.textIndent = points(look.firstLine);
  style.textAlign = look.align;
  const line = look.line.kind === 'auto' ? look.line.value * FONT_LINE * ground.size : look.line.value;
  style.lineHeight = points(line);
  style.minHeight = points(line);
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const rule = look.rules[side];
    if (!rule) continue;
    style.setProperty(`border-${side}`, `${points(rule.width)} solid ${rule.color}`);
    style.setProperty(`padding-${side}`, points(rule.space));
  }
  if (hang > 0) style.paddingLeft = points(hang + (left?.space ?? 0));
  if (look.shade !== null) style.backgroundColor = look.shade;
}

function setRunLook({ style }: HTMLElement, look: RunLook): void {
  style.fontFamily = listFonts(look.fonts);
  style.fontSize = points(look.raised ? look.size * 0.65 : look.size);
  style.fontWeight = look.bold ? '700' : '400';
  style.fontStyle = look.italic ? 'italic' : 'normal';
  style.textDecoration = look.underline ? 'underline' : 'none';
  style.textTransform = look.caps ? 'uppercase' : 'none';
  style.letterSpacing = look.tracking === 0 ? 'normal' : points(look.tracking);
  if (look.color !== null) style.color = look.color;
}

function drawRun(run: PageRun, look: ParagraphLook, needs: DrawingNeeds): Node {
  switch (run.kind) {
    case 'text': {
      const element = drawWords(run.text, run.look);
      if (run.lang !== null) element.lang = run.lang;
      return element;
    }
    case 'tab': {
      const element = drawWords('', run.look);
      element.className = 'docpage-tab';
      element.dataset['stops'] = JSON.stringify(look.tabs);
      element.dataset['hang'] = String(look.firstLine < 0 ? look.left : 0);
      return element;
    }
    case 'break':
      return document.createElement('br');
    case 'page-number': {
      const element = drawWords(run.counts === 'page' ? String(needs.page ?? 1) : '', run.look);
      // What is not known yet is written in once it is.
      if (run.counts !== 'page') element.dataset['counts'] = run.counts;
      return element;
    }
    case 'note': {
      const element = drawWords(run.number === '' ? (needs.note ?? '') : run.number, run.look);
      element.classList.add('docpage-note-number');
      if (run.number !== '') element.dataset['note'] = run.number;
      return element;
    }
    case 'picture': {
      const element = document.createElement('img');
      element.alt = run.alt;
      element.src = needs.pictures.get(run.part) ?? '';
      element.style.width = points(run.width);
      element.style.height = points(run.height);
      if (run.anchor) {
        element.className = 'docpage-anchored';
        element.dataset['anchor'] = JSON.stringify(run.anchor);
      }
      return element;
    }
    case 'watermark': {
      const element = document.createElement('span');
      element.className = 'docpage-watermark';
      element.setAttribute('aria-hidden', 'true');
      element.textContent = run.text;
      element.style.fontFamily = listFonts(run.fonts);
      element.dataset['width'] = String(run.width);
      element.dataset['height'] = String(run.height);
      return element;
    }
  }
}

const listFonts = (fonts: readonly string[]): string =>
  [...fonts.map((name) => `"${name.replaceAll(/["\\]/g, '')}"`), 'var(--font-doc-serif)'].join(', ');

function drawWords(text: string, look: RunLook): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  setRunLook(element, look);
  if (look.raised) element.classList.add('docpage-raised');
  return element;
}
