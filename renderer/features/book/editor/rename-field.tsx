// A title or heading on the page that can be renamed: words until it is chosen, then a field in the same place and face.
// Promises: Enter and leaving it take the new words, Esc keeps the old; a syllable being composed ends first. One step of undo.
// Enter goes on to the words below, Esc stays at the name: the keyboard is never nowhere.

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ScriptRuns } from '../../../ui/script-runs.tsx';
import { useBookContext } from '../book-context.ts';
import { usePage } from './editor-context.ts';

interface RenameFieldProps {
  words: string;
  /** What a screen reader calls the field. */
  name: string;
  /** Shown where there are no words yet. */
  empty: string;
  onRename: (words: string) => void;
}

/** Words that become a field when they are chosen. */
export function RenameField({ words, name, empty, onRename }: RenameFieldProps) {
  const { language, spoken } = useBookContext();
  const [draft, setDraft] = useState<string>();
  const { onWrite } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const closed = useRef<HTMLSpanElement>(null);
  /** Closed by a key: the words take the focus that the field had. */
  const [keyed, setKeyed] = useState(false);
  const open = draft !== undefined;
  useEffect(() => {
    if (!open) return;
    field.current?.focus();
    field.current?.select();
  }, [open]);
  useEffect(() => {
    if (!open && keyed) closed.current?.focus({ preventScroll: true });
  }, [open, keyed]);
  const begin = (): void => {
    setKeyed(false);
    setDraft(words);
  };
  if (draft === undefined)
    return (
      <span
        ref={closed}
        role="button"
        tabIndex={-1}
        className="rename-words"
        aria-label={`${name}: ${words}`}
        data-rename=""
        onClick={begin}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'F2') return;
          begin();
          event.preventDefault();
        }}
      >
        {words.trim() === '' ? (
          <span className="needed" lang={spoken}>
            {empty}
          </span>
        ) : (
          <ScriptRuns text={words} around={language} />
        )}
      </span>
    );
  const take = (): void => {
    setDraft(undefined);
    const next = draft.replace(/\s+/g, ' ').trim();
    if (next !== words) onRename(next);
  };
  const handleKeys = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const part = event.currentTarget.closest('[data-section], [data-brief]');
      const below = part?.querySelector<HTMLElement>('[data-block]')?.dataset['block'];
      take();
      if (below === undefined) setKeyed(true);
      else onWrite(below);
    } else if (event.key === 'Escape') {
      setDraft(undefined);
      setKeyed(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={field}
      className="rename-field"
      rows={1}
      aria-label={name}
      placeholder={empty}
      spellCheck={false}
      value={draft}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onKeyDown={handleKeys}
      onBlur={take}
    />
  );
}
