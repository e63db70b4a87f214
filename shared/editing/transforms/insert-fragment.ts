// Paste: words go to the caret, blocks to its place in the section, sections after its section. All ids are new.
// A block keeps its use, readers, marking and sources; what it would have here without them is taken off again.
// What is not a fragment of a book leaves its words and nothing else.

import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { Block, Inline, Section } from '../../book/nodes.ts';
import { readFragment } from '../clipboard/fragment.ts';
import { editBook } from '../edit-book.ts';
import { isLineBlock } from '../node-kinds.ts';
import { linesOfBlock } from '../queries/block-text.ts';
import { findBlockAt, findSectionAt } from '../queries/block-at.ts';
import { findLine } from '../queries/line-at.ts';
import { judgeSection } from '../queries/standing.ts';
import { wordsOf } from '../queries/words-of.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { withoutFields } from '../without-fields.ts';
import { fitLevels } from './fit-levels.ts';
import { insertLines } from './insert-lines.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { giveSources } from './merge-lines.ts';

/** @param insertWords what Slate does with a fragment of words alone */
export function insertFragment(
  editor: BookEditor,
  value: unknown,
  insertWords: (words: Inline[]) => void,
): void {
  if (!editor.selection) return;
  editBook(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const fragment = readFragment(value, editor.newId);
    switch (fragment?.kind) {
      case undefined:
        insertLines(editor, wordsOf(value));
        return;
      case 'words':
        if (!findLine(editor, editor.selection)) insertParagraph(editor);
        insertWords(fragment.words);
        return;
      case 'blocks':
        insertBlocks(editor, fragment.blocks, insertWords);
        return;
      case 'sections':
        insertSections(editor, fragment.sections);
    }
  });
}

function insertBlocks(editor: BookEditor, blocks: Block[], insertWords: (words: Inline[]) => void): void {
  const caret = editor.selection?.anchor;
  const current = caret && findBlockAt(editor, caret.path);
  if (!current) return;
  const [block, path] = current;
  const line = findLine(editor, caret);
  const [only] = blocks;
  if (line?.[0].type === 'table-cell') {
    Editor.insertText(editor, blocks.flatMap(linesOfBlock).join('\n'));
    return;
  }
  const bare = isLineBlock(block) && isEmptyLine(block) && !block.seed && !block.sources;
  if (blocks.length === 1 && only && isLineBlock(only) && line && !bare) {
    insertWords(only.children);
    // The seed says why that block was there; here it would speak for words that were there before.
    giveSources(editor, path, withoutFields(only, 'seed') as Block);
    return;
  }
  let at = Path.next(path);
  if (bare) {
    Transforms.removeNodes(editor, { at: path });
    at = path;
  } else if (isLineBlock(block) && Editor.isStart(editor, caret, path) && !isEmptyLine(block)) at = path;
  else if (isLineBlock(block) && !Editor.isEnd(editor, caret, path))
    Transforms.splitNodes(editor, { match: (_node, place) => Path.equals(place, path), always: true });
  Transforms.insertNodes(editor, blocks, { at });
  settle(editor, at, blocks.length);
}

const isEmptyLine = (block: Block): boolean =>
  Node.string(block) === '' && block.children.every((child) => 'text' in child);

/** Fits the blocks into their new place: levels, and no attribute that only repeats what is above. The caret goes to their end. */
function settle(editor: BookEditor, at: SlatePath, count: number): void {
  const path = at.slice(0, 2);
  const from = at[2] ?? 0;
  fitLevels(editor, path, from, count);
  for (let index = from; index < from + count; index += 1) {
    const section = findSectionAt(editor, path)?.[0];
    const block = section?.children[index];
    if (!section || !block || (!block.readers && block.marking === undefined)) continue;
    const plain = withoutFields(block, 'readers', 'marking') as Block;
    const bare = judgeSection(
      { ...section, children: section.children.map((child) => (child === block ? plain : child)) },
      editor.markingScheme,
    )[index];
    const held = judgeSection(section, editor.markingScheme)[index];
    if (!bare || !held) continue;
    if (block.readers && bare.readers.size === held.readers.size)
      Transforms.unsetNodes(editor, 'readers', { at: [...path, index], voids: true });
    if (block.marking !== undefined && block.marking === bare.resolved.marking)
      Transforms.unsetNodes(editor, 'marking', { at: [...path, index], voids: true });
  }
  Transforms.select(editor, Editor.end(editor, [...path, from + count - 1]));
}

function insertSections(editor: BookEditor, sections: Section[]): void {
  const current = editor.selection && findSectionAt(editor, editor.selection.anchor.path);
  if (!current) return;
  const at = Path.next(current[1]);
  Transforms.insertNodes(editor, sections, { at });
  const last = [...current[1].slice(0, 1), (at[1] ?? 0) + sections.length - 1];
  if (sections.at(-1)?.children.length) Transforms.select(editor, Editor.end(editor, last));
}
