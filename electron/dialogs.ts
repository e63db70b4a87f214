// The native dialogs: which file, which folder, and the questions before something is lost. In the language of the interface.
// Answers only what the user chose; what is done with it is decided by the host.

import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import type { Language, LocalText } from '../shared/book/words.ts';
import type { HostDialogs, UnsavedAnswer } from './host/host-needs.ts';

const WORDS = {
  openBook: { en: 'Open a briefing book', ko: '자료집 열기' },
  openReference: { en: 'Take the style of a Word document', ko: '문서 양식으로 쓸 Word 문서 열기' },
  openRelease: { en: 'Read a release', ko: '보도자료 읽기' },
  saveBook: { en: 'Save the briefing book', ko: '자료집 저장' },
  saveDocument: { en: 'Export one copy', ko: '배포본 내보내기' },
  chooseFolder: { en: 'Choose a folder for the copies', ko: '배포본을 저장할 폴더 선택' },
  books: { en: 'Briefing books', ko: '자료집' },
  texts: { en: 'Text files and saved pages', ko: '텍스트와 저장한 웹 문서' },
  documents: { en: 'Word documents', ko: 'Word 문서' },
  allFiles: { en: 'All files', ko: '모든 파일' },
  save: { en: 'Save', ko: '저장' },
  discard: { en: 'Don’t save', ko: '저장 안 함' },
  cancel: { en: 'Cancel', ko: '취소' },
  replace: { en: 'Replace', ko: '덮어쓰기' },
  lost: {
    en: 'What is not saved is lost when the book is closed.',
    ko: '저장하지 않은 내용은 자료집을 닫으면 사라집니다.',
  },
  replaced: {
    en: 'What is there now is lost when it is replaced:',
    ko: '덮어쓰면 지금 있는 파일은 사라집니다.',
  },
  close: { en: 'Close', ko: '닫기' },
} as const satisfies Record<string, LocalText>;

/** Most names that a question lists; a longer list would not fit the screen. */
const NAMES_SHOWN = 10;

/** The dialogs of one window, in the language that holds when they are shown. */
export function createDialogs(window: BrowserWindow, language: () => Language): HostDialogs {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language()];
  const filter = (name: keyof typeof WORDS, ...extensions: string[]): FileFilter => ({
    name: say(name),
    extensions,
  });
  const open = async (
    title: keyof typeof WORDS,
    filters: FileFilter[],
    property: 'openFile' | 'openDirectory',
  ) => {
    const properties = property === 'openFile' ? [property] : [property, 'createDirectory' as const];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: say(title),
      filters,
      properties,
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  const save = async (title: keyof typeof WORDS, defaultPath: string, filters: FileFilter[]) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: say(title),
      defaultPath,
      filters,
      // On Linux the dialog asks before a file is replaced only when told to; elsewhere it always does.
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  };
  const ask = async (
    message: string,
    detail: string,
    buttons: string[],
    type: 'question' | 'warning' | 'error',
  ) => {
    const last = buttons.length - 1;
    const options = { type, message, detail, buttons, defaultId: 0, cancelId: last, noLink: true };
    return (await dialog.showMessageBox(window, options)).response;
  };
  return {
    openBookFile: () =>
      open(
        'openBook',
        [filter('books', 'briefing'), { name: say('allFiles'), extensions: ['*'] }],
        'openFile',
      ),
    openReleaseFile: () =>
      open(
        'openRelease',
        [filter('texts', 'txt', 'html', 'htm', 'md'), { name: say('allFiles'), extensions: ['*'] }],
        'openFile',
      ),
    openReferenceFile: () => open('openReference', [filter('documents', 'docx', 'dotx')], 'openFile'),
    saveBookFile: (name) => save('saveBook', name, [filter('books', 'briefing')]),
    saveDocumentFile: (name) => save('saveDocument', name, [filter('documents', 'docx')]),
    chooseFolder: () => open('chooseFolder', [], 'openDirectory'),
    async askAboutUnsaved(title) {
      const question = {
        en: `Save “${title}” before closing it?`,
        ko: `“${title}”을(를) 저장하고 닫을까요?`,
      };
      const buttons = [say('save'), say('discard'), say('cancel')];
      const answers: UnsavedAnswer[] = ['save', 'discard', 'cancel'];
      const response = await ask(question[language()], say('lost'), buttons, 'warning');
      return answers[response] ?? 'cancel';
    },
    async showFailure(message) {
      await ask(message[language()], '', [say('close')], 'error');
    },
    async askToReplace(names) {
      const question =
        names.length === 1
          ? { en: `“${names[0] ?? ''}” is there already.`, ko: `“${names[0] ?? ''}” 파일이 이미 있습니다.` }
          : {
              en: `${String(names.length)} files are there already.`,
              ko: `파일 ${String(names.length)}개가 이미 있습니다.`,
            };
      const more = names.length > NAMES_SHOWN ? ['…'] : [];
      const detail = [say('replaced'), ...names.slice(0, NAMES_SHOWN), ...more].join('\n');
      return (await ask(question[language()], detail, [say('replace'), say('cancel')], 'warning')) === 0;
    },
  };
}
