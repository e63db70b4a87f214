// What the pure rooms are handed from this computer: hashes and new ids.

import { createHash, randomBytes } from 'node:crypto';
import { createIdSource } from '../../shared/book/ids.ts';

/** SHA-256 of a text in UTF-8, as lowercase hex. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of bytes, as lowercase hex. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A new id from the system's random source. */
export const newId = createIdSource((count) => randomBytes(count));
