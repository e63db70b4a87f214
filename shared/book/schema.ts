// The schema that a book from outside must pass. Unknown fields are kept; contents are never compared.
// The types stand in `nodes.ts` and `book.ts`; the compiler holds this file to them.

import { z } from 'zod';
import { INTERPRETATIONS } from './book.ts';
import type { Book, Media } from './book.ts';
import { ID_PATTERN } from './ids.ts';
import type { Block, Brief, Inline, Section } from './nodes.ts';
import { DISCLOSURES, LANGUAGES, READERS, SEED_LABELS, USES } from './words.ts';

const id = z.string().regex(ID_PATTERN);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** YYYY-MM-DD of a day that exists. */
export const dateSchema = z.iso.date();
const dateOrEmpty = z.union([dateSchema, z.literal('')]);
const language = z.enum(LANGUAGES);
const readers = z.array(z.enum(READERS));
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const leaf = z.looseObject({
  text: z.string(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  lang: language.exactOptional(),
});
// Only what a reader may follow from a page: a script or a file path in a link is refused at this door.
const href = z.string().regex(/^(https:\/\/|mailto:|#)/i);
const inline: z.ZodType<Inline> = z.union([
  z.looseObject({ type: z.literal('link'), href, children: z.array(leaf) }),
  z.looseObject({ type: z.literal('field'), path: z.string(), children: z.array(leaf) }),
  z.looseObject({ type: z.literal('footnote'), children: z.array(leaf) }),
  leaf.refine((value) => !('type' in value)),
]);
const words = z.array(inline);

const source = z.looseObject({
  id,
  document: id,
  address: z.string(),
  words: z.string(),
  date: dateSchema.nullable(),
});
const seed = z.looseObject({
  label: z.enum(SEED_LABELS),
  source: id,
  by: z.string().exactOptional(),
  due: z.looseObject({ text: z.string(), iso: z.string().nullable() }).exactOptional(),
});
const attributes = {
  id,
  readers: readers.exactOptional(),
  marking: z.string().exactOptional(),
  sources: z.array(source).exactOptional(),
  seed: seed.exactOptional(),
  topic: z.string().exactOptional(),
  disclosure: z.enum(DISCLOSURES).exactOptional(),
  lang: language.exactOptional(),
};

/** A block from outside. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('paragraph'), ...attributes, children: words }),
  z.looseObject({
    type: z.literal('point'),
    ...attributes,
    level,
    use: z.enum(USES),
    addressee: z.string().exactOptional(),
    children: words,
  }),
  z.looseObject({
    type: z.literal('list'),
    ...attributes,
    ordered: z.boolean(),
    children: z.array(z.looseObject({ type: z.literal('list-item'), level, children: words })),
  }),
  z.looseObject({
    type: z.literal('table'),
    ...attributes,
    headerRows: z.int().min(0),
    widths: z.array(z.number().positive()).exactOptional(),
    children: z.array(
      z.looseObject({
        type: z.literal('table-row'),
        children: z.array(z.looseObject({ type: z.literal('table-cell'), children: words })).min(1),
      }),
    ),
  }),
  z.looseObject({
    type: z.literal('image'),
    ...attributes,
    media: sha256,
    alt: z.string(),
    width: z.number().positive(),
    children: z.array(leaf),
  }),
  z.looseObject({ type: z.literal('agreed-language'), ...attributes, children: words }),
  z.looseObject({ type: z.literal('page-break'), ...attributes, children: z.array(leaf) }),
  z.looseObject({
    type: z.literal('unknown'),
    ...attributes,
    original: z.unknown(),
    children: z.array(leaf),
  }),
]);

/** A section from outside. */
const sectionSchema: z.ZodType<Section> = z.looseObject({
  type: z.literal('section'),
  id,
  role: z.string(),
  heading: z.string(),
  guidance: z.string().exactOptional(),
  landscape: z.boolean().exactOptional(),
  readers: readers.exactOptional(),
  marking: z.string().exactOptional(),
  disclosure: z.enum(DISCLOSURES).exactOptional(),
  children: z.array(blockSchema),
});

const brief: z.ZodType<Brief> = z.looseObject({
  type: z.literal('brief'),
  id,
  role: z.string(),
  title: z.string(),
  originator: z.string().exactOptional(),
  date: dateSchema.exactOptional(),
  landscape: z.boolean().exactOptional(),
  children: z.array(sectionSchema),
});

const person = z.looseObject({
  name: z.string(),
  saidAs: z.string(),
  title: z.string(),
  organization: z.string(),
  note: z.string(),
});

const meetingSheet = z.looseObject({
  us: z.string(),
  event: z.string(),
  kind: z.string(),
  dates: z.looseObject({ from: dateOrEmpty, to: dateOrEmpty }),
  venue: z.string(),
  host: z.string(),
  chair: z.string(),
  principal: z.looseObject({ name: z.string(), title: z.string() }),
  delegations: z.array(z.looseObject({ country: z.string(), people: z.array(person) })),
  sessions: z.array(
    z.looseObject({
      label: z.string(),
      topic: z.string(),
      start: z.union([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.literal('')]),
      minutes: z.number().nonnegative().nullable(),
      lead: z.string(),
    }),
  ),
  languages: z.array(z.string()),
  interpretation: z.enum([...INTERPRETATIONS, '']),
  marking: z.string(),
});

/** A book from outside. Ids are unique in it: briefs, sections, blocks, sources and documents together. */
export const bookSchema: z.ZodType<Book> = z
  .looseObject({
    id,
    title: z.string(),
    template: z.string(),
    language,
    markingScheme: z.string(),
    meetingSheet,
    copies: z.array(
      // A copy without a reader would be a copy that everybody may see: there is none.
      z.looseObject({ name: z.string().min(1), readers: readers.min(1), ceiling: z.string().nullable() }),
    ),
    documents: z.array(
      z.looseObject({
        id,
        hash: sha256,
        title: z.string(),
        issuer: z.string(),
        released: dateSchema.nullable(),
        language: z.string(),
        body: z.string(),
      }),
    ),
    children: z.array(brief),
  })
  .superRefine((book, context) => {
    const seen = new Set<string>();
    for (const found of idsOf(book)) {
      if (seen.has(found)) context.addIssue({ code: 'custom', message: `the id ${found} stands twice` });
      seen.add(found);
    }
    if (new Set(book.copies.map((copy) => copy.name)).size < book.copies.length)
      context.addIssue({ code: 'custom', message: 'two copies have one name' });
  });

/** Every id in a book, in order: documents, then briefs, their sections, blocks and sources. */
function* idsOf(book: Pick<Book, 'documents' | 'children'>): Generator<string> {
  for (const document of book.documents) yield document.id;
  for (const brief of book.children) {
    yield brief.id;
    for (const section of brief.children) {
      yield section.id;
      for (const block of section.children) {
        yield block.id;
        for (const source of block.sources ?? []) yield source.id;
      }
    }
  }
}

/** The media of a book file: pictures by the SHA-256 of their bytes. */
export const mediaSchema: z.ZodType<Media> = z.record(
  sha256,
  z.looseObject({ type: z.string(), base64: z.base64() }),
);
