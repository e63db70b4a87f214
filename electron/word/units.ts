// What Word counts in: twentieths of a point for lengths, halves of a point for type, pixels for `docx` pictures.

const TWIPS_A_MILLIMETER = 1440 / 25.4;

/** Millimeters as twentieths of a point. */
export const twipsOfMillimeters = (millimeters: number): number =>
  Math.round(millimeters * TWIPS_A_MILLIMETER);

/** Points as twentieths of a point. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Points as the halves in which `w:sz` counts. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Millimeters as the pixels, 96 to the inch, in which `docx` takes a picture's size; at least one. */
export const pixelsOfMillimeters = (millimeters: number): number =>
  Math.max(1, Math.round((millimeters * 96) / 25.4));
