// `--house-style REF.docx`: a ministry's own document decides styles, fonts, page, margins, heads, feet and numbering;
// ours fill the rest. Promises a kind for whatever is no such document, and a warning for all that ours had to stand in for.

import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ExportWarning } from './export-warnings.ts';
import { warnOfDocument } from './export-warnings.ts';
import type { HouseStyle, ReferenceFrame } from './house-style.ts';
import { takeLooks } from './reference-looks.ts';
import { takeNumbering } from './reference-numbering.ts';
import { openReference } from './reference-package.ts';
import type { ReferenceFailure, ReferencePackage } from './reference-package.ts';
import { takePage } from './reference-page.ts';
import { readStyleSheet } from './reference-sheet.ts';
import { takeTheme } from './reference-theme.ts';
import { PARAGRAPH_STYLE_NAMES } from './style-names.ts';
import { declareNamespaces } from './xml-text.ts';

export interface ReferenceStyle {
  houseStyle: HouseStyle;
  warnings: ExportWarning[];
}

/** Room for our banner and title line beside a ministry's own head, in millimeters. */
const OUR_HEAD = 17;
const OUR_FOOT = 10;
/** A document may have no styles part; then Word's own defaults hold. */
const NO_STYLES = `<w:styles${declareNamespaces('w')}/>`;

/**
 * Takes the house style of a reference document.
 * @param bytes the document, from anywhere
 * @param base what holds where the reference says nothing
 */
export function readReferenceStyle(
  bytes: Uint8Array,
  base: HouseStyle,
): Result<ReferenceStyle, ReferenceFailure> {
  const reference = openReference(bytes);
  if (!reference.ok) return reference;
  try {
    return ok(followReference(reference.value, base));
  } catch {
    // `readXml` throws on what is no XML of ours; which way it is broken says nothing to a desk officer.
    return err({ kind: 'broken-reference' });
  }
}

function followReference(reference: ReferencePackage, base: HouseStyle): ReferenceStyle {
  const sheet = readStyleSheet(reference.text(reference.find('styles') ?? 'word/styles.xml') ?? NO_STYLES);
  const { page, frames, droppedPictures, droppedFields } = takePage(reference, sheet);
  const { numbering, missing } = takeNumbering(reference, sheet, base.numbering);
  const warnings: ExportWarning[] = Object.values(PARAGRAPH_STYLE_NAMES)
    .filter(({ name }) => !name.startsWith('Briefing ') && !sheet.styles.has(name.toLowerCase()))
    .map(({ name }) => warnOfDocument('missing-style', name));
  for (const name of missing) warnings.push(warnOfDocument('missing-numbering', name));
  if (!page) warnings.push(warnOfDocument('missing-page-format'));
  if (!frames.rest.header) warnings.push(warnOfDocument('missing-header'));
  if (!frames.rest.footer) warnings.push(warnOfDocument('missing-footer'));
  for (const kind of new Set(droppedPictures))
    warnings.push(
      kind === ''
        ? warnOfDocument('reference-picture-dropped')
        : warnOfDocument('reference-drawing-dropped', kind),
    );
  if (droppedFields > 0) warnings.push(warnOfDocument('reference-field-dropped'));
  const idsByName = Object.fromEntries([
    ...[...sheet.characters].map(([name, id]) => [`character ${name}`, id]),
    ...[...sheet.styles].map(([name, { id }]) => [`paragraph ${name}`, id]),
  ]) as Record<string, string>;
  const houseStyle: HouseStyle = {
    ...base,
    ...takeLooks(sheet, base),
    page: makeRoom(page ?? base.page, [frames.rest, frames.even ?? frames.rest]),
    numbering,
    reference: {
      stylesXml: sheet.xml,
      idsByName,
      themeXml: takeTheme(reference.text(reference.find('theme') ?? 'word/theme/theme1.xml')),
      frames,
    },
  };
  return { houseStyle, warnings };
}

/** Margins that hold our lines beside theirs: Word would push the text down by itself, and pages would count otherwise. */
function makeRoom(page: HouseStyle['page'], frames: readonly ReferenceFrame[]): HouseStyle['page'] {
  const { margins } = page;
  const highest = (kind: keyof ReferenceFrame) =>
    Math.max(...frames.map((frame) => frame[kind]?.height ?? 0));
  return {
    ...page,
    margins: {
      ...margins,
      top: Math.max(margins.top, margins.header + OUR_HEAD + highest('header')),
      bottom: Math.max(margins.bottom, margins.footer + OUR_FOOT + highest('footer')),
    },
  };
}
