// How a ministry's document numbers its lists, by style name: `List Number`, `List Bullet`, or a style named as ours.
// Read as data, so that our own numbering part is written from it; levels it does not say are filled from the house style.

import { NUMBERING_FORMATS } from './house-style.ts';
import type { HouseStyle, NumberingLevel, NumberingName } from './house-style.ts';
import { readAttribute, readXml } from './read-xml.ts';
import type { ReferencePackage } from './reference-package.ts';
import type { ReferenceStyleSheet } from './reference-sheet.ts';

/** Whose numbering each of our lists takes, first found. */
const STYLES: Readonly<Record<NumberingName, readonly string[]>> = {
  points: ['briefing point', 'list number'],
  ordered: ['briefing list', 'list number'],
  unordered: ['briefing bullet', 'list bullet'],
};
const MILLIMETERS_A_TWIP = 25.4 / 1440;
const DEEPEST_LEVEL = 3;

interface Definitions {
  /** Levels of each `w:abstractNum`, by `w:ilvl`. */
  levels: Map<string, Map<number, Partial<NumberingLevel>>>;
  /** `w:abstractNumId` of each `w:num`. */
  lists: Map<string, string>;
}

/** The numbering of a reference, and the names of our lists for which it has none. */
export function takeNumbering(
  reference: ReferencePackage,
  sheet: ReferenceStyleSheet,
  base: HouseStyle['numbering'],
): { numbering: HouseStyle['numbering']; missing: string[] } {
  const definitions = readDefinitions(
    reference.text(reference.find('numbering') ?? 'word/numbering.xml') ?? '<w/>',
  );
  const missing: string[] = [];
  const numbering = { ...base };
  for (const [name, styles] of Object.entries(STYLES) as [NumberingName, readonly string[]][]) {
    const style = styles.find((candidate) => sheet.styles.get(candidate)?.list !== undefined);
    const levels = style === undefined ? [] : levelsOf(style, sheet, definitions);
    if (levels.length === 0) missing.push(styles.at(-1) ?? name);
    else numbering[name] = [...levels, ...base[name].slice(levels.length)];
  }
  return { numbering, missing: [...new Set(missing)] };
}

/** Levels of a style's list; where it has one level only, those of the styles named `… 2` and `… 3`. */
function levelsOf(style: string, sheet: ReferenceStyleSheet, definitions: Definitions): NumberingLevel[] {
  const find = (name: string) => {
    const known = sheet.styles.get(name);
    const abstract = definitions.lists.get(known?.list ?? '');
    return abstract === undefined ? undefined : { abstract, level: known?.level ?? 0 };
  };
  const first = find(style);
  if (!first) return [];
  const levels: NumberingLevel[] = [];
  for (let depth = 0; depth < DEEPEST_LEVEL; depth += 1) {
    const named = depth === 0 ? first : find(`${style} ${depth + 1}`);
    const own =
      named && named.abstract !== first.abstract ? named : { abstract: first.abstract, level: depth };
    const level = definitions.levels.get(own.abstract)?.get(own.level);
    if (level?.format === undefined || level.text === undefined || level.text === '') break;
    // `%1` is the first level's number; a list of one level that stands for our second counts as `%2`.
    const text =
      level.format === 'bullet' ? level.text : level.text.replace(`%${own.level + 1}`, `%${depth + 1}`);
    const hanging = level.hanging ?? 6;
    levels.push({
      format: level.format,
      text,
      indent: level.indent ?? hanging * (depth + 1),
      hanging,
      ...(level.font === undefined ? {} : { font: level.font }),
    });
  }
  return levels;
}

function readDefinitions(xml: string): Definitions {
  const levels: Definitions['levels'] = new Map();
  const lists: Definitions['lists'] = new Map();
  let abstract: Map<number, Partial<NumberingLevel>> | undefined;
  let level: Partial<NumberingLevel> | undefined;
  let list: string | undefined;
  readXml(xml, {
    open: (tag) => {
      const value = readAttribute(tag, 'val') ?? '';
      const length = (name: string) => {
        const found = Number(readAttribute(tag, name));
        return Number.isFinite(found) && found >= 0 ? Math.min(found * MILLIMETERS_A_TWIP, 150) : undefined;
      };
      switch (tag.local) {
        case 'abstractNum':
          abstract = new Map();
          levels.set(readAttribute(tag, 'abstractNumId') ?? '', abstract);
          break;
        case 'lvl':
          level = {};
          if (list === undefined) abstract?.set(Number(readAttribute(tag, 'ilvl')), level);
          break;
        case 'numFmt': {
          const format = NUMBERING_FORMATS.find((known) => known === value);
          if (level && format) level.format = format;
          break;
        }
        case 'lvlText':
          if (level) level.text = value.slice(0, 20);
          break;
        case 'ind': {
          const indent = length('left') ?? length('start');
          const hanging = length('hanging');
          if (level && indent !== undefined) level.indent = indent;
          if (level && hanging !== undefined) level.hanging = hanging;
          break;
        }
        case 'rFonts': {
          const font = readAttribute(tag, 'ascii');
          if (level && font !== undefined && font !== '') level.font = font;
          break;
        }
        case 'num':
          list = readAttribute(tag, 'numId');
          break;
        case 'abstractNumId':
          if (list !== undefined) lists.set(list, value);
          break;
      }
    },
    close: (tag) => {
      if (tag.local === 'num') list = undefined;
      if (tag.local === 'lvl') level = undefined;
    },
  });
  return { levels, lists };
}
