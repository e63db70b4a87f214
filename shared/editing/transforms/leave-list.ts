// A list item leaves its list as a paragraph; the list is split around it. The paragraph has the readers and marking of the list.

import { Editor, Node, Transforms } from 'slate';
import type { List, Paragraph } from '../../book/nodes.ts';
import { editBook, noteOrigin } from '../edit-book.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { giveSources } from './merge-lines.ts';

/** @param path of the item */
export function leaveList(editor: BookEditor, path: SlatePath): void {
  editBook(editor, () => {
    const at = path.slice(0, 3);
    const list = Node.get(editor, at);
    const item = Node.get(editor, path);
    const index = path[3] ?? 0;
    if (!('type' in list) || list.type !== 'list' || !('type' in item) || item.type !== 'list-item') return;
    const block = at[2] ?? 0;
    const section = at.slice(0, 2);
    const offset = editor.selection?.anchor;
    const parts = [
      ...(index > 0 ? [{ ...list, children: list.children.slice(0, index) }] : []),
      createLeft(editor, list, item.children),
      ...(index + 1 < list.children.length
        ? [
            {
              ...list,
              ...(index > 0 ? { id: editor.newId() } : {}),
              children: list.children.slice(index + 1),
            },
          ]
        : []),
    ];
    // What the list rests on stays with the first part of it that is left.
    if (index > 0) for (const part of parts.slice(2)) dropSources(part);
    Transforms.removeNodes(editor, { at });
    Transforms.insertNodes(editor, parts, { at });
    const left = [...section, block + (index > 0 ? 1 : 0)];
    for (const part of parts) noteOrigin(editor, part.id, list.id);
    if (list.children.length === 1) giveSources(editor, left, list);
    const caret = offset && { path: [...left, ...offset.path.slice(4)], offset: offset.offset };
    Transforms.select(
      editor,
      caret && Editor.hasPath(editor, caret.path) ? caret : Editor.start(editor, left),
    );
  });
}

function createLeft(editor: BookEditor, list: List, children: Paragraph['children']): Paragraph {
  const { readers, marking, topic, disclosure, lang } = list;
  return {
    type: 'paragraph',
    // The last item that leaves is the list itself, under another form.
    id: list.children.length === 1 ? list.id : editor.newId(),
    ...(readers ? { readers } : {}),
    ...(marking === undefined ? {} : { marking }),
    ...(topic === undefined ? {} : { topic }),
    ...(disclosure ? { disclosure } : {}),
    ...(lang ? { lang } : {}),
    children,
  };
}

function dropSources(part: List | Paragraph): void {
  delete part.sources;
  delete part.seed;
}
