// The house style's lists as numbering definitions. Each list of the document becomes an instance of its own (`w:num`).

import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';
import { NUMBERINGS } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import { twipsOfMillimeters } from './units.ts';

const FORMATS = {
  decimal: LevelFormat.DECIMAL,
  bullet: LevelFormat.BULLET,
  lowerLetter: LevelFormat.LOWER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  ganada: LevelFormat.GANADA,
} as const;

/** The definitions of every list that a document may have, by name. */
export function writeNumbering(style: HouseStyle): INumberingOptions {
  const { latin, eastAsia } = style.fonts.body;
  return {
    config: NUMBERINGS.map((name) => ({
      reference: name,
      levels: style.numbering[name].map(({ format, text, indent, hanging }, level) => ({
        level,
        format: FORMATS[format],
        text,
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: { left: twipsOfMillimeters(indent), hanging: twipsOfMillimeters(hanging) } },
          // Named, or a glyph such as `o` takes the font of the words it stands before.
          run: { font: { ascii: latin, hAnsi: latin, eastAsia, cs: latin }, bold: false, italics: false },
        },
      })),
    })),
  };
}
