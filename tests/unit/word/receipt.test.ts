// The receipt: the contract's shape, and never a word of the book.

import { expect, it } from 'vitest';
import { createReceipt } from '../../../electron/word/receipt.ts';
import { takeCopy } from '../../support/export-sample.ts';
import { createSampleBook } from '../../support/sample-book.ts';
import { PRINCIPAL_SECRETS } from '../../support/sample-secrets.ts';

it('names what is included and withheld, by id alone', () => {
  const copy = takeCopy(createSampleBook(), 'delegation');
  const file = { name: 'delegation.docx', sha256: 'f'.repeat(64), bytes: 12 };
  const receipt = createReceipt(copy, file, ['one']);
  expect(Object.keys(receipt)).toEqual([
    'bookId',
    'copy',
    'marking',
    'file',
    'included',
    'withheld',
    'warnings',
  ]);
  expect(receipt).toMatchObject({
    bookId: copy.bookId,
    copy: 'delegation',
    marking: 'restricted',
    file,
    warnings: ['one'],
  });
  expect(Object.keys(receipt.withheld[0] ?? {})).toEqual(['block', 'brief', 'reason']);
  for (const word of PRINCIPAL_SECRETS) expect(JSON.stringify(receipt)).not.toContain(word);
});

it('has null where nothing in the copy is marked', () => {
  const copy = takeCopy(createSampleBook(), 'press');
  expect(createReceipt(copy, { name: 'p.docx', sha256: '', bytes: 0 }, []).marking).toBeNull();
});
