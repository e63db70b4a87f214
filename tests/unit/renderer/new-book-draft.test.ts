// The form of a new book as data: its fields, its problems, and what is asked of the host.
import { describe, expect, it } from 'vitest';
import {
  countEmpty,
  createDraft,
  findProblems,
  listFormFields,
  makeRequest,
} from '../../../renderer/features/new-book/new-book-draft.ts';
import { templateSchema } from '../../../shared/book/template.ts';
import retreat from '../../../templates/multilateral-retreat.json' with { type: 'json' };

const fields = listFormFields(templateSchema.parse(retreat));
const fill = (values: Record<string, string>) => ({ ...createDraft('multilateral-retreat', 'en'), values });

describe('a new book’s form', () => {
  it('asks for what the template needs, and never for the book’s language twice', () => {
    const needed = fields.filter(({ required }) => required).map(({ path }) => path);
    expect(needed).toEqual(['us', 'event', 'dates.from', 'venue', 'principal.name']);
    expect(fields.map(({ path }) => path)).not.toContain('languages');
  });

  it('finds nothing wrong with what is empty, and counts it', () => {
    const draft = fill({ us: '  ' });
    expect(findProblems(fields, draft)).toEqual({});
    expect(countEmpty(fields, draft)).toBe(5);
  });

  it('tells a day that is none, and days that are turned', () => {
    expect(findProblems(fields, fill({ 'dates.from': '2020-02-31' }))).toEqual({ 'dates.from': 'wrongDate' });
    expect(findProblems(fields, fill({ 'dates.from': '2020-05-28', 'dates.to': '2020-05-27' }))).toEqual({
      'dates.to': 'datesTurned',
    });
  });

  it('asks the host only for what is given', () => {
    expect(makeRequest(fields, fill({ us: ' Korea ', venue: '' }), null)).toEqual({
      template: 'multilateral-retreat',
      entries: [
        { path: 'us', value: 'Korea' },
        { path: 'languages', value: 'English' },
      ],
      release: null,
    });
  });
});
