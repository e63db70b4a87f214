// Which rows of a table break anywhere: those alone that would push the table off its page.
import { describe, expect, it } from 'vitest';
import { nameUnbroken } from '../../../renderer/features/book/unbroken-row.ts';
import type { TableRow } from '../../../shared/book/nodes.ts';

const row = (...cells: string[]): TableRow => ({
  type: 'table-row',
  children: cells.map((text) => ({ type: 'table-cell', children: [{ text }] })),
});

describe('nameUnbroken', () => {
  it.each([
    ['prose', row('09:15', 'The principal receives the heads of delegation', 'Entrance hall'), false],
    [
      'long words of prose',
      row('Multilateral', 'peacekeeping', 'Communiqué', 'denuclearization'.slice(0, 12)),
      false,
    ],
    ['an address', row('10:00', 'https://www.example.org/a/b'), false],
    ['an address among three', row('10:00', 'https://www.example.org/a/b', 'Room'), true],
    ['a run in many narrow columns', row(...Array<string>(8).fill('ABCDEFGHIJKLM')), true],
    ['a run over formatted words', row('a', 'b', 'x'.repeat(200)), true],
    ['nothing', row(), false],
  ])('%s', (_name, one, broken) => {
    expect(nameUnbroken(one) !== undefined).toBe(broken);
  });
});
