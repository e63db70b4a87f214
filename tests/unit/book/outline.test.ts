// The outline: briefs with their numbers, sections with how much they hold.

import { expect, test } from 'vitest';
import { outlineBook } from '../../../shared/book/outline.ts';
import { createBook } from '../../../shared/book/template.ts';
import { newId } from '../../../electron/files/identity.ts';
import { findTemplate } from '../../../electron/files/template-store.ts';

test('numbers the briefs from 1 and counts the blocks of each section', () => {
  const template = findTemplate('multilateral-retreat');
  if (!template) throw new Error('the template is there');
  const sessions = ['First session', 'Second session'].map((label) => ({
    label,
    topic: '',
    start: '',
    minutes: null,
    lead: '',
  }));
  const book = createBook(template, { language: 'en', sessions }, newId);
  const outline = outlineBook(book);
  expect(outline.map(({ number, title }) => `${number}. ${title}`)).toEqual([
    '1. Steering brief',
    '2. First session',
    '3. Second session',
    '4. Communiqué',
    '5. Biographical notes',
    '6. Press lines',
  ]);
  expect(outline.map(({ id }) => id)).toEqual(book.children.map(({ id }) => id));
  expect(outline[0]?.sections[0]).toMatchObject({ heading: 'Objectives', role: 'objectives', blocks: 1 });
});
