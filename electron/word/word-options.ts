// What an export is given: plain data, so that it crosses into a worker unchanged.
// `ExportOptions` is what a user may choose; `WordOptions` is what the word room needs beside the copy.

import type { Media } from '../../shared/book/book.ts';
import type { PrintChoices } from '../../shared/book/copy-text.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { HouseStyle, NumberingPreset } from './house-style.ts';
import type { HouseStyleId } from './load-house-style.ts';

/** What a user may choose of a document, whatever copy it is. */
export interface ExportOptions extends PrintChoices {
  /** YYYY-MM-DD, printed on the cover; null: no date is printed. */
  issueDate: string | null;
  houseStyle: HouseStyleId;
  /** How points are numbered; null: as the house style does. */
  numbering: NumberingPreset | null;
  /** DRAFT across every page. */
  draft: boolean;
}

export const DEFAULT_EXPORT_OPTIONS: ExportOptions = {
  issueDate: null,
  houseStyle: 'plain',
  portionMarks: true,
  sourceNotes: true,
  numbering: null,
  draft: false,
};

/** What the word room is given beside the copy. */
export interface WordOptions extends Omit<ExportOptions, 'houseStyle' | 'numbering'> {
  scheme: MarkingScheme;
  /** The pictures that the copy shows. */
  media: Media;
  houseStyle: HouseStyle;
  /** Which save of the book this is, for the way back from Word. */
  sequence: number;
}

/** Told after each brief: how many are done, and how many there are. */
export type ProgressListener = (done: number, total: number) => void;
