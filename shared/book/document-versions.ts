// Which release of a book is a newer version of another, and which sources rest on words that the newer one no longer has.
// A correction keeps title and issuer and comes within weeks; next year's meeting may keep the title, and is no correction.
// Words are looked for anywhere in the newer text: a paragraph that only moved has not changed.

import type { Book, SourceDocument } from './book.ts';
import type { Source } from './nodes.ts';

/** Days within which a release of the same title is taken for a version of the same release. */
const LONGEST_GAP = 45;
const DAY = 86_400_000;

/** `[Corrected]`, `(2nd update)`, `[수정]` and the like: what a ministry adds to the title of a later version. */
const VERSION_MARK =
  /[[(（【]\s*(?:\d*(?:st|nd|rd|th)?\s*(?:correct(?:ed|ion)|updated?|revis(?:ed|ion)|final|version)|\d*차?\s*(?:수정|정정|보완|최종)(?:본|판)?)\s*\d*\s*[\])）】]/giu;

const nameOf = (text: string): string =>
  text.replace(VERSION_MARK, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

/** True where `later` is a newer version of `earlier`. `after`: it was added to the book after it. */
function supersedes(later: SourceDocument, earlier: SourceDocument, after: boolean): boolean {
  const title = nameOf(later.title);
  if (title === '' || title !== nameOf(earlier.title) || later.hash === earlier.hash) return false;
  const issuers = [nameOf(later.issuer), nameOf(earlier.issuer)];
  if (!issuers.includes('') && issuers[0] !== issuers[1]) return false;
  if (later.released === null || earlier.released === null) return after;
  const days = (Date.parse(later.released) - Date.parse(earlier.released)) / DAY;
  return days === 0 ? after : days > 0 && days <= LONGEST_GAP;
}

/** True where one of two documents is a newer version of the other. */
export const areVersions = (one: SourceDocument, other: SourceDocument): boolean =>
  supersedes(one, other, true) || supersedes(other, one, true);

/** For each document that has newer versions its newest, by the id of the older. */
function findNewer(documents: readonly SourceDocument[]): Map<string, SourceDocument> {
  const newer = new Map<string, SourceDocument>();
  documents.forEach((earlier, place) => {
    documents.forEach((later, other) => {
      if (other === place || !supersedes(later, earlier, other > place)) return;
      const known = newer.get(earlier.id);
      if (!known || supersedes(later, known, true)) newer.set(earlier.id, later);
    });
  });
  return newer;
}

export interface OutdatedSource {
  source: Source;
  brief: string;
  block: string;
  /** The newer version, which does not have the words. */
  newer: SourceDocument;
}

const SQUEEZED = new WeakMap<SourceDocument, string>();

function squeezeBody(document: SourceDocument): string {
  const known = SQUEEZED.get(document);
  if (known !== undefined) return known;
  const squeezed = squeeze(document.body);
  SQUEEZED.set(document, squeezed);
  return squeezed;
}

const squeeze = (text: string): string => text.replace(/\*\*/g, '').replace(/\s+/g, '');

/** Every source of a book's blocks whose words the newer version of its release no longer has. */
export function findOutdatedSources(book: Pick<Book, 'documents' | 'children'>): OutdatedSource[] {
  if (book.documents.length < 2) return [];
  const newer = findNewer(book.documents);
  if (newer.size === 0) return [];
  return book.children.flatMap((brief) =>
    brief.children.flatMap((section) =>
      section.children.flatMap((block) =>
        (block.sources ?? []).flatMap((source): OutdatedSource[] => {
          const version = newer.get(source.document);
          if (!version || squeezeBody(version).includes(squeeze(source.words))) return [];
          return [{ source, brief: brief.id, block: block.id, newer: version }];
        }),
      ),
    ),
  );
}
