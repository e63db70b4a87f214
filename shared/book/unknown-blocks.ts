// Blocks of a newer version: held as they are, so that a newer file can at least be read.
// Only for reading; a book that holds one is never saved, and no copy prints one.

import type { RawEnvelope } from './migrations.ts';
import { blockSchema } from './schema.ts';

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

const mapList = (value: unknown, change: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;

/** The envelope with each block that this version cannot read put inside an `unknown` block. Never throws. */
export function holdUnknownBlocks(envelope: RawEnvelope): RawEnvelope {
  const book = asRecord(envelope['book']);
  if (!book) return envelope;
  const children = mapList(book['children'], (brief) =>
    holdIn(brief, (section) => holdIn(section, holdBlock)),
  );
  return { ...envelope, book: { ...book, children } };
}

function holdIn(parent: unknown, change: (child: unknown) => unknown): unknown {
  const record = asRecord(parent);
  return record ? { ...record, children: mapList(record['children'], change) } : parent;
}

function holdBlock(block: unknown): unknown {
  const record = asRecord(block);
  if (!record || blockSchema.safeParse(record).success) return block;
  return { type: 'unknown', id: record['id'], original: record, children: [{ text: '' }] };
}
