// The editor's own keys, once: the editor acts by this table and the list of keys shows it, so that neither knows one that the other does not.
// Keys are written as accelerators; letters and digits count by their place on the keyboard, so that they work while Hangul is on.

import { USES } from '../../shared/book/words.ts';
import type { Use } from '../../shared/book/words.ts';

export type AttributeKind = 'use' | 'addressee' | 'readers' | 'marking' | 'topic';

/** What a bare key does while a block is selected as a whole. */
export type BlockAct =
  | { kind: 'use'; use: Use }
  | { kind: 'open'; attribute: AttributeKind }
  | { kind: 'step'; step: 1 | -1 | 'first' | 'last' }
  | { kind: 'source' | 'delete' | 'write' | 'clear' };

/** What a key does to the text; `text`: what typing itself does, by the editor's transforms. */
export type WritingAct = 'deeper' | 'higher' | 'select' | 'text';

export interface EditorKeys<Words extends string, Act> {
  words: Words;
  keys: readonly (readonly [key: string, act: Act])[];
}

/** While somebody writes. */
export const WRITING_KEYS = [
  { words: 'newBlock', keys: [['Enter', 'text']] },
  { words: 'newLine', keys: [['Shift+Enter', 'text']] },
  { words: 'deeper', keys: [['Tab', 'deeper']] },
  { words: 'higher', keys: [['Shift+Tab', 'higher']] },
  { words: 'higherAtStart', keys: [['Backspace', 'text']] },
  { words: 'selectBlock', keys: [['Esc', 'select']] },
] as const satisfies readonly EditorKeys<string, WritingAct>[];

/** While a block is selected as a whole. */
export const BLOCK_KEYS = [
  { words: 'writeBlock', keys: [['Enter', { kind: 'write' }]] },
  {
    words: 'nextBlock',
    keys: [
      ['Down', { kind: 'step', step: 1 }],
      ['Up', { kind: 'step', step: -1 }],
    ],
  },
  {
    words: 'endBlock',
    keys: [
      ['Home', { kind: 'step', step: 'first' }],
      ['End', { kind: 'step', step: 'last' }],
    ],
  },
  { words: 'use', keys: USES.map((use, index) => [`${index + 1}`, { kind: 'use', use }] as const) },
  { words: 'readers', keys: [['R', { kind: 'open', attribute: 'readers' }]] },
  { words: 'marking', keys: [['M', { kind: 'open', attribute: 'marking' }]] },
  { words: 'addressee', keys: [['T', { kind: 'open', attribute: 'addressee' }]] },
  { words: 'topic', keys: [['O', { kind: 'open', attribute: 'topic' }]] },
  { words: 'source', keys: [['S', { kind: 'source' }]] },
  {
    words: 'removeBlock',
    keys: [
      ['Delete', { kind: 'delete' }],
      ['Backspace', { kind: 'delete' }],
    ],
  },
  { words: 'leaveBlock', keys: [['Esc', { kind: 'clear' }]] },
] as const satisfies readonly EditorKeys<string, BlockAct>[];
