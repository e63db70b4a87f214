// Owns the tests that walk through every state in one language and let axe look at each.
// Promises one window for all states of a library, and that no state asks for an address or logs an error.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/book/words.ts';
import { removeFolder } from '../support/launch-app.ts';
import { BOOK_STATES } from './book-states.ts';
import { EXPORT_STATES } from './export-states.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { EMPTY_STATES, LIBRARY_STATES } from './library-states.ts';
import { REVIEW_STATES } from './review-states.ts';
import { goHome, openStage, settle } from './stage.ts';
import type { Stage } from './stage.ts';
import { WRITING_STATES } from './writing-states.ts';

/** Declares the tests of a language. */
export function holdStatesToAxe(language: Language): void {
  describe.each([
    { full: false, states: EMPTY_STATES },
    {
      full: true,
      states: [...LIBRARY_STATES, ...BOOK_STATES, ...REVIEW_STATES, ...WRITING_STATES, ...EXPORT_STATES],
    },
  ])('library with books: $full', ({ full, states }) => {
    let stage: Stage;
    let place: string;
    beforeAll(async () => {
      place = mkdtempSync(join(tmpdir(), 'briefing-axe-'));
      stage = await openStage(language, full, place);
    });
    afterAll(async () => {
      await stage.end();
      removeFolder(place);
    });
    test.each(states)('$name', async ({ reach }) => {
      await goHome(stage);
      await reach(stage);
      await settle(stage.page);
      // Colors know no language: the other looks are gone through in one.
      expect(await findAxeFaults(stage.page, language === 'en')).toEqual([]);
      expect(stage.errors).toEqual([]);
      expect(stage.foreign).toEqual([]);
    });
  });
}
