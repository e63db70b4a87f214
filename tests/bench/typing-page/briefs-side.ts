// The other way to have the same pages: one editor for each brief, mounted as it comes into view. Only for the comparison.
// No undo, selection or search goes over its briefs; what that would cost is no part of these figures.

import { createElement, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createWords } from '../../../renderer/i18n/i18n.ts';
import type { PageEditor } from '../../../renderer/features/book/editor/page-editor.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { Mounted } from './mounted.ts';
import { Canvas, mount, placeInMiddle } from './slate-side.ts';

interface BriefProps {
  book: Book;
  index: number;
  onEditor: (editor: PageEditor) => void;
}

/** A brief with an editor of its own while it is near the view; else a box as high as it would be. */
function Brief({ book, index, onEditor }: BriefProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(index === Math.floor(book.children.length / 2));
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  const [alone] = useState(() => ({ ...book, children: book.children.slice(index, index + 1) }));
  return createElement(
    'div',
    { ref: place, style: near ? {} : { height: 4200 } },
    near ? createElement(Canvas, { book: alone, onEditor }) : null,
  );
}

/** An editor for each brief. */
export async function mountBriefs(book: Book, root: HTMLElement): Promise<Mounted> {
  const middle = Math.floor(book.children.length / 2);
  const found: { editor?: PageEditor } = {};
  const briefs = book.children.map((brief, index) =>
    createElement(Brief, {
      key: brief.id,
      book,
      index,
      onEditor: (editor: PageEditor) => {
        if (index === middle) found.editor = editor;
      },
    }),
  );
  await mount(root, createElement(I18nextProvider, { i18n: createWords('en') }, ...briefs));
  return {
    placeCaret: () => {
      if (found.editor) placeInMiddle(found.editor);
    },
  };
}
