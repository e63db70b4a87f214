// The canvas of a book that is written: one Slate editor over all its pages (docs/decisions/0010), hearing keys and clicks for every block.
// Promises: nothing runs while a syllable is composed; a drawing that fails costs no word; the selected block is the one with the caret.

import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Editor, Transforms } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import type { WorkingCopy } from '../../../book/working-copy.ts';
import type { BookView, SectionViewer } from '../../../book/book-view.ts';
import type { AttributeKind, BlockAct } from '../../../book/editor-keys.ts';
import type { KeyedStore } from '../../../book/keyed-store.ts';
import type { SlatePoint } from '../../../../shared/editing/slate-types.ts';
import { removeBlock } from '../../../../shared/editing/transforms/remove-block.ts';
import { setUse } from '../../../../shared/editing/transforms/set-use.ts';
import { usePlatform } from '../../../ui/platform.ts';
import type { BookSelection } from '../use-book-selection.ts';
import { useReachedPlace } from '../use-reached-place.ts';
import { AttributePopover } from './attribute-popover.tsx';
import type { OpenAttribute } from './attribute-popover.tsx';
import {
  actOnBlock,
  findCaretBlock,
  findNeighbor,
  isWriting,
  selectBlock,
  takeCaret,
  writeOn,
} from './block-acts.ts';
import { CaretKeeper, noteMove } from './caret-keeper.tsx';
import { pressCaretKey } from './caret-keys.ts';
import { findGrip, focusGrip, useGripKeys } from './grip-focus.ts';
import { EditorBoundary } from './editor-boundary.tsx';
import { NotesBeforeContext, PageContext } from './editor-context.ts';
import type { PageEditor } from './page-editor.ts';
import { readBlockKey, readWritingKey } from './read-editor-key.ts';
import { renderElement, renderLeaf } from './render-element.tsx';
import { scrollToCaret } from './scroll-to-caret.ts';
import { stepOver } from './step-over.ts';
import { useAttributeForm } from './use-attribute-form.ts';
import { useBlockClipboard } from './use-block-clipboard.ts';
import { useBlockDrag } from './use-block-drag.ts';
import { useNotesBefore, usePageContext } from './use-page-context.ts';
import { useWordsGuard } from './use-words-guard.ts';
import { useWritingCommands } from './use-writing-commands.ts';
import { pressTab } from './writing-keys.ts';
import '../page.css';
import './editor.css';

interface EditorCanvasProps {
  copy: WorkingCopy<PageEditor>;
  /** The book as panes show it. */
  view: BookView;
  viewSection: SectionViewer;
  selected: KeyedStore;
  selection: BookSelection;
  onSelect: (id: string) => void;
  onClear: () => void;
  onShowSource: () => void;
  onReach: (place: { brief: string; section: string | undefined }) => void;
}

/** The pages of a book, to be written in. */
export function EditorCanvas(props: EditorCanvasProps) {
  const { copy, view, viewSection, selected, selection, onSelect, onClear, onReach } = props;
  const { editor } = copy;
  const { t } = useTranslation('book');
  const platform = usePlatform();
  const caret = useRef<SlatePoint>(undefined);
  const form = useAttributeForm();
  const { primary } = selection;

  const { canvas, watchScroll } = useReachedPlace(primary, onReach);
  useEffect(() => {
    selected.set(selection.ids);
    // What was chosen elsewhere is where keys go on, but nobody is pulled out of their own words.
    if (primary !== undefined && !isWriting()) selectBlock(editor, primary);
  }, [selected, selection, primary, editor]);

  const page = usePageContext(editor, view, viewSection, selected);
  const notesBefore = useNotesBefore(view);
  const followCaret = (): void => {
    stepOver(editor, caret.current);
    caret.current = editor.selection?.focus;
    const id = findCaretBlock(editor);
    if (id !== undefined && id !== primary) onSelect(id);
  };

  const followDocument = (): void => {
    takeCaret(editor);
  };

  const actOn = (id: string, act: BlockAct): void => {
    switch (act.kind) {
      case 'use':
        actOnBlock(editor, id, () => {
          setUse(editor, act.use);
        });
        return;
      case 'open':
        form.openFor(act.attribute, id);
        return;
      case 'step': {
        const next = findNeighbor(editor, id, act.step);
        if (next === undefined) return;
        Transforms.deselect(editor);
        selectBlock(editor, next);
        focusGrip(next);
        return;
      }
      case 'source':
        props.onShowSource();
        return;
      case 'delete':
        actOnBlock(editor, id, removeBlock);
        focusGrip(findCaretBlock(editor) ?? id);
        return;
      case 'write':
        writeOn(editor, id);
        return;
      case 'clear':
        onClear();
        return;
      default:
    }
  };
  useWritingCommands(editor, primary);
  const drag = useBlockDrag(editor, (id) => view.blocks.get(id)?.readers);
  useBlockClipboard(editor);
  useGripKeys();
  useWordsGuard(canvas);

  const handleWriting = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || ReactEditor.isComposing(editor)) return;
    noteMove(editor, event.key);
    const act = readWritingKey(event);
    if (!act) {
      if (pressCaretKey(editor, event, platform, canvas.current)) event.preventDefault();
      return;
    }
    takeCaret(editor);
    if (act === 'select') {
      const id = findCaretBlock(editor);
      if (id !== undefined) {
        findGrip(id)?.focus({ preventScroll: true });
        // Once more when all is drawn: what draws a caret that has just moved takes focus back for it.
        focusGrip(id);
      }
    } else pressTab(editor, act === 'higher');
    event.preventDefault();
  };
  const handleBlock = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    // What is typed before an opened form has the focus is no act.
    if (form.open || !event.target.matches('[data-grip], [data-act]')) return;
    const id = event.target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (id === undefined) return;
    if (event.target.matches('button') && (event.key === 'Enter' || event.key === ' ')) return;
    const act = readBlockKey(event);
    if (!act) return;
    actOn(id, act);
    event.preventDefault();
  };
  // Slate believes that it has the focus while a grip, a title or a form has, and then takes it back for its caret.
  const handleBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element && !relatedTarget.matches('.book-editor')) ReactEditor.blur(editor);
  };
  const handleClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const tag = event.target.closest<HTMLElement>('[data-act]');
    const id = event.target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    const act = tag?.dataset['act'] as OpenAttribute['kind'] | undefined;
    if (tag && act === 'section-readers') {
      const section = tag.closest<HTMLElement>('[data-section]')?.dataset['section'];
      if (section !== undefined) form.openReaders(section, tag);
    } else if (id === undefined) return;
    else if (tag && act) {
      selectBlock(editor, id);
      form.openFor(act as AttributeKind, id, tag);
    } else if (event.target.closest('[data-grip]')) selectBlock(editor, id);
    // Between the lines of a hint too, where the browser would put the caret into words that are none of the block's.
    else if (event.target.closest('.block-unwritten')) writeOn(editor, id);
  };

  return (
    <main
      ref={canvas}
      className="book-canvas"
      data-pane="page"
      aria-label={t('pages')}
      onScroll={watchScroll}
      onClick={handleClick}
      onKeyDown={handleBlock}
      onBlur={handleBlur}
      {...drag}
    >
      <EditorBoundary
        onBroken={() => {
          const id = findCaretBlock(editor);
          // The caret may be what could not be drawn.
          Transforms.deselect(editor);
          requestAnimationFrame(() => {
            if (id !== undefined && document.activeElement === document.body) writeOn(editor, id);
          });
        }}
      >
        <PageContext value={page}>
          <NotesBeforeContext value={notesBefore}>
            <Slate editor={editor} initialValue={editor.children} onChange={followCaret}>
              <CaretKeeper />
              <Editable
                className="book-editor"
                tabIndex={0}
                aria-label={t('bookText')}
                spellCheck={false}
                autoCorrect="off"
                renderElement={renderElement}
                renderLeaf={renderLeaf}
                scrollSelectionIntoView={scrollToCaret}
                onKeyDown={handleWriting}
                onMouseDown={() => {
                  noteMove(editor);
                }}
                onCopy={followDocument}
                onCut={followDocument}
                onFocus={() => {
                  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
                }}
                onCompositionStart={(event) => {
                  event.currentTarget.dataset['composing'] = '';
                }}
                onCompositionEnd={(event) => {
                  delete event.currentTarget.dataset['composing'];
                }}
              />
            </Slate>
          </NotesBeforeContext>
        </PageContext>
      </EditorBoundary>
      {form.open && (
        <AttributePopover
          key={`${form.open.kind}-${form.open.id}`}
          editor={editor}
          open={form.open}
          scheme={view.scheme}
          viewSection={viewSection}
          onClose={form.close}
        />
      )}
    </main>
  );
}
