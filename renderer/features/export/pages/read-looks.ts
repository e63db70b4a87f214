// Styles as looks: `w:docDefaults`, `w:basedOn` and what a paragraph or run says itself, laid over each other
// (ECMA-376 17.7.2). Knows what our documents and a ministry's own styles use; what it does not know it leaves out.

import type { ParagraphLook, Rule, RunLook, Side, TableSide, TabStop } from './page-document.ts';
import { childOf, findBelow, switchOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** Twentieths of a point, in which Word counts lengths. */
export const fromTwips = (value: string | undefined): number => (Number(value ?? 0) || 0) / 20;

export interface StyleSheet {
  paragraph(style: string | undefined): ParagraphLook;
  run(paragraphStyle: string | undefined): RunLook;
  /** `w:numPr` that a paragraph style brings, as in a ministry's own. */
  numbering(style: string | undefined): XmlNode | undefined;
  /** `w:pPr` or `w:rPr` laid over a look. */
  overParagraph(look: ParagraphLook, properties: XmlNode | undefined): ParagraphLook;
  overRun(look: RunLook, properties: XmlNode | undefined): RunLook;
  /** A font by name and what stands in for it. */
  fontsFor(name: string | undefined): string[];
}

const PLAIN_PARAGRAPH: ParagraphLook = {
  ...{
    before: 0,
    after: 0,
    line: { kind: 'auto', value: 1 },
    left: 0,
    right: 0,
    firstLine: 0,
    align: 'left',
  },
  ...{ keepNext: false, keepLines: false, breakBefore: false, tabs: [], rules: {}, shade: null },
};
const PLAIN_RUN: RunLook = {
  ...{ fonts: [], size: 10, bold: false, italic: false, underline: false, caps: false },
  ...{ color: null, tracking: 0, raised: false },
};

/**
 * Reads `word/styles.xml`.
 * @param fallbacks what stands in for a font, by its name (`word/fontTable.xml`)
 * @param theme `word/theme/theme1.xml`, to which fonts may refer
 */
export function readStyleSheet(
  styles: XmlNode,
  fallbacks: ReadonlyMap<string, string[]>,
  theme: XmlNode | undefined,
): StyleSheet {
  const nodes = styles.children.filter(({ name }) => name === 'w:style');
  const byId = new Map(nodes.map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const normal = nodes.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
  const defaults = childOf(styles, 'w:docDefaults');
  const runDefaults = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const paragraphDefaults = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  const themeFonts = readThemeFonts(theme);

  const overRun = (look: RunLook, properties: XmlNode | undefined): RunLook => {
    if (!properties) return look;
    const style = byId.get(valueOf(properties, 'w:rStyle') ?? '');
    const below = style
      ? chainOf(style).reduce((sum, one) => addRun(sum, childOf(one, 'w:rPr')), look)
      : look;
    return addRun(below, properties);
  };
  const addRun = (look: RunLook, properties: XmlNode | undefined): RunLook =>
    properties ? layRun(look, properties, themeFonts, fallbacks) : look;
  const chainOf = (style: XmlNode): XmlNode[] => {
    const chain: XmlNode[] = [];
    for (
      let at: XmlNode | undefined = style;
      at && !chain.includes(at);
      at = byId.get(valueOf(at, 'w:basedOn') ?? '')
    )
      chain.unshift(at);
    return chain;
  };
  const chainById = (id: string | undefined): XmlNode[] => {
    const style = byId.get(id ?? '') ?? normal;
    return style ? chainOf(style) : [];
  };
  const cached = <Value>(make: (id: string | undefined) => Value) => {
    const known = new Map<string | undefined, Value>();
    return (id: string | undefined): Value => {
      const value = known.get(id) ?? make(id);
      known.set(id, value);
      return value;
    };
  };
  return {
    paragraph: cached((id) =>
      chainById(id).reduce(
        (sum, style) => layParagraph(sum, childOf(style, 'w:pPr')),
        layParagraph(PLAIN_PARAGRAPH, paragraphDefaults),
      ),
    ),
    run: cached((id) =>
      chainById(id).reduce(
        (sum, style) => addRun(sum, childOf(style, 'w:rPr')),
        addRun(PLAIN_RUN, runDefaults),
      ),
    ),
    numbering: (id) =>
      chainById(id)
        .map((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr'))
        .findLast((properties) => properties !== undefined),
    overParagraph: layParagraph,
    overRun,
    fontsFor: (name) => (name === undefined ? [] : [name, ...(fallbacks.get(name) ?? [])]),
  };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function layParagraph(look: ParagraphLook, properties: XmlNode | undefined): ParagraphLook {
  if (!properties) return look;
  const spacing = childOf(properties, 'w:spacing')?.attributes ?? {};
  const indent = childOf(properties, 'w:ind')?.attributes ?? {};
  const length = (value: string | undefined, otherwise: number) =>
    value === undefined ? otherwise : fromTwips(value);
  const { 'w:hanging': hanging, 'w:firstLine': firstLine } = indent;
  return {
    before: length(spacing['w:before'], look.before),
    after: length(spacing['w:after'], look.after),
    line: spacing['w:line'] === undefined ? look.line : readLine(spacing['w:line'], spacing['w:lineRule']),
    left: length(indent['w:left'] ?? indent['w:start'], look.left),
    right: length(indent['w:right'] ?? indent['w:end'], look.right),
    firstLine: hanging === undefined ? length(firstLine, look.firstLine) : -fromTwips(hanging),
    align: readAlign(valueOf(properties, 'w:jc')) ?? look.align,
    keepNext: switchOf(properties, 'w:keepNext') ?? look.keepNext,
    keepLines: switchOf(properties, 'w:keepLines') ?? look.keepLines,
    breakBefore: switchOf(properties, 'w:pageBreakBefore') ?? look.breakBefore,
    tabs: layTabs(look.tabs, childOf(properties, 'w:tabs')),
    rules: { ...look.rules, ...readRules(childOf(properties, 'w:pBdr')) },
    shade: readColor(childOf(properties, 'w:shd')?.attributes['w:fill']) ?? look.shade,
  };
}

function readLine(line: string, rule: string | undefined): ParagraphLook['line'] {
  if (rule === 'exact') return { kind: 'exact', value: fromTwips(line) };
  if (rule === 'atLeast') return { kind: 'least', value: fromTwips(line) };
  return { kind: 'auto', value: Number(line) / 240 };
}

/** `w:jc`. */
export function readAlign(value: string | undefined): ParagraphLook['align'] | undefined {
  if (value === undefined) return undefined;
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'justify' : 'left';
}

function layTabs(tabs: TabStop[], added: XmlNode | undefined): TabStop[] {
  if (!added) return tabs;
  const all = new Map(tabs.map((tab) => [tab.place, tab]));
  for (const { attributes } of added.children) {
    const place = fromTwips(attributes['w:pos']);
    const value = attributes['w:val'];
    if (value === 'clear') all.delete(place);
    else
      all.set(place, {
        align: value === 'center' || value === 'right' ? value : 'left',
        place,
        dots: attributes['w:leader'] === 'dot',
      });
  }
  return [...all.values()].toSorted((one, other) => one.place - other.place);
}

function readRules(borders: XmlNode | undefined): Partial<Record<Side, Rule>> {
  const rules: Partial<Record<Side, Rule>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const rule = readRule(borders, side);
    if (rule) rules[side] = rule;
  }
  return rules;
}

/** One of a paragraph's or a table's borders; null: expressly none, undefined: nothing said. */
export function readRule(borders: XmlNode | undefined, side: TableSide): Rule | null | undefined {
  const attributes = childOf(borders, `w:${side}`)?.attributes;
  if (!attributes) return undefined;
  if (attributes['w:val'] === 'nil' || attributes['w:val'] === 'none') return null;
  return {
    // Eighths of a point (ST_EighthPointMeasure).
    width: Number(attributes['w:sz'] ?? 4) / 8,
    space: Number(attributes['w:space'] ?? 0),
    color: readColor(attributes['w:color']) ?? 'currentColor',
  };
}

/** A color as the page takes it: six digits, or nothing. */
export const readColor = (value: string | undefined): string | null =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : null;

function layRun(
  look: RunLook,
  properties: XmlNode,
  themeFonts: ReadonlyMap<string, string>,
  fallbacks: ReadonlyMap<string, string[]>,
): RunLook {
  const half = valueOf(properties, 'w:sz');
  const underline = valueOf(properties, 'w:u');
  const tracking = valueOf(properties, 'w:spacing');
  const raised = valueOf(properties, 'w:vertAlign');
  const color = valueOf(properties, 'w:color');
  return {
    fonts: readFonts(childOf(properties, 'w:rFonts'), themeFonts, fallbacks) ?? look.fonts,
    size: half === undefined ? look.size : Number(half) / 2,
    bold: switchOf(properties, 'w:b') ?? look.bold,
    italic: switchOf(properties, 'w:i') ?? look.italic,
    underline: underline === undefined ? look.underline : underline !== 'none',
    caps: switchOf(properties, 'w:caps') ?? look.caps,
    color: color === undefined ? look.color : readColor(color),
    tracking: tracking === undefined ? look.tracking : fromTwips(tracking),
    raised: raised === undefined ? look.raised : raised === 'superscript',
  };
}

/** Latin first: the browser goes on to the East Asian font for what the Latin one does not have. */
function readFonts(
  fonts: XmlNode | undefined,
  themeFonts: ReadonlyMap<string, string>,
  fallbacks: ReadonlyMap<string, string[]>,
): string[] | undefined {
  const { attributes } = fonts ?? { attributes: {} as Record<string, string> };
  const nameOf = (script: string) =>
    themeFonts.get(attributes[`w:${script}Theme`] ?? '') ?? attributes[`w:${script}`];
  const names = [nameOf('ascii') ?? nameOf('hAnsi'), nameOf('eastAsia')].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
  if (names.length === 0) return undefined;
  return [...new Set(names.flatMap((name) => [name, ...(fallbacks.get(name) ?? [])]))];
}

/** `minorHAnsi` and the like, by the names that `w:asciiTheme` uses. */
function readThemeFonts(theme: XmlNode | undefined): Map<string, string> {
  const fonts = new Map<string, string>();
  const scheme = theme && findBelow(theme, 'a:fontScheme');
  for (const kind of ['major', 'minor'] as const) {
    const font = childOf(scheme, `a:${kind}Font`);
    const latin = childOf(font, 'a:latin')?.attributes['typeface'];
    const korean =
      font?.children.find(({ attributes }) => attributes['script'] === 'Hang')?.attributes['typeface'] ??
      childOf(font, 'a:ea')?.attributes['typeface'];
    if (latin) for (const script of ['HAnsi', 'Ascii']) fonts.set(`${kind}${script}`, latin);
    if (korean) fonts.set(`${kind}EastAsia`, korean);
  }
  return fonts;
}
