// Every data file under templates/ loads, and says what it is meant to say.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBook } from '../../shared/book/book-file.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import { markingSchemeSchema } from '../../shared/book/marking.ts';
import { templateSchema } from '../../shared/book/template.ts';
import { checkBook } from '../../shared/checks/check-book.ts';

const ROOT = new URL('../../templates/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(ROOT.pathname.length - 1)}/${entry.name}`.replace(/^\/+/, ''));

describe.each(files)('%s', (path) => {
  test('is of a kind that loads', () => {
    const name = path
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '');
    if (path.startsWith('marking-schemes/')) {
      const scheme = markingSchemeSchema.parse(JSON.parse(read(path)));
      expect(scheme.id).toBe(name);
    } else if (path.startsWith('sample/')) {
      expect(path).toMatch(/\.(?:txt|briefing)$/);
      expect(read(path)).not.toContain('\ufffd');
    } else if (path.endsWith('.json') && !path.includes('/')) {
      const template = templateSchema.parse(JSON.parse(read(path)));
      expect(template.id).toBe(name);
      expect(files).toContain(`marking-schemes/${template.markingScheme}.json`);
    }
  });
});

describe('multilateral-retreat', () => {
  const template = templateSchema.parse(JSON.parse(read('multilateral-retreat.json')));
  const sections = template.briefs.flatMap((brief) =>
    brief.sections.map((section) => ({ brief: brief.role, ...section })),
  );

  test('keeps the order of a retreat’s book', () => {
    expect(template.briefs.map(({ role, repeat }) => [role, repeat])).toEqual([
      ['steering', undefined],
      ['session', 'sessions'],
      ['communique', undefined],
      ['biographies', undefined],
      ['press-lines', undefined],
    ]);
  });

  test('keeps for the principal what only the principal may see', () => {
    const roles = [
      'objectives',
      'if-raised',
      'defensive',
      'do-not-raise',
      'background-not-for-disclosure',
      'fall-back',
      'if-pressed',
    ];
    for (const role of roles) {
      const found = sections.filter((section) => section.role === role);
      expect(found.length).toBeGreaterThan(0);
      for (const section of found) expect(section.readers).toBeUndefined();
    }
    for (const section of sections.filter(({ disclosure }) => disclosure === 'not-for-disclosure'))
      expect(section.readers).toBeUndefined();
  });

  test('gives points, sessions, programme and usable background to those at the table, press lines to all', () => {
    for (const { brief, role, readers, disclosure } of sections) {
      if (brief === 'press-lines') continue;
      if (
        ['points-to-make', 'agenda', 'programme', 'intervention'].includes(role) ||
        disclosure === 'may-be-used'
      )
        expect(readers).toEqual(['principal', 'delegation', 'interpreter']);
      expect(readers ?? []).not.toContain('press');
    }
    for (const role of ['top-line', 'key-messages', 'already-public'])
      expect(sections.find((section) => section.role === role)?.readers).toHaveLength(4);
  });

  test('each section is named once in its brief, and each limit names a section', () => {
    for (const { sections: own } of template.briefs)
      expect(new Set(own.map(({ role }) => role)).size).toBe(own.length);
    for (const { section } of template.limits) expect(sections.map(({ role }) => role)).toContain(section);
  });
});

describe('the sample', () => {
  const opened = parseBook(read('sample/retreat-book.briefing'), hashText);
  if (!opened.ok) throw new Error(opened.error.kind);
  const { book, warnings } = opened.value;
  const scheme = markingSchemeSchema.parse(JSON.parse(read('marking-schemes/none.json')));
  const template = templateSchema.parse(JSON.parse(read('multilateral-retreat.json')));

  test('opens without a warning and rests on the sample release', () => {
    expect(warnings).toEqual([]);
    expect(book.documents.map(({ body }) => body)).toEqual([read('sample/retreat-release.txt')]);
    const sources = book.children.flatMap(({ children }) =>
      children.flatMap((s) => s.children.flatMap((b) => b.sources ?? [])),
    );
    expect(sources.length).toBeGreaterThan(40);
    for (const { words } of sources) expect(book.documents[0]?.body).toContain(words);
  });

  test('is finished: no check has anything to say, in no language', () => {
    for (const language of ['en', 'ko'] as const)
      expect(checkBook(book, { template, scheme, language })).toEqual([]);
  });

  test('gives each reader a copy, and the press nothing but press lines', () => {
    const sizes = book.copies.map(({ name }) => {
      const copy = deriveCopy(book, name, scheme);
      return copy.ok ? copy.value.included.length : 0;
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
    const press = deriveCopy(book, 'press', scheme);
    expect(press.ok && press.value.briefs.map(({ title }) => title)).toEqual(['Press lines']);
  });
});
