// A list on the page: items flat with a level, marks as the documents print them.

import type { List } from '../../../shared/book/nodes.ts';
import { placeNotes } from '../../book/notes.ts';
import { useBookContext } from './book-context.ts';
import { Words } from './words.tsx';

interface ListViewProps {
  block: List;
  firstNote: number | undefined;
}

const BULLETS = ['•', 'o', '-'];

/** A list with its marks. */
export function ListView({ block, firstNote }: ListViewProps) {
  const marks = markItems(block);
  const { language } = useBookContext();
  const around = block.lang ?? language;
  const notes = placeNotes(
    block.children.map((item) => item.children),
    firstNote,
  );
  return (
    <div role="list" className="page-list">
      {block.children.map((item, index) => {
        return (
          <div key={index} role="listitem" className={`page-list-item page-list-level-${item.level}`}>
            <span className="page-list-mark" aria-hidden="true">
              {marks[index]}
            </span>
            <Words words={item.children} firstNote={notes[index]} around={around} />
          </div>
        );
      })}
    </div>
  );
}

/** The mark before each item: numbers count on at their level until a higher item comes between. */
export function markItems({ ordered, children }: List): string[] {
  const counts = [0, 0, 0];
  return children.map(({ level }) => {
    if (!ordered) return BULLETS[level - 1] ?? '•';
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const count = counts[level - 1] ?? 1;
    return level === 2 ? `${String.fromCharCode(96 + ((count - 1) % 26) + 1)}.` : `${count}.`;
  });
}
