// Who may see what, in the cases a desk officer would ask about. The general rule is held in tests/property/copies.test.ts.

import { describe, expect, test } from 'vitest';
import { createIdSource } from '../../../shared/book/ids.ts';
import { highestMarking, isKnownMarking, rankCeiling, rankMarking } from '../../../shared/book/marking.ts';
import type { Point, Section } from '../../../shared/book/nodes.ts';
import { resolveBlocks } from '../../../shared/book/readers.ts';
import type { Reader } from '../../../shared/book/words.ts';
import { findMarkingScheme } from '../../../electron/files/template-store.ts';

const point = (level: 1 | 2 | 3, readers?: Reader[]): Point => ({
  type: 'point',
  id: 'x'.repeat(16),
  level,
  use: 'raise',
  ...(readers ? { readers } : {}),
  children: [{ text: 'words' }],
});
const section = (readers: Reader[] | undefined, children: Section['children']): Section => ({
  type: 'section',
  id: 's'.repeat(16),
  role: 'points-to-make',
  heading: 'Points to make',
  ...(readers ? { readers } : {}),
  children,
});
const readersIn = (part: Section) => resolveBlocks(part).map(({ readers }) => [...readers].join(' '));

describe('readers', () => {
  test('nobody set: the principal alone', () => {
    expect(readersIn(section(undefined, [point(1)]))).toEqual(['principal']);
  });
  test('set on the section: the points have them, and the principal is always among them', () => {
    expect(readersIn(section(['delegation'], [point(1)]))).toEqual(['principal delegation']);
  });
  test('a point never has a reader that its section has not', () => {
    expect(readersIn(section(['delegation'], [point(1, ['press', 'delegation'])]))).toEqual([
      'principal delegation',
    ]);
    expect(readersIn(section(undefined, [point(1, ['press'])]))).toEqual(['principal']);
  });
  test('an empty list is a list: the principal alone', () => {
    expect(readersIn(section(['delegation'], [point(1, [])]))).toEqual(['principal']);
  });
  test('a sub-point follows the point above it, at any depth, until a point of its own level', () => {
    const part = section(
      ['delegation', 'press'],
      [point(1, ['press']), point(2), point(3), point(1), point(2)],
    );
    expect(readersIn(part)).toEqual([
      'principal press',
      'principal press',
      'principal press',
      'principal delegation press',
      'principal delegation press',
    ]);
  });
  test('a paragraph between does not free the sub-points below it', () => {
    const between = { type: 'paragraph' as const, id: 'p'.repeat(16), children: [{ text: '' }] };
    expect(readersIn(section(['press'], [point(1, []), between, point(2)]))).toEqual([
      'principal',
      'principal press',
      'principal',
    ]);
  });
});

describe('markings', () => {
  const scheme = findMarkingScheme('three-levels');
  test('stand in the scheme’s order, and one that the scheme does not have stands above all', () => {
    expect(
      ['', 'official', 'restricted', 'confidential', 'cosmic'].map((id) => rankMarking(scheme, id)),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(highestMarking(scheme, 'restricted', 'official')).toBe('restricted');
    expect(isKnownMarking(scheme, 'cosmic')).toBe(false);
  });
  test('a ceiling that the scheme does not have lets only unmarked blocks in', () => {
    expect(rankCeiling(scheme, 'cosmic')).toBe(0);
    expect(rankCeiling(scheme, 'restricted')).toBe(2);
  });
});

test('ids are 16 characters of 0-9 a-z, each evenly likely', () => {
  const newId = createIdSource(() => Uint8Array.from([0, 35, 36, 251, 252, 255, 1, 2]));
  expect(newId()).toBe('0z0z120z0z120z0z');
});
