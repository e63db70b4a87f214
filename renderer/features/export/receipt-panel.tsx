// The receipt in plain words, one document at a time: what it is, what went in, its fingerprint, what was withheld and why.
// Holds no withheld words: only where they stand, how many blocks, and the reason.

import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { ExportedFile } from '../../../shared/host/host-api.ts';
import { groupWithheld } from '../../book/withheld-groups.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { Marking } from '../../ui/marks.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { describeContent, groupDigits } from './receipt-words.ts';
import type { PageCounts } from './use-page-counts.ts';
import { WithheldTable } from './withheld-table.tsx';

interface ReceiptPanelProps {
  /** Null: it is no longer open, and its sections cannot be named. */
  book: Book | null;
  files: readonly ExportedFile[];
  issueDate: string;
  /** Place of the document that is read. */
  chosen: number;
  onChoose: (place: number) => void;
  pages: PageCounts;
}

/** The documents at the left, the receipt of one at the right. */
export function ReceiptPanel({ book, files, issueDate, chosen, onChoose, pages }: ReceiptPanelProps) {
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const file = files[chosen];
  return (
    <>
      <div className="receipt-documents">
        <h2>{t('documents', { count: files.length })}</h2>
        <ul>
          {files.map((one, place) => (
            <li key={one.id}>
              <button
                type="button"
                className={place === chosen ? 'receipt-document receipt-document-on' : 'receipt-document'}
                aria-pressed={place === chosen}
                onClick={() => {
                  onChoose(place);
                }}
              >
                <Icon name="file" />
                <span className="grow">
                  <span className="receipt-name">{nameCopy(one.copy, language)}</span>
                  <span className="receipt-size">{describeSize(one, pages.get(one.copy), t)}</span>
                </span>
                <Icon name="check" size="small" />
              </button>
            </li>
          ))}
        </ul>
        <p className="receipt-size">{t('receiptKept')}</p>
      </div>
      {file && (
        <section className="receipt" tabIndex={0} aria-label={nameCopy(file.copy, language)}>
          <div className="receipt-lead">
            <span className="receipt-mark">
              <Icon name="check" />
            </span>
            <div>
              <h2>{t(file.withheld.length === 0 ? 'doneLeadAll' : 'doneLead')}</h2>
              <p>{t('doneSearched')}</p>
              {file.withheld.length === 0 && <p>{t('doneNothingOut')}</p>}
            </div>
          </div>
          <dl>
            <Fact label={t('factDocument')}>
              <TextRun text={file.fileName} />
              <span className="receipt-folder">
                <TextRun text={file.folder} />
              </span>
            </Fact>
            <Fact label={t('factMarking')}>
              {file.marking === null ? t('noMarking') : <Marking caption={file.marking} />}
            </Fact>
            <Fact label={t('factWentIn')}>{describeContent(file, issueDate, language, t)}</Fact>
            <Fact label={t('factFingerprint')}>
              <code>sha-256 {groupDigits(file.sha256)}</code>
            </Fact>
            {file.warnings.length > 0 && (
              <Fact label={t('factWarnings')}>
                <ul className="receipt-warnings">
                  {file.warnings.map((warning) => (
                    <li key={warning}>
                      <TextRun text={warning} />
                    </li>
                  ))}
                </ul>
              </Fact>
            )}
          </dl>
          {file.withheld.length > 0 && !book && (
            <p className="receipt-size">{t('withheldCount', { count: file.withheld.length })}</p>
          )}
          {file.withheld.length > 0 && book && (
            <WithheldTable
              heading={t('withheldWhy', { count: file.withheld.length })}
              groups={groupWithheld(book, file.withheld)}
            />
          )}
        </section>
      )}
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="receipt-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function describeSize({ bytes }: ExportedFile, pages: number | undefined, t: TFunction<'export'>): string {
  const size = t('size', { size: Math.max(1, Math.round(bytes / 1024)) });
  return pages === undefined
    ? size
    : t('blocksOnPages', { blocks: t('pages', { count: pages }), pages: size });
}
