// Lengths between Word's points and the page's pixels.

export const PIXELS_A_POINT = 96 / 72;

/** A length in points, as a style takes it. */
export const points = (value: number): string => `${String(value)}pt`;
