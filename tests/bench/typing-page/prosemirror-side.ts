// The measure: the same book in ProseMirror, drawn with the same classes, so that every section has the same `content-visibility`.
// As plain as can be: schema, history, keys. It has no margin tags that follow the book and no normalization.

import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import type { NodeSpec } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Book } from '../../../shared/book/book.ts';
import type { Block, Inline } from '../../../shared/book/nodes.ts';
import { numberPoints } from '../../../shared/editing/queries/numbering.ts';
import type { Mounted } from './mounted.ts';

const fixed = (className: string, words: string) =>
  ['span', { class: className, contenteditable: 'false' }, words] as const;

const block: NodeSpec = {
  content: 'inline*',
  group: 'block',
  attrs: { id: { default: '' }, level: { default: 0 }, number: { default: '' }, use: { default: '' } },
  toDOM: ({ attrs }) => [
    'div',
    {
      class: `block ${Number(attrs['level']) > 0 ? `point-${String(attrs['level'])}` : 'block-paragraph'}`,
      'data-block': String(attrs['id']),
    },
    fixed('point-number', String(attrs['number'])),
    fixed('tag tag-left', String(attrs['use'])),
    ['div', { class: 'block-words' }, 0],
  ],
};

const schema = new Schema({
  nodes: {
    doc: { content: 'brief+' },
    brief: {
      content: 'section+',
      attrs: { title: { default: '' } },
      toDOM: ({ attrs }) => [
        'article',
        { class: 'brief-page', 'data-brief': '' },
        ['h2', { class: 'brief-title', contenteditable: 'false' }, String(attrs['title'])],
        ['div', 0],
      ],
    },
    section: {
      content: 'block+',
      attrs: { heading: { default: '' }, count: { default: 1 } },
      toDOM: ({ attrs }) => [
        'section',
        {
          class: 'page-section',
          style: `contain-intrinsic-block-size: auto ${Number(attrs['count']) * 40}px`,
        },
        ['h3', { class: 'section-heading', contenteditable: 'false' }, String(attrs['heading'])],
        ['div', 0],
      ],
    },
    block,
    field: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { words: { default: '' } },
      toDOM: ({ attrs }) => ['span', { class: 'field-value' }, String(attrs['words'])],
    },
    text: { group: 'inline' },
  },
  marks: { bold: { toDOM: () => ['strong', 0] } },
});

function readInline(node: Inline, venue: string): object[] {
  if ('text' in node)
    return node.text === ''
      ? []
      : [{ type: 'text', text: node.text, ...(node.bold ? { marks: [{ type: 'bold' }] } : {}) }];
  return node.type === 'field' ? [{ type: 'field', attrs: { words: venue } }] : [];
}

const readBlock = (node: Block, number: string, venue: string): object => ({
  type: 'block',
  attrs: {
    id: node.id,
    ...(node.type === 'point' ? { level: node.level, number, use: node.use } : {}),
  },
  content:
    node.type === 'point' || node.type === 'paragraph'
      ? node.children.flatMap((child) => readInline(child, venue))
      : [],
});

/** ProseMirror over the whole book. */
export function mountProseMirror(book: Book, root: HTMLElement): Promise<Mounted> {
  const { venue } = book.meetingSheet;
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: book.children.map((brief) => ({
      type: 'brief',
      attrs: { title: brief.title },
      content: brief.children.map((section) => {
        const numbers = numberPoints(section.children);
        return {
          type: 'section',
          attrs: { heading: section.heading, count: section.children.length },
          content: section.children.map((node, index) => readBlock(node, numbers[index] ?? '', venue)),
        };
      }),
    })),
  });
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const canvas = document.createElement('main');
  canvas.className = 'book-canvas';
  const screen = document.createElement('div');
  screen.className = 'bench-screen';
  screen.append(canvas);
  root.append(screen);
  const view = new EditorView(canvas, { state: EditorState.create({ doc, plugins }) });
  return Promise.resolve({
    placeCaret: () => {
      let at = 0;
      const middle = Math.floor(doc.childCount / 2);
      doc.forEach((brief, offset, index) => {
        if (index !== middle) return;
        const section = brief.child(0);
        at = offset + 2 + section.child(0).nodeSize + 1 + section.child(1).content.size;
      });
      view.focus();
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
      const page = document.querySelectorAll('[data-brief]')[middle];
      page?.querySelectorAll('[data-block]')[1]?.scrollIntoView({ block: 'center' });
    },
  });
}
