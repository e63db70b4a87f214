// The door for what the page sends: one schema for the arguments of each method of `HostApi`; the compiler holds them to it.
// Judges the form alone. What a name, a handle or a value turns out to be is judged by the implementation, with a sentence.

import { z } from 'zod';
import { bookSchema, dateSchema } from '../book/schema.ts';
import { LANGUAGES } from '../book/words.ts';
import { HOUSE_STYLES, NUMBERINGS } from './document-choices.ts';
import type { HostApi } from './host-api.ts';
import { THEMES } from './host-api.ts';

/** Handles and ids between page and main: short, without a slash, never part of a path. */
const id = z.string().regex(/^[0-9a-z-]{1,64}$/);
const date = dateSchema.nullable();
/** A value on the meeting sheet; longer is no value but a document. */
const words = z.string().max(10_000);
/** Above what the reader takes, so that a release that is too long gets its sentence and only nonsense is refused here. */
const releaseText = z.string().max(64 * 1024 * 1024);

export const settingsSchema = z.strictObject({
  language: z.enum([...LANGUAGES, 'system']),
  theme: z.enum(THEMES),
});

const sheetEntries = z.array(z.strictObject({ path: z.string().max(200), value: words })).max(2000);

const textRange = z
  .strictObject({ from: z.int().min(0), to: z.int().min(0) })
  .nullable()
  .optional();
const release = z.strictObject({ text: releaseText, released: date, range: textRange });

const newBookRequest = z.strictObject({
  template: z.string().max(100),
  entries: sheetEntries,
  release: release.nullable(),
});

const copyName = z.string().min(1).max(200);
const documentChoices = z.strictObject({
  houseStyle: z.enum(HOUSE_STYLES),
  reference: id.nullable(),
  numbering: z.enum(NUMBERINGS).nullable(),
  sourceNotes: z.boolean(),
  portionMarks: z.boolean(),
  draft: z.boolean(),
});

const seedRequest = z.strictObject({
  release,
  target: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('new'),
      template: z.string().max(100),
      entries: sheetEntries,
      withoutSessions: z.array(z.int().min(0)).max(10_000).optional(),
    }),
    z.strictObject({
      kind: z.literal('open'),
      book: z.strictObject({
        us: words,
        language: z.enum(LANGUAGES),
        documents: z.array(z.strictObject({ id, hash: z.string().max(64) })).max(10_000),
      }),
    }),
  ]),
});

const exportRequest = z.strictObject({
  handle: id,
  book: bookSchema,
  copies: z.array(copyName).min(1).max(50),
  issueDate: dateSchema,
  choices: z.exactOptional(documentChoices),
});

const previewRequest = z.strictObject({
  handle: id,
  book: bookSchema,
  copy: copyName,
  issueDate: dateSchema,
  choices: documentChoices,
});

/** The arguments of each method. */
export const HOST_ARGUMENTS = {
  start: z.tuple([]),
  saveSettings: z.tuple([settingsSchema]),
  listRecent: z.tuple([]),
  forgetRecent: z.tuple([id]),
  openRecent: z.tuple([id]),
  openBook: z.tuple([]),
  openSample: z.tuple([]),
  createBook: z.tuple([newBookRequest]),
  holdBook: z.tuple([bookSchema]),
  saveBook: z.tuple([id, bookSchema]),
  saveBookAs: z.tuple([id, bookSchema]),
  keepWorkingCopy: z.tuple([id, bookSchema]),
  closeBook: z.tuple([id, bookSchema]),
  openRelease: z.tuple([date]),
  readReleaseFile: z.tuple([z.string().max(1000), z.instanceof(Uint8Array), date]),
  readReleaseText: z.tuple([releaseText, date, textRange]),
  readSampleRelease: z.tuple([]),
  offerSeeds: z.tuple([seedRequest]),
  takePart: z.tuple([id, z.int().min(0)]),
  cancelReading: z.tuple([]),
  exportCopies: z.tuple([exportRequest]),
  cancelExport: z.tuple([]),
  previewCopy: z.tuple([previewRequest]),
  cancelPreview: z.tuple([]),
  chooseReference: z.tuple([]),
  showInFolder: z.tuple([id]),
  openDocument: z.tuple([id]),
  copyReceipt: z.tuple([z.string().max(1_000_000)]),
  dismissReceipts: z.tuple([]),
  setZoom: z.tuple([z.number().min(0.5).max(3)]),
} satisfies { [Method in keyof HostApi]: z.ZodType<Parameters<HostApi[Method]>> };
