// A house style as `word/styles.xml`.
// The order of elements is the schema's (CT_Style, CT_PPrBase, CT_RPr); Word calls another order broken.

import type { Language } from '../../shared/book/words.ts';
import { PARAGRAPH_STYLES, TEXT_STYLES } from './house-style.ts';
import type { HouseStyle, ParagraphLook, ParagraphStyleName } from './house-style.ts';
import { RUN_TONES } from './page-plan.ts';
import type { RunTone } from './page-plan.ts';
import {
  LINK_STYLE,
  NORMAL_STYLE,
  NOTE_REFERENCE_STYLE,
  PARAGRAPH_STYLE_NAMES,
  TONE_STYLE_NAMES,
} from './style-names.ts';
import type { WordStyleName } from './style-names.ts';
import { halfPoints, twipsOfMillimeters, twipsOfPoints } from './units.ts';
import { writeTabStops } from './write-tabs.ts';
import { escapeXml } from './xml-text.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One style: its names and its `w:style` element. */
export interface WrittenStyle extends WordStyleName {
  type: 'paragraph' | 'character';
  xml: string;
}

/** The whole `word/styles.xml` of a house style. */
export function writeStyles(style: HouseStyle, language: Language): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${writeFonts(style, 'body')}` +
    `<w:color w:val="${style.colors.text}"/>${writeSize(style.paragraphs.body.size)}` +
    `<w:lang w:val="en-US" w:eastAsia="ko-KR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal =
    `<w:style w:type="paragraph" w:default="1" w:styleId="${NORMAL_STYLE.id}"><w:name w:val="${NORMAL_STYLE.name}"/>` +
    `<w:qFormat/><w:pPr><w:widowControl/><w:snapToGrid w:val="0"/></w:pPr></w:style>`;
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  const styles = listStyles(style, language, true).map(({ xml }) => xml);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${NAMESPACE}">` +
    `${defaults}${normal}${table}${styles.join('')}</w:styles>`
  );
}

/**
 * Our styles, each with its element.
 * @param typeface whether they bring fonts and line heights; a ministry's document has its own
 */
export function listStyles(style: HouseStyle, language: Language, typeface: boolean): WrittenStyle[] {
  return [
    ...PARAGRAPH_STYLES.map((name) => writeParagraphStyle(name, style, language, typeface)),
    ...RUN_TONES.map((tone) =>
      writeCharacterStyle(TONE_STYLE_NAMES[tone], TONE_RUNS[tone](style, typeface, language)),
    ),
    writeCharacterStyle(NOTE_REFERENCE_STYLE, '<w:vertAlign w:val="superscript"/>'),
    writeCharacterStyle(LINK_STYLE, `<w:color w:val="${style.colors.link}"/><w:u w:val="single"/>`),
  ];
}

const TONE_RUNS: Readonly<
  Record<RunTone, (style: HouseStyle, typeface: boolean, language: Language) => string>
> = {
  'portion-mark': () => '',
  tag: ({ colors }) => `<w:b/><w:bCs/><w:color w:val="${colors.quiet}"/>`,
  'warning-tag': ({ colors }) => `<w:b/><w:bCs/><w:color w:val="${colors.marking}"/>`,
  // Hangul has no italics; slanted it only looks broken.
  addressee: ({ colors }, _typeface, language) =>
    `${language === 'ko' ? '' : '<w:i/><w:iCs/>'}<w:color w:val="${colors.quiet}"/>`,
  label: ({ colors }) => `<w:color w:val="${colors.quiet}"/>`,
  banner: (style, typeface) => writeRun(style.paragraphs.banner, style, typeface, style.colors.marking),
  'quiet-banner': (style, typeface) => writeRun(style.paragraphs.banner, style, typeface, style.colors.quiet),
};

function writeParagraphStyle(
  name: ParagraphStyleName,
  style: HouseStyle,
  language: Language,
  typeface: boolean,
): WrittenStyle {
  const names = PARAGRAPH_STYLE_NAMES[name];
  const look = style.paragraphs[name];
  const xml =
    `<w:style w:type="paragraph"${isBuiltIn(names) ? '' : ' w:customStyle="1"'} w:styleId="${names.id}">` +
    `<w:name w:val="${names.name}"/><w:basedOn w:val="${NORMAL_STYLE.id}"/><w:qFormat/>` +
    `<w:pPr>${writeParagraph(name, look, style, language, typeface)}</w:pPr>` +
    `<w:rPr>${writeRun(look, style, typeface, look.color && style.colors[look.color])}</w:rPr></w:style>`;
  return { ...names, type: 'paragraph', xml };
}

const writeCharacterStyle = (names: WordStyleName, run: string): WrittenStyle => ({
  ...names,
  type: 'character',
  xml:
    `<w:style w:type="character"${isBuiltIn(names) ? '' : ' w:customStyle="1"'} w:styleId="${names.id}">` +
    `<w:name w:val="${names.name}"/><w:rPr>${run}</w:rPr></w:style>`,
});

const isBuiltIn = (names: WordStyleName): boolean => !names.name.startsWith('Briefing ');

function writeParagraph(
  name: ParagraphStyleName,
  look: ParagraphLook,
  style: HouseStyle,
  language: Language,
  typeface: boolean,
): string {
  const line = twipsOfPoints(look.line * (language === 'ko' ? style.koreanLine : 1));
  // An exact line made for our size of type would cut another's; gap and end have no words to cut.
  const exact = look.line > 0 && (typeface || name === 'gap' || name === 'end');
  const inherits = !typeface && TEXT_STYLES.has(name);
  const outline = name === 'brief-title' ? 0 : name === 'section-heading' ? 1 : undefined;
  return [
    look.keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    writeRules(look, style),
    look.shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${style.colors.shade}"/>` : '',
    writeTabStops(name, style),
    // Latin letters and digits in Korean text are set without the extra space that Word adds by itself.
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${twipsOfPoints(look.before)}" w:after="${twipsOfPoints(look.after)}"`,
    exact ? ` w:line="${line}" w:lineRule="exact"/>` : inherits ? '/>' : ' w:line="240" w:lineRule="auto"/>',
    writeIndent(look, !typeface && !inherits),
    look.align ? `<w:jc w:val="${look.align}"/>` : inherits || typeface ? '' : '<w:jc w:val="left"/>',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

function writeRules(look: ParagraphLook, { colors }: HouseStyle): string {
  const rule = (side: string, space: number, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colors[look.ruleColor ?? 'rule']}"/>`;
  const sides = [
    look.ruleAbove ? rule('top', 6, 6) : '',
    look.ruleLeft ? rule('left', 10, 12) : '',
    look.ruleBelow ? rule('bottom', 14, 6) : '',
  ].join('');
  return sides === '' ? '' : `<w:pBdr>${sides}</w:pBdr>`;
}

/**
 * The indent of a style.
 * @param whole says every side, so that nothing is left of the style on which this one is based
 */
function writeIndent(look: ParagraphLook, whole: boolean): string {
  const { hanging } = look;
  const nothing = whole ? 0 : undefined;
  const part = (attribute: string, value: number | undefined) =>
    value === undefined ? '' : ` w:${attribute}="${twipsOfMillimeters(value)}"`;
  const sides =
    part('left', look.indent ?? nothing) +
    part('right', look.indentRight ?? nothing) +
    (hanging === undefined ? part('firstLine', nothing) : part('hanging', hanging));
  return sides === '' ? '' : `<w:ind${sides}/>`;
}

function writeRun(
  look: ParagraphLook,
  style: HouseStyle,
  typeface: boolean,
  color: string | undefined,
): string {
  return [
    typeface ? writeFonts(style, look.font) : '',
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.caps ? '<w:caps/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    look.tracking ? `<w:spacing w:val="${twipsOfPoints(look.tracking)}"/>` : '',
    writeSize(look.size),
  ].join('');
}

function writeFonts(style: HouseStyle, name: 'body' | 'heading'): string {
  const latin = escapeXml(style.fonts[name].latin);
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${escapeXml(style.fonts[name].eastAsia)}" w:cs="${latin}"/>`;
}

const writeSize = (points: number): string =>
  `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;
