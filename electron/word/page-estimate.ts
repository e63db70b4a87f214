// How many pages a section takes, estimated: lines are broken by the widths of their characters and pages filled as Word
// fills them (exact line heights, widows, headings with what follows, notes at the foot, rows whole).
// No layout engine is here; good for a number that is shown until Word counts for itself.

import type { Language } from '../../shared/book/words.ts';
import { measureLines } from './line-measure.ts';
import { textHeight, textWidth } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import type { NoteShelf } from './mapping-context.ts';
import type { PagePart, ParagraphPlan, SectionPlan } from './page-plan.ts';
import { POINTS_A_MILLIMETER } from './units.ts';

/** What pages are measured by beside the plan of a section. */
interface Measured {
  shelf: NoteShelf;
  language: Language;
}

/** The rule above the notes of a page and the room around it. */
const NOTE_RULE = 5.5;
/** Space beside what stands in a cell, in millimeters, and its rule's height in points. */
const CELL_MARGINS = 3.8;
const ROW_RULE = 0.5;
/** Fewest lines of a paragraph at the foot or head of a page (`w:widowControl`). */
const TOGETHER = 2;

/** The height of a section that stands on one page, in points. */
export function measureHeight(parts: readonly PagePart[], language: Language, style: HouseStyle): number {
  const plan: Measured = { shelf: { before: 0, notes: [] }, language };
  let below = 0;
  return parts
    .flatMap((part) => stripsOf(part, false, plan, style))
    .reduce((sum, strip) => {
      const height = Math.max(strip.before, below) - below + strip.height + strip.after;
      below = strip.after;
      return sum + height;
    }, 0);
}

/** What cannot be divided further: a line of a paragraph, a row, a picture. */
interface Strip {
  height: number;
  notes: number;
  /** Begins a new page. */
  breaks: boolean;
  /** Space above, which a page's first strip does not need where it flowed there. */
  before: number;
  /** Space below, in which the space above the next may lie: of the two the larger counts. */
  after: number;
  /** May not be the last on its page. */
  holds: boolean;
}

/** How many pages a section takes; at least one. */
export function countPages(
  section: SectionPlan,
  shelf: NoteShelf,
  language: Language,
  style: HouseStyle,
): number {
  const plan: Measured = { shelf, language };
  const full = textHeight(style, section.landscape) * POINTS_A_MILLIMETER;
  const strips = section.parts.flatMap((part) => stripsOf(part, section.landscape, plan, style));
  let pages = 1;
  let start = 0;
  let used = 0;
  let notes = 0;
  let below = 0;
  for (let index = 0; index < strips.length; index += 1) {
    const strip = strips[index];
    if (!strip) break;
    const flowed = index === start && pages > 1 && !strip.breaks;
    const before = flowed ? 0 : Math.max(strip.before, below);
    const noted = notes + strip.notes + (notes === 0 && strip.notes > 0 ? NOTE_RULE : 0);
    const fits = used + before + strip.height + noted <= full + 0.01;
    if (index === start || (fits && !strip.breaks)) {
      used += before + strip.height;
      below = strip.after;
      notes = noted;
      continue;
    }
    let turn = index;
    // What holds on to the next strip goes with it, unless all of the page does.
    if (!strip.breaks) while (turn > start + 1 && strips[turn - 1]?.holds) turn -= 1;
    if (turn === start + 1 && strips[start]?.holds && !strip.breaks) turn = index;
    pages += 1;
    start = turn;
    used = 0;
    below = 0;
    notes = 0;
    index = turn - 1;
  }
  return pages;
}

function stripsOf(part: PagePart, landscape: boolean, plan: Measured, style: HouseStyle): Strip[] {
  if (part.kind === 'paragraph') return paragraphStrips(part, textWidth(style, landscape), plan, style);
  return part.rows.map((row, index) => {
    let column = 0;
    let height = 0;
    let notes = 0;
    let breaks = false;
    for (const { paragraph, span } of row) {
      let width = -CELL_MARGINS;
      for (let covered = 0; covered < span; covered += 1) width += part.columns[column + covered] ?? 0;
      column += span;
      let cell = 0;
      for (const strip of paragraphStrips(paragraph, width, plan, style)) {
        cell += strip.before + strip.height + strip.after;
        notes += strip.notes;
        breaks ||= strip.breaks;
      }
      height = Math.max(height, cell);
    }
    return { height: height + ROW_RULE, notes, breaks, before: 0, after: 0, holds: index < part.headerRows };
  });
}

function paragraphStrips(
  paragraph: ParagraphPlan,
  available: number,
  plan: Measured,
  style: HouseStyle,
): Strip[] {
  const look = style.paragraphs[paragraph.style];
  const before = paragraph.before ?? look.before;
  const level = paragraph.numbering && style.numbering[paragraph.numbering.name][paragraph.numbering.level];
  const indent = level?.indent ?? look.indent ?? 0;
  const hanging = level ? 0 : (look.hanging ?? 0);
  const width = (available - indent - (look.indentRight ?? 0)) * POINTS_A_MILLIMETER;
  const line = lineHeight(look.line, look.size, plan, style);
  const picture = paragraph.runs.find((run) => run.kind === 'picture');
  const notes = paragraph.runs.reduce(
    (sum, run) => sum + (run.kind === 'note' ? noteHeight(run.note, plan, style) : 0),
    0,
  );
  const keeps = look.keepNext === true || paragraph.keepNext === true;
  const breaks = paragraph.breakBefore === true;
  if (picture?.kind === 'picture')
    return [
      {
        height: picture.height * POINTS_A_MILLIMETER,
        notes,
        breaks,
        before,
        after: look.after,
        holds: keeps,
      },
    ];
  const lines = measureLines(paragraph.runs, width, width + hanging * POINTS_A_MILLIMETER, look, style);
  return Array.from({ length: lines }, (_, index): Strip => {
    const last = index === lines - 1;
    return {
      height: line,
      after: last ? look.after : 0,
      // Which line a note is called from is not followed up: the last is as good as any.
      notes: last ? notes : 0,
      breaks: breaks && index === 0,
      before: index === 0 ? before : 0,
      holds: last ? keeps : keeps || index < TOGETHER - 1 || index === lines - TOGETHER,
    };
  });
}

function lineHeight(line: number, size: number, { language }: Measured, style: HouseStyle): number {
  return line === 0 ? size * 1.2 : line * (language === 'ko' ? style.koreanLine : 1);
}

function noteHeight(note: number, plan: Measured, style: HouseStyle): number {
  const look = style.paragraphs.note;
  const width = textWidth(style) * POINTS_A_MILLIMETER;
  // The note's number stands before its words.
  const lines = measureLines(
    plan.shelf.notes[note - plan.shelf.before - 1] ?? [],
    width - look.size,
    width - look.size,
    look,
    style,
  );
  return lines * lineHeight(look.line, look.size, plan, style) + look.after;
}
