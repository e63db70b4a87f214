// The steps of the interface's zoom, as browsers have them.

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next step up (1) or down (-1) from a factor; at an end it stays. */
export function stepZoom(factor: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? STEPS.find((step) => step > factor + 0.001)
      : STEPS.findLast((step) => step < factor - 0.001);
  return next ?? factor;
}
