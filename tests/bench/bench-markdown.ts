// A copy as Markdown for pandoc: the same words, points as nested lists, tables, notes, a contents list.

import { nameCopy } from '../../shared/book/copy-name.ts';
import type { Copy, CopyBlock } from '../../shared/book/copies.ts';
import { notesOf, titleOfBrief } from '../../shared/book/copy-text.ts';
import { isLeaf } from '../../shared/book/nodes.ts';
import type { PrintedInline } from '../../shared/book/nodes.ts';

/** The whole copy. */
export function writeMarkdown(copy: Copy): string {
  const lines = [`% ${copy.title}`, `% ${nameCopy(copy.name, copy.language)}`, ''];
  const notes: string[] = [];
  for (const brief of copy.briefs) {
    lines.push(`# ${titleOfBrief(brief, copy.language)}`, '');
    for (const section of brief.sections) {
      lines.push(`## ${section.heading}`, '');
      for (const entry of section.blocks) lines.push(...linesOf(entry, notes), '');
    }
  }
  return [...lines, ...notes].join('\n');
}

function linesOf(entry: CopyBlock, notes: string[]): string[] {
  const { block } = entry;
  const references = notesOf(entry).map((words) => {
    const number = notes.push(`[^${notes.length}]: ${words}`, '') - 2;
    return `[^${number}]`;
  });
  const tail = references.join('');
  switch (block.type) {
    case 'paragraph':
    case 'agreed-language':
      return [wordsOf(block.children) + tail];
    case 'point':
      return [
        `${'    '.repeat(block.level - 1)}${block.level === 1 ? '1.' : '-'} ${wordsOf(block.children)}${tail}`,
      ];
    case 'list':
      return block.children.map(
        (item, index) => `- ${wordsOf(item.children)}${index === block.children.length - 1 ? tail : ''}`,
      );
    case 'table': {
      const rows = block.children.map(
        (row) => `| ${row.children.map((cell) => wordsOf(cell.children)).join(' | ')} |`,
      );
      const rule = `|${(block.children[0]?.children ?? []).map(() => '---|').join('')}`;
      return [rows[0] ?? '', rule, ...rows.slice(1)];
    }
    default:
      return [];
  }
}

const wordsOf = (words: readonly PrintedInline[]): string =>
  words
    .map((node) => {
      if (isLeaf(node)) return node.bold ? `**${node.text}**` : node.text;
      return node.type === 'footnote' ? '' : node.children.map((leaf) => leaf.text).join('');
    })
    .join('');
