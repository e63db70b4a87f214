// The whole document in our own terms: cover, contents, then one section a brief.
// Reads the copy and nothing else of the book; knows no Word.

import type { Copy } from '../../shared/book/copies.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import { printField, readSheetValue } from '../../shared/book/meeting-sheet.ts';
import { planBrief } from './brief-section.ts';
import { planContents } from './contents.ts';
import { planCover } from './cover.ts';
import { createMappingContext } from './mapping-context.ts';
import { estimatePages } from './page-estimate.ts';
import { planFrame } from './page-frame.ts';
import type { DocumentPlan, SectionPlan } from './page-plan.ts';
import type { ExportWarning, ProgressListener, WordOptions } from './word-options.ts';

/** Plans a copy's document. `onBrief` hears of each brief once it is planned. */
export function planDocument(
  copy: Copy,
  options: WordOptions,
  onBrief: ProgressListener,
): { plan: DocumentPlan; warnings: ExportWarning[] } {
  const context = createMappingContext(copy, options);
  const briefs = copy.briefs.map((brief, index) => {
    const section = planBrief(brief, context);
    onBrief(index + 1, copy.briefs.length);
    return section;
  });
  const cover: SectionPlan = { ...planFrame(copy, null), parts: planCover(copy, options.issueDate) };
  const measured = { notes: context.notes, language: copy.language };
  // The length of the contents does not hang on the numbers in it.
  const drafted = [cover, planContents(copy, []), ...briefs];
  const pages = estimatePages(drafted, measured, options.houseStyle);
  const event = readSheetValue(copy.meetingSheet, 'event');
  const plan: DocumentPlan = {
    language: copy.language,
    title: printableLine(copy.title),
    subject: printableLine(event === '' ? printField(copy.meetingSheet, 'event', copy.language) : event),
    bookId: copy.bookId,
    copyName: printableLine(copy.name),
    sections: [cover, planContents(copy, pages.slice(2)), ...briefs],
    notes: context.notes,
  };
  return { plan, warnings: context.warnings };
}
