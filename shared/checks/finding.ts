// What a check finds and what it is given. Data only.
// Severity `stop` is kept for what would leave a copy wrong; an export refuses on that alone.

import type { Book } from '../book/book.ts';
import type { MarkingScheme } from '../book/marking.ts';
import type { Template } from '../book/template.ts';
import type { Language, LocalText } from '../book/words.ts';

export interface Finding {
  /** The name of the rule, which is that of its file. */
  rule: string;
  severity: 'stop' | 'warn' | 'hint';
  /** Id of the brief, or null where the finding is about the whole book. */
  brief: string | null;
  /** Id of the block, or null. */
  block: string | null;
  /** One plain sentence: what is so, then what to do. */
  message: string;
}

export interface CheckContext {
  /** The template the book began from; undefined where the program does not have it. */
  template: Template | undefined;
  /** The book's marking scheme; where the program does not have it, a scheme without levels. */
  scheme: MarkingScheme;
  /** The language of the messages: the interface's, not the book's. */
  language: Language;
}

/** A rule: a name and what it finds. Its messages come in both languages; `checkBook` picks one. */
export interface Rule {
  name: string;
  severity: Finding['severity'];
  find: (book: Book, context: CheckContext) => RuleFinding[];
}

export interface RuleFinding {
  brief: string | null;
  block: string | null;
  message: LocalText;
}
