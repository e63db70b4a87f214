// A file that was dropped, as bytes. What cannot be a release is refused before it is fetched: a book of ours, what is too large,
// a folder. Whether the bytes are text is for the host to say.
import type { LocalText } from '../../../shared/book/words.ts';
import { describeFailure } from '../../../shared/host/failure-sentences.ts';
import { RELEASE_LIMIT } from '../../../shared/release/release-limit.ts';

/** The bytes, or why there are none: a sentence, or the name of one. */
type Fetched =
  { ok: true; bytes: Uint8Array } | { ok: false; refusal: LocalText | 'dropBook' | 'dropUnreadable' };

/** Fetches a file. */
export async function fetchFile(file: File): Promise<Fetched> {
  const { name, size } = file;
  if (/\.briefing$/i.test(name)) return { ok: false, refusal: 'dropBook' };
  if (size > RELEASE_LIMIT)
    return {
      ok: false,
      refusal: describeFailure({ kind: 'too-large', path: name, bytes: size, limit: RELEASE_LIMIT }),
    };
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // A folder has a name and a size as a file has, and cannot be read.
    if (error instanceof DOMException) return { ok: false, refusal: 'dropUnreadable' };
    throw error;
  }
}
