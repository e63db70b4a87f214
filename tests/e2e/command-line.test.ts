// The command line as its users meet it: the built program, real files, exit codes, and one sentence for whatever is wrong.

import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../shared/book/book.ts';
import { runCommandLine } from '../support/run-command-line.ts';
import type { Ran } from '../support/run-command-line.ts';

const RELEASE = join(import.meta.dirname, '..', '..', 'templates', 'sample', 'retreat-release.txt');
const COPIES = ['principal', 'delegation', 'interpreter', 'press'];
let folder: string;
let book: Book;
const run = (...words: string[]): Promise<Ran> => runCommandLine(folder, words);
const read = async (name: string) =>
  JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-command-line-'));
  const made = await run(
    ...['new', '--template', 'multilateral-retreat', '--release', RELEASE, '--released', '2020-02-12'],
    ...['--out', 'book.briefing', '--set', 'venue=Seoul', '--set', 'delegations.0.country=Mexico'],
  );
  expect(made.code, made.err).toBe(0);
  book = (await read('book.briefing'))['book'] as Book;
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('read-release', () => {
  test('prints the contract’s keys, each statement tied to exact words', async () => {
    const { code, out } = await run('read-release', RELEASE, '--json');
    const release = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(Object.keys(release)).toEqual(
      'title eventName venue host chair eventDate dates people mentioned sessions points keyFacts dropped warnings'.split(
        ' ',
      ),
    );
    const text = await readFile(RELEASE, 'utf8');
    const points = release['points'] as { sourceText: string }[];
    expect(points.length).toBeGreaterThan(15);
    expect(points.filter((point) => !text.includes(point.sourceText))).toEqual([]);
  });

  test('reads standard input, and for people prints a summary before the statements', async () => {
    const { code, out } = await runCommandLine(folder, ['read-release', '-', '--released', '2020-02-12'], {
      input: await readFile(RELEASE),
    });
    expect(code).toBe(0);
    const [summary, statements] = out.trimEnd().split('\n\n');
    expect(summary).toContain('Mexico City');
    expect(statements?.split('\n').every((line) => /^\S+ {2}[a-z ]+/.test(line))).toBe(true);
  });
});

test('templates lists each template with its fields', async () => {
  const { code, out } = await run('templates', '--json');
  const templates = JSON.parse(out) as Record<string, unknown>[];
  expect(code).toBe(0);
  expect(templates.map((template) => template['id'])).toEqual(['multilateral-retreat']);
  expect(Object.keys(templates[0] ?? {})).toEqual(['id', 'title', 'kind', 'fields', 'sections', 'limits']);
});

describe('new', () => {
  test('seeds a book whose sources are runs of the release, and sets the sheet', () => {
    const body = book.documents[0]?.body ?? '';
    const sources = book.children.flatMap((brief) =>
      brief.children.flatMap((section) => section.children.flatMap((block) => block.sources ?? [])),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !body.includes(source.words))).toEqual([]);
    expect(book.meetingSheet.venue).toBe('Seoul');
    expect(book.meetingSheet.delegations).toEqual([{ country: 'Mexico', people: [] }]);
    expect(book.language).toBe('en');
  });

  test('says whose side it took, and takes the side it is told without a word', async () => {
    const common = ['new', '--template', 'multilateral-retreat', '--release', RELEASE];
    const taken = await run(...common, '--out', 'taken.briefing');
    expect(taken.err).toContain('Republic of Korea');
    const told = await run(
      ...common,
      '--out',
      'told.briefing',
      '--set',
      'us=Mexico',
      '--released',
      '2020-02-12',
    );
    expect(told.code).toBe(0);
    expect(told.err).not.toContain('Our side');
    expect(((await read('told.briefing'))['book'] as Book).meetingSheet.us).toBe('Mexico');
  });

  test('without a release makes an empty book in the language asked for', async () => {
    const made = await run(
      'new',
      '--template',
      'multilateral-retreat',
      '--out',
      'ko.briefing',
      '--set',
      'languages=Korean,English',
    );
    expect(made).toMatchObject({ code: 0, out: '', err: '' });
    const empty = (await read('ko.briefing'))['book'] as Book;
    expect(empty.language).toBe('ko');
    expect(empty.children[0]?.title).toMatch(/[가-힣]/);
  });
});

describe('check', () => {
  test('lists findings that only warn, and exits 0', async () => {
    const { code, out } = await run('check', 'book.briefing', '--json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
    expect(code).toBe(0);
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set(['warn']));
    expect(Object.keys(findings[0] ?? {}).sort()).toEqual(['block', 'brief', 'message', 'rule', 'severity']);
  });

  test('exits 1 where an export would be wrong, and export refuses with one sentence', async () => {
    const file = await read('book.briefing');
    const marked = {
      ...file,
      book: {
        ...book,
        children: book.children.map((brief) => ({
          ...brief,
          children: brief.children.map((section) => ({ ...section, marking: 'cosmic' })),
        })),
      },
    };
    await writeFile(join(folder, 'marked.briefing'), JSON.stringify(marked));
    expect((await run('check', 'marked.briefing')).code).toBe(1);
    const exported = await run('export', 'marked.briefing', '--copy', 'press', '--out', 'marked.docx');
    expect(exported.code).toBe(1);
    expect(exported.err).toMatch(/Nothing was exported.*cosmic/);
    expect(await readdir(folder)).not.toContain('marked.docx');
  });
});

describe('export', () => {
  test('writes each copy with a receipt that fits it and accounts for every block', async () => {
    const blocks = book.children.flatMap((brief) =>
      brief.children.flatMap((section) => section.children.map((block) => block.id)),
    );
    for (const copy of COPIES) {
      const { code, err } = await run(
        'export',
        'book.briefing',
        '--copy',
        copy,
        '--out',
        `${copy}.docx`,
        '--receipt',
        `${copy}.json`,
        '--date',
        '2020-05-20',
      );
      expect(code, err).toBe(0);
      const bytes = await readFile(join(folder, `${copy}.docx`));
      const receipt = await read(`${copy}.json`);
      expect(Object.keys(receipt)).toEqual([
        'bookId',
        'copy',
        'marking',
        'file',
        'included',
        'withheld',
        'warnings',
      ]);
      expect(receipt).toMatchObject({
        bookId: book.id,
        copy,
        file: {
          name: `${copy}.docx`,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
      });
      const ids = ['included', 'withheld'].flatMap((key) =>
        (receipt[key] as { block: string }[]).map(({ block }) => block),
      );
      expect(ids.sort()).toEqual([...blocks].sort());
      expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
    }
  });

  test('tells how far it is on standard error, in few lines, and nothing on standard output', async () => {
    const words = ['export', 'book.briefing', '--copy', 'principal', '--out', 'told.docx'];
    const { code, out, err } = await run(...words);
    expect(code, err).toBe(0);
    expect(out).toBe('');
    const total = book.children.length;
    const steps = err.split('\n').filter((line) => /^principal: brief \d+\/\d+$/.test(line));
    expect(steps.length).toBeGreaterThan(1);
    // None is left out of so few.
    expect(steps).toEqual(
      Array.from({ length: total }, (_, at) => `principal: brief ${String(at + 1)}/${String(total)}`),
    );
    const korean = await runCommandLine(folder, [...words, '--force'], { env: { LC_ALL: 'ko_KR.UTF-8' } });
    expect(korean.err).toContain(`principal: 자료 ${String(total)}/${String(total)}`);
  });

  // Only Linux has such a file.
  test.skipIf(process.platform !== 'linux')(
    'says in one sentence that its output could not be written',
    async () => {
      const full = openSync('/dev/full', 'w');
      try {
        const { code, err } = await runCommandLine(folder, ['check', 'book.briefing', '--json'], {
          out: full,
        });
        expect(code).toBe(1);
        expect(err.trim().split('\n')).toEqual([
          'briefing-book: the output could not be written in full (ENOSPC): free some room, or send it elsewhere.',
        ]);
      } finally {
        closeSync(full);
      }
    },
  );

  test('keeps words that only withheld blocks hold out of every part of the package', async () => {
    const secret = 'kestrel-basalt-forty';
    const file = await read('book.briefing');
    const hidden = structuredClone(book);
    const section = hidden.children[0]?.children.find((part) => part.readers === undefined);
    section?.children.push({
      type: 'point',
      id: 'secret0000000000',
      level: 1,
      use: 'do-not-raise',
      children: [{ text: secret }],
    });
    await writeFile(join(folder, 'hidden.briefing'), JSON.stringify({ ...file, book: hidden }));
    for (const copy of COPIES) {
      const { code, err } = await run(
        'export',
        'hidden.briefing',
        '--copy',
        copy,
        '--out',
        `hidden-${copy}.docx`,
      );
      expect(code, err).toBe(0);
      const parts = Object.values(unzipSync(await readFile(join(folder, `hidden-${copy}.docx`))));
      const all = parts.map((part) => strFromU8(part)).join('\n');
      expect(all.includes(secret)).toBe(copy === 'principal');
    }
  });

  test('has the choices that the window has', async () => {
    const open = async (...words: string[]) => {
      const ran = await run(
        ...['export', 'book.briefing', '--copy', 'principal', '--date', '2020-02-12', '--force'],
        ...['--out', 'chosen.docx', ...words],
      );
      expect(ran.code, ran.err).toBe(0);
      const parts = Object.entries(unzipSync(await readFile(join(folder, 'chosen.docx'))));
      return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part, !name.endsWith('.xml'))]));
    };
    const usual = await open();
    expect(usual['word/header1.xml']).not.toContain('DRAFT');
    expect(usual['word/numbering.xml']).not.toContain('w:lvlText w:val="□"');
    expect(usual['word/footnotes.xml']).toBeDefined();
    const chosen = await open('--draft', '--no-source-notes', '--no-portion-marks', '--numbering', 'boxes');
    expect(chosen['word/header1.xml']).toContain('string="DRAFT"');
    expect(chosen['word/numbering.xml']).toContain('w:lvlText w:val="□"');
    expect(chosen['word/footnotes.xml']).toBeUndefined();
    const handbook = await open('--house-style', 'handbook');
    expect(handbook['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
  });

  test('replaces an existing file only with --force', async () => {
    const words = ['export', 'book.briefing', '--copy', 'press', '--out', 'twice.docx'];
    expect((await run(...words)).code).toBe(0);
    const before = await readFile(join(folder, 'twice.docx'));
    const again = await run(...words);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('is there already');
    expect(await readFile(join(folder, 'twice.docx'))).toEqual(before);
    expect((await run(...words, '--force', '--date', '2021-01-01')).code).toBe(0);
    expect(await readFile(join(folder, 'twice.docx'))).not.toEqual(before);
  });
});
