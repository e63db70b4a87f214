// Where a block's words rest, as one note at the foot of the page: issuer, title, date, paragraphs; never the words themselves.
// A release is named in full when it is first cited and again after another one; in between it is "same release".

import { assertNever } from '../result.ts';
import type { SourceDocument } from './book.ts';
import type { Source } from './nodes.ts';
import { formatDate } from './printed-date.ts';
import type { Language } from './words.ts';

/** Remembers, along a brief of a copy, which release was cited last. */
export interface CitationTrail {
  last: string | undefined;
}

/**
 * The note for a block's sources, or undefined where none of them leads to a document.
 * @param trail what was cited before in this brief; moved on by the call
 */
export function citeSources(
  documents: readonly SourceDocument[],
  sources: readonly Source[],
  language: Language,
  trail: CitationTrail,
): string | undefined {
  const notes: string[] = [];
  for (const document of documents) {
    const cited = sources.filter((source) => source.document === document.id);
    if (cited.length === 0) continue;
    const addresses = [...new Set(cited.map((source) => source.address))];
    notes.push(
      `${nameDocument(document, language, trail.last === document.id)}, ${nameAddresses(addresses, language)}`,
    );
    trail.last = document.id;
  }
  return notes.length === 0 ? undefined : notes.join('; ');
}

function nameDocument(document: SourceDocument, language: Language, again: boolean): string {
  if (again) return language === 'ko' ? '같은 보도자료' : 'Same release';
  const title = document.title === '' ? '' : `“${document.title}”`;
  const date = document.released === null ? '' : formatDate(document.released, language);
  return [document.issuer, title, date].filter((part) => part !== '').join(', ');
}

function nameAddresses(addresses: readonly string[], language: Language): string {
  switch (language) {
    case 'en':
      return `${addresses.length === 1 ? 'paragraph' : 'paragraphs'} ${addresses.join(', ')}`;
    case 'ko':
      return `${addresses.join(', ')} 문단`;
    default:
      return assertNever(language);
  }
}
