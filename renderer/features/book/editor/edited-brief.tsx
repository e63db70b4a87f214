// A brief on an editable page: the sheet of paper around its sections, which Slate puts in as they are.
// What is no text of the book (banner, head, notes) is not editable and is no part of the selection.

import { useContext, useState } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { Brief, Footnote, Leaf } from '../../../../shared/book/nodes.ts';
import { listNotes } from '../../../book/notes.ts';
import { useBookContext } from '../book-context.ts';
import { PageRunner } from '../brief-page.tsx';
import { LeafRun } from '../words.tsx';
import { BriefIdContext, NoteNumbersContext, NotesBeforeContext, usePage } from './editor-context.ts';
import { RenameField } from './rename-field.tsx';

interface EditedBriefProps extends RenderElementProps {
  element: Brief;
}

/** A brief that can be written in. */
export function EditedBrief({ attributes, children, element }: EditedBriefProps) {
  const { t, spoken, language } = useBookContext();
  const { banner, marked, numbers, onRenameBrief } = usePage();
  const { id, title } = element;
  const number = numbers.get(id) ?? 0;
  const notes = listNotes(element);
  const before = useContext(NotesBeforeContext).get(id) ?? 0;
  const noteNumbers = useNoteNumbers(notes, before);
  return (
    <article
      {...attributes}
      id={`brief-${id}`}
      data-brief={id}
      className="brief-page"
      lang={language}
      aria-label={t('briefNumbered', { number, title })}
    >
      <div contentEditable={false} className="page-head">
        {banner !== '' && <div className={marked ? 'banner' : 'banner banner-unmarked'}>{banner}</div>}
        <PageRunner left={t('briefNumber', { number, lng: language })} />
        <h2 className="brief-title">
          <RenameField
            words={title}
            name={t('briefTitle', { lng: spoken })}
            empty={t('briefUntitled', { lng: spoken })}
            onRename={(words) => {
              onRenameBrief(id, words);
            }}
          />
        </h2>
      </div>
      <BriefIdContext value={id}>
        <NoteNumbersContext value={noteNumbers}>{children}</NoteNumbersContext>
      </BriefIdContext>
      {notes.length > 0 && (
        <div contentEditable={false} className="page-notes">
          {notes.map((note, index) => (
            <p key={index}>
              <sup>{before + index + 1}</sup>{' '}
              {note.children.map((leaf: Leaf, place) => (
                <LeafRun key={place} leaf={leaf} around={language} />
              ))}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}

/** The same map while the notes and their numbers are the same. */
function useNoteNumbers(notes: readonly Footnote[], before: number): ReadonlyMap<Footnote, number> {
  const [known, setKnown] = useState(() => numberNotes(notes, before));
  if (known.size === notes.length && notes.every((note, index) => known.get(note) === before + index + 1))
    return known;
  const next = numberNotes(notes, before);
  setKnown(next);
  return next;
}

const numberNotes = (notes: readonly Footnote[], before: number): ReadonlyMap<Footnote, number> =>
  new Map(notes.map((note, index) => [note, before + index + 1]));
