// The texts of a book that one of its copies withholds: by these the finished document is searched. Everything of the
// book counts that the copy was not built from, its guidance, notes on people and releases too.
// Never handed to what makes the document, only to what inspects it once it is done.

import type { Book } from '../../shared/book/book.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { Block } from '../../shared/book/nodes.ts';

/** Every withheld text, once. A text that a public source and an included block share stands in the copy and is found there. */
export function listWithheld(book: Book, copy: Copy): string[] {
  const included = new Set(copy.included.map(({ block }) => block));
  const briefs = new Set(copy.briefs.map(({ id }) => id));
  const sections = new Set(copy.briefs.flatMap((brief) => brief.sections.map(({ id }) => id)));
  const texts = new Set<string>();
  const add = (text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') texts.add(text);
  };
  for (const brief of book.children) {
    if (!briefs.has(brief.id)) add(brief.title);
    if (!briefs.has(brief.id) || copy.briefs.every(({ originator }) => originator !== brief.originator))
      add(brief.originator);
    for (const section of brief.children) {
      if (!sections.has(section.id)) add(section.heading);
      add(section.guidance);
      for (const block of section.children) {
        if (!included.has(block.id)) for (const text of textsOf(block)) add(text);
        add(block.topic);
        for (const { words } of block.sources ?? []) add(words);
      }
    }
  }
  for (const { people } of book.meetingSheet.delegations) for (const { note } of people) add(note);
  for (const { body } of book.documents) for (const line of body.split('\n')) add(line);
  return [...texts];
}

/** Each line of words in a block, and what is said about it; a cell or an item is a line of its own. */
function textsOf(block: Block): string[] {
  const texts: string[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('children' in node && Array.isArray(node.children)) {
      const leaves = node.children.filter(
        (child): child is { text: string } =>
          typeof child === 'object' && child !== null && 'text' in child && typeof child.text === 'string',
      );
      texts.push(leaves.map(({ text }) => text).join(''));
      for (const child of node.children) walk(child);
    }
    if ('href' in node && typeof node.href === 'string') texts.push(node.href);
  };
  walk(block);
  if (block.type === 'image') texts.push(block.alt);
  if (block.type === 'point') texts.push(block.addressee ?? '');
  return [...texts, block.seed?.by ?? '', block.seed?.due?.text ?? ''];
}
