// A copy becomes a .docx, brief by brief: planned in our own terms, measured, written as XML and let go, so that memory
// holds one brief's plan at a time. Sees the copy only, never the book: what is withheld is not here to be let out.
// The same copy and options give the same bytes. Runs for seconds: see export-copy.ts.

import type { Copy } from '../../shared/book/copies.ts';
import { planBrief } from './brief-section.ts';
import { planContents } from './contents.ts';
import type { CoverFacts } from './cover-facts.ts';
import { planCover } from './cover.ts';
import type { ExportWarning } from './export-warnings.ts';
import { createMappingContext, takeNotes } from './mapping-context.ts';
import { countPages } from './page-estimate.ts';
import { planFrame } from './page-frame.ts';
import type { SectionPlan } from './page-plan.ts';
import type { ProgressListener, WordOptions } from './word-options.ts';
import { createWriter, packDocument } from './write-package.ts';
import { BODY_END, BODY_START, writeSection } from './write-sections.ts';
import { writeNotes } from './write-shell.ts';

export interface BuiltDocument {
  bytes: Uint8Array<ArrayBuffer>;
  warnings: ExportWarning[];
}

/**
 * Builds the Word document of a copy.
 * @param onBrief hears of each brief once it is written
 */
export function buildDocx(
  copy: Copy,
  options: WordOptions,
  facts: CoverFacts,
  onBrief: ProgressListener = () => undefined,
): BuiltDocument {
  const context = createMappingContext(copy, options);
  const writer = createWriter(options.houseStyle, copy.language);
  const cover: SectionPlan = {
    ...planFrame(context, null),
    landscape: false,
    parts: planCover(copy, facts, options),
  };
  const pagesOf = (section: SectionPlan, shelf = context.shelf) =>
    countPages(section, shelf, copy.language, options.houseStyle);
  // The length of the contents does not hang on the numbers in it.
  let page = 1 + pagesOf(cover) + pagesOf(planContents(context, new Map()));
  const pages = new Map<string, number>();
  const body: Uint8Array[] = [];
  const notes: Uint8Array[] = [];
  copy.briefs.forEach((brief, index) => {
    const sections = planBrief(brief, context);
    const shelf = takeNotes(context);
    sections.forEach((section, place) => {
      if (section.begins !== undefined) pages.set(section.begins, page);
      page += pagesOf(section, shelf);
      const final = index === copy.briefs.length - 1 && place === sections.length - 1;
      body.push(Buffer.from(writeSection(section, writer, final)));
    });
    notes.push(Buffer.from(writeNotes(shelf, writer)));
    onBrief(index + 1, copy.briefs.length);
  });
  const head = [
    BODY_START,
    writeSection(cover, writer, false),
    writeSection(planContents(context, pages), writer, copy.briefs.length === 0),
  ];
  const bytes = packDocument({
    copy,
    facts,
    issueDate: options.issueDate,
    sequence: options.sequence,
    writer,
    body: [Buffer.from(head.join('')), ...body, Buffer.from(BODY_END)],
    notes: context.shelf.before > 0 ? notes : undefined,
    lists: context.lists,
    traces: context.traces,
  });
  return { bytes, warnings: context.warnings };
}
