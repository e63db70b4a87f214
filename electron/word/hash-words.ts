// The hash by which a block's words are known again on the way back from Word: of the words alone, without what an
// export sets before them.

import { hash } from 'node:crypto';

/** Hex digits kept of a SHA-256: enough to see a change, short enough not to double a document. */
const HASH_DIGITS = 16;

/** The hash of a block's words. */
export const hashWords = (words: string): string => hash('sha256', words).slice(0, HASH_DIGITS);
