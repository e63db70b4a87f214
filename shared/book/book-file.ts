// The `.briefing` file as text: one JSON envelope around a book and its media, readable in any editor.
// Order of judgment when reading: is it JSON, is it ours, which version, does it pass the schema, does the hash agree.
// Never throws for any text; never drops a field it does not know.

import canonicalizeJson from 'canonicalize';
import { z } from 'zod';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Book, Media } from './book.ts';
import { migrateEnvelope } from './migrations.ts';
import type { RawEnvelope } from './migrations.ts';
import { bookSchema, mediaSchema } from './schema.ts';
import { holdUnknownBlocks } from './unknown-blocks.ts';

const FORMAT = 'briefing-book';
const FORMAT_VERSION = 1;

/** SHA-256 of a text in UTF-8, as lowercase hex. Passed in: hashing belongs to the host. */
export type HashText = (text: string) => string;

export interface BookFile {
  book: Book;
  media: Media;
  /** Counts the saves of this book; the next save writes one more. */
  sequence: number;
  /** Fields of the envelope that this version does not know, kept for the next save. */
  unknownFields?: Record<string, unknown>;
}

export interface OpenedBookFile extends BookFile {
  /** The version the file was written in. */
  formatVersion: number;
  /** True for a file of a newer version: it may be read here, never saved. */
  readOnly: boolean;
  /** `changed-outside`: the book is sound, but its hash says that another program wrote it. */
  warnings: 'changed-outside'[];
}

/** Why a text is no book that can be opened. */
export type BookFileFailure =
  | { kind: 'empty' }
  | { kind: 'not-a-book' }
  | { kind: 'cut-short' }
  | { kind: 'invalid'; detail: string }
  | { kind: 'newer-format'; formatVersion: number };

const envelopeSchema = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().positive(),
});
const contentsSchema = z.looseObject({
  sequence: z.int().nonnegative(),
  hash: z.string(),
  book: bookSchema,
  media: mediaSchema,
});

/** The hash of a book: SHA-256 of its canonical JSON (RFC 8785). */
export function hashBook(book: Book, hashText: HashText): string {
  return hashText(canonicalizeJson(book) ?? '');
}

/**
 * Writes a book as the text of a file, with the hash of the book it holds. Indented, so that it can be read and compared.
 */
export function serializeBook(file: BookFile, hashText: HashText): string {
  const envelope = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    sequence: file.sequence,
    hash: hashBook(file.book, hashText),
    book: file.book,
    media: file.media,
    ...file.unknownFields,
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

/**
 * Reads the text of a file.
 * @returns the book with what was noticed, or the kind of failure; a newer version that cannot be shown is `newer-format`
 */
export function parseBook(text: string, hashText: HashText): Result<OpenedBookFile, BookFileFailure> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') return err({ kind: 'empty' });
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return err(judgeBrokenJson(body, error));
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return err(judgeForeignJson(json));
  const { formatVersion } = envelope.data;
  const newer = formatVersion > FORMAT_VERSION;
  const current = newer ? holdUnknownBlocks(envelope.data) : migrateEnvelope(envelope.data, formatVersion);
  const contents = contentsSchema.safeParse(current);
  if (!contents.success) {
    if (newer) return err({ kind: 'newer-format', formatVersion });
    return err({ kind: 'invalid', detail: describeIssue(contents.error) });
  }
  // What was validated is handed on as it was read: the schema changes nothing, and so no field is lost on the way.
  const { book, media, sequence, hash, ...rest } = current as unknown as BookFile &
    RawEnvelope & { hash: string };
  if (!newer && holdsUnknownBlock(book))
    return err({ kind: 'invalid', detail: 'a block of an unknown type' });
  const unknownFields = Object.fromEntries(
    Object.entries(rest).filter(([field]) => field !== 'format' && field !== 'formatVersion'),
  );
  const sound = newer || hashSafely(book, hashText) === hash;
  return ok({
    book,
    media,
    sequence,
    ...(Object.keys(unknownFields).length === 0 ? {} : { unknownFields }),
    formatVersion,
    readOnly: newer,
    warnings: sound ? [] : ['changed-outside'],
  });
}

/** A block that only a reading of a newer file makes; no version writes one. */
const holdsUnknownBlock = (book: Book): boolean =>
  book.children.some((brief) =>
    brief.children.some((section) => section.children.some((block) => block.type === 'unknown')),
  );

/** A book with a lone half of a character pair has no canonical form: its hash can only be wrong. */
function hashSafely(book: Book, hashText: HashText): string | undefined {
  try {
    return hashBook(book, hashText);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const LOOKS_LIKE_OURS = /^\s*\{\s*"format"\s*:\s*"briefing-book"/;

function judgeBrokenJson(text: string, error: unknown): BookFileFailure {
  if (!LOOKS_LIKE_OURS.test(text)) {
    const start = text.trim();
    return isStartOfOurs(start) ? { kind: 'cut-short' } : { kind: 'not-a-book' };
  }
  return text.trimEnd().endsWith('}') && !isUnclosed(text)
    ? { kind: 'invalid', detail: error instanceof Error ? error.message : 'not JSON' }
    : { kind: 'cut-short' };
}

const OPENING = '{"format":"briefing-book"';
/** True for the first few characters of a file of ours, as a cut after 1 to 25 bytes leaves them. */
const isStartOfOurs = (start: string): boolean => {
  const squeezed = start.replace(/\s/g, '');
  return squeezed.length > 0 && OPENING.startsWith(squeezed);
};

/** True where brackets outside of strings are still open at the end. */
function isUnclosed(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return inString || depth > 0;
}

function judgeForeignJson(json: unknown): BookFileFailure {
  const ours = typeof json === 'object' && json !== null && (json as { format?: unknown }).format === FORMAT;
  return ours ? { kind: 'invalid', detail: 'formatVersion is not a version' } : { kind: 'not-a-book' };
}

/** The first thing wrong, as a path and what was expected there; for the log and the recovery view, not for the sentence. */
function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}`.slice(0, 200) : 'does not fit the format';
}
