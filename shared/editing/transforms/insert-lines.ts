// Plain text from anywhere: one line joins the words at the caret, each further line becomes a block of its own.
// Among points, `1.` `o` `•` `-` at the start of a line say its level beside the others; elsewhere a line is what it says.

import { Editor, Range, Transforms } from 'slate';
import { USES } from '../../book/words.ts';
import { editBook } from '../edit-book.ts';
import { findBlockAt, findSectionAt } from '../queries/block-at.ts';
import { findLine } from '../queries/line-at.ts';
import type { BookEditor } from '../slate-types.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { insertPointBreak } from './insert-point-break.ts';
import { setLevel } from './raise-point.ts';
import { turnIntoPoint } from './turn-into-point.ts';

interface TextLine {
  /** 0 where no marker stands before it. */
  level: number;
  text: string;
}

// A letter `o` is a bullet only with white space after it, as Word's second bullet comes through the clipboard.
const MARKERS: readonly [RegExp, number][] = [
  [/^\s*\d{1,3}[.)]\s+/, 1],
  [/^\s*[o•○◦]\s+/, 2],
  [/^\s*[-–]\s+/, 3],
];

export function insertLines(editor: BookEditor, text: string): void {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0 || !editor.selection) return;
  editBook(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const line = findLine(editor, editor.selection)?.[0];
    if (!line) insertParagraph(editor);
    if (line?.type === 'table-cell') {
      Editor.insertText(editor, lines.join('\n'));
      return;
    }
    if (line?.type !== 'list-item' && isAmongPoints(editor)) insertPoints(editor, lines.map(readLine));
    else
      lines.forEach((words, index) => {
        if (index > 0) insertPointBreak(editor);
        Editor.insertText(editor, words);
      });
  });
}

function insertPoints(editor: BookEditor, lines: readonly TextLine[]): void {
  const base = currentLevel(editor) || 1;
  const first = lines.find((line) => line.level > 0)?.level ?? 0;
  let level = base;
  lines.forEach((line, index) => {
    if (index > 0) insertPointBreak(editor);
    if (line.level > 0 && (index > 0 || isBareLine(editor))) {
      // Sources name levels by their bullets in no fixed order; what counts is the distance to the first one here.
      level = Math.max(1, Math.min(3, base + line.level - first));
      if (currentLevel(editor) === 0) turnIntoPoint(editor);
      const block = editor.selection && findBlockAt(editor, editor.selection.anchor.path);
      if (block) setLevel(editor, block[1], level);
    }
    Editor.insertText(editor, line.text);
  });
}

function readLine(line: string): TextLine {
  for (const [marker, level] of MARKERS) {
    const text = line.replace(marker, '');
    if (text !== line) return { level, text };
  }
  return { level: 0, text: line };
}

function isAmongPoints(editor: BookEditor): boolean {
  const section = editor.selection && findSectionAt(editor, editor.selection.anchor.path)?.[0];
  if (!section) return false;
  return (
    section.role === 'points-to-make' ||
    USES.some((use) => use === section.role) ||
    section.children.some((block) => block.type === 'point')
  );
}

function currentLevel(editor: BookEditor): number {
  const block = editor.selection && findBlockAt(editor, editor.selection.anchor.path)?.[0];
  return block?.type === 'point' ? block.level : 0;
}

function isBareLine(editor: BookEditor): boolean {
  const line = findLine(editor, editor.selection);
  return line !== undefined && Editor.string(editor, line[1], { voids: true }) === '';
}
