// Words of more than one screen in Korean: labels are nouns, sentences end in -습니다.
import type { Translated } from '../catalog.ts';
import type { common as english } from '../en/common.ts';

export const common: Translated<typeof english> = {
  appName: 'Briefing Book',
  cancel: '취소',
  close: '닫기',
  dismiss: '알림 닫기',
  done: '완료',
  bar: '도구 막대',
  statusBar: '상태 표시줄',
  library: '자료 목록',
  optional: '선택',
  briefs_other: '자료 {{count}}건',
  languageEn: '영어',
  languageKo: '한국어',
  today: '오늘',
  yesterday: '어제',
  inDays_other: '{{count}}일 뒤',
  layers: '메뉴와 도움말',
  loading: '시작 중',
  brokenTitle: '화면 오류',
  brokenSentence: '이 화면에서 예상하지 못한 오류가 생겼습니다. 새로 고치면 저장한 내용이 다시 나타납니다.',
  reload: '새로 고침',
  startFailed: 'Briefing Book을 시작하지 못했습니다. 닫은 뒤 다시 시작하면 됩니다.',
  dropHere: '보도자료를 놓으면 읽습니다',
  dropOne: '파일이 {{count}}개여서 읽지 않았습니다. 보도자료를 하나씩 놓으면 됩니다.',
};
