// The words of the sample book by which a test finds what a copy must not hold.

/** Words that stand only in blocks withheld from everybody but the principal. */
export const PRINCIPAL_SECRETS = ['quicksilver', 'saltmarsh', 'thistledown', 'lanternfish', 'cobblestone'];
/** Words that stand only in blocks withheld from the press. */
export const DELEGATION_SECRETS = ['driftwood', 'ironwood'];
/** Words of the book that enter no copy at all. */
export const NEVER_PRINTED = [
  'guidancewords',
  'privatenote',
  'wholereleasebody',
  'sourcewordsonly',
  'unusedpicture',
];
