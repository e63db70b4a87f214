// The agenda from a release's sessions: rows of the meeting sheet, a table that shows them, and each session's lead speaker.
// Promises: times, speakers and speaking slots of the next meeting are not known from a release, so they stay visibly empty.

import type { SheetSession } from '../book/book.ts';
import type { Field, Inline, Table, TableRow } from '../book/nodes.ts';
import type { Language } from '../book/words.ts';
import type { Release } from './release.ts';
import { findQuotation } from './seed-background.ts';
import { createSources } from './seed-candidate.ts';
import type { SeedCandidate, SeedContext } from './seed-candidate.ts';

/** The sessions of a release as rows of the meeting sheet. */
export const createSheetSessions = (release: Release): SheetSession[] =>
  release.sessions.map(({ label, topic }) => ({
    label: label.charAt(0).toUpperCase() + label.slice(1),
    topic: topic ?? '',
    start: '',
    minutes: null,
    lead: '',
  }));

const field = (path: string): Field => ({ type: 'field', path, children: [{ text: '' }] });
/** A field in a line of words: Slate keeps a leaf on either side of an inline. */
const fieldLine = (path: string): Inline[] => [{ text: '' }, field(path), { text: '' }];

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Time', 'Session', 'Topic', 'Lead speaker'],
  ko: ['시각', '세션', '의제', '주 발언자'],
};
const SLOT: Readonly<Record<Language, readonly [string, string]>> = {
  en: [' · speaking time ', ' min'],
  ko: [' · 배정 시간 ', '분'],
};

/** The agenda table and the lead-speaker line of each session. */
export function deriveAgenda(context: SeedContext): SeedCandidate[] {
  const { release, language, newId } = context;
  if (release.sessions.length === 0) return [];
  const sources = createSources(
    context,
    release.sessions.flatMap(({ label, paragraph }) => findQuotation(context, paragraph, label)),
  );
  const table: Table = {
    type: 'table',
    id: newId(),
    ...(sources.length === 0 ? {} : { sources }),
    headerRows: 1,
    widths: [2, 3, 5, 3],
    children: [
      createRow(COLUMNS[language].map((heading): Inline[] => [{ text: heading, bold: true }])),
      ...release.sessions.map((_, index) =>
        createRow(['start', 'label', 'topic', 'lead'].map((key) => fieldLine(`sessions.${index}.${key}`))),
      ),
    ],
  };
  const [before, after] = SLOT[language];
  return [
    { brief: 'steering', session: null, section: 'agenda', block: table },
    ...release.sessions.map((_, session): SeedCandidate => {
      const lead = fieldLine(`sessions.${session}.lead`);
      const slot = [{ text: before }, field(`sessions.${session}.minutes`), { text: after }];
      const block = { type: 'paragraph' as const, id: newId(), children: [...lead.slice(0, 2), ...slot] };
      return { brief: 'session', session, section: 'lead-speaker', block };
    }),
  ];
}

const createRow = (cells: Inline[][]): TableRow => ({
  type: 'table-row',
  children: cells.map((children) => ({ type: 'table-cell', children })),
});
