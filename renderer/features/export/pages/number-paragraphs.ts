// What stands before a numbered paragraph: `word/numbering.xml` counted through a document, level by level
// (ECMA-376 17.9). A level counts from its start again after a paragraph of a higher one.

import { valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

export interface NumberedLevel {
  /** `w:lvl`, whose `w:pPr` and `w:rPr` go over the paragraph's and the marker's looks. */
  node: XmlNode;
  marker: string;
}

/** Gives each numbered paragraph its marker, in the order of the document. */
export type ParagraphCounter = (list: string, level: number) => NumberedLevel | null;

const CHOSUNG = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'];
const GANADA = [...'가나다라마바사아자차카타파하'];

/** Starts counting. */
export function createCounter(numbering: XmlNode | undefined): ParagraphCounter {
  const children = numbering?.children ?? [];
  const definitions = new Map(
    children
      .filter(({ name }) => name === 'w:abstractNum')
      .map((node) => [
        node.attributes['w:abstractNumId'],
        node.children.filter(({ name }) => name === 'w:lvl'),
      ]),
  );
  const lists = new Map(
    children
      .filter(({ name }) => name === 'w:num')
      .map((node) => [node.attributes['w:numId'], definitions.get(valueOf(node, 'w:abstractNumId')) ?? []]),
  );
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = lists.get(list);
    const node = levels?.find(({ attributes }) => Number(attributes['w:ilvl']) === level);
    if (!levels || !node) return null;
    const before = counts.get(list) ?? [];
    const startOf = (depth: number) => Number(valueOf(levels[depth], 'w:start') ?? 1);
    const count = levels
      .slice(0, level + 1)
      .map((_, depth) => (before[depth] ?? startOf(depth) - 1) + (depth === level ? 1 : 0));
    counts.set(list, count);
    const marker = (valueOf(node, 'w:lvlText') ?? '').replace(/%(\d)/g, (_whole, digit: string) => {
      const depth = Number(digit) - 1;
      // A level above that has not been counted yet shows its start.
      const number = depth < level ? Math.max(count[depth] ?? 1, startOf(depth)) : (count[depth] ?? 1);
      return writeNumber(number, valueOf(levels[depth], 'w:numFmt') ?? 'decimal');
    });
    return { node, marker };
  };
}

/** A number in a format of Word's (`w:numFmt`); one that our documents do not use is written in digits. */
export function writeNumber(number: number, format: string): string {
  switch (format) {
    case 'ganada':
      return GANADA[(number - 1) % GANADA.length] ?? '';
    case 'chosung':
      return CHOSUNG[(number - 1) % CHOSUNG.length] ?? '';
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalEnclosedCircle':
      return number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    default:
      return String(number);
  }
}

/** a … z, aa … zz: Word repeats the letter. */
const letter = (number: number): string =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

function roman(number: number): string {
  const signs = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = number;
  let text = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
  return text;
}
