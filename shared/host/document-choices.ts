// What may be chosen of an exported document beside its copies and its date: house style, numbering, notes, marks, draft.
// Plain data for page and main alike; what a choice does is the word room's affair.

/** The house styles that come with the program. */
export const HOUSE_STYLES = ['plain', 'handbook', 'korean-official'] as const;
export type HouseStyleChoice = (typeof HOUSE_STYLES)[number];

/** Ways to number points that any house style may be given. */
export const NUMBERINGS = ['release', 'boxes', 'official', 'tirets'] as const;
export type NumberingChoice = (typeof NUMBERINGS)[number];

export interface DocumentChoices {
  houseStyle: HouseStyleChoice;
  /** A Word document of the ministry's own, as `chooseReference` named it; null: the house style alone. */
  reference: string | null;
  /** How points are numbered; null: as the house style does. */
  numbering: NumberingChoice | null;
  sourceNotes: boolean;
  portionMarks: boolean;
  /** DRAFT across every page. */
  draft: boolean;
}
