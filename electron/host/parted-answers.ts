// Long answers that the page fetches piece by piece. Only the latest few are kept: whoever asks for an older one has been
// overtaken by itself.

import type { Packed, Parted } from '../../shared/host/packed.ts';
import { newId } from '../files/identity.ts';

/** A reading and its offer, and those that they are about to take the place of. */
const KEPT = 4;

export interface PartedAnswers {
  /** Keeps the pieces of a value, and gives what the page needs to fetch them. */
  part<Value>(packed: Packed<Value>): Parted<Value>;
  /** A piece; undefined where it is not kept any more. */
  take(id: string, part: number): string | undefined;
}

/** The answers of one window. */
export function createPartedAnswers(): PartedAnswers {
  const kept = new Map<string, string[]>();
  return {
    part({ pieces: [first = '{}', ...rest] }) {
      if (rest.length === 0) return { first, id: '', parts: 0 };
      const id = newId();
      kept.set(id, rest);
      for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
      return { first, id, parts: rest.length };
    },
    take(id, part) {
      const pieces = kept.get(id);
      const piece = pieces?.[part];
      // The last piece is asked for last.
      if (pieces && part === pieces.length - 1) kept.delete(id);
      return piece;
    },
  };
}
