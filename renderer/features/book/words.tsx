// A line of words on the page: runs with their formatting and language, links, fields of the meeting sheet, note references.
// Promises: words of the other language carry `lang`; a field without a value says so and never shows a guess.

import { printField, readSheetValue } from '../../../shared/book/meeting-sheet.ts';
import { isLeaf } from '../../../shared/book/nodes.ts';
import type { Inline, Leaf } from '../../../shared/book/nodes.ts';
import type { Language } from '../../../shared/book/words.ts';
import { countNotes, isNote } from '../../book/notes.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { useBookContext } from './book-context.ts';

interface WordsProps {
  words: readonly Inline[];
  firstNote?: number | undefined;
  /** The language that the line is in. */
  around: Language;
}

/** The words of one line. `firstNote` is the number of its first note. */
export function Words({ words, firstNote, around }: WordsProps) {
  return words.map((node, index) => {
    if (isLeaf(node)) return <LeafRun key={index} leaf={node} around={around} />;
    switch (node.type) {
      case 'link':
        // A link is printed as its words; the window never leaves for its address.
        return (
          <span key={index} className="page-link" title={node.href}>
            {node.children.map((leaf, place) => (
              <LeafRun key={place} leaf={leaf} around={around} />
            ))}
          </span>
        );
      case 'field':
        return <FieldValue key={index} path={node.path} around={around} />;
      case 'footnote': {
        return firstNote === undefined || !isNote(node) ? null : (
          <sup key={index} className="note-reference">
            {firstNote + countNotes(words.slice(0, index))}
          </sup>
        );
      }
    }
  });
}

/** One run of text with one formatting. */
export function LeafRun({ leaf, around }: { leaf: Leaf; around: Language }) {
  if (leaf.text === '') return null;
  let run = <ScriptRuns text={leaf.text} around={leaf.lang ?? around} />;
  if (leaf.lang && leaf.lang !== around) run = <span lang={leaf.lang}>{run}</span>;
  if (leaf.underline) run = <u>{run}</u>;
  if (leaf.italic) run = <em>{run}</em>;
  if (leaf.bold) run = <strong>{run}</strong>;
  return run;
}

/** A value of the meeting sheet where it stands. */
export function FieldValue({ path, around }: { path: string; around: Language }) {
  const { meetingSheet, language } = useBookContext();
  const words = printField(meetingSheet, path, language);
  const given = readSheetValue(meetingSheet, path) !== '' && !words.startsWith('[');
  if (given)
    return (
      <span className="field-value">
        <ScriptRuns text={words} around={around} />
      </span>
    );
  return <span className="needed">{words.replace(/^\[|\]$/g, '')}</span>;
}
