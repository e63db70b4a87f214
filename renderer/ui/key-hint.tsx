// The key of an act, shown where the act is shown.
import { formatAccelerator } from './accelerators.ts';
import { usePlatform } from './platform.ts';
import './key-hint.css';

interface KeyHintProps {
  /** An accelerator, `CmdOrCtrl+N`, or a bare key. */
  keys: string;
  /** `bare`: in the ink around it, for dark grounds and main buttons. */
  look?: 'framed' | 'bare';
}

/** A key for the eye; screen readers learn it from `aria-keyshortcuts` of the control. */
export function KeyHint({ keys, look = 'framed' }: KeyHintProps) {
  const platform = usePlatform();
  return (
    <kbd className={look === 'bare' ? 'key-hint key-hint-bare' : 'key-hint'} aria-hidden="true">
      {formatAccelerator(keys, platform)}
    </kbd>
  );
}
