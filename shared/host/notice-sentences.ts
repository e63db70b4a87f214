// What is worth saying though nothing failed: one plain sentence each, in both languages.

import type { LocalText } from '../book/words.ts';

/** The file's hash says that another program wrote it. */
export const noticeChangedOutside = (fileName: string): LocalText => ({
  en: `“${fileName}” was changed outside Briefing Book since it was saved there; it was opened as it is.`,
  ko: `“${fileName}”이(가) 저장된 뒤 다른 프로그램에서 바뀌었으며 그대로 열었습니다.`,
});

/** The file is of a newer version. */
export const noticeNewerFormat = (fileName: string): LocalText => ({
  en: `“${fileName}” was saved by a newer version of Briefing Book: it can be read here, but not saved or exported.`,
  ko: `“${fileName}”은(는) 더 새로운 버전에서 저장한 파일입니다. 여기서는 읽을 수 있지만 저장하거나 내보낼 수 없습니다.`,
});

/** The list of recent books could not be written. */
export const NOTICE_RECENT_NOT_KEPT: LocalText = {
  en: 'The list of recent books could not be written; the book itself is not affected.',
  ko: '최근 자료집 목록을 저장하지 못했습니다. 자료집에는 영향이 없습니다.',
};

/** What of a book is not saved: whether its sheet, title or copies changed, and the numbers of the briefs that did. */
export interface UnsavedChanges {
  sheet: boolean;
  briefs: number[];
}

/**
 * The page was lost and has come back.
 * @param unsaved what is shown and not saved; null: nothing
 */
export function noticePageCameBack(unsaved: UnsavedChanges | null): LocalText {
  if (unsaved === null)
    return {
      en: 'The window stopped working and was opened again; the book is shown as it was last opened or saved.',
      ko: '창이 중단되어 다시 열었습니다. 자료집은 마지막으로 열거나 저장한 상태로 표시됩니다.',
    };
  const briefs = unsaved.briefs.join(', ');
  const en = [
    ...(unsaved.sheet ? ['the meeting sheet'] : []),
    ...(briefs === '' ? [] : [`${unsaved.briefs.length === 1 ? 'brief' : 'briefs'} ${briefs}`]),
  ].join(' and ');
  const ko = [...(unsaved.sheet ? ['회의 개요'] : []), ...(briefs === '' ? [] : [`자료 ${briefs}`])].join(
    ', ',
  );
  return {
    en: `The window stopped working and was opened again. Changes in ${en} are here and not saved yet; what was typed in the last seconds may be missing.`,
    ko: `창이 중단되어 다시 열었습니다. ${ko}의 변경 내용은 남아 있으나 아직 저장되지 않았으며, 마지막 몇 초간 입력한 내용은 빠졌을 수 있습니다.`,
  };
}

/** The page is lost again and again. */
export const NOTICE_PAGE_KEEPS_STOPPING: LocalText = {
  en: 'The window keeps stopping, so the program ends here; no saved file was changed.',
  ko: '창이 계속 중단되어 프로그램을 종료합니다. 저장된 파일은 바뀌지 않았습니다.',
};

/** After a newer version of a release was added to a book. */
export const NOTICE_OLDER_WORDS: LocalText = {
  en: 'The added release is a newer version of one that this book rests on; Checks lists what rests on words it no longer has.',
  ko: '추가한 보도자료는 이 자료집이 근거로 삼은 보도자료의 새 판입니다. 새 판에 없는 문구에 근거한 내용은 점검에 나옵니다.',
};
