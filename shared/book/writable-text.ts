// What of a text from outside may be written into a book: what a document can hold and a page can show.
// Promises: no letter is lost, and line ends of every kind are `\n`. Must stay what every door of the window asks; a file that was
// written elsewhere is opened as it is, and its export leaves out what no document can hold.

// XML 1.0, "Char": what may stand in no part of a document, escaped or not. Half a surrogate pair is no character.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Beside the two that everybody writes: a vertical tab is a line break within a paragraph, as Word puts it on the clipboard. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// The controls of Latin 1 show as boxes; a byte order mark is how the editor itself marks an empty place.
const UNSHOWN = /[\u007f-\u009f\ufeff]/g;

/** A text without what no document can hold. */
export const dropUnprintable = (text: string): string => text.replace(UNPRINTABLE, '');

/** A text of one or more lines, as it may be written. */
export const writableText = (text: string): string =>
  dropUnprintable(text.replace(LINE_ENDS, '\n')).replace(UNSHOWN, '');

/** The same on one line: a name, a title, a field of the sheet. */
export const writableLine = (text: string): string => writableText(text).replace(/[\n\t]+/g, ' ');
