// What the meeting sheet still waits for, where its fields are shown, and the numbers of notes.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMarkingScheme, findTemplate } from '../../../electron/files/template-store.ts';
import { viewBook } from '../../../renderer/book/book-view.ts';
import { gatherNotes, placeNotes } from '../../../renderer/book/notes.ts';
import { viewSheet } from '../../../renderer/book/sheet-view.ts';
import type { Book } from '../../../shared/book/book.ts';

const sample = new URL('../../../templates/sample/retreat-book.briefing', import.meta.url);
const { book } = JSON.parse(readFileSync(sample, 'utf8')) as { book: Book };
const template = findTemplate('multilateral-retreat');

describe('the meeting sheet', () => {
  test('of the sample waits for nothing that is required', () => {
    expect(viewSheet(book, template).empty.filter(({ required }) => required)).toEqual([]);
  });

  test('tells an empty field, and where the text shows it', () => {
    const view = viewSheet({ ...book, meetingSheet: { ...book.meetingSheet, venue: ' ' } }, template);
    const venue = view.empty.find(({ path }) => path === 'venue');
    expect(venue?.required).toBe(true);
    expect(venue?.blocks.length).toBe(view.uses.find(({ path }) => path === 'venue')?.blocks.length);
    expect(venue?.blocks.length).toBeGreaterThan(0);
  });

  test('asks for nothing where the template is not known', () => {
    expect(viewSheet(book, undefined)).toMatchObject({ empty: [], named: 0, filled: 0 });
  });
});

describe('notes', () => {
  test('of a brief go on from those before it, and one that the copy leaves out has no number', () => {
    const note = (text: string) => ({ type: 'footnote' as const, children: [{ text }] });
    const [first] = book.children;
    if (!first) throw new Error('the sample has briefs');
    const paragraph = (id: string, text: string) => ({
      type: 'paragraph' as const,
      id,
      children: [{ text }, note(`note of ${text}`)],
    });
    const section = (
      id: string,
      readers: ('principal' | 'delegation')[],
      children: ReturnType<typeof paragraph>[],
    ) => ({
      type: 'section' as const,
      id,
      role: 'background',
      heading: 'Background',
      readers,
      children,
    });
    const noted: Book = {
      ...book,
      children: [
        {
          ...first,
          children: [
            section('s1', ['principal'], [paragraph('b1', 'one')]),
            section('s2', ['delegation'], [paragraph('b2', 'two')]),
          ],
        },
      ],
    };
    const see = (copy: string | undefined, before = 0) => {
      const [brief] = viewBook(noted, { scheme: findMarkingScheme('none'), template, copy }).briefs;
      if (!brief) throw new Error('the book has a brief');
      return gatherNotes(brief, before);
    };
    expect(see(undefined).notes.map(({ number, words }) => `${number} ${words[0]?.text}`)).toEqual([
      '1 note of one',
      '2 note of two',
    ]);
    expect([...see('delegation').first]).toEqual([['b2', 1]]);
    expect([...see('delegation', 4).first]).toEqual([['b2', 5]]);
  });

  test('go on from line to line of a list or table', () => {
    const note = { type: 'footnote' as const, children: [{ text: 'a note' }] };
    expect(placeNotes([[note], [{ text: 'none' }], [note, note], [note]], 3)).toEqual([3, 4, 4, 6]);
    expect(placeNotes([[note], [note]], undefined)).toEqual([undefined, undefined]);
  });
});
