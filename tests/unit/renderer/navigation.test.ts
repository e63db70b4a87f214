// Moves between screens: what is kept, and where leaving leads.
import { describe, expect, it } from 'vitest';
import { navigate, startNavigation } from '../../../renderer/app/navigation.ts';
import { resolveTheme } from '../../../renderer/app/theme.ts';
import { stepZoom } from '../../../renderer/app/zoom.ts';
import { createDraft } from '../../../renderer/features/new-book/new-book-draft.ts';
import type { OpenBook, ReadRelease } from '../../../shared/host/host-api.ts';

const opened = { handle: 'a' } as OpenBook;
const release = { text: 'x' } as ReadRelease;
const draft = createDraft('multilateral-retreat', 'en');

describe('navigate', () => {
  it('begins with the book that was open when the page was lost', () => {
    expect(startNavigation(opened).screen.name).toBe('book');
    expect(startNavigation(null).screen.name).toBe('library');
  });

  it('gives an open book back when New is left', () => {
    const form = navigate(startNavigation(opened), { kind: 'new', draft });
    expect(form.opened).toBe(opened);
    expect(navigate(form, { kind: 'leave' }).screen.name).toBe('book');
  });

  it('keeps the form while a release is read for it', () => {
    const form = navigate(startNavigation(null), { kind: 'new', draft });
    const reading = navigate(form, { kind: 'read-release', purpose: 'attach', release: null });
    expect(navigate(reading, { kind: 'leave' })).toMatchObject({
      screen: { name: 'new-book' },
      draft,
      release: null,
    });
    expect(navigate(reading, { kind: 'attach', release })).toMatchObject({
      screen: { name: 'new-book' },
      draft,
      release,
    });
  });

  it('keeps the form when making the book failed, though the old book is gone', () => {
    const form = navigate(startNavigation(opened), { kind: 'new', draft });
    expect(navigate(form, { kind: 'forget' })).toMatchObject({
      screen: { name: 'new-book' },
      draft,
      opened: null,
    });
  });
});

it('leaves light and dark to the computer, and takes its wish for contrast', () => {
  expect(resolveTheme('system', false)).toBeUndefined();
  expect(resolveTheme('system', true)).toBe('contrast');
  expect(resolveTheme('dark', true)).toBe('dark');
});

it('zooms in steps and stops at the ends', () => {
  expect(stepZoom(1, 1)).toBe(1.1);
  expect(stepZoom(1, -1)).toBe(0.9);
  expect(stepZoom(3, 1)).toBe(3);
});
