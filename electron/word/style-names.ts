// The names by which Word knows our styles. Built-in names where Word has one, so that a ministry's own document
// answers for it and the navigation pane works; `Briefing …` where it has none, and where ours hangs on tab stops
// of its own (heads, feet, contents), which another document's style would not bring.

import type { ParagraphStyleName } from './house-style.ts';
import type { RunTone } from './page-plan.ts';

export interface WordStyleName {
  /** `w:styleId`. */
  id: string;
  /** `w:name`. */
  name: string;
}

export const PARAGRAPH_STYLE_NAMES: Readonly<Record<ParagraphStyleName, WordStyleName>> = {
  body: { id: 'BodyText', name: 'Body Text' },
  'cover-kicker': { id: 'Subtitle', name: 'Subtitle' },
  'cover-title': { id: 'Title', name: 'Title' },
  'cover-row': { id: 'BriefingCoverRow', name: 'Briefing Cover Row' },
  'cover-reader': { id: 'BriefingCoverReader', name: 'Briefing Cover Reader' },
  'contents-title': { id: 'TOCHeading', name: 'TOC Heading' },
  'contents-entry': { id: 'BriefingContentsEntry', name: 'Briefing Contents Entry' },
  'brief-title': { id: 'Heading1', name: 'heading 1' },
  'section-heading': { id: 'Heading2', name: 'heading 2' },
  point: { id: 'BriefingPoint', name: 'Briefing Point' },
  'point-if-raised': { id: 'BriefingPointIfRaised', name: 'Briefing Point If Raised' },
  'point-defensive': { id: 'BriefingPointDefensive', name: 'Briefing Point Defensive' },
  'point-do-not-raise': { id: 'BriefingPointDoNotRaise', name: 'Briefing Point Do Not Raise' },
  'list-item': { id: 'ListParagraph', name: 'List Paragraph' },
  'agreed-language': { id: 'Quote', name: 'Quote' },
  'table-header': { id: 'BriefingTableHeader', name: 'Briefing Table Header' },
  'table-text': { id: 'BriefingTableText', name: 'Briefing Table Text' },
  'portion-mark': { id: 'BriefingPortionLine', name: 'Briefing Portion Line' },
  picture: { id: 'BriefingPicture', name: 'Briefing Picture' },
  signature: { id: 'Signature', name: 'Signature' },
  note: { id: 'FootnoteText', name: 'footnote text' },
  banner: { id: 'BriefingBanner', name: 'Briefing Banner' },
  'page-header': { id: 'BriefingPageHeader', name: 'Briefing Page Header' },
  'page-footer': { id: 'BriefingPageFooter', name: 'Briefing Page Footer' },
  gap: { id: 'BriefingGap', name: 'Briefing Gap' },
  end: { id: 'BriefingEnd', name: 'Briefing End' },
};

export const TONE_STYLE_NAMES: Readonly<Record<RunTone, WordStyleName>> = {
  'portion-mark': { id: 'BriefingPortionMark', name: 'Briefing Portion Mark' },
  tag: { id: 'BriefingTag', name: 'Briefing Tag' },
  'warning-tag': { id: 'BriefingWarningTag', name: 'Briefing Warning Tag' },
  addressee: { id: 'BriefingAddressee', name: 'Briefing Addressee' },
  label: { id: 'BriefingLabel', name: 'Briefing Label' },
  banner: { id: 'BriefingBannerText', name: 'Briefing Banner Text' },
  'quiet-banner': { id: 'BriefingQuietBanner', name: 'Briefing Quiet Banner' },
};

export const NORMAL_STYLE: WordStyleName = { id: 'Normal', name: 'Normal' };
export const NOTE_REFERENCE_STYLE: WordStyleName = { id: 'FootnoteReference', name: 'footnote reference' };
export const LINK_STYLE: WordStyleName = { id: 'Hyperlink', name: 'Hyperlink' };
