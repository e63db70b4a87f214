// What the selection gives to the clipboard, as nodes and as plain text.
// Blocks carry who may see them and how they are marked as attributes of their own, so that no paste can show them to more.

import { Editor, Node, Range } from 'slate';
import type { Block, Inline, Section } from '../../book/nodes.ts';
import { READERS } from '../../book/words.ts';
import { isBlockNode, isLineBlock, isSection } from '../node-kinds.ts';
import { linesOfBlock, textOfWords } from '../queries/block-text.ts';
import { findSectionAt } from '../queries/block-at.ts';
import { findLine } from '../queries/line-at.ts';
import { numberPoints } from '../queries/numbering.ts';
import { judgeSection } from '../queries/standing.ts';
import type { BookEditor } from '../slate-types.ts';
import type { Fragment } from './fragment.ts';

/** The selected words, blocks or sections; undefined where nothing is selected. */
export function copyFragment(editor: BookEditor): Fragment | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const range = Editor.unhangRange(editor, selection, { voids: true });
  const briefs = Node.fragment(editor, range);
  const sections = briefs
    .flatMap((brief) => ('children' in brief ? [...brief.children] : []))
    .filter(isSection);
  const [first] = sections;
  if (!first) return undefined;
  const standing = new Map(
    sectionsIn(editor, range).flatMap((section) =>
      judgeSection(section, editor.markingScheme).map((one) => [one.resolved.block.id, one] as const),
    ),
  );
  const withStanding = (block: Block): Block => {
    const held = standing.get(block.id);
    if (!held) return block;
    const readers = READERS.filter((reader) => held.readers.has(reader));
    return { ...block, readers, ...(held.marking === undefined ? {} : { marking: held.marking }) };
  };
  if (sections.length > 1)
    return {
      kind: 'sections',
      sections: sections.map((section) => ({ ...section, children: section.children.map(withStanding) })),
    };
  const line = findLine(editor, range.anchor);
  const words = line && isLineOnly(first.children) && !isWhole(editor, range) ? first.children[0] : undefined;
  if (words && isLineBlock(words)) return { kind: 'words', words: words.children };
  const inner = line && !isLineBlock(line[0]) && Range.includes(range, line[1]) && innerWords(editor, range);
  return inner
    ? { kind: 'words', words: inner }
    : { kind: 'blocks', blocks: first.children.map(withStanding) };
}

/** The fragment as Slate's clipboard carries it. */
export function nodesOfFragment(fragment: Fragment): (Inline | Block | Section)[] {
  switch (fragment.kind) {
    case 'words':
      return fragment.words;
    case 'blocks':
      return fragment.blocks;
    case 'sections':
      return fragment.sections;
  }
}

/** The fragment as plain text: headings, and points with `1.` `o` `-`, indented by level. */
export function textOfFragment(fragment: Fragment): string {
  switch (fragment.kind) {
    case 'words':
      return textOfWords(fragment.words);
    case 'blocks':
      return textOfBlocks(fragment.blocks).join('\n');
    case 'sections':
      return fragment.sections
        .map(({ heading, children }) => [heading, ...textOfBlocks(children)].join('\n'))
        .join('\n\n');
  }
}

function textOfBlocks(blocks: readonly Block[]): string[] {
  const labels = numberPoints(blocks);
  return blocks.flatMap((block, index) => {
    const lines = linesOfBlock(block);
    switch (block.type) {
      case 'point':
        return lines.map((line) => `${'   '.repeat(block.level - 1)}${labels[index] ?? ''} ${line}`);
      case 'list':
        return lines.map((line, at) => `${block.ordered ? `${String(at + 1)}.` : '•'} ${line}`);
      case 'table':
        return block.children.map((row) => row.children.map((cell) => textOfWords(cell.children)).join('\t'));
      default:
        return lines;
    }
  });
}

function sectionsIn(editor: BookEditor, range: Range): Section[] {
  const nodes = Editor.nodes(editor, { at: range, match: isSection, voids: true });
  return [...nodes].flatMap(([, path]) => findSectionAt(editor, path)?.[0] ?? []);
}

const isLineOnly = (blocks: readonly Block[]): boolean => {
  const [only] = blocks;
  return blocks.length === 1 && only !== undefined && isBlockNode(only) && isLineBlock(only);
};

/** True where the whole line is selected: then the block is meant, with what it is, not its words. */
function isWhole(editor: BookEditor, range: Range): boolean {
  const line = findLine(editor, range.anchor);
  if (!line) return false;
  const [start, end] = Range.edges(range);
  return Editor.isStart(editor, start, line[1]) && Editor.isEnd(editor, end, line[1]);
}

/** The words selected within one item or cell; undefined where the selection leaves it. */
function innerWords(editor: BookEditor, range: Range): Inline[] | undefined {
  const [start, end] = Range.edges(range);
  const line = findLine(editor, start);
  if (!line || findLine(editor, end)?.[0] !== line[0]) return undefined;
  const local = {
    anchor: { ...start, path: start.path.slice(line[1].length) },
    focus: { ...end, path: end.path.slice(line[1].length) },
  };
  return Node.fragment(line[0], local) as Inline[];
}
