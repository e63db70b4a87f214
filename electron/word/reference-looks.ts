// What a ministry's styles come to, once those they are based on are asked: by this pages are estimated and glyphs get
// the font of the words beside them. The styles themselves go into the document as they are.

import { PARAGRAPH_STYLES, TEXT_STYLES } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import type { ReferenceLook, ReferenceStyleSheet } from './reference-sheet.ts';
import { NORMAL_STYLE, PARAGRAPH_STYLE_NAMES } from './style-names.ts';

/** Word's own, where a document says nothing. */
const WORD_SIZE = 10;
/** Height of a line of most faces, in sizes of their type. */
const NATURAL_LINE = 1.15;
/** Longest chain of styles based on styles; a longer one is a circle. */
const LONGEST_CHAIN = 20;

/** The looks and fonts of a house style as a reference changes them. */
export function takeLooks(
  sheet: ReferenceStyleSheet,
  base: HouseStyle,
): Pick<HouseStyle, 'paragraphs' | 'fonts'> {
  const byId = new Map([...sheet.styles.values()].map((look) => [look.id, look]));
  const normal = sheet.styles.get(NORMAL_STYLE.name.toLowerCase());
  const ask = <Key extends keyof ReferenceLook>(style: ReferenceLook | undefined, key: Key) => {
    let look = style;
    for (let step = 0; look && step < LONGEST_CHAIN; step += 1) {
      if (look[key] !== undefined) return look[key];
      look = look.basedOn === undefined ? undefined : byId.get(look.basedOn);
    }
    return sheet.defaults[key];
  };
  const body = sheet.styles.get(PARAGRAPH_STYLE_NAMES.body.name.toLowerCase()) ?? normal;
  // Ours, where theirs has no such style, are as much larger or smaller than their text as than our own.
  const scale = (ask(body, 'size') ?? WORD_SIZE) / base.paragraphs.body.size;
  const paragraphs = { ...base.paragraphs };
  for (const name of PARAGRAPH_STYLES) {
    const theirs = sheet.styles.get(PARAGRAPH_STYLE_NAMES[name].name.toLowerCase());
    const style = theirs ?? normal;
    const own = base.paragraphs[name];
    const size = theirs ? (ask(theirs, 'size') ?? WORD_SIZE) : Math.round(own.size * scale * 2) / 2;
    // What we write ourselves into the styles that theirs lacks (write-styles.ts).
    const line = (theirs || TEXT_STYLES.has(name) ? ask(style, 'line') : undefined) ?? { times: 1 };
    paragraphs[name] = {
      ...own,
      size,
      line:
        name === 'gap' || name === 'end' || name === 'picture'
          ? own.line
          : 'exact' in line
            ? line.exact
            : line.times * size * NATURAL_LINE,
      before: theirs ? (ask(theirs, 'before') ?? 0) : own.before,
      after: theirs ? (ask(theirs, 'after') ?? 0) : own.after,
    };
  }
  const fontOf = (name: string, known: { latin: string; eastAsia: string }) => {
    const style = sheet.styles.get(name) ?? normal;
    return { latin: ask(style, 'font') ?? known.latin, eastAsia: ask(style, 'eastAsia') ?? known.eastAsia };
  };
  return {
    paragraphs,
    fonts: {
      body: fontOf(PARAGRAPH_STYLE_NAMES.body.name.toLowerCase(), base.fonts.body),
      heading: fontOf(PARAGRAPH_STYLE_NAMES['brief-title'].name.toLowerCase(), base.fonts.heading),
    },
  };
}
