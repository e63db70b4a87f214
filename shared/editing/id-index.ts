// How often each id stands in the tree, kept up with every operation, so that no key ever walks the book to know it.
// Promises the right count whenever a node is normalized, also after the value was replaced from outside.
// Must not repair anything: `normalizers/ids-are-unique.ts` does.

import type { Operation } from 'slate';
import type { BookEditor, SlateDescendant, SlateNode } from './slate-types.ts';

interface IdIndex {
  counts: Map<string, number>;
  /** The value that was counted; another one means that it was set from outside. */
  children: SlateDescendant[] | undefined;
  /** How many operations are being applied: inside one, `children` is behind by design. */
  applying: number;
}

const INDEXES = new WeakMap<BookEditor, IdIndex>();

/** How often an id stands in the tree: at briefs, sections, blocks and sources. */
export function countId(editor: BookEditor, id: string): number {
  return indexOf(editor).counts.get(id) ?? 0;
}

/** Adds the index to an editor. */
export function withIdIndex<Edited extends BookEditor>(editor: Edited): Edited {
  const { apply } = editor;
  editor.apply = (operation) => {
    const index = indexOf(editor);
    noteOperation(index.counts, operation);
    index.applying += 1;
    let applied = false;
    try {
      apply(operation);
      applied = true;
    } finally {
      index.applying -= 1;
      index.children = applied ? editor.children : undefined;
    }
  };
  return editor;
}

function indexOf(editor: BookEditor): IdIndex {
  let index = INDEXES.get(editor);
  if (!index) {
    index = { counts: new Map(), children: undefined, applying: 0 };
    INDEXES.set(editor, index);
  }
  if (index.applying === 0 && index.children !== editor.children) {
    index.counts.clear();
    for (const node of editor.children) addNode(index.counts, node, 1);
    index.children = editor.children;
  }
  return index;
}

function noteOperation(counts: Map<string, number>, operation: Operation): void {
  switch (operation.type) {
    case 'insert_node':
      addNode(counts, operation.node, 1);
      return;
    case 'remove_node':
      addNode(counts, operation.node, -1);
      return;
    case 'split_node':
      addProperties(counts, operation.properties, 1);
      return;
    case 'merge_node':
      addProperties(counts, operation.properties, -1);
      return;
    case 'set_node':
      noteChange(counts, operation.properties, operation.newProperties);
      return;
    default:
  }
}

/** A key that is in neither stays as it was; one that is only among the old is deleted. */
function noteChange(counts: Map<string, number>, before: object, after: object): void {
  for (const key of ['id', 'sources'] as const) {
    if (!(key in before) && !(key in after)) continue;
    addProperties(counts, { [key]: (before as Record<string, unknown>)[key] }, -1);
    addProperties(counts, { [key]: (after as Record<string, unknown>)[key] }, 1);
  }
}

function addNode(counts: Map<string, number>, node: SlateNode, step: 1 | -1): void {
  addProperties(counts, node, step);
  // Below a block nothing has an id by the schema, and yet it is counted: what comes in wrong leaves as it came.
  if ('children' in node) for (const child of node.children) addNode(counts, child, step);
}

function addProperties(counts: Map<string, number>, properties: object, step: 1 | -1): void {
  if ('id' in properties && typeof properties.id === 'string') add(counts, properties.id, step);
  if ('sources' in properties && Array.isArray(properties.sources))
    for (const source of properties.sources as unknown[])
      if (typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string')
        add(counts, source.id, step);
}

function add(counts: Map<string, number>, id: string, step: 1 | -1): void {
  const count = (counts.get(id) ?? 0) + step;
  if (count === 0) counts.delete(id);
  else counts.set(id, count);
}
