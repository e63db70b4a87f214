// The receipts of an export that the page before this one had asked for.

import type { Book } from '../../../shared/book/book.ts';
import type { FinishedExport } from '../../../shared/host/host-api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useLeaving } from './use-leaving.ts';
import type { PageCounts } from './use-page-counts.ts';
import { useReceipts } from './use-receipts.tsx';
import './export-dialog.css';

interface ReceiptDialogProps {
  exported: FinishedExport;
  /** Null: it is no longer open. */
  book: Book | null;
  onClose: () => void;
}

const NOT_COUNTED: PageCounts = new Map();

/** The dialog by itself. */
export function ReceiptDialog({ exported, book, onClose }: ReceiptDialogProps) {
  const { open, leave } = useLeaving(onClose);
  const receipts = useReceipts({ exported, book, pages: NOT_COUNTED, leave });
  return <Dialog open={open} {...receipts} />;
}
