// Lists and tables that can be written in: their items, rows and cells are Slate's children and stand where Slate puts them.
// Marks and header rows are handed down, so that an item is drawn again only where its own mark changed.

import { useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { List, ListItem, Table, TableCell, TableRow } from '../../../../shared/book/nodes.ts';
import { useBookContext } from '../book-context.ts';
import { markItems } from '../list-view.tsx';
import { nameUnbroken } from '../unbroken-row.ts';
import { HeaderCellContext, HeaderRowsContext, ListMarksContext } from './editor-context.ts';

const LanguageOf = ({ lang, children }: { lang: string | undefined; children: ReactNode }) => {
  const { language } = useBookContext();
  return (
    <div className="block-words" {...(lang === undefined || lang === language ? {} : { lang })}>
      {children}
    </div>
  );
};

/** A list. */
export function EditedList({ block, children }: { block: List; children: ReactNode }) {
  const marks = useMemo(() => {
    const list = markItems(block);
    return new Map(block.children.map((item, index) => [item, list[index] ?? '']));
  }, [block]);
  return (
    <LanguageOf lang={block.lang}>
      <div role="list" className="page-list">
        <ListMarksContext value={marks}>{children}</ListMarksContext>
      </div>
    </LanguageOf>
  );
}

/** An item of a list. */
export function EditedItem({ attributes, children, element }: RenderElementProps & { element: ListItem }) {
  const mark = useContext(ListMarksContext).get(element);
  return (
    <div {...attributes} role="listitem" className={`page-list-item page-list-level-${element.level}`}>
      <span contentEditable={false} className="page-list-mark" aria-hidden="true">
        {mark}
      </span>
      {children}
    </div>
  );
}

/** A table. */
export function EditedTable({ block, children }: { block: Table; children: ReactNode }) {
  const total = block.widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  const headers = useMemo(() => new Set(block.children.slice(0, block.headerRows)), [block]);
  return (
    <LanguageOf lang={block.lang}>
      <table className="page-table">
        {total > 0 && (
          <colgroup contentEditable={false}>
            {block.widths?.map((width, index) => (
              <col key={index} style={{ width: `${(width / total) * 100}%` }} />
            ))}
          </colgroup>
        )}
        <tbody>
          <HeaderRowsContext value={headers}>{children}</HeaderRowsContext>
        </tbody>
      </table>
    </LanguageOf>
  );
}

/** A row of a table; its cells learn from it whether they head a column. */
export function EditedRow({ attributes, children, element }: RenderElementProps & { element: TableRow }) {
  const header = useContext(HeaderRowsContext).has(element);
  return (
    <tr {...attributes} className={nameUnbroken(element)}>
      <HeaderCellContext value={header}>{children}</HeaderCellContext>
    </tr>
  );
}

/** A cell of a table. */
export function EditedCell({ attributes, children }: RenderElementProps & { element: TableCell }) {
  const header = useContext(HeaderCellContext);
  return header ? (
    <th {...attributes} scope="col">
      {children}
    </th>
  ) : (
    <td {...attributes}>{children}</td>
  );
}
