// What Slate's types mean here: the one place that tells Slate which nodes a book has and what our editor carries.
// Promises that Slate's Node, Path and Point are never met under those names: `point` alone is a talking point.
// The page adds its own abilities by merging into `BookEditor`; nothing here may know React or the DOM.

import type { BaseEditor, Descendant, Node, Path, Point } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { IdSource } from '../book/ids.ts';
import type { MarkingScheme } from '../book/marking.ts';
import type {
  Block,
  Brief,
  Field,
  Footnote,
  Leaf,
  Link,
  ListItem,
  Section,
  TableCell,
  TableRow,
} from '../book/nodes.ts';

export type SlateNode = Node;
export type SlatePath = Path;
export type SlatePoint = Point;
export type SlateDescendant = Descendant;

/** Every element of the tree. */
export type BookElement = Brief | Section | Block | ListItem | TableRow | TableCell | Link | Field | Footnote;

/** A Slate editor whose value is the briefs of one book. */
export interface BookEditor extends BaseEditor, HistoryEditor {
  /** Gives ids to blocks that are split off, pasted or inserted. */
  newId: IdSource;
  /** The book's marking scheme: which of two markings is the higher. */
  markingScheme: MarkingScheme;
}

declare module 'slate' {
  interface CustomTypes {
    Editor: BookEditor;
    Element: BookElement;
    Text: Leaf;
  }
}
