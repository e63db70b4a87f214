// What is wrong with a value given for the meeting sheet, in both languages of the interface.
// Beside `failure-sentences.ts`, since such a failure belongs to a field of a form and not to the whole act.

import { findSheetPath } from '../book/meeting-sheet.ts';
import type { SheetFailure, SheetForm } from '../book/meeting-sheet.ts';
import type { LocalText } from '../book/words.ts';
import { assertNever } from '../result.ts';
import type { EntryFailure } from './host-api.ts';

const FORMS: Readonly<Record<SheetForm, LocalText>> = {
  text: { en: 'words', ko: '글' },
  date: { en: 'a date such as 2020-05-28', ko: '2020-05-28과 같은 날짜' },
  time: { en: 'a time such as 14:30', ko: '14:30과 같은 시각' },
  minutes: { en: 'a number of minutes', ko: '분 단위 숫자' },
  words: { en: 'words separated by commas', ko: '쉼표로 구분한 단어' },
  interpretation: {
    en: 'one of none, simultaneous, consecutive',
    ko: 'none, simultaneous, consecutive 가운데 하나',
  },
};

/** A marking that no scheme of the program has. */
export interface UnknownMarking {
  kind: 'unknown-marking';
  value: string;
  known: string[];
}

/** A wrong value with its sentence, as the page shows it beside the field. */
export function describeEntry(failure: SheetFailure | UnknownMarking): EntryFailure {
  switch (failure.kind) {
    case 'unknown-path':
      return wrongEntry(failure.path, {
        en: `The meeting sheet has no “${failure.path}”: leave it out.`,
        ko: `회의 개요에 “${failure.path}” 항목이 없습니다. 빼고 다시 하면 됩니다.`,
      });
    case 'wrong-form': {
      const label = findSheetPath(failure.path)?.label ?? { en: failure.path, ko: failure.path };
      const form = FORMS[failure.form];
      return wrongEntry(failure.path, {
        en: `“${failure.value}” does not fit “${label.en}”: write ${form.en}.`,
        ko: `“${failure.value}”은(는) “${label.ko}”에 맞지 않습니다. ${form.ko}(으)로 적으면 됩니다.`,
      });
    }
    case 'unknown-marking':
      return wrongEntry('marking', {
        en: `There is no marking “${failure.value}”: choose one of ${failure.known.join(', ')}.`,
        ko: `“${failure.value}” 등급이 없습니다. 다음 가운데 선택하면 됩니다: ${failure.known.join(', ')}.`,
      });
    default:
      return assertNever(failure);
  }
}

const wrongEntry = (path: string, message: LocalText): EntryFailure => ({
  kind: 'wrong-entry',
  path,
  message,
});
