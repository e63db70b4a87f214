// What the export dialog is given by whoever opens it: the book as it stands, its checks, and where it is looked at.
// Stands here so that the book screen and the export dialog need not know each other.

import type { Book } from '../../shared/book/book.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { BookHandle } from '../../shared/host/host-api.ts';

export interface ExportRendering {
  handle: BookHandle;
  book: Book;
  scheme: MarkingScheme;
  /** The copy that the book is seen as, and the brief that is in view: where the dialog begins. */
  shown: string | undefined;
  brief: string;
  findings: Finding[];
  onClose: () => void;
  /** Leaves the dialog for the place that a check is about. */
  onShowFinding: (finding: Finding) => void;
}
