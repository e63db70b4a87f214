// A receipt as plain words, to be pasted into a register or a message. As the receipt itself it holds no withheld words:
// where they stand, how many, and why.

import type { TFunction } from 'i18next';
import type { Book } from '../../../shared/book/book.ts';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { ExportedFile } from '../../../shared/host/host-api.ts';
import { formatDate } from '../../book/dates.ts';
import { groupWithheld } from '../../book/withheld-groups.ts';

/** A fingerprint in groups of four, as it is read out and compared. */
export const groupDigits = (hex: string): string => hex.replace(/(.{4})(?=.)/g, '$1 ');

/** What went into a document, in words. */
export const describeContent = (
  { included }: ExportedFile,
  issueDate: string,
  language: Language,
  t: TFunction<'export'>,
): string =>
  t('wentIn', {
    blocks: t('blocks', { count: included.length }),
    briefs: t('briefs', { count: new Set(included.map(({ brief }) => brief)).size }),
    date: formatDate(issueDate, language),
  });

/**
 * Writes a receipt.
 * @param book null: it is no longer open, and its sections cannot be named
 */
export function writeReceipt(
  file: ExportedFile,
  book: Book | null,
  issueDate: string,
  language: Language,
  t: TFunction<'export'>,
): string {
  const facts: [string, string][] = [
    [t('factDocument'), file.fileName],
    [t('factMarking'), file.marking ?? t('noMarking')],
    [t('factWentIn'), describeContent(file, issueDate, language, t)],
    [t('factFingerprint'), `sha-256 ${groupDigits(file.sha256)}`],
  ];
  const withheld = file.withheld.length;
  const groups = book ? groupWithheld(book, file.withheld) : [];
  return [
    nameCopy(file.copy, language),
    ...facts.map(([label, value]) => `${label}: ${value}`),
    ...file.warnings.map((warning) => `${t('factWarnings')}: ${warning}`),
    withheld === 0 ? t('doneNothingOut') : t('withheldWhy', { count: withheld }),
    ...groups.map(
      ({ number, section, count, kind, telling }) =>
        `${String(number)} · ${section.heading}: ${t(`kind_${kind}`, { count })}, ${t(`telling_${telling}`)}`,
    ),
    t(withheld === 0 ? 'doneLeadAll' : 'doneLead'),
    t('doneSearched'),
  ].join('\n');
}
