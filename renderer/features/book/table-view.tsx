// A table on the page: header rows, relative widths, words in cells.

import type { Table } from '../../../shared/book/nodes.ts';
import { placeNotes } from '../../book/notes.ts';
import { useBookContext } from './book-context.ts';
import { nameUnbroken } from './unbroken-row.ts';
import { Words } from './words.tsx';

interface TableViewProps {
  block: Table;
  firstNote: number | undefined;
}

/** A table in the text column. */
export function TableView({ block, firstNote }: TableViewProps) {
  const total = block.widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  const { language } = useBookContext();
  const around = block.lang ?? language;
  const notes = placeNotes(
    block.children.flatMap((row) => row.children.map((cell) => cell.children)),
    firstNote,
  );
  const before = block.children.map((_, row) =>
    block.children.slice(0, row).reduce((sum, { children }) => sum + children.length, 0),
  );
  const rows = block.children.map((row, index) => {
    const Cell = index < block.headerRows ? 'th' : 'td';
    return (
      <tr key={index} className={nameUnbroken(row)}>
        {row.children.map((cell, place) => {
          return (
            <Cell key={place} {...(Cell === 'th' ? { scope: 'col' } : {})}>
              <Words words={cell.children} firstNote={notes[(before[index] ?? 0) + place]} around={around} />
            </Cell>
          );
        })}
      </tr>
    );
  });
  return (
    <table className="page-table">
      {total > 0 && (
        <colgroup>
          {block.widths?.map((width, index) => (
            <col key={index} style={{ width: `${(width / total) * 100}%` }} />
          ))}
        </colgroup>
      )}
      {block.headerRows > 0 && <thead>{rows.slice(0, block.headerRows)}</thead>}
      <tbody>{rows.slice(block.headerRows)}</tbody>
    </table>
  );
}
