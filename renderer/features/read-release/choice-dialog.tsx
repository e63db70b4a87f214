// A choice of one from a short list, in groups: the kind of a seed, or the section it goes to. Arrows move, Enter chooses.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/button.tsx';
import { beginHere, Dialog } from '../../ui/dialog.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { useLayerContainer } from '../../ui/layer-container.ts';

export interface ChoiceGroup {
  /** Empty: no heading. */
  heading: string;
  choices: readonly { id: string; words: string; note?: string }[];
}

interface ChoiceDialogProps {
  open: boolean;
  title: string;
  groups: readonly ChoiceGroup[];
  value: string;
  mainWords: string;
  onChoose(id: string): void;
  onClose(): void;
}

/** The dialog with the choices; each time it opens it begins at what holds now. */
export function ChoiceDialog({
  open,
  title,
  groups,
  value,
  mainWords,
  onChoose,
  onClose,
}: ChoiceDialogProps) {
  const { t } = useTranslation('common');
  const { container } = useLayerContainer();
  const [chosen, setChosen] = useState(value);
  const [begun, setBegun] = useState(open);
  if (open !== begun) {
    setBegun(open);
    if (open) setChosen(value);
  }
  const dialog = (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      onSubmit={() => {
        onChoose(chosen);
      }}
      buttons={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit">
            {mainWords}
          </Button>
        </>
      }
    >
      <div className="choice-groups">
        {groups.map((group) => (
          <fieldset key={group.heading} className="choice-group">
            <legend className={group.heading === '' ? 'only-read' : ''}>
              <TextRun text={group.heading === '' ? title : group.heading} />
            </legend>
            {group.choices.map(({ id, words, note }) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="choice"
                  value={id}
                  checked={id === chosen}
                  ref={id === value ? beginHere : undefined}
                  onChange={() => {
                    setChosen(id);
                  }}
                />
                <TextRun text={words} />
                {note !== undefined && <span className="quiet-text">{note}</span>}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
  // Outside the screen: a window of its own is no part of the list it speaks of.
  return container ? createPortal(dialog, container) : dialog;
}
