// The schema of a book as Slate's plugin: what is an inline, what has no words, what keeps to itself, what a split gives away.
// Promises that a normalized value passes `bookSchema`. Its rules stand in `normalizers/`, one a file, in the order listed here.

import { Node } from 'slate';
import type { Block } from '../book/nodes.ts';
import { noteOrigin } from './edit-book.ts';
import { holdsLeaves, isBlockNode, isInlineNode, isSection, isVoidBlock } from './node-kinds.ts';
import { bookHoldsBriefs } from './normalizers/book-holds-briefs.ts';
import { briefHoldsSections } from './normalizers/brief-holds-sections.ts';
import {
  blockAttributesAreSound,
  leafFieldsAreSound,
  partAttributesAreSound,
} from './normalizers/attributes-are-sound.ts';
import { idsAreUnique } from './normalizers/ids-are-unique.ts';
import { linesHoldWords } from './normalizers/lines-hold-words.ts';
import { listsHoldItems } from './normalizers/lists-hold-items.ts';
import type { Normalizer } from './normalizers/normalizer.ts';
import { sectionHoldsBlocks } from './normalizers/section-holds-blocks.ts';
import type { BookEditor, SlateNode } from './slate-types.ts';

/** Form first, so that later rules meet nodes that have the children they expect. */
const NORMALIZERS: readonly Normalizer[] = [
  bookHoldsBriefs,
  briefHoldsSections,
  sectionHoldsBlocks,
  listsHoldItems,
  linesHoldWords,
  leafFieldsAreSound,
  blockAttributesAreSound,
  partAttributesAreSound,
  idsAreUnique,
];

/** What the second part of a split block takes along. Its id is new; what the words rest on stays with the first part. */
const SHARED_ATTRIBUTES = [
  'type',
  'level',
  'use',
  'addressee',
  'readers',
  'marking',
  'topic',
  'disclosure',
  'lang',
  'ordered',
] as const;

/** Adds the schema to an editor. */
export function withBook<Edited extends BookEditor>(editor: Edited): Edited {
  const { normalizeNode } = editor;

  editor.isInline = isInlineNode;
  // A footnote is void: in the line stands its number, its words are written beside it.
  editor.isVoid = (element) =>
    isVoidBlock(element) || element.type === 'field' || element.type === 'footnote';
  editor.isElementReadOnly = (element) => element.type === 'unknown';
  // What is typed over a field or a note takes no formatting from inside it.
  editor.markableVoid = () => false;
  // No deletion joins two sections, and none joins two cells.
  editor.isIsolated = (element) => isSection(element) || element.type === 'table-cell';
  editor.getSplitProperties = (node) => splitProperties(editor, node);

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    for (const normalize of NORMALIZERS) if (normalize(editor, node, path)) return;
    // Slate's own rules are about words: empty leaves around inlines, equal leaves joined. Anything else they would unwrap,
    // and fail at nodes that our rules for the parent replace a moment later.
    if (holdsLeaves(node)) normalizeNode(entry, options);
  };
  return editor;
}

function splitProperties(editor: BookEditor, node: SlateNode): Partial<SlateNode> {
  if (isBlockNode(node)) {
    const id = editor.newId();
    noteOrigin(editor, id, node.id);
    return { ...sharedAttributes(node), id } as Partial<SlateNode>;
  }
  const properties = Node.extractProps(node);
  // Slate refuses to set a field that every object has, and a file may hold one (`constructor`) in a leaf.
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => !(key in Object.prototype)),
  ) as Partial<SlateNode>;
}

/** The attributes of a block that a new block beside it takes over. */
export function sharedAttributes(block: Block): Partial<Block> {
  return Object.fromEntries(
    Object.entries(block).filter(([key]) => SHARED_ATTRIBUTES.some((shared) => shared === key)),
  ) as Partial<Block>;
}
