// Each brief, section, block and source has an id of its own. Looks at the node alone; the index knows the rest of the book.
// Of two nodes with one id, the one that was touched last gets a new one. A seed follows its source.

import type { Source } from '../../book/nodes.ts';
import { ID_PATTERN } from '../../book/ids.ts';
import { countId } from '../id-index.ts';
import { isBlockNode } from '../node-kinds.ts';
import type { BookEditor } from '../slate-types.ts';
import { setField } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

export const idsAreUnique: Normalizer = (editor, node, path) => {
  if (!('type' in node) || (!isBlockNode(node) && node.type !== 'section' && node.type !== 'brief'))
    return false;
  if (!isGood(editor, node.id)) {
    setField(editor, path, 'id', editor.newId());
    return true;
  }
  if (!isBlockNode(node) || !node.sources) return false;
  const wrong = node.sources.find((source) => !isGood(editor, source.id));
  if (!wrong) return false;
  const id = editor.newId();
  const sources = node.sources.map((source): Source => (source === wrong ? { ...source, id } : source));
  setField(editor, path, 'sources', sources);
  if (node.seed && node.seed.source === wrong.id && !sources.some((source) => source.id === wrong.id))
    setField(editor, path, 'seed', { ...node.seed, source: id });
  return true;
};

const isGood = (editor: BookEditor, id: unknown): boolean =>
  typeof id === 'string' && ID_PATTERN.test(id) && countId(editor, id) === 1;
