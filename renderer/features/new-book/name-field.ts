// The label of an entry: the sheet's own, with the list it stands in where it stands in one.
import type { TFunction } from 'i18next';
import { findSheetPath } from '../../../shared/book/meeting-sheet.ts';
import type { Language } from '../../../shared/book/words.ts';

/** The label of a path, "venue" or "Other side: country". */
export function nameField(path: string, language: Language, t: TFunction<'newBook'>): string {
  const label = findSheetPath(path)?.label[language] ?? path;
  const list = path.includes('people') ? 'people' : path.split('.')[0];
  switch (list) {
    case 'delegations':
      return `${t('listDelegations')}: ${label}`;
    case 'people':
      return `${t('listPeople')}: ${label}`;
    case 'sessions':
      return `${t('listSessions')}: ${label}`;
    default:
      return label;
  }
}
