// The receipt of an export: which blocks a document holds, which were withheld and why, and the file's fingerprint.
// Holds ids and reasons, never words: it may travel where the document may not.

import { nameCopy } from '../../shared/book/copy-name.ts';
import type { Copy, WithheldReason } from '../../shared/book/copies.ts';
import type { Language, LocalText } from '../../shared/book/words.ts';

export interface ExportedFile {
  /** The file's name, without its folder. */
  name: string;
  /** SHA-256 of its bytes, lowercase hex. */
  sha256: string;
  bytes: number;
}

export interface Receipt {
  bookId: string;
  copy: string;
  /** Id of the copy's highest marking in the book's scheme; null where nothing in it is marked. */
  marking: string | null;
  file: ExportedFile;
  included: { block: string; brief: string }[];
  withheld: { block: string; brief: string; reason: WithheldReason }[];
  warnings: string[];
}

/** The receipt for a copy that was written to a file. `marking` is the level's id, not its caption. */
export function createReceipt(copy: Copy, file: ExportedFile, warnings: string[]): Receipt {
  return {
    bookId: copy.bookId,
    copy: copy.name,
    marking: copy.marking ?? null,
    file: { name: file.name, sha256: file.sha256, bytes: file.bytes },
    included: copy.included.map(({ block, brief }) => ({ block, brief })),
    withheld: copy.withheld.map(({ block, brief, reason }) => ({ block, brief, reason })),
    warnings: [...warnings],
  };
}

const REASONS: Readonly<Record<WithheldReason, LocalText>> = {
  readers: { en: 'not for these readers', ko: '열람 대상 아님' },
  marking: { en: 'marked above this copy’s ceiling', ko: '배포본의 등급 상한 초과' },
  parent: { en: 'below a point that is withheld', ko: '제외된 요점의 하위 항목' },
  'unknown-block': { en: 'of a newer version, cannot be printed', ko: '새 버전의 항목으로 인쇄 불가' },
};

/** The receipt for people, line by line: the file, what it holds, what is withheld by reason, what was warned of. */
export function describeReceipt(receipt: Receipt, language: Language): string[] {
  const name = nameCopy(receipt.copy, language);
  const counts = new Map<WithheldReason, number>();
  for (const { reason } of receipt.withheld) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${REASONS[reason][language]}: ${String(count)}`);
  const kilobytes = String(Math.max(1, Math.round(receipt.file.bytes / 1024)));
  return [
    `${receipt.file.name} (${name}, ${kilobytes} KB)`,
    `SHA-256 ${receipt.file.sha256}`,
    {
      en: `${String(receipt.included.length)} blocks included, ${String(receipt.withheld.length)} withheld.`,
      ko: `포함 ${String(receipt.included.length)}개, 배포 제외 ${String(receipt.withheld.length)}개.`,
    }[language],
    ...reasons,
    ...receipt.warnings,
  ];
}
