// The book's own editor, as the product draws it: the canvas alone, or the whole screen with outline, panes and status.

import { createElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { createSectionViewer, viewBook } from '../../../renderer/book/book-view.ts';
import { createKeyedStore } from '../../../renderer/book/keyed-store.ts';
import { followBook } from '../../../renderer/book/settled-book.ts';
import { createWorkingCopy } from '../../../renderer/book/working-copy.ts';
import { BookContext } from '../../../renderer/features/book/book-context.ts';
import { BookScreen } from '../../../renderer/features/book/book-screen.tsx';
import { EditorCanvas } from '../../../renderer/features/book/editor/editor-canvas.tsx';
import { newPageId, wrapEditor } from '../../../renderer/features/book/editor/page-editor.ts';
import type { PageEditor } from '../../../renderer/features/book/editor/page-editor.ts';
import { useBookSelection } from '../../../renderer/features/book/use-book-selection.ts';
import { HostContext } from '../../../renderer/host/host.ts';
import { StartupContext } from '../../../renderer/host/startup-context.ts';
import { createWords } from '../../../renderer/i18n/i18n.ts';
import { NoticesProvider } from '../../../renderer/ui/notice.tsx';
import { PlatformContext } from '../../../renderer/ui/platform.ts';
import { TooltipRoot } from '../../../renderer/ui/tooltip.tsx';
import type { Book } from '../../../shared/book/book.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import type { Host, OpenBook } from '../../../shared/host/host-api.ts';
import type { Mounted } from './mounted.ts';

const SCHEME: MarkingScheme = {
  id: 'three-levels',
  name: { en: '', ko: '' },
  levels: [
    { id: 'unmarked', caption: 'UNMARKED', portionMark: '(U)' },
    { id: 'restricted', caption: 'RESTRICTED', portionMark: '(R)' },
  ],
  unmarkedCaption: null,
} as unknown as MarkingScheme;

const openBook = (book: Book): OpenBook => ({
  ...{ handle: 'bench', book, media: {}, file: { name: 'bench.briefing', folder: '/' } },
  ...{ unsaved: false, readOnly: null, notices: [] },
});
/** Mounts something and waits until React has put it into the page. */
export const mount = (root: HTMLElement, node: ReactNode): Promise<void> =>
  new Promise((resolve) => {
    const Done = (): null => {
      useEffect(() => {
        resolve();
      }, []);
      return null;
    };
    createRoot(root).render(createElement('div', { className: 'bench-screen' }, node, createElement(Done)));
  });

/** The caret at the end of a block in the middle of the book. */
export function placeInMiddle(editor: PageEditor): void {
  const brief = Math.floor(editor.children.length / 2);
  const path = [brief, 0, 1];
  ReactEditor.focus(editor);
  Transforms.select(editor, Editor.end(editor, path));
  const page = document.querySelectorAll('[data-brief]')[brief];
  page?.querySelectorAll('[data-block]')[1]?.scrollIntoView({ block: 'center' });
}

const NOTHING = (): undefined => undefined;

/** The canvas as the product draws it. */
export function Canvas({
  book,
  onEditor,
}: {
  book: Book;
  onEditor: (editor: PageEditor) => void;
}): ReactNode {
  const { t } = useTranslation('book');
  const [parts] = useState(() => {
    const copy = createWorkingCopy(openBook(book), {
      newId: newPageId,
      now: () => performance.now(),
      markingScheme: SCHEME,
      wrap: (editor) => wrapEditor(editor, (path) => path),
    });
    onEditor(copy.editor);
    return { copy, settled: followBook(copy, () => false), selected: createKeyedStore() };
  });
  const { copy, settled, selected } = parts;
  useEffect(() => settled.start(), [settled]);
  const current = useSyncExternalStore(settled.subscribe, settled.getBook);
  const { meetingSheet, language } = copy.getAttributes();
  const viewSection = useMemo(
    () => createSectionViewer({ meetingSheet, language, scheme: SCHEME, template: undefined }),
    [meetingSheet, language],
  );
  const view = useMemo(
    () => viewBook(current, { scheme: SCHEME, template: undefined, copy: undefined, known: viewSection }),
    [current, viewSection],
  );
  const context = useMemo(
    () => ({ language, meetingSheet, media: {}, t, spoken: 'en' as const }),
    [language, meetingSheet, t],
  );
  const { selection, select, clear } = useBookSelection();
  return createElement(
    BookContext,
    { value: context },
    createElement(EditorCanvas, {
      ...{ copy, view, viewSection, selected, selection },
      ...{ onSelect: select, onClear: clear, onShowSource: NOTHING, onReach: NOTHING },
    }),
  );
}

/** One editor over the whole book. */
export async function mountSlate(book: Book, root: HTMLElement): Promise<Mounted> {
  const found: { editor?: PageEditor } = {};
  const words = createWords('en');
  const canvas = createElement(Canvas, {
    book,
    onEditor: (editor) => {
      found.editor = editor;
    },
  });
  await mount(root, createElement(I18nextProvider, { i18n: words }, canvas));
  return {
    placeCaret: () => {
      if (found.editor) placeInMiddle(found.editor);
    },
  };
}

/** The whole screen of a book, with a host that takes everything. */
export async function mountScreen(book: Book, root: HTMLElement): Promise<Mounted> {
  const host = new Proxy({} as Host, {
    get: (_, name) =>
      String(name).startsWith('on') ? () => NOTHING : () => Promise.resolve({ ok: true, value: null }),
  });
  const startup = {
    ...{
      templates: [],
      markingSchemes: [SCHEME],
      platform: 'linux',
      version: '',
      notices: [],
      reopened: null,
    },
    ...{ settings: { language: 'en', theme: 'light' }, systemLanguage: 'en' },
  };
  const standing = { startup, settings: startup.settings, language: 'en', changeSettings: NOTHING };
  const screen = createElement(BookScreen, {
    opened: openBook(book),
    onClose: NOTHING,
    onReplaced: NOTHING,
    renderExport: () => null,
  });
  await mount(
    root,
    createElement(
      I18nextProvider,
      { i18n: createWords('en') },
      createElement(
        HostContext,
        { value: host },
        createElement(
          StartupContext,
          { value: standing as never },
          createElement(
            PlatformContext,
            { value: 'linux' },
            createElement(NoticesProvider, null, createElement(TooltipRoot, null, screen)),
          ),
        ),
      ),
    ),
  );
  return {
    placeCaret: () => {
      const brief = Math.floor(book.children.length / 2);
      const page = document.querySelectorAll('.brief-page')[brief];
      const block = page?.querySelectorAll('[data-block]')[1];
      const grip = block?.querySelector<HTMLElement>('.block-grip');
      block?.scrollIntoView({ block: 'center' });
      grip?.focus();
      grip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }));
    },
  };
}
