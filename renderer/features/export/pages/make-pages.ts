// The bytes of a document as pages: read, then laid out. Loaded only once the export dialog opens.

import { layPages } from './lay-pages.ts';
import type { LaidDocument } from './lay-pages.ts';
import { createPace } from './pace.ts';
import { readDocument } from './read-document.ts';

/**
 * Makes the pages of a document.
 * @param ground an element in the page that nobody sees, for measuring
 * @param onGrown told the pages that are there while more are to come
 * @returns null where `signal` ended it
 */
export async function makePages(
  bytes: Uint8Array,
  ground: HTMLElement,
  signal: AbortSignal,
  onGrown?: (laid: LaidDocument) => void,
): Promise<LaidDocument | null> {
  const pace = createPace(signal);
  const read = await readDocument(bytes, pace);
  return read && layPages(read, ground, pace, onGrown);
}
