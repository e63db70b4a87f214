// A brief as sections of the document: it begins a page, has its own head, and holds its title, headings and blocks and,
// at its end, who wrote it and when. It is one section, or more where part of it stands on pages turned sideways.

import type { CopyBlock, CopyBrief, CopySection } from '../../shared/book/copies.ts';
import {
  headingOfSection,
  markHeading,
  notesOf,
  prefixSection,
  signatureOfBrief,
  titleOfBrief,
  titleOrUntitled,
  wordsOfBlock,
} from '../../shared/book/copy-text.ts';
import type { LinePrefix } from '../../shared/book/copy-text.ts';
import type { PrintedBlock } from '../../shared/book/nodes.ts';
import { mapBlock, mapPrefixes } from './block-mapping.ts';
import { nameBlockBookmark, nameBriefBookmark } from './bookmarks.ts';
import { hashWords } from './hash-words.ts';
import { LABELS } from './labels.ts';
import { addNote, startList } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { planFrame } from './page-frame.ts';
import { paragraphsOf, planParagraph, planText } from './page-plan.ts';
import type { PagePart, ParagraphPlan, SectionPlan } from './page-plan.ts';

/** The sections of one brief. */
export function planBrief(brief: CopyBrief, context: MappingContext): SectionPlan[] {
  const { copy } = context;
  context.brief = brief;
  const bookmark = nameBriefBookmark(brief.id);
  const title = {
    ...planParagraph('brief-title', [planText(titleOfBrief(brief, copy.language), copy.language)]),
    opens: [bookmark],
    closes: [bookmark],
  };
  const frame = planFrame(context, headOfBrief(brief, context));
  const sections: SectionPlan[] = [];
  let parts: PagePart[] = [title];
  context.landscape = brief.sections[0]?.landscape === true;
  const close = () => {
    sections.push({ ...frame, landscape: context.landscape, parts: endSection(parts, context) });
    parts = [];
  };
  for (const section of brief.sections) {
    if ((section.landscape === true) !== context.landscape) {
      close();
      context.landscape = !context.landscape;
    }
    parts.push(...planSection(section, section === brief.sections[0], context));
  }
  context.block = undefined;
  const signature = signatureOfBrief(brief, copy.language);
  if (signature !== '') {
    const last = parts.at(-1);
    // The signature never stands alone on a page.
    if (last?.kind === 'paragraph') last.keepNext = true;
    const line = planParagraph('signature', [planText(signature, copy.language)]);
    takeBreak(line, context);
    parts.push(line);
  }
  close();
  context.brief = undefined;
  context.landscape = false;
  const [first] = sections;
  if (first) first.begins = bookmark;
  return sections;
}

/** What rests at the end of a section: `w:sectPr` sits in its last paragraph, and a table is none. */
function endSection(parts: PagePart[], context: MappingContext): PagePart[] {
  // A page break at the very end breaks nothing: the next section begins a page anyway.
  context.breakBefore = false;
  if (context.waiting.length > 0) {
    const end = planParagraph('end');
    settleWaiting(end, context);
    parts.push(end);
  }
  // The gap below a table that ends a section must not begin a page of its own.
  const last = parts.at(-1);
  if (last?.kind === 'paragraph' && last.style === 'gap') last.style = 'end';
  return parts;
}

const headOfBrief = (brief: CopyBrief, { copy }: MappingContext): string =>
  copy.language === 'ko'
    ? titleOfBrief(brief, copy.language)
    : `${LABELS.brief[copy.language]} ${brief.number} · ${titleOrUntitled(brief.title, copy.language)}`;

function planSection(section: CopySection, opensBrief: boolean, context: MappingContext): PagePart[] {
  const { copy, options } = context;
  const parts: PagePart[] = [];
  const prefixes = prefixSection(section, copy.language, options.scheme, options);
  // A section that begins with a page break begins there with its heading, save under a brief's title.
  const breaks = opensBrief ? 0 : section.blocks.findIndex(({ block }) => block.type !== 'page-break');
  for (const entry of section.blocks.slice(0, Math.max(0, breaks))) planBlock(entry, [], 0, context);
  const words = headingOfSection(section);
  if (words !== '') {
    const mark = markHeading(section, options.scheme, options);
    const heading = planParagraph('section-heading', [
      ...(mark === '' ? [] : [planText(mark, copy.language, 'portion-mark')]),
      planText(words, copy.language),
    ]);
    takeBreak(heading, context);
    parts.push(heading);
  }
  // Points count on through their section, whatever stands between them.
  const points = section.blocks.some(({ block }) => block.type === 'point')
    ? startList(context, 'points')
    : 0;
  section.blocks.forEach((entry, index) => {
    if (index < breaks) return;
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
  context.traces.push({ block: block.id, hash: hashWords(wordsOfBlock(block)) });
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
  const sources =
    entry.citation !== undefined && context.options.sourceNotes ? notesOf(entry).at(-1) : undefined;
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
