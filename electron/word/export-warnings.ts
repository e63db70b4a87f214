// What an export warns of, and the sentence for each. A warning names its brief and block and never holds words of the book.

import type { Language, LocalText } from '../../shared/book/words.ts';
import { LABELS } from './labels.ts';

const WARNING_TEXTS = {
  'missing-picture': {
    en: 'The book does not hold this picture, so a placeholder stands in its place.',
    ko: '문서에 그림이 없어 빈자리 표시를 넣었습니다.',
  },
  'unreadable-picture': {
    en: 'This picture could not be read, so a placeholder stands in its place.',
    ko: '그림을 읽을 수 없어 빈자리 표시를 넣었습니다.',
  },
  'link-dropped': {
    en: 'A link leads nowhere that a reader may follow; its words were printed without it.',
    ko: '따라갈 수 없는 링크여서 글자만 인쇄했습니다.',
  },
  'empty-table': { en: 'A table without rows was left out.', ko: '행이 없는 표를 제외했습니다.' },
  'unprintable-characters': {
    en: 'Characters that no document may hold were left out.',
    ko: '문서에 넣을 수 없는 문자를 제외했습니다.',
  },
  'missing-style': {
    en: 'The reference document has no such style; a plain one was used.',
    ko: '참조 문서에 해당 스타일이 없어 기본 스타일을 사용했습니다.',
  },
  'missing-page-format': {
    en: 'The reference document does not say its page size and margins; those of the house style were used.',
    ko: '참조 문서에 용지 크기와 여백이 없어 기본 양식의 값을 사용했습니다.',
  },
  'missing-header': {
    en: 'The reference document has no header; only the marking and the title stand there.',
    ko: '참조 문서에 머리글이 없어 등급과 제목만 넣었습니다.',
  },
  'missing-footer': {
    en: 'The reference document has no footer; only the marking and the page number stand there.',
    ko: '참조 문서에 바닥글이 없어 등급과 쪽 번호만 넣었습니다.',
  },
  'missing-numbering': {
    en: 'The reference document numbers no list under this style; the house style’s numbering was used.',
    ko: '참조 문서의 해당 스타일에 번호 매기기가 없어 기본 번호를 사용했습니다.',
  },
  'reference-picture-dropped': {
    en: 'A picture of the reference document’s header or footer could not be read and was left out.',
    ko: '참조 문서의 머리글이나 바닥글 그림을 읽을 수 없어 제외했습니다.',
  },
  'reference-drawing-dropped': {
    en: 'A picture of this kind in the reference document’s header or footer was left out; save it there as PNG to have it printed.',
    ko: '참조 문서의 머리글이나 바닥글에 있는 이 형식의 그림을 제외했습니다. 인쇄하려면 참조 문서에 PNG로 저장해 주십시오.',
  },
  'reference-says-withheld': {
    en: 'The reference document’s header or footer says something that this copy withholds; look at it before the copy is sent.',
    ko: '참조 문서의 머리글이나 바닥글에 이 배포본에서 제외된 내용이 있습니다. 배포하기 전에 확인해 주십시오.',
  },
  'reference-field-dropped': {
    en: 'A field of the reference document’s header or footer, such as a file name, an author or a date, was left out.',
    ko: '참조 문서의 머리글이나 바닥글에 있는 파일 이름, 작성자, 날짜 등의 필드를 제외했습니다.',
  },
} as const satisfies Record<string, LocalText>;

export type ExportWarningKind = keyof typeof WARNING_TEXTS;

export interface ExportWarning {
  kind: ExportWarningKind;
  /** The brief's number in the book; null: the whole document. */
  brief: number | null;
  /** The block's id; null: the whole document. */
  block: string | null;
  /** What the sentence speaks of, where it names something: a style's name. Never words of the book. */
  about?: string;
}

/** A warning about the whole document. */
export const warnOfDocument = (kind: ExportWarningKind, about?: string): ExportWarning => ({
  kind,
  brief: null,
  block: null,
  ...(about === undefined ? {} : { about }),
});

/** One sentence for a warning, e.g. `Brief 3, block 0…1: The book does not hold this picture, …`. */
export function describeWarning(warning: ExportWarning, language: Language): string {
  const sentence = WARNING_TEXTS[warning.kind][language];
  const place = [
    warning.brief === null ? '' : `${LABELS.brief[language]} ${warning.brief}`,
    warning.block === null ? '' : `${language === 'ko' ? '항목' : 'block'} ${warning.block}`,
    warning.about ?? '',
  ].filter((part) => part !== '');
  return place.length === 0 ? sentence : `${place.join(', ')}: ${sentence}`;
}
