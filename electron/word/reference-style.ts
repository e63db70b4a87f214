// `--house-style REF.docx`: a ministry's own document decides styles by name, page size and margins; ours fill the rest.
// Promises a kind for whatever is no such document, and a warning for each style that ours had to stand in for.

import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HouseStyle, ReferenceStyles } from './house-style.ts';
import { openReference, readXml } from './reference-package.ts';
import { PARAGRAPH_STYLE_NAMES } from './style-names.ts';
import type { ExportWarning } from './word-options.ts';
import { escapeXml } from './xml-text.ts';

export interface ReferenceStyle {
  houseStyle: HouseStyle;
  warnings: ExportWarning[];
}

export interface BrokenReference {
  kind: 'broken-reference';
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MILLIMETERS_A_TWIP = 25.4 / 1440;
/** Text narrower or lower than this is no page anybody writes on. */
const LEAST_TEXT = 60;

/**
 * Takes the house style of a reference document.
 * @param bytes the document, from anywhere
 * @param base what holds where the reference says nothing
 */
export function readReferenceStyle(
  bytes: Uint8Array,
  base: HouseStyle,
): Result<ReferenceStyle, BrokenReference> {
  const reference = openReference(bytes);
  if (!reference) return err({ kind: 'broken-reference' });
  try {
    const styles = takeStyles(reference.stylesXml, reference.themeXml);
    const page = takePage(reference.documentXml);
    const warnings: ExportWarning[] = Object.values(PARAGRAPH_STYLE_NAMES)
      .filter(
        ({ name }) => !name.startsWith('Briefing ') && !Object.hasOwn(styles.idsByName, name.toLowerCase()),
      )
      .map(({ name }) => ({ kind: 'missing-style', brief: null, block: null, about: name }));
    if (!page) warnings.push({ kind: 'missing-page-format', brief: null, block: null });
    return ok({ houseStyle: { ...base, page: page ?? base.page, reference: styles }, warnings });
  } catch {
    // `readXml` throws on what is no XML of ours; which way it is broken says nothing to a desk officer.
    return err({ kind: 'broken-reference' });
  }
}

/** The styles, written anew: without numbering, which would point into lists of ours, and without links to other parts. */
function takeStyles(stylesXml: string, themeXml: string | null): ReferenceStyles {
  const idsByName = new Map<string, string>();
  let xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  let skipped = 0;
  let style: string | undefined;
  let root: string | undefined;
  readXml(stylesXml, {
    open: (tag) => {
      root ??= tag.name;
      if (tag.name.startsWith('w:') && tag.uri !== WORD) throw new Error('another namespace');
      if (skipped > 0 || tag.name === 'w:numPr') {
        skipped += 1;
        return;
      }
      if (tag.name === 'w:style') style = tag.attributes['w:styleId']?.value;
      if (tag.name === 'w:name' && style !== undefined) {
        const name = tag.attributes['w:val']?.value.toLowerCase();
        if (name !== undefined && !idsByName.has(name)) idsByName.set(name, style);
      }
      const attributes = Object.values(tag.attributes)
        .filter(({ prefix }) => prefix !== 'r')
        .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
      xml += `<${tag.name}${attributes.join('')}>`;
    },
    close: (tag) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (tag.name === 'w:style') style = undefined;
      xml += `</${tag.name}>`;
    },
    text: (text) => {
      if (skipped === 0) xml += escapeXml(text);
    },
  });
  if (root !== 'w:styles') throw new Error('no styles');
  return {
    stylesXml: xml,
    idsByName: Object.fromEntries(idsByName),
    themeXml: themeXml && checkTheme(themeXml),
  };
}

/** A theme may point to pictures in other parts, which we do not take: such a one stays behind. */
function checkTheme(themeXml: string): string | null {
  let alone = true;
  readXml(themeXml, {
    open: (tag) => {
      if (Object.values(tag.attributes).some(({ prefix }) => prefix === 'r')) alone = false;
    },
  });
  return alone ? themeXml : null;
}

/** Size and margins of the last section (`w:sectPr` of the body), or undefined where they are not said. */
function takePage(documentXml: string): HouseStyle['page'] | undefined {
  let size: Record<string, number> = {};
  let margins: Record<string, number> = {};
  readXml(documentXml, {
    open: (tag) => {
      if (tag.uri !== WORD || (tag.local !== 'pgSz' && tag.local !== 'pgMar')) return;
      const values = Object.values(tag.attributes).map(({ local, value }): [string, number] => [
        local,
        Math.abs(Number(value)) * MILLIMETERS_A_TWIP,
      ]);
      if (tag.local === 'pgSz') size = Object.fromEntries(values);
      else margins = Object.fromEntries(values);
    },
  });
  const { w: width = NaN, h: height = NaN } = size;
  const { top = NaN, bottom = NaN, left = NaN, right = NaN, header = 12.5, footer = 12.5 } = margins;
  const fits =
    width - left - right >= LEAST_TEXT &&
    height - top - bottom >= LEAST_TEXT &&
    width <= 600 &&
    height <= 600;
  return fits ? { width, height, margins: { top, bottom, left, right, header, footer } } : undefined;
}
