// Every act that a menu or a key can start, once: id, words, key, menu. The menu bar, the key table and the page are made from it.
// Keys are written as Electron accelerators; where none is given the act has no key.

import type { LocalText } from '../book/words.ts';

export type MenuId = 'file' | 'edit' | 'view' | 'help';

/** Where an act can be done: anywhere, or only where a book is open. */
export type CommandPlace = 'anywhere' | 'book';

export interface Command {
  id: string;
  label: LocalText;
  key?: string;
  menu: MenuId;
  place: CommandPlace;
  /** Begins a new group in its menu. */
  separated?: boolean;
}

export const MENUS: readonly { id: MenuId; label: LocalText }[] = [
  { id: 'file', label: { en: 'File', ko: '파일' } },
  { id: 'edit', label: { en: 'Edit', ko: '편집' } },
  { id: 'view', label: { en: 'View', ko: '보기' } },
  { id: 'help', label: { en: 'Help', ko: '도움말' } },
];

export const COMMANDS = [
  {
    id: 'new',
    label: { en: 'New, from a template…', ko: '서식으로 새로 만들기…' },
    key: 'CmdOrCtrl+N',
    menu: 'file',
    place: 'anywhere',
  },
  {
    id: 'read-release',
    label: { en: 'Read a release…', ko: '보도자료 읽기…' },
    key: 'CmdOrCtrl+R',
    menu: 'file',
    place: 'anywhere',
  },
  {
    id: 'open',
    label: { en: 'Open…', ko: '열기…' },
    key: 'CmdOrCtrl+O',
    menu: 'file',
    place: 'anywhere',
    separated: true,
  },
  {
    id: 'open-sample',
    label: { en: 'Open the sample book', ko: '견본 자료집 열기' },
    menu: 'file',
    place: 'anywhere',
  },
  {
    id: 'save',
    label: { en: 'Save', ko: '저장' },
    key: 'CmdOrCtrl+S',
    menu: 'file',
    place: 'book',
    separated: true,
  },
  {
    id: 'save-as',
    label: { en: 'Save as…', ko: '다른 이름으로 저장…' },
    key: 'CmdOrCtrl+Shift+S',
    menu: 'file',
    place: 'book',
  },
  {
    id: 'export',
    label: { en: 'Export…', ko: '내보내기…' },
    key: 'CmdOrCtrl+E',
    menu: 'file',
    place: 'book',
    separated: true,
  },
  {
    id: 'close-book',
    label: { en: 'Close the book', ko: '자료집 닫기' },
    key: 'CmdOrCtrl+W',
    menu: 'file',
    place: 'book',
    separated: true,
  },
  {
    id: 'undo',
    label: { en: 'Undo', ko: '실행 취소' },
    key: 'CmdOrCtrl+Z',
    menu: 'edit',
    place: 'anywhere',
  },
  {
    id: 'redo',
    label: { en: 'Redo', ko: '다시 실행' },
    key: 'CmdOrCtrl+Shift+Z',
    menu: 'edit',
    place: 'anywhere',
  },
  {
    id: 'bold',
    label: { en: 'Bold', ko: '굵게' },
    key: 'CmdOrCtrl+B',
    menu: 'edit',
    place: 'book',
    separated: true,
  },
  {
    id: 'italic',
    label: { en: 'Italic', ko: '기울임' },
    key: 'CmdOrCtrl+I',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'underline',
    label: { en: 'Underline', ko: '밑줄' },
    key: 'CmdOrCtrl+U',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'use-raise',
    label: { en: 'Point: raise', ko: '항목: 제기' },
    key: 'CmdOrCtrl+1',
    menu: 'edit',
    place: 'book',
    separated: true,
  },
  {
    id: 'use-if-raised',
    label: { en: 'Point: if raised', ko: '항목: 제기 시' },
    key: 'CmdOrCtrl+2',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'use-defensive',
    label: { en: 'Point: defensive', ko: '항목: 방어' },
    key: 'CmdOrCtrl+3',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'use-do-not-raise',
    label: { en: 'Point: do not raise', ko: '항목: 언급 자제' },
    key: 'CmdOrCtrl+4',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'move-up',
    label: { en: 'Move block up', ko: '위로 이동' },
    key: 'Alt+Up',
    menu: 'edit',
    place: 'book',
    separated: true,
  },
  {
    id: 'move-down',
    label: { en: 'Move block down', ko: '아래로 이동' },
    key: 'Alt+Down',
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'add-section',
    label: { en: 'New section', ko: '새 구성' },
    menu: 'edit',
    place: 'book',
    separated: true,
  },
  {
    id: 'add-brief',
    label: { en: 'New brief', ko: '새 의제별 자료' },
    menu: 'edit',
    place: 'book',
  },
  {
    id: 'toggle-outline',
    label: { en: 'Outline', ko: '목차' },
    key: 'CmdOrCtrl+\\',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'toggle-side-pane',
    label: { en: 'Side pane', ko: '옆 창' },
    key: 'CmdOrCtrl+Shift+\\',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'next-brief',
    label: { en: 'Next brief', ko: '다음 의제별 자료' },
    key: 'CmdOrCtrl+PageDown',
    menu: 'view',
    place: 'book',
    separated: true,
  },
  {
    id: 'previous-brief',
    label: { en: 'Previous brief', ko: '이전 의제별 자료' },
    key: 'CmdOrCtrl+PageUp',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'next-pane',
    label: { en: 'Next part of the window', ko: '다음 영역' },
    key: 'F6',
    menu: 'view',
    place: 'anywhere',
  },
  {
    id: 'previous-pane',
    label: { en: 'Previous part of the window', ko: '이전 영역' },
    key: 'Shift+F6',
    menu: 'view',
    place: 'anywhere',
  },
  {
    id: 'view-everyone',
    label: { en: 'View as everyone', ko: '전체 보기' },
    key: 'CmdOrCtrl+Shift+1',
    menu: 'view',
    place: 'book',
    separated: true,
  },
  {
    id: 'view-delegation',
    label: { en: 'View as the delegation', ko: '대표단용으로 보기' },
    key: 'CmdOrCtrl+Shift+2',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'view-interpreter',
    label: { en: 'View as the interpreter', ko: '통역용으로 보기' },
    key: 'CmdOrCtrl+Shift+3',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'view-press',
    label: { en: 'View as the press', ko: '언론용으로 보기' },
    key: 'CmdOrCtrl+Shift+4',
    menu: 'view',
    place: 'book',
  },
  {
    id: 'zoom-in',
    label: { en: 'Zoom in', ko: '확대' },
    key: 'CmdOrCtrl+=',
    menu: 'view',
    place: 'anywhere',
    separated: true,
  },
  {
    id: 'zoom-out',
    label: { en: 'Zoom out', ko: '축소' },
    key: 'CmdOrCtrl+-',
    menu: 'view',
    place: 'anywhere',
  },
  {
    id: 'zoom-reset',
    label: { en: 'Actual size', ko: '실제 크기' },
    key: 'CmdOrCtrl+0',
    menu: 'view',
    place: 'anywhere',
  },
  {
    id: 'settings',
    label: { en: 'Settings…', ko: '설정…' },
    key: 'CmdOrCtrl+,',
    menu: 'view',
    place: 'anywhere',
    separated: true,
  },
  {
    id: 'shortcuts',
    label: { en: 'Keyboard shortcuts', ko: '단축키' },
    key: 'CmdOrCtrl+/',
    menu: 'help',
    place: 'anywhere',
  },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
