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

/** The page was lost and has come back. */
export const NOTICE_PAGE_CAME_BACK: LocalText = {
  en: 'The window stopped working and was opened again; the book is shown as it was last opened or saved.',
  ko: '창이 중단되어 다시 열었습니다. 자료집은 마지막으로 열거나 저장한 상태로 표시됩니다.',
};

/** The page is lost again and again. */
export const NOTICE_PAGE_KEEPS_STOPPING: LocalText = {
  en: 'The window keeps stopping, so the program ends here; no saved file was changed.',
  ko: '창이 계속 중단되어 프로그램을 종료합니다. 저장된 파일은 바뀌지 않았습니다.',
};
