// What an export is given and what it warns of: plain data, so that it crosses into a worker unchanged.
// A warning names its brief and block and never holds words of the book.

import type { Media } from '../../shared/book/book.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { Language, LocalText } from '../../shared/book/words.ts';
import type { HouseStyle } from './house-style.ts';

export interface WordOptions {
  scheme: MarkingScheme;
  /** The book's pictures; only those that the copy shows are written. */
  media: Media;
  /** YYYY-MM-DD; null: no date is printed. */
  issueDate: string | null;
  houseStyle: HouseStyle;
}

/** Told after each brief: how many are done, and how many there are. */
export type ProgressListener = (done: number, total: number) => void;

export type ExportWarningKind =
  | 'missing-picture'
  | 'unreadable-picture'
  | 'link-dropped'
  | 'empty-table'
  | 'unprintable-characters'
  | 'missing-style'
  | 'missing-page-format';

export interface ExportWarning {
  kind: ExportWarningKind;
  /** The brief's number in the book; null: the whole document. */
  brief: number | null;
  /** The block's id; null: the whole document. */
  block: string | null;
  /** What the sentence speaks of, where it names something: a style's name. Never words of the book. */
  about?: string;
}

const WARNING_TEXTS: Readonly<Record<ExportWarningKind, LocalText>> = {
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
    en: 'The reference document does not say its page size and margins; A4 was used.',
    ko: '참조 문서에 용지 크기와 여백이 없어 A4를 사용했습니다.',
  },
};

/** One sentence for a warning, e.g. `Brief 3, block 0…1: The book does not hold this picture, …`. */
export function describeWarning(warning: ExportWarning, language: Language): string {
  const sentence = WARNING_TEXTS[warning.kind][language];
  const place = [
    warning.brief === null
      ? ''
      : language === 'ko'
        ? `의제별 자료 ${warning.brief}`
        : `Brief ${warning.brief}`,
    warning.block === null ? '' : language === 'ko' ? `항목 ${warning.block}` : `block ${warning.block}`,
    warning.about ?? '',
  ].filter((part) => part !== '');
  return place.length === 0 ? sentence : `${place.join(', ')}: ${sentence}`;
}
