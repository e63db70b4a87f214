// The small parts of the editor that need no page: pace, choices by key, keys of a selected block, languages of lines, rows of the sheet.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeyedStore } from '../../../renderer/book/keyed-store.ts';
import { listNotes } from '../../../renderer/book/notes.ts';
import { createPacer } from '../../../renderer/book/pacer.ts';
import { createSectionViewer, viewBook } from '../../../renderer/book/book-view.ts';
import {
  addDelegation,
  addPerson,
  addSession,
  findOurs,
  removeDelegation,
  removePerson,
  removeSession,
} from '../../../renderer/features/book/change-sheet.ts';
import { readBlockKey } from '../../../renderer/features/book/editor/read-editor-key.ts';
import { guessLineLanguage } from '../../../renderer/features/book/editor/line-language.ts';
import { createMeetingSheet } from '../../../shared/book/meeting-sheet.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { createLargeBook } from '../../support/large-book.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is paced runs after a pause, at the latest after the longest wait, and never while busy', () => {
  const act = vi.fn();
  let composing = false;
  const pacer = createPacer({ act, pause: 100, longest: 250, busy: () => composing });
  for (let at = 0; at < 4; at += 1) {
    pacer.note();
    vi.advanceTimersByTime(80);
  }
  expect(act).toHaveBeenCalledTimes(1);
  composing = true;
  pacer.note();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
  composing = false;
  vi.advanceTimersByTime(250);
  expect(act).toHaveBeenCalledTimes(2);
  pacer.flush();
  expect(act).toHaveBeenCalledTimes(2);
  pacer.note();
  pacer.flush();
  expect(act).toHaveBeenCalledTimes(3);
});

test('of ten thousand listeners only those of the two choices are called', () => {
  const store = createKeyedStore();
  const heard: string[] = [];
  for (const key of ['a', 'b', 'c']) store.subscribe(key, () => heard.push(key));
  store.set(['a']);
  store.set(['b']);
  store.set(['b']);
  expect(heard).toEqual(['a', 'a', 'b']);
  expect([store.has('a'), store.has('b')]).toEqual([false, true]);
});

test('keys after Esc go by their place, also while Hangul is on', () => {
  const press = (code: string, key: string, shiftKey = false) =>
    readBlockKey({ code, key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
  expect(press('Digit4', '4')).toEqual({ kind: 'use', use: 'do-not-raise' });
  expect(press('KeyR', 'ㄱ')).toEqual({ kind: 'open', attribute: 'readers' });
  expect(press('KeyT', 'ㅅ')).toEqual({ kind: 'open', attribute: 'addressee' });
  expect(press('Delete', 'Delete')).toEqual({ kind: 'delete' });
  expect(press('Enter', 'Enter')).toEqual({ kind: 'write' });
  expect(press('KeyQ', 'q')).toBeUndefined();
  expect(
    readBlockKey({ code: 'KeyR', key: 'r', shiftKey: false, ctrlKey: true, metaKey: false, altKey: false }),
  ).toBeUndefined();
});

test('a line is in the language of most of its letters', () => {
  expect(guessLineLanguage([{ text: '믹타(MIKTA) 차관급 회의를 개최함.' }], 'en')).toBe('ko');
  expect(guessLineLanguage([{ text: 'Thank Minister Kang 강 for the paper' }], 'ko')).toBe('en');
  expect(guessLineLanguage([{ text: '12:30' }], 'ko')).toBe('ko');
});

test('delegations, people and sessions come and go; our own is made where it is not there', () => {
  const sheet = { ...createMeetingSheet('retreat'), us: 'Korea' };
  const withUs = addPerson(sheet, findOurs(sheet));
  expect(withUs.delegations).toMatchObject([{ country: 'Korea', people: [{ name: '' }] }]);
  const more = addPerson(addDelegation(withUs), 1);
  expect(more.delegations[1]?.people).toHaveLength(1);
  expect(removePerson(more, 1, 0).delegations[1]?.people).toEqual([]);
  expect(removeDelegation(more, 1)).toEqual(withUs);
  expect(removeSession(addSession(sheet), 0)).toEqual(sheet);
});

test('a key views one block anew: every other view is the very same', () => {
  const book = createLargeBook(60);
  const scheme: MarkingScheme = { id: '', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };
  const { meetingSheet, language } = book;
  const known = createSectionViewer({ meetingSheet, language, scheme, template: undefined });
  const view = (of: typeof book) => viewBook(of, { scheme, template: undefined, copy: undefined, known });
  const before = view(book);
  const [brief] = book.children;
  const [section] = brief?.children ?? [];
  const block = section?.children[3];
  if (!brief || !section || block?.type !== 'point') throw new Error('a point was expected');
  const written = { ...block, children: [{ text: 'Something else.' }] };
  const changed = { ...section, children: section.children.with(3, written) };
  const after = view({
    ...book,
    children: book.children.with(0, { ...brief, children: brief.children.with(0, changed) }),
  });
  const anew = [...after.blocks.values()].filter((one) => before.blocks.get(one.id) !== one);
  expect(anew.map(({ id }) => id)).toContain(block.id);
  // Sub-points know their point by its view.
  expect(anew.length).toBeLessThanOrEqual(4);
  expect(anew.every((one) => one.id === block.id || one.parent !== undefined)).toBe(true);
});

test('notes are found in the order of the page', () => {
  const book = createLargeBook(20);
  const [brief] = book.children;
  if (!brief) throw new Error('a brief was expected');
  expect(listNotes(brief)).toEqual([]);
});
