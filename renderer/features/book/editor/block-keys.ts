// Bare keys while a block is selected as a whole, by their place on the keyboard, so that they work while Hangul is on.
// Only names the act; the canvas does it.

import { USES } from '../../../../shared/book/words.ts';
import type { Use } from '../../../../shared/book/words.ts';

export type AttributeKind = 'use' | 'addressee' | 'readers' | 'marking' | 'topic';

export type BlockAct =
  | { kind: 'use'; use: Use }
  | { kind: 'open'; attribute: AttributeKind }
  | { kind: 'step'; step: 1 | -1 | 'first' | 'last' }
  | { kind: 'source' | 'delete' | 'write' | 'clear' | 'deepen' | 'raise' };

interface KeyOfBlock {
  code: string;
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const OPENED: Readonly<Record<string, AttributeKind>> = {
  KeyT: 'addressee',
  KeyR: 'readers',
  KeyM: 'marking',
  KeyO: 'topic',
};

/** The act that a key asks for, or undefined. */
export function readBlockKey(press: KeyOfBlock): BlockAct | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(press.code)?.[1];
  const use = digit === undefined ? undefined : USES[Number(digit) - 1];
  if (use) return { kind: 'use', use };
  const attribute = OPENED[press.code];
  if (attribute && !press.shiftKey) return { kind: 'open', attribute };
  if (press.code === 'KeyS' && !press.shiftKey) return { kind: 'source' };
  switch (press.key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'delete' };
    case 'Enter':
      return { kind: 'write' };
    case 'Escape':
      return { kind: 'clear' };
    case 'ArrowDown':
      return { kind: 'step', step: 1 };
    case 'ArrowUp':
      return { kind: 'step', step: -1 };
    case 'Home':
      return { kind: 'step', step: 'first' };
    case 'End':
      return { kind: 'step', step: 'last' };
    default:
      return undefined;
  }
}
