// On which page each section begins, estimated from the lengths of its lines. Layout engines differ and none is here:
// good enough for a number that is shown until Word counts for itself.

import { textHeight, textWidth } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import type { DocumentPlan, PagePart, ParagraphPlan, RunPlan, SectionPlan } from './page-plan.ts';

const POINTS_A_MILLIMETER = 72 / 25.4;
/** Widths of characters in ems, as most serif faces have them; everything from Hangul on is about as wide as high. */
const HANGUL = 0.93;
const WIDTHS: readonly [RegExp, number][] = [
  [/[\sijlt.,;:'’!|()[\]fr-]/, 0.29],
  [/[mwMW@%—]/, 0.8],
  [/[A-ZÀ-Þ&]/, 0.67],
];
const LETTER = 0.47;
/** Lines end before the margin, since words are not broken. */
const RAGGED = 1.03;
/** The rule above the notes of a page. */
const NOTE_RULE = 10;
/** Space beside and around what stands in a cell, in millimeters. */
const CELL_MARGINS = 3.8;

/** The first page of each section, from 1. */
export function estimatePages(
  sections: readonly SectionPlan[],
  plan: Pick<DocumentPlan, 'notes' | 'language'>,
  style: HouseStyle,
): number[] {
  let page = 1;
  return sections.map((section) => {
    const first = page;
    page += countPages(section, plan, style);
    return first;
  });
}

function countPages(
  section: SectionPlan,
  plan: Pick<DocumentPlan, 'notes' | 'language'>,
  style: HouseStyle,
): number {
  const full = textHeight(style) * POINTS_A_MILLIMETER;
  let pages = 1;
  let used = 0;
  let noted = false;
  for (const part of section.parts) {
    for (const step of stepsOf(part, plan, style)) {
      const needed = step.height + step.notes + (step.notes > 0 && !noted ? NOTE_RULE : 0);
      if (used > 0 && (step.breaks || (!step.splits && used + needed > full))) {
        pages += 1;
        used = 0;
        noted = false;
      }
      used += needed;
      noted ||= step.notes > 0;
      // What does not fit runs on to the next page.
      for (; used > full; used -= full) {
        pages += 1;
        noted = false;
      }
    }
  }
  return pages;
}

interface Step {
  height: number;
  notes: number;
  breaks: boolean;
  /** Its lines may stand on two pages. */
  splits: boolean;
}

function stepsOf(part: PagePart, plan: Pick<DocumentPlan, 'notes' | 'language'>, style: HouseStyle): Step[] {
  if (part.kind === 'paragraph') return [measure(part, textWidth(style), plan, style)];
  return part.rows.map((row) => {
    let column = 0;
    const cells = row.map(({ paragraph, span }) => {
      const width = part.columns.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      column += span;
      return measure(paragraph, width - CELL_MARGINS, plan, style);
    });
    return {
      height: Math.max(0, ...cells.map((cell) => cell.height)),
      notes: cells.reduce((sum, cell) => sum + cell.notes, 0),
      breaks: cells.some((cell) => cell.breaks),
      splits: false,
    };
  });
}

function measure(
  paragraph: ParagraphPlan,
  available: number,
  plan: Pick<DocumentPlan, 'notes' | 'language'>,
  style: HouseStyle,
): Step {
  const look = style.paragraphs[paragraph.style];
  const factor = plan.language === 'ko' ? style.koreanLine : 1;
  const level = paragraph.numbering && style.numbering[paragraph.numbering.name][paragraph.numbering.level];
  const width =
    (available - (level?.indent ?? look.indent ?? 0) - (look.indentRight ?? 0)) * POINTS_A_MILLIMETER;
  const pictures = paragraph.runs.reduce((sum, run) => sum + (run.kind === 'picture' ? run.height : 0), 0);
  const lines = countLines(textOf(paragraph.runs), width, look.size);
  const notes = paragraph.runs.flatMap((run) =>
    run.kind === 'note' ? [plan.notes[run.note - 1] ?? []] : [],
  );
  const note = style.paragraphs.note;
  const full = textWidth(style) * POINTS_A_MILLIMETER;
  return {
    height: look.before + lines * look.line * factor + pictures * POINTS_A_MILLIMETER + look.after,
    notes: notes.reduce(
      (sum, words) => sum + countLines(textOf(words), full, note.size) * note.line * factor + note.after,
      0,
    ),
    breaks: paragraph.breakBefore === true,
    splits: pictures === 0 && look.keepNext !== true,
  };
}

function countLines(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => {
    let ems = 0;
    for (const character of line) ems += widthOf(character);
    return sum + Math.max(1, Math.ceil((ems * size * RAGGED) / Math.max(width, size)));
  }, 0);
}

const latinWidths = new Map<string, number>();

function widthOf(character: string): number {
  if (character >= 'ᄀ') return character >= '\u2000' && character < '\u3000' ? LETTER : HANGUL;
  let width = latinWidths.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? LETTER;
    latinWidths.set(character, width);
  }
  return width;
}

const textOf = (runs: readonly RunPlan[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      return run.kind === 'web-link' || run.kind === 'inner-link' ? textOf(run.runs) : '';
    })
    .join('');
