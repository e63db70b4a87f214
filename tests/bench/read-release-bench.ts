// Bench: reading a release of 100,000 and 1,000,000 characters, against decoding the same bytes.
// Promises: medians of interleaved runs in one process; text in our own words.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRelease } from '../../electron/operations/open-release.ts';

export interface BenchFigure {
  value: number;
  unit: string;
  against: number;
  ratio: number;
}

const RUNS = 7;
const folder = join(import.meta.dirname, '../fixtures/releases');

/** The figures `read-release.100k` and `read-release.1m`, in milliseconds. */
export function measureReadRelease(runs = RUNS): Record<string, BenchFigure> {
  const text = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n\n');
  return {
    'read-release.100k': measureLength(text, 100_000, runs),
    'read-release.1m': measureLength(text, 1_000_000, runs),
  };
}

function measureLength(text: string, length: number, runs: number): BenchFigure {
  const bytes = new TextEncoder().encode(text.repeat(Math.ceil(length / text.length)).slice(0, length));
  const reading: number[] = [];
  const decoding: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    decoding.push(timeOf(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    reading.push(timeOf(() => openRelease(bytes, 'bench.txt', null)));
  }
  const value = medianOf(reading);
  const against = medianOf(decoding);
  return { value, unit: 'ms', against, ratio: value / Math.max(against, 0.001) };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const medianOf = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
