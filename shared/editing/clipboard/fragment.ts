// What is copied and pasted: words of one line, blocks of one section, or whole sections.
// Anything may come in from outside; only what passes the book's schema, block for block, becomes a fragment.
// Must never throw, and never let through a type, a link or a nesting that no book has.

import { ID_PATTERN } from '../../book/ids.ts';
import type { IdSource } from '../../book/ids.ts';
import type { Block, Inline, Section } from '../../book/nodes.ts';
import { blockSchema } from '../../book/schema.ts';
import { writableText } from '../../book/writable-text.ts';
import { createParagraph } from '../new-nodes.ts';
import { sectionFields } from '../sound-nodes.ts';

export type Fragment =
  | { kind: 'words'; words: Inline[] }
  | { kind: 'blocks'; blocks: Block[] }
  | { kind: 'sections'; sections: Section[] };

/** Brief, section, table, row, cell, link, leaf, each with its list of children: a book is never deeper. */
const DEEPEST = 20;
/** More nodes and fields than a book of the stated limit has. */
const LARGEST = 2_000_000;

/**
 * Reads a fragment that may come from anywhere, with new ids throughout.
 * @returns undefined where it is not, in every part, what a book may hold
 */
export function readFragment(value: unknown, newId: IdSource): Fragment | undefined {
  if (!Array.isArray(value) || value.length === 0 || !isShallow(value)) return undefined;
  const nodes = value.flatMap((node: unknown) => (typeOf(node) === 'brief' ? childrenOf(node) : [node]));
  if (nodes.length === 0) return undefined;
  if (nodes.every((node) => typeOf(node) === 'section')) {
    const sections = nodes.map((node) => readSection(node, newId));
    return sections.every((section) => section !== undefined) ? { kind: 'sections', sections } : undefined;
  }
  const words = blockSchema.safeParse({ type: 'paragraph', id: '0'.repeat(16), children: nodes });
  if (words.success) return { kind: 'words', words: nodes.map(cleanNode).map(fillEmpty) as Inline[] };
  const blocks = readBlocks(nodes, newId);
  return blocks && { kind: 'blocks', blocks };
}

function readSection(node: unknown, newId: IdSource): Section | undefined {
  if (!sectionFields.safeParse(node).success) return undefined;
  const blocks = readBlocks(childrenOf(node), newId);
  if (!blocks) return undefined;
  const children = blocks.length > 0 ? blocks : [createParagraph(newId)];
  return { ...cleanFields(node as object), id: newId(), children } as unknown as Section;
}

function readBlocks(nodes: readonly unknown[], newId: IdSource): Block[] | undefined {
  const blocks: Block[] = [];
  for (const node of nodes) {
    // A block of a newer version is only for reading; it is never written anew.
    if (typeof node !== 'object' || node === null || typeOf(node) === 'unknown') return undefined;
    const candidate = renewIds(cleanNode(node) as Record<string, unknown>, newId);
    if (!blockSchema.safeParse(candidate).success) return undefined;
    blocks.push(fillEmpty(candidate) as Block);
  }
  return blocks;
}

/** New ids for a block and its sources; the seed goes on pointing at its source. */
function renewIds(block: Record<string, unknown>, newId: IdSource): Record<string, unknown> {
  const renewed: Record<string, unknown> = { ...block, id: newId() };
  const { sources, seed } = block;
  if (!Array.isArray(sources)) return renewed;
  const ids = new Map<unknown, string>();
  renewed['sources'] = sources.map((source: unknown) => {
    if (typeof source !== 'object' || source === null || !('id' in source)) return source;
    const id = newId();
    ids.set(source.id, id);
    return { ...source, id };
  });
  if (typeof seed === 'object' && seed !== null && 'source' in seed) {
    const source = ids.get(seed.source);
    // A seed without its source says nothing that could be shown.
    if (source !== undefined) renewed['seed'] = { ...seed, source };
    else if (typeof seed.source !== 'string' || ID_PATTERN.test(seed.source)) delete renewed['seed'];
  }
  return renewed;
}

const FILLINGS: Readonly<Record<string, object>> = {
  list: { type: 'list-item', level: 1, children: [{ text: '' }] },
  table: { type: 'table-row', children: [{ type: 'table-cell', children: [{ text: '' }] }] },
};

/**
 * A node in which every list of children has one at least. The schema allows empty ones; Slate throws when it looks for the end
 * of what it has just inserted.
 */
function fillEmpty(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || !('children' in node)) return node;
  const type = typeOf(node);
  const filling = typeof type === 'string' && Object.hasOwn(FILLINGS, type) ? FILLINGS[type] : { text: '' };
  const children = childrenOf(node).map(fillEmpty);
  return { ...node, children: children.length > 0 ? children : [filling] };
}

/** A node that may be written: no field that every object has (Slate refuses to set `constructor`, and a promise is no leaf). */
function cleanNode(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const fields = cleanFields(node);
  const children = childrenOf(node);
  return 'children' in node && Array.isArray(node.children)
    ? { ...fields, children: children.map(cleanNode) }
    : fields;
}

const cleanFields = (node: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !(key in Object.prototype) && key !== 'then')
      .map(([key, value]: [string, unknown]) => [key, key === 'children' ? value : cleanWords(value)]),
  );

/** Words of a leaf or an attribute without what no document can hold. */
function cleanWords(value: unknown): unknown {
  if (typeof value === 'string') return writableText(value);
  if (Array.isArray(value)) return value.map(cleanWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, cleanWords(inner)]),
  );
}

const typeOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined;

const childrenOf = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
    ? (node.children as unknown[])
    : [];

/** False for a value that is deeper or larger than a book can be: a schema would descend into it without an end. */
function isShallow(value: unknown): boolean {
  const stack: [unknown, number][] = [[value, 0]];
  let count = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    count += 1;
    if (depth > DEEPEST || count > LARGEST) return false;
    if (typeof node !== 'object' || node === null) continue;
    for (const child of Object.values(node) as unknown[]) stack.push([child, depth + 1]);
  }
  return true;
}
