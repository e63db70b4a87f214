// A fragment as HTML for other programs: its words with their formatting, and nothing of what a book knows about them.
// Promises that no id, reader, use, source or seed stands in it: what is pasted into a mail goes out as it is read.

import { isLeaf } from '../../book/nodes.ts';
import type { Block, Inline, Leaf } from '../../book/nodes.ts';
import { assertNever } from '../../result.ts';
import { numberPoints } from '../queries/numbering.ts';
import type { Fragment } from './fragment.ts';

/** The fragment as HTML; fields are taken to have been printed before. */
export function htmlOfFragment(fragment: Fragment): string {
  switch (fragment.kind) {
    case 'words':
      return `<span>${htmlOfWords(fragment.words)}</span>`;
    case 'blocks':
      return htmlOfBlocks(fragment.blocks);
    case 'sections':
      return fragment.sections
        .map(({ heading, children }) => `<h3>${escapeText(heading)}</h3>${htmlOfBlocks(children)}`)
        .join('');
    default:
      return assertNever(fragment);
  }
}

function htmlOfBlocks(blocks: readonly Block[]): string {
  const labels = numberPoints(blocks);
  return blocks.map((block, index) => htmlOfBlock(block, labels[index] ?? '')).join('');
}

function htmlOfBlock(block: Block, label: string): string {
  switch (block.type) {
    case 'paragraph':
    case 'agreed-language':
      return `<p>${htmlOfWords(block.children)}</p>`;
    case 'point':
      return `<p style="margin-left:${String((block.level - 1) * 2)}em">${escapeText(label)} ${htmlOfWords(block.children)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.children.map((item) => `<li>${htmlOfWords(item.children)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return `<table>${block.children
        .map(
          (row) =>
            `<tr>${row.children.map((cell) => `<td>${htmlOfWords(cell.children)}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'image':
    case 'page-break':
    case 'unknown':
      return '';
    default:
      return assertNever(block);
  }
}

/** Notes and fields have no words of their own here. */
const htmlOfWords = (words: readonly Inline[]): string =>
  words
    .map((node) => {
      if (isLeaf(node)) return htmlOfLeaf(node);
      if (node.type !== 'link') return '';
      return `<a href="${escapeText(node.href)}">${node.children.map(htmlOfLeaf).join('')}</a>`;
    })
    .join('');

function htmlOfLeaf({ text, bold, italic, underline }: Leaf): string {
  let run = escapeText(text).replaceAll('\n', '<br>');
  if (underline) run = `<u>${run}</u>`;
  if (italic) run = `<i>${run}</i>`;
  return bold ? `<b>${run}</b>` : run;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
