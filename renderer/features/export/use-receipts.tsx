// What a dialog shows after an export: each document with its receipt, opened, shown in its folder, or copied in plain
// words. The receipts are main's until the dialog closes: a page that is lost before shows them again.

import { useState } from 'react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { FinishedExport } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import { useSettings } from '../../host/startup-context.ts';
import { useAsk } from '../../host/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import type { Dialog } from '../../ui/dialog.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';
import { writeReceipt } from './receipt-words.ts';
import type { PageCounts } from './use-page-counts.ts';

interface ReceiptNeeds {
  exported: Omit<FinishedExport, 'book'>;
  /** Null: it is no longer open. */
  book: Book | null;
  pages: PageCounts;
  leave: () => void;
}

/** Everything of the dialog but whether it is open. */
export function useReceipts(needs: ReceiptNeeds): Omit<ComponentProps<typeof Dialog>, 'open'> {
  const { exported, book, pages, leave } = needs;
  const { t } = useTranslation('export');
  const { t: say } = useTranslation('common');
  const { language } = useSettings();
  const host = useHost();
  const ask = useAsk();
  const [chosen, setChosen] = useState(0);
  const [copied, setCopied] = useState<number | null>(null);
  const { files, issueDate } = exported;
  const file = files[chosen];
  const close = (): void => {
    void host.dismissReceipts();
    leave();
  };
  const copy = async (): Promise<void> => {
    if (!file) return;
    const done = await host.copyReceipt(writeReceipt(file, book, issueDate, language, t));
    setCopied(done.ok ? chosen : null);
  };
  return {
    title: t('titleDone'),
    width: 'full',
    onClose: close,
    onSubmit: close,
    explanation: file && (
      <div className="receipt-copy">
        <Button look="quiet" icon="copy" onClick={() => void copy()}>
          {t('copyReceipt')}
        </Button>
        <span role="status">{copied === chosen && t('receiptCopied')}</span>
      </div>
    ),
    buttons: (
      <>
        {file && (
          <>
            <Button onClick={() => void ask(host.openDocument(file.id))}>{t('openDocument')}</Button>
            <Button icon="folder" onClick={() => void ask(host.showInFolder(file.id))}>
              {t('showInFolder')}
            </Button>
          </>
        )}
        <Button look="main" type="submit" autoFocus>
          {say('done')}
        </Button>
      </>
    ),
    children: (
      <ReceiptPanel
        book={book}
        files={files}
        issueDate={issueDate}
        chosen={chosen}
        onChoose={setChosen}
        pages={pages}
      />
    ),
  };
}
