// Trees as a few lines of text, read into an editor and printed back, so that a test of an act is a before and an after.
//   == title          a brief (the first may be left out)
//   # role {…}        a section        ¶ {…} words   a paragraph        " {…} words   agreed language
//   1. o - {…} words  a point of level 1, 2, 3        * ** words  items of one list    T a / b ; c / d  a table
//   ---  a page break          [img]  an image        \ words  one more line within the block above
// {…} holds a use, @reader+reader, !marking, ~address of a source, `seed` (on the first source), to:name, ko.
// `|` is the caret; `<` the anchor and `>` the focus of a selection (or `>` before `<`).

import { Node, Range } from 'slate';
import type { Path } from 'slate';
import type { Book } from '../../shared/book/book.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { createMeetingSheet } from '../../shared/book/meeting-sheet.ts';
import type { Block, Brief, List, Section, Source, Table } from '../../shared/book/nodes.ts';
import { READERS, USES } from '../../shared/book/words.ts';
import { createBookEditor } from '../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../shared/editing/slate-types.ts';

export const SCHEME: MarkingScheme = {
  id: 'three-levels',
  name: { en: 'Three levels', ko: '3단계' },
  levels: [
    { id: 'official', caption: 'OFFICIAL', portionMark: '(O)' },
    { id: 'restricted', caption: 'RESTRICTED', portionMark: '(R)' },
    { id: 'confidential', caption: 'CONFIDENTIAL', portionMark: '(C)' },
  ],
  unmarkedCaption: 'UNMARKED',
};

/** Ids that count on from `prefix`, of which they take the last free places. */
export function countIds(prefix: string): () => string {
  let count = 0;
  return () => prefix + (count++).toString(36).padStart(16 - prefix.length, '0');
}

const DOCUMENT = 'document00000000';

/** A book with the given briefs and the four copies of the first template. */
export function createBook(children: Brief[]): Book {
  return {
    id: 'book000000000000',
    title: 'A book',
    template: 'bilateral-meeting',
    language: 'en',
    markingScheme: 'three-levels',
    meetingSheet: createMeetingSheet('talk'),
    copies: READERS.map((reader) => ({ name: reader, readers: [reader], ceiling: null })),
    documents: [
      {
        id: DOCUMENT,
        hash: '0'.repeat(64),
        title: 'A release',
        issuer: 'A ministry',
        released: '2026-02-12',
        language: 'en',
        body: 'Words.',
      },
    ],
    children,
  };
}

/** Reads a tree into briefs. Carets stay in the words. */
export function readTree(text: string): Brief[] {
  const newId = countIds('tree');
  const briefs: Brief[] = [];
  const addBrief = (title: string): Brief => {
    const brief: Brief = { type: 'brief', id: newId(), role: 'session', title, children: [] };
    briefs.push(brief);
    return brief;
  };
  for (const line of text.split('\n').map((each) => each.trimStart())) {
    if (line === '') continue;
    const [, marker = '', attributes = '', words = ''] =
      /^(==|#|¶|"|1\.|o|-(?!-)|\*\*?|T|---|\[img\]|\\)(?: \{([^}]*)\})?(?: (.*)|$)/.exec(line) ?? [];
    if (marker === '') throw new Error(`no line of a tree: ${line}`);
    if (marker === '==') {
      addBrief(words);
      continue;
    }
    const brief = briefs.at(-1) ?? addBrief('Brief');
    if (marker === '#') {
      const { readers, marking } = readAttributes(attributes, newId);
      brief.children.push({
        type: 'section',
        id: newId(),
        role: words,
        heading: words,
        ...(readers ? { readers } : {}),
        ...(marking === undefined ? {} : { marking }),
        children: [],
      });
      continue;
    }
    const section = brief.children.at(-1);
    if (!section) throw new Error('a block stands in a section');
    addBlock(section, marker, readAttributes(attributes, newId), words, newId);
  }
  return briefs;
}

function addBlock(
  section: Section,
  marker: string,
  attributes: Partial<Block>,
  words: string,
  newId: () => string,
): void {
  const { use, addressee, ...plain } = attributes as Partial<Extract<Block, { type: 'point' }>>;
  const before = section.children.at(-1);
  const children = [{ text: words }];
  const add = (block: object): void => {
    section.children.push({ id: newId(), ...block, ...plain } as Block);
  };
  switch (marker) {
    case '¶':
      add({ type: 'paragraph', children });
      return;
    case '"':
      add({ type: 'agreed-language', children });
      return;
    case '---':
      add({ type: 'page-break', children: [{ text: '' }] });
      return;
    case '[img]':
      add({ type: 'image', media: 'a'.repeat(64), alt: 'An image', width: 80, children: [{ text: words }] });
      return;
    case '\\': {
      const leaf = before && 'children' in before ? before.children.at(-1) : undefined;
      if (leaf && 'text' in leaf) leaf.text += `\n${words}`;
      return;
    }
    case '*':
    case '**': {
      const item = { type: 'list-item' as const, level: marker.length as 1 | 2, children };
      if (before?.type === 'list' && Object.keys(plain).length === 0) before.children.push(item);
      else add({ type: 'list', ordered: false, children: [item] });
      return;
    }
    case 'T':
      add({
        type: 'table',
        headerRows: 0,
        children: words.split(' ; ').map((row) => ({
          type: 'table-row',
          children: row.split(' / ').map((cell) => ({ type: 'table-cell', children: [{ text: cell }] })),
        })),
      });
      return;
    default:
      section.children.push({
        type: 'point',
        id: newId(),
        level: (['1.', 'o', '-'].indexOf(marker) + 1) as 1 | 2 | 3,
        use: use ?? 'raise',
        ...(addressee === undefined ? {} : { addressee }),
        ...plain,
        children,
      } as Block);
  }
}

function readAttributes(text: string, newId: () => string): Partial<Block> {
  const read: Record<string, unknown> = {};
  const sources: Source[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const rest = word.slice(1);
    if (USES.some((use) => use === word)) read['use'] = word;
    else if (word.startsWith('@')) read['readers'] = rest.split('+');
    else if (word.startsWith('!')) read['marking'] = rest;
    else if (word.startsWith('~'))
      sources.push({ id: newId(), document: DOCUMENT, address: rest, words: `words of ${rest}`, date: null });
    else if (word.startsWith('to:')) read['addressee'] = word.slice(3);
    else if (word.startsWith('topic:')) read['topic'] = word.slice(6);
    else if (word === 'ko') read['lang'] = 'ko';
    else if (word === 'seed') read['seed'] = { label: 'our-ask', source: '' };
    else throw new Error(`no attribute of a tree: ${word}`);
  }
  if (sources.length > 0) read['sources'] = sources;
  if (read['seed']) read['seed'] = { label: 'our-ask', source: sources[0]?.id ?? '' };
  return read;
}

/** An editor that holds a tree, with its selection. Its clock stands still unless `now` is given. */
export function editTree(text: string, now: () => number = () => 0): BookEditor {
  const book = createBook(readTree(text));
  const editor = createBookEditor(book, { newId: countIds('new'), now, markingScheme: SCHEME });
  const marks = findCarets(editor);
  const places = new Map<string, { path: Path; offset: number }>();
  for (const { sign, path, offset } of marks) {
    places.set(sign, { path, offset });
    const leaf = Node.leaf(editor, path);
    // Test rigging, not an edit: the signs of the notation never were in the book.
    editor.children = replaceText(
      editor.children,
      path,
      leaf.text.slice(0, offset) + leaf.text.slice(offset + 1),
    );
  }
  const caret = places.get('|');
  const [anchor, focus] = [places.get('<') ?? caret, places.get('>') ?? caret];
  if (anchor && focus) editor.select({ anchor, focus });
  return editor;
}

function replaceText(nodes: BookEditor['children'], path: Path, text: string): BookEditor['children'] {
  return nodes.map((node, index) => {
    if (index !== path[0]) return node;
    if ('text' in node) return { ...node, text };
    return { ...node, children: replaceText(node.children, path.slice(1), text) } as typeof node;
  });
}

/** The signs of the notation, each with its place once those before it are gone. */
function findCarets(editor: BookEditor): { sign: string; path: Path; offset: number }[] {
  return [...Node.texts(editor)].flatMap(([leaf, path]) => {
    const signs = [...leaf.text.matchAll(/[|<>]/g)];
    return signs.map((match, index) => ({ sign: match[0], path, offset: match.index - index }));
  });
}

/** Prints an editor's tree with its selection, in the notation that `readTree` reads. */
export function printTree(editor: BookEditor): string {
  const lines: string[] = [];
  const several = editor.children.length > 1;
  editor.children.forEach((brief, at) => {
    if (!('type' in brief) || brief.type !== 'brief') throw new Error('the book holds briefs');
    if (several) lines.push(`== ${brief.title}`);
    brief.children.forEach((section, part) => {
      lines.push(['#', printAttributes(section), section.role].filter(Boolean).join(' '));
      section.children.forEach((block, child) => {
        lines.push(...printBlock(editor, block, [at, part, child]));
      });
    });
  });
  return lines.join('\n');
}

function printBlock(editor: BookEditor, block: Block, path: Path): string[] {
  const line = (marker: string, words: string): string =>
    [marker, printAttributes(block), words].filter(Boolean).join(' ');
  const words = (at: Path): string => wordsWithCarets(editor, at);
  switch (block.type) {
    case 'paragraph':
      return line('¶', words(path)).split('\n').map(continued);
    case 'agreed-language':
      return line('"', words(path)).split('\n').map(continued);
    case 'point':
      return line(['1.', 'o', '-'][block.level - 1] ?? '', words(path))
        .split('\n')
        .map(continued);
    case 'list':
      return printList(block, (index) => words([...path, index]), printAttributes(block));
    case 'table':
      return [
        line(
          'T',
          printTable(block, (row, cell) => words([...path, row, cell])),
        ),
      ];
    case 'image':
      return [line('[img]', words(path))];
    case 'page-break':
      return [line('---', words(path))];
    case 'unknown':
      return ['unknown'];
  }
}

const continued = (line: string, index: number): string => (index === 0 ? line : `\\ ${line}`);

const printList = (list: List, words: (index: number) => string, attributes: string): string[] =>
  list.children.map(({ level }, index) =>
    ['*'.repeat(level), index === 0 ? attributes : '', words(index)].filter(Boolean).join(' '),
  );

const printTable = (table: Table, words: (row: number, cell: number) => string): string =>
  table.children
    .map((row, at) => row.children.map((_cell, index) => words(at, index)).join(' / '))
    .join(' ; ');

function printAttributes(node: Section | Block): string {
  const words: string[] = [];
  if ('use' in node && node.use !== 'raise') words.push(node.use);
  if (node.readers) words.push(`@${node.readers.join('+')}`);
  if (node.marking !== undefined) words.push(`!${node.marking}`);
  if ('sources' in node) for (const source of node.sources ?? []) words.push(`~${source.address}`);
  if ('seed' in node && node.seed)
    words.push(node.sources?.some(({ id }) => id === node.seed?.source) ? 'seed' : 'SEED-WITHOUT-SOURCE');
  if ('addressee' in node) words.push(`to:${node.addressee ?? ''}`);
  if ('topic' in node) words.push(`topic:${node.topic ?? ''}`);
  if ('lang' in node) words.push(node.lang ?? '');
  return words.length === 0 ? '' : `{${words.join(' ')}}`;
}

function wordsWithCarets(editor: BookEditor, path: Path): string {
  const line = Node.get(editor, path);
  if (!('children' in line)) return '';
  const { selection } = editor;
  const collapsed = selection && Range.isCollapsed(selection);
  return [...Node.texts(line)]
    .map(([leaf, inner]) => {
      let { text } = leaf;
      const at = [...path, ...inner].join();
      const signs: [string, number][] = [];
      if (selection && selection.focus.path.join() === at)
        signs.push([collapsed ? '|' : '>', selection.focus.offset]);
      if (selection && !collapsed && selection.anchor.path.join() === at)
        signs.push(['<', selection.anchor.offset]);
      for (const [sign, offset] of signs.sort(([, one], [, other]) => other - one))
        text = text.slice(0, offset) + sign + text.slice(offset);
      return text;
    })
    .join('');
}
