// What a normalizer is: one rule of the schema, held for one node by looking at nothing but its own children.
// It repairs one thing and says so; Slate comes back until nothing is left to repair (Slate issue 5811: more than that loops).

import { Node, Transforms } from 'slate';
import type { BookEditor, SlateNode, SlatePath } from '../slate-types.ts';

/** Repairs at most one thing; true where it did. Must not touch anything outside the node. */
export type Normalizer = (editor: BookEditor, node: SlateNode, path: SlatePath) => boolean;

/** Puts nodes in the place of one child. */
export function replaceChild(editor: BookEditor, at: SlatePath, nodes: SlateNode[]): void {
  Transforms.removeNodes(editor, { at, voids: true });
  Transforms.insertNodes(editor, nodes, { at, voids: true });
}

/**
 * Sets or, with undefined, removes one field of a node.
 * Not Slate's `setNodes`: it takes a field that holds null for one that is not there.
 */
export function setField(editor: BookEditor, at: SlatePath, key: string, value: unknown): void {
  const node = Node.get(editor, at) as unknown as Record<string, unknown>;
  const properties = Object.hasOwn(node, key) ? { [key]: node[key] } : {};
  const newProperties = value === undefined ? {} : { [key]: value };
  editor.apply({ type: 'set_node', path: at, properties, newProperties });
}
