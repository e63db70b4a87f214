// A brief as a section of the document: it begins a page, has its own head, and holds its title, headings and blocks.

import type { CopyBlock, CopyBrief, CopySection } from '../../shared/book/copies.ts';
import { notesOf, prefixSection, printableLine, titleOfBrief } from '../../shared/book/copy-text.ts';
import type { LinePrefix } from '../../shared/book/copy-text.ts';
import type { PrintedBlock } from '../../shared/book/nodes.ts';
import { mapBlock, mapPrefixes } from './block-mapping.ts';
import { nameBlockBookmark, nameBriefBookmark } from './bookmarks.ts';
import { addNote, startList } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { planFrame } from './page-frame.ts';
import { paragraphsOf, planParagraph, planText } from './page-plan.ts';
import type { PagePart, ParagraphPlan, SectionPlan } from './page-plan.ts';

/** The section of one brief. */
export function planBrief(brief: CopyBrief, context: MappingContext): SectionPlan {
  const { copy } = context;
  context.brief = brief;
  const bookmark = nameBriefBookmark(brief.id);
  const title = {
    ...planParagraph('brief-title', [planText(titleOfBrief(brief), copy.language)]),
    opens: [bookmark],
    closes: [bookmark],
  };
  const parts: PagePart[] = [title, ...brief.sections.flatMap((section) => planSection(section, context))];
  context.block = undefined;
  context.brief = undefined;
  // A page break at the very end breaks nothing: the next brief begins a page anyway.
  context.breakBefore = false;
  // `w:sectPr` of a section sits in its last paragraph, and a table is none; blocks that left nothing rest there too.
  const end = planParagraph('gap');
  settleWaiting(end, context);
  if (end.opens.length > 0) parts.push(end);
  return { ...planFrame(copy, headOfBrief(brief, context)), parts };
}

const headOfBrief = (brief: CopyBrief, { copy }: MappingContext): string =>
  copy.language === 'ko' || brief.title.trim() === ''
    ? titleOfBrief(brief)
    : `Brief ${brief.number} · ${printableLine(brief.title)}`;

function planSection(section: CopySection, context: MappingContext): PagePart[] {
  const { copy, options } = context;
  const parts: PagePart[] = [];
  if (section.heading.trim() !== '') {
    const heading = planParagraph('section-heading', [
      planText(printableLine(section.heading), copy.language),
    ]);
    takeBreak(heading, context);
    parts.push(heading);
  }
  const prefixes = prefixSection(section, copy.language, options.scheme);
  // Points count on through their section, whatever stands between them.
  const points = section.blocks.some(({ block }) => block.type === 'point') ? startList(context) : 0;
  section.blocks.forEach((entry, index) => {
    parts.push(...planBlock(entry, prefixes[index] ?? [], points, context));
  });
  return parts;
}

function planBlock(
  entry: CopyBlock,
  prefixes: LinePrefix[],
  points: number,
  context: MappingContext,
): PagePart[] {
  const { block } = entry;
  const { language } = context.copy;
  context.block = block.id;
  const parts = mapBlock(
    block,
    {
      prefixes: mapPrefixes(prefixes, language, warnsReader(block)),
      language: block.lang ?? language,
      points,
    },
    context,
  );
  const paragraphs = parts.flatMap(paragraphsOf);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const bookmark = nameBlockBookmark(block.id);
  if (!first || !last) {
    context.waiting.push(bookmark);
    return parts;
  }
  takeBreak(first, context);
  settleWaiting(first, context);
  first.opens.push(bookmark);
  last.closes.push(bookmark);
  const sources = entry.citation !== undefined ? notesOf(entry).at(-1) : undefined;
  if (sources !== undefined) last.runs.push(addNote(context, planText(sources, language)));
  return parts.at(-1)?.kind === 'table' ? [...parts, planParagraph('gap')] : parts;
}

const warnsReader = (block: PrintedBlock): boolean =>
  block.type === 'point' ? block.use === 'do-not-raise' : block.disclosure === 'not-for-disclosure';

function takeBreak(paragraph: ParagraphPlan, context: MappingContext): void {
  if (context.breakBefore) paragraph.breakBefore = true;
  context.breakBefore = false;
}

function settleWaiting(paragraph: ParagraphPlan, context: MappingContext): void {
  paragraph.opens.push(...context.waiting);
  paragraph.closes.push(...context.waiting);
  context.waiting = [];
}
