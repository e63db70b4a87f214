// What Word counts in: twentieths of a point for lengths, halves of a point for type, English metric units for pictures.

const TWIPS_A_MILLIMETER = 1440 / 25.4;
export const POINTS_A_MILLIMETER = 72 / 25.4;
const EMUS_A_MILLIMETER = 36_000;

/** Millimeters as twentieths of a point. */
export const twipsOfMillimeters = (millimeters: number): number =>
  Math.round(millimeters * TWIPS_A_MILLIMETER);

/** Points as twentieths of a point. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Points as the halves in which `w:sz` counts. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Millimeters as the units in which a drawing has its size; at least one. */
export const emusOfMillimeters = (millimeters: number): number =>
  Math.max(1, Math.round(millimeters * EMUS_A_MILLIMETER));
