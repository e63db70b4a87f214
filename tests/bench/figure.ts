// What a bench measures, and how several runs become one figure. Ratios are taken in one run of the bench, never
// against numbers of another day or machine.

export type Figure =
  { value: number; unit: 'ms' | 'MiB'; against: number; ratio: number } | { value: null; reason: string };

/** A part of the bench: the figures whose names begin with its prefix. */
export interface Suite {
  prefix: string;
  /** Measures the figures that are wanted. */
  run: (wanted: (name: string) => boolean) => AsyncGenerator<[name: string, figure: Figure]>;
}

/** How often each thing is measured; what is compared runs in turns, so that a busy moment hits both. */
export const RUNS = 5;

/** The median of numbers. */
function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** A figure from the runs of both sides. */
export function compareRuns(unit: 'ms' | 'MiB', own: readonly number[], other: readonly number[]): Figure {
  const value = findMedian(own);
  const against = findMedian(other);
  if (!Number.isFinite(value) || !Number.isFinite(against))
    return { value: null, reason: 'nothing was measured' };
  return { value, unit, against, ratio: value / against };
}
