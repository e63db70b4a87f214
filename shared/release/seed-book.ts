// A new book from a template and a release: our side, language, sessions, seeds, and the release kept whole.
// Promises: what is not known of the next meeting stays empty; whose side was taken is said.

import type { Book, SourceDocument } from '../book/book.ts';
import type { HashText } from '../book/book-file.ts';
import type { IdSource } from '../book/ids.ts';
import { dateSchema } from '../book/schema.ts';
import { createBook } from '../book/template.ts';
import type { Template } from '../book/template.ts';
import type { Language, LocalText } from '../book/words.ts';
import { listSides, nameCountry, sameSide } from './match-sides.ts';
import type { Release } from './release.ts';
import { createSheetSessions } from './seed-agenda.ts';
import { placeSeeds } from './seed-placement.ts';
import type { SeedCandidate } from './seed-candidate.ts';
import { deriveSeeds } from './seed-points.ts';

export interface SeedBookOptions {
  /** Our side, as the caller names it; without it the issuing ministry's country is taken, with a warning. */
  us?: string | undefined;
  /** The book's language; without it the release's, else English. */
  language?: Language | undefined;
  newId: IdSource;
  hashText: HashText;
  /** Sessions that the officer does not want, by their place in the release. */
  withoutSessions?: readonly number[] | undefined;
  /** Told how much of the deriving is done, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

export interface SeededBook {
  book: Book;
  /** What the officer should know, one plain sentence each. */
  warnings: LocalText[];
}

/** A new book that holds its release and no seed yet, and the seeds that the release offers to it. */
export interface SeedableBook extends SeededBook {
  seeds: SeedCandidate[];
}

/** Makes a book from a template and seeds it from a release. */
export const seedBook = (
  template: Template,
  release: Release,
  body: string,
  options: SeedBookOptions,
): SeededBook => placeAllSeeds(prepareBook(template, release, body, options));

/**
 * Makes a book from a template and derives what a release offers to it, to be accepted or rejected.
 * @param body the release as it was given, the text that `read` was read from
 */
export function prepareBook(
  template: Template,
  read: Release,
  body: string,
  options: SeedBookOptions,
): SeedableBook {
  const { newId, hashText, withoutSessions = [], onProgress } = options;
  const sessions = read.sessions.filter((_, index) => !withoutSessions.includes(index));
  const release = sessions.length === read.sessions.length ? read : { ...read, sessions };
  const language = options.language ?? (release.language === 'other' ? 'en' : release.language);
  const { us, warnings } = chooseSide(release, options.us, language);
  const empty = createBook(template, { language, sessions: createSheetSessions(release) }, newId);
  const document = createDocument(release, body, newId, hashText);
  const book: Book = {
    ...empty,
    meetingSheet: { ...empty.meetingSheet, us: us ?? '' },
    documents: [document],
  };
  if (release.sessions.length > 0)
    warnings.push({
      en: 'The sessions are those of the last meeting; change them in the meeting sheet once the next agenda is known.',
      ko: '세션은 직전 회의의 것입니다. 다음 회의 의제가 정해지면 회의 개요에서 바꿔야 합니다.',
    });
  return { book, seeds: deriveSeeds({ release, us, language, document, newId, onProgress }), warnings };
}

/** Puts every seed into its book, as it is done where nobody looks at them first. */
export function placeAllSeeds({ book, seeds, warnings: before }: SeedableBook): SeededBook {
  const placed = placeSeeds(book, seeds);
  const warnings = [...before];
  const lost = placed.unplaced.length;
  if (lost > 0) {
    warnings.push({
      en: `${lost} ${lost === 1 ? 'seed finds' : 'seeds find'} no section in this template and ${lost === 1 ? 'was' : 'were'} left out.`,
      ko: `이 서식에 해당 항목이 없어 초안 후보 ${lost}건을 제외했습니다.`,
    });
  }
  return { book: placed.book, warnings };
}

/** A release as a book keeps it. */
export function createDocument(
  release: Release,
  body: string,
  newId: IdSource,
  hashText: HashText,
): SourceDocument {
  const { ministry, country } = release.issuer;
  return {
    id: newId(),
    hash: hashText(body),
    title: release.title ?? '',
    issuer: [ministry, country].filter((part) => part !== null && part !== '').join(', '),
    released: dateSchema.safeParse(release.released).success ? release.released : null,
    language: release.language,
    body,
  };
}

/** Our side: as it is named, else the country of whoever issued the release, which is said. */
export function chooseSide(
  release: Release,
  given: string | undefined,
  language: Language,
): { us: string | null; warnings: LocalText[] } {
  const named = given?.trim() ?? '';
  if (named !== '') return { us: named, warnings: warnOfAbsence(release, named) };
  const { country, reason } = release.issuer;
  if (country !== null && country !== '') {
    const us = nameCountry(country, language);
    return {
      us,
      warnings: [
        {
          en: `Our side is taken to be ${nameCountry(country, 'en')}, the country of the ministry that issued the release (${trimStop(reason)}); if that is wrong, name our side and make the book anew.`,
          ko: `보도자료를 낸 부처의 국가인 ${nameCountry(country, 'ko')}을(를) 우리측으로 보았습니다. 다르면 우리측을 지정하여 자료집을 다시 만듭니다.`,
        },
      ],
    };
  }
  return {
    us: null,
    warnings: [
      {
        en: 'The release does not say whose ministry issued it, so nothing was seeded as ours or as others’; name our side and make the book anew.',
        ko: '보도자료에서 발행 부처의 국가를 알 수 없어 우리측·상대측 항목을 만들지 않았습니다. 우리측을 지정하여 자료집을 다시 만듭니다.',
      },
    ],
  };
}

/** A side that the release never names may still have been there; the officer is told what was then assumed. */
function warnOfAbsence(release: Release, us: string): LocalText[] {
  const named = [
    ...release.points.flatMap(({ by, to }) => [by, to]),
    ...[...release.people, ...release.mentioned].map(({ organization }) => organization),
    release.host,
    release.chair,
    release.issuer.country,
  ];
  if (named.some((side) => side !== null && listSides(side).some((one) => sameSide(one, us)))) return [];
  return [
    {
      en: `The release names nobody of ${us}; what it says of all participants is taken to include us. Check the name, and whether we were there.`,
      ko: `보도자료에 ${us} 측이 나오지 않아 참가자 전체에 관한 내용에 우리측이 포함되는 것으로 보았습니다. 국가 이름과 참석 여부를 확인해야 합니다.`,
    },
  ];
}

const trimStop = (sentence: string): string => sentence.trim().replace(/\.$/, '');
