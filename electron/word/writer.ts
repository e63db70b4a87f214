// What the writers of one document share: style ids, numbers given out once each, pictures, and what the part being
// written points to.

import type { HouseStyle, ParagraphStyleName } from './house-style.ts';
import type { PackageParts } from './package-parts.ts';
import type { RunTone } from './page-plan.ts';
import type { Relationships } from './relationships.ts';

/** `w:styleId` of each of our styles in this document: ours, or a ministry's own of the same name. */
export interface StyleIds {
  paragraphs: Readonly<Record<ParagraphStyleName, string>>;
  tones: Readonly<Record<RunTone, string>>;
  link: string;
  noteReference: string;
}

export interface Writer {
  style: HouseStyle;
  /** `word/styles.xml`. */
  stylesXml: string;
  ids: StyleIds;
  parts: PackageParts;
  /** Of the part being written. */
  relationships: Relationships;
  /** Relationship ids of heads and feet, by what they hold. */
  frames: Map<string, string>;
  /** `w:id` by bookmark: its start and its end carry one number. */
  bookmarks: Map<string, number>;
  /** How many `wp:docPr/@id` were given out. */
  drawings: number;
  /** The page is turned sideways: heads and feet have their tab stops elsewhere. */
  landscape: boolean;
}
