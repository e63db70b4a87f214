// Stops where something carries a marking that the book's scheme does not have: the banner of a copy would be wrong.

import type { Book } from '../book/book.ts';
import { isKnownMarking } from '../book/marking.ts';
import type { LocalText } from '../book/words.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';
import { nameSection } from './name-place.ts';

/** One finding for each block, section, meeting sheet or ceiling with an unknown marking. */
export const markingUnknown: Rule = {
  name: 'marking-unknown',
  severity: 'stop',
  find: (book: Book, { scheme }: CheckContext) => {
    const findings: RuleFinding[] = [];
    const judge = (
      marking: string | undefined | null,
      place: LocalText,
      brief: string | null,
      block: string | null,
    ): void => {
      if (marking === undefined || marking === null || isKnownMarking(scheme, marking)) return;
      findings.push({ brief, block, message: describeMarking(marking, book.markingScheme, place) });
    };
    judge(book.meetingSheet.marking, { en: 'The meeting sheet', ko: '회의 개요' }, null, null);
    for (const { name, ceiling } of book.copies)
      judge(ceiling, { en: `The ceiling of the copy “${name}”`, ko: `배포본 ‘${name}’의 상한` }, null, null);
    book.children.forEach((brief, index) => {
      for (const section of brief.children) {
        const place = nameSection(section, index + 1);
        judge(section.marking, { en: `The section ${place.en}`, ko: place.ko }, brief.id, null);
        for (const block of section.children)
          judge(
            block.marking,
            { en: `A block under ${place.en}`, ko: `${place.ko}의 내용` },
            brief.id,
            block.id,
          );
      }
    });
    return findings;
  },
};

const describeMarking = (marking: string, scheme: string, place: LocalText): LocalText => ({
  en: `${place.en} is marked “${marking}”, which the marking scheme “${scheme}” does not have; choose a marking of the scheme.`,
  ko: `${place.ko}에 지정된 등급 ‘${marking}’은(는) 등급 체계 ‘${scheme}’에 없습니다. 체계에 있는 등급을 골라야 합니다.`,
});
