// A block's attributes are as the schema asks: one that is not goes, or where a block cannot be without it, takes its plain value.
// An image without a picture is no image: its description stands as a paragraph. So with an unknown block that holds nothing.

import { createParagraph } from '../new-nodes.ts';
import { isBlockNode } from '../node-kinds.ts';
import type { SlateNode } from '../slate-types.ts';
import {
  unsoundAttributes,
  unsoundBriefField,
  unsoundLeafFields,
  unsoundSectionField,
} from '../sound-nodes.ts';
import { replaceChild, setField } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

const PLAIN_VALUES: Readonly<Record<string, unknown>> = {
  level: 1,
  use: 'raise',
  ordered: false,
  headerRows: 0,
  alt: '',
  width: 100,
  role: '',
  heading: '',
  title: '',
};

export const blockAttributesAreSound: Normalizer = (editor, node, path) => {
  if (!isBlockNode(node)) return false;
  // The id has a rule of its own.
  const wrong = unsoundAttributes(node).find((key) => key !== 'id');
  if (wrong === undefined) return false;
  if (wrong === 'media' || wrong === 'original') {
    const text = node.type === 'image' && typeof node.alt === 'string' ? node.alt : '';
    replaceChild(editor, path, [createParagraph(editor.newId, [{ text }])]);
  } else setField(editor, path, wrong, PLAIN_VALUES[wrong]);
  return true;
};

/** The same for a list's item, a section's and a brief's own fields. */
export const partAttributesAreSound: Normalizer = (editor, node, path) => {
  const wrong = unsoundPartField(node);
  if (wrong === undefined) return false;
  setField(editor, path, wrong, PLAIN_VALUES[wrong]);
  return true;
};

function unsoundPartField(node: SlateNode): string | undefined {
  if (!('type' in node)) return undefined;
  switch (node.type) {
    case 'list-item':
      return [1, 2, 3].includes(node.level) ? undefined : 'level';
    case 'section':
      return unsoundSectionField(node);
    case 'brief':
      return unsoundBriefField(node);
    default:
      return undefined;
  }
}

/** A leaf's known fields are as the schema asks; those that it does not know stay. */
export const leafFieldsAreSound: Normalizer = (editor, node, path) => {
  if (!('text' in node)) return false;
  const wrong = unsoundLeafFields(node)[0];
  if (wrong === undefined) return false;
  setField(editor, path, wrong, undefined);
  return true;
};
