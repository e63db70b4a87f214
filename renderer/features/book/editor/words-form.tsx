// One line of words in a form over the page: to whom, or a topic. Enter and leaving it take them, Esc does not.

import { useRef, useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

interface WordsFormProps {
  label: string;
  value: string;
  onTake: (words: string) => void;
  onClose: () => void;
}

/** The form; `onTake` is told of words that are not those of before. */
export function WordsForm({ label, value, onTake, onClose }: WordsFormProps) {
  const [draft, setDraft] = useState(value);
  const kept = useRef(false);
  const take = (): void => {
    if (!kept.current && draft.trim() !== value) onTake(draft);
    kept.current = true;
  };
  return (
    <div
      className="popover-form"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') kept.current = true;
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
        onClose();
      }}
      onBlur={take}
    >
      <TextField
        label={label}
        labelAt="hidden"
        autoFocus
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        value={draft}
        onChange={setDraft}
      />
    </div>
  );
}
