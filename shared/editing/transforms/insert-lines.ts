// Plain text from anywhere: one line joins the words at the caret, each further line becomes a block of its own.
// Among points the marks at the start of lines say their levels (`clipboard/read-text-lines.ts`); elsewhere a line is what it says.

import { Editor, Range, Transforms } from 'slate';
import type { Point } from '../../book/nodes.ts';
import { USES } from '../../book/words.ts';
import { editBook } from '../edit-book.ts';
import { findBlockAt, findSectionAt } from '../queries/block-at.ts';
import { findLine } from '../queries/line-at.ts';
import type { Line } from '../node-kinds.ts';
import { readTextLines, splitLines } from '../clipboard/read-text-lines.ts';
import type { TextLine } from '../clipboard/read-text-lines.ts';
import type { BookEditor, SlateDescendant } from '../slate-types.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { besideLine, insertPointBreak } from './insert-point-break.ts';
import { setLevel } from './raise-point.ts';
import { pointBefore, turnIntoPoint } from './turn-into-point.ts';

export function insertLines(editor: BookEditor, text: string): void {
  const lines = splitLines(text);
  if (lines.length === 0 || !editor.selection) return;
  editBook(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const line = findLine(editor, editor.selection)?.[0];
    if (!line) insertParagraph(editor);
    if (line?.type === 'table-cell') Editor.insertText(editor, lines.join('\n'));
    // One line within words is part of them: "1. May" is a date there, and no first point.
    else if (line?.type !== 'list-item' && isAmongPoints(editor) && (lines.length > 1 || isBareLine(editor)))
      insertPoints(editor, readTextLines(lines));
    else insertPlain(editor, line?.type === 'list-item' ? dropMarks(lines) : lines);
  });
}

/** An item has its own mark; the one that every pasted line brings along would stand there twice. */
function dropMarks(lines: readonly string[]): readonly string[] {
  const read = readTextLines(lines);
  return lines.length > 1 && read.every(({ level }) => level > 0) ? read.map(({ text }) => text) : lines;
}

function insertPlain(editor: BookEditor, [first = '', ...rest]: readonly string[]): void {
  Editor.insertText(editor, first);
  const last = rest.pop();
  if (last === undefined) return;
  insertPointBreak(editor);
  insertBefore(editor, rest, (line) =>
    line.type === 'list-item'
      ? { type: 'list-item', level: line.level, children: [] }
      : besideLine(editor, line),
  );
  Editor.insertText(editor, last);
}

function insertPoints(editor: BookEditor, [first, ...rest]: readonly TextLine[]): void {
  if (!first) return;
  const base = currentLevel(editor) || 1;
  const top = [first, ...rest].find((line) => line.level > 0)?.level ?? 0;
  // Sources name levels by their bullets in no fixed order; what counts is the distance to the first one here.
  const levelOf = (line: TextLine): number => Math.max(1, Math.min(3, base + line.level - top));
  if (first.level > 0 && isBareLine(editor)) becomePoint(editor, levelOf(first));
  Editor.insertText(editor, first.text);
  const last = rest.pop();
  if (!last) return;
  insertPointBreak(editor);
  // What has no marker of its own goes on as the line before it.
  let level = currentLevel(editor);
  const use = findPointBefore(editor);
  const texts = rest.map(({ text }) => text);
  insertBefore(editor, texts, (line, index) => {
    const own = rest[index];
    if (own && own.level > 0) level = levelOf(own);
    const beside = besideLine(editor, line);
    return level > 0 ? { ...use, ...beside, type: 'point', level } : beside;
  });
  if (last.level > 0) level = levelOf(last);
  if (level > 0) becomePoint(editor, level);
  Editor.insertText(editor, last.text);
}

/**
 * Puts lines before the one with the caret, all at once: a key of Enter for each would take seconds for a pasted chapter.
 * @param shape what stands around the words of each
 */
function insertBefore(
  editor: BookEditor,
  texts: readonly string[],
  shape: (line: Line, index: number) => object,
): void {
  const entry = findLine(editor, editor.selection);
  if (!entry || texts.length === 0) return;
  const [line, at] = entry;
  const nodes = texts.map((text, index) => ({ ...shape(line, index), children: [{ text }] }));
  Transforms.insertNodes(editor, nodes as SlateDescendant[], { at });
}

/** Makes the line with the caret a point of a level. */
function becomePoint(editor: BookEditor, level: number): void {
  if (currentLevel(editor) === 0) turnIntoPoint(editor);
  const block = editor.selection && findBlockAt(editor, editor.selection.anchor.path);
  if (block) setLevel(editor, block[1], level);
}

/** The use that a paragraph at the caret would have as a point. */
function findPointBefore(editor: BookEditor): Pick<Point, 'use'> | undefined {
  const block = editor.selection && findBlockAt(editor, editor.selection.anchor.path);
  const section = block && findSectionAt(editor, block[1])?.[0];
  return section ? { use: pointBefore(section, block[1][2] ?? 0).use } : undefined;
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
