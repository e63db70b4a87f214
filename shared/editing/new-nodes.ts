// Nodes made from nothing: the empty paragraph that a section is never without, and the empty section of a brief.

import type { IdSource } from '../book/ids.ts';
import type { Block, Brief, Inline, Paragraph, Section } from '../book/nodes.ts';

export const createParagraph = (newId: IdSource, children: Inline[] = [{ text: '' }]): Paragraph => ({
  type: 'paragraph',
  id: newId(),
  children,
});

/** A section without a purpose of its own: `role` is `notes`, which no template uses. */
export const createSection = (newId: IdSource, heading = '', children?: Block[]): Section => ({
  type: 'section',
  id: newId(),
  role: 'notes',
  heading,
  children: children ?? [createParagraph(newId)],
});

export const createBrief = (newId: IdSource, children: Section[]): Brief => ({
  type: 'brief',
  id: newId(),
  role: 'notes',
  title: '',
  children,
});
