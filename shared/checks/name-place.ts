// How a message names a place in a book, so that it can be found on a printed page too.

import type { Section } from '../book/nodes.ts';
import type { LocalText } from '../book/words.ts';

/** A section as messages name it: `“Points to make” in brief 3`. */
export const nameSection = (section: Section, number: number): LocalText => ({
  en: `“${section.heading}” in brief ${number}`,
  ko: `자료 ${number}의 ‘${section.heading}’`,
});

/** A block as messages name it: by how its words begin. */
export function nameBlock(section: Section, id: string): LocalText {
  const block = section.children.find((candidate) => candidate.id === id);
  const leaves = block?.children.map((node) => ('text' in node ? node.text : '')) ?? [];
  const words = shorten(leaves.join(''));
  return words === '' ? { en: 'A block', ko: '내용' } : { en: `The block “${words}”`, ko: `내용 ‘${words}’` };
}

const LONGEST = 40;

/** A text cut for a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
}
