// The words of the list of keys in Korean; the acts themselves are named in the command table.
import type { Translated } from '../catalog.ts';
import type { shortcuts as english } from '../en/shortcuts.ts';

export const shortcuts: Translated<typeof english> = {
  title: '단축키',
  lists: '목록',
  nextItem: '다음 · 이전',
  firstItem: '처음 · 끝',
  openItem: '열기',
  forgetItem: '목록에서 제거',
  review: '보도자료 읽기',
  showOther: '반대쪽에서 보기',
  makeBook: '자료집 만들기',
  dialogs: '대화 상자',
  mainButton: '주 단추',
  find: '자료 목록에서 찾기',
  cancel: '취소',
};
