// A dialog over the window: title, content, what explains at the left of the foot, the main button rightmost.
// It is the browser's modal dialog: focus stays inside, Esc closes, focus goes back to where it was; no style element is written.
// Promise: Enter is the main button, Esc cancels; menus and tooltips inside are drawn inside.
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { LayerContainerContext } from './layer-container.ts';
import { focusPage } from './pane-focus.ts';
import './dialog.css';

interface DialogProps {
  open: boolean;
  title: string;
  /** `narrow` 440 px, `wide` 720 px, `full` the window less its edges. */
  width?: 'narrow' | 'wide' | 'full';
  /** Far left of the foot: what explains. */
  explanation?: ReactNode;
  /** Buttons of the foot, the main one last; give it `type="submit"`. */
  buttons?: ReactNode;
  /** Enter, or the main button. */
  onSubmit?(): void;
  /** Esc, the cross, or a cancel button of the caller's. */
  onClose(): void;
  children: ReactNode;
}

/** How long the dialog stays mounted while it fades, in ms; the longest of the motion tokens. */
const FADE = 240;

/** A modal dialog; its content is mounted only while it shows. */
export function Dialog({
  open,
  title,
  width = 'narrow',
  explanation,
  buttons,
  onSubmit,
  onClose,
  children,
}: DialogProps) {
  const { t } = useTranslation('common');
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const mounted = useLinger(open, FADE);

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (open || !dialog.open) return;
    dialog.close();
    // What had focus before may be gone, as the item of a menu that has closed meanwhile.
    if (document.activeElement === document.body) focusPage(document);
  }, [open, mounted]);

  if (!mounted) return null;
  return (
    <dialog
      ref={(node) => {
        element.current = node;
        setLayer(node);
      }}
      className={`dialog dialog-${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React decides whether it closes; a cancel of something inside (a file field) is not ours.
        event.preventDefault();
        if (event.target === element.current) onClose();
      }}
      onKeyDown={(event) => {
        // An open tooltip takes Esc for itself, and no cancel follows; a menu inside does so rightly.
        if (event.key !== 'Escape' || !event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (!event.currentTarget.querySelector('[role=menu]')) onClose();
      }}
    >
      <LayerContainerContext value={layer}>
        <form
          className="dialog-form"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit?.();
          }}
        >
          <header className="dialog-head">
            <h1 id={titleId}>{title}</h1>
          </header>
          <div className="dialog-body">{children}</div>
          {(buttons !== undefined || explanation !== undefined) && (
            <footer className="dialog-foot">
              <div className="dialog-explanation">{explanation}</div>
              {buttons}
            </footer>
          )}
          <IconButton className="dialog-close" icon="cross" name={t('close')} onClick={onClose} />
        </form>
      </LayerContainerContext>
    </dialog>
  );
}

/** A ref for the control that a dialog begins at: the browser looks for the attribute, which React does not write. */
export const beginHere = (control: HTMLElement | null): void => {
  control?.setAttribute('autofocus', '');
};

/** True while `open`, and for `time` ms after. */
function useLinger(open: boolean, time: number): boolean {
  const [lingering, setLingering] = useState(open);
  if (open && !lingering) setLingering(true);
  useEffect(() => {
    if (open) return;
    const timer = setTimeout(() => {
      setLingering(false);
    }, time);
    return () => {
      clearTimeout(timer);
    };
  }, [open, time]);
  return open || lingering;
}
