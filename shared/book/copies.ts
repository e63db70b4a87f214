// A copy: what some readers may see of a book, built from the blocks it may have and from nothing else.
// Nothing is copied wholesale: every attribute that enters is named here, so a field added tomorrow stays out by itself.

import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Book, CopyDefinition, MeetingSheet } from './book.ts';
import { citeSources } from './citation.ts';
import type { CitationTrail } from './citation.ts';
import { nameCopy } from './copy-name.ts';
import { captionOf, highestMarking, rankCeiling, rankMarking } from './marking.ts';
import type { MarkingScheme } from './marking.ts';
import type { Brief, PrintedBlock } from './nodes.ts';
import { printBlock } from './printed-block.ts';
import { resolveBlocks } from './readers.ts';
import type { ResolvedBlock } from './readers.ts';
import type { Language } from './words.ts';

export interface CopyBlock {
  block: PrintedBlock;
  /** What holds for it: its own marking or its parent's; undefined: unmarked. */
  marking: string | undefined;
  /** Its sources, as one note at the foot of the page. */
  citation: string | undefined;
}

export interface CopySection {
  id: string;
  heading: string;
  /** The section's own marking, which is its heading's; blocks may be marked otherwise. */
  marking?: string;
  /** On pages turned sideways. */
  landscape?: true;
  blocks: CopyBlock[];
}

export interface CopyBrief {
  id: string;
  /** The brief's number in the book, from 1; briefs keep it in every copy. */
  number: number;
  title: string;
  /** Who wrote it; in no copy that the press reads. */
  originator?: string;
  /** The day it was written, YYYY-MM-DD. */
  date?: string;
  sections: CopySection[];
}

/** Why a block is not in a copy: its readers, its marking, the point above it, or that this version cannot print it. */
export type WithheldReason = 'readers' | 'marking' | 'parent' | 'unknown-block';

export interface Copy {
  bookId: string;
  title: string;
  language: Language;
  name: string;
  /** Id of the highest marking in the copy; undefined where nothing is marked. */
  marking: string | undefined;
  /** What stands top and bottom of each page. */
  banner: string;
  /** The sheet, without our own notes on people. */
  meetingSheet: MeetingSheet;
  briefs: CopyBrief[];
  included: { block: string; brief: string }[];
  withheld: { block: string; brief: string; reason: WithheldReason }[];
}

export interface UnknownCopy {
  kind: 'unknown-copy';
  name: string;
  known: string[];
}

/**
 * Builds the copy of a book that has the given name.
 * @param scheme the book's marking scheme; where the program does not have it, a scheme without levels
 */
export function deriveCopy(book: Book, name: string, scheme: MarkingScheme): Result<Copy, UnknownCopy> {
  const definition = book.copies.find((copy) => copy.name === name);
  if (!definition) return err({ kind: 'unknown-copy', name, known: book.copies.map((copy) => copy.name) });
  return ok(buildCopy(book, definition, scheme));
}

function buildCopy(book: Book, definition: CopyDefinition, scheme: MarkingScheme): Copy {
  const included: Copy['included'] = [];
  const withheld: Copy['withheld'] = [];
  const briefs: CopyBrief[] = [];
  let marking: string | undefined = book.meetingSheet.marking === '' ? undefined : book.meetingSheet.marking;

  book.children.forEach((brief, index) => {
    // A brief is handed on by itself: its first note names the release in full.
    const trail: CitationTrail = { last: undefined };
    const cite = ({ block }: ResolvedBlock) =>
      citeSources(book.documents, block.sources ?? [], book.language, trail);
    const sections: CopySection[] = [];
    for (const section of brief.children) {
      const blocks: CopyBlock[] = [];
      const out = new Set<ResolvedBlock>();
      for (const resolved of resolveBlocks(section)) {
        const reason = judgeBlock(resolved, section.marking, definition, scheme, out);
        const printed = reason === undefined ? printBlock(book, resolved.block) : undefined;
        if (printed === undefined) {
          out.add(resolved);
          withheld.push({ block: resolved.block.id, brief: brief.id, reason: reason ?? 'unknown-block' });
          continue;
        }
        included.push({ block: printed.id, brief: brief.id });
        marking = highestMarking(scheme, marking, resolved.marking);
        marking = highestMarking(scheme, marking, section.marking);
        blocks.push({ block: printed, marking: resolved.marking, citation: cite(resolved) });
      }
      const sideways = (section.landscape ?? brief.landscape) === true;
      if (blocks.length > 0)
        sections.push({
          id: section.id,
          heading: section.heading,
          ...(section.marking === undefined ? {} : { marking: section.marking }),
          ...(sideways ? { landscape: true as const } : {}),
          blocks,
        });
    }
    if (sections.length > 0)
      briefs.push({
        id: brief.id,
        number: index + 1,
        title: brief.title,
        ...signBrief(brief, definition),
        sections,
      });
  });

  return {
    bookId: book.id,
    title: book.title,
    language: book.language,
    name: definition.name,
    marking,
    banner:
      marking === undefined
        ? (scheme.unmarkedCaption ?? nameCopy(definition.name, book.language))
        : captionOf(scheme, marking),
    meetingSheet: printSheet(book.meetingSheet),
    briefs,
    included,
    withheld,
  };
}

/** Who wrote a brief, and when. A press copy does not say from which desk it comes. */
function signBrief(brief: Brief, { readers }: CopyDefinition): Pick<CopyBrief, 'originator' | 'date'> {
  if (readers.includes('press')) return {};
  const { originator, date } = brief;
  return { ...(originator === undefined ? {} : { originator }), ...(date === undefined ? {} : { date }) };
}

/** Why a block may not enter a copy, or undefined where it may. */
function judgeBlock(
  resolved: ResolvedBlock,
  sectionMarking: string | undefined,
  definition: CopyDefinition,
  scheme: MarkingScheme,
  out: ReadonlySet<ResolvedBlock>,
): WithheldReason | undefined {
  if (resolved.parent && out.has(resolved.parent)) return 'parent';
  if (!definition.readers.every((reader) => resolved.readers.has(reader))) return 'readers';
  // The principal's copy has all, whatever its ceiling says.
  if (definition.readers.every((reader) => reader === 'principal')) return undefined;
  // A section's marking covers its heading too, so a block marked lower does not open the section.
  const rank = Math.max(rankMarking(scheme, resolved.marking), rankMarking(scheme, sectionMarking));
  if (definition.ceiling !== null && rank > rankCeiling(scheme, definition.ceiling)) return 'marking';
  return undefined;
}

/** The sheet as a copy holds it: named fields only, our notes on people left out. */
function printSheet(sheet: MeetingSheet): MeetingSheet {
  const { us, event, kind, venue, host, chair, languages, interpretation, marking } = sheet;
  return {
    us,
    event,
    kind,
    dates: { from: sheet.dates.from, to: sheet.dates.to },
    venue,
    host,
    chair,
    principal: { name: sheet.principal.name, title: sheet.principal.title },
    delegations: sheet.delegations.map(({ country, people }) => ({
      country,
      people: people.map(({ name, saidAs, title, organization }) => ({
        name,
        saidAs,
        title,
        organization,
        note: '',
      })),
    })),
    sessions: sheet.sessions.map(({ label, topic, start, minutes, lead }) => ({
      label,
      topic,
      start,
      minutes,
      lead,
    })),
    languages: [...languages],
    interpretation,
    marking,
  };
}
