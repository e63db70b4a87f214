// Warns of a point in which nothing is written: a copy prints its seed's label and quotation, or an empty line.

import type { Book } from '../book/book.ts';
import { describeSeed, isUnwritten } from '../book/printed-text.ts';
import type { LocalText } from '../book/words.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { nameSection, shorten } from './name-place.ts';
import type { Block, Section } from '../book/nodes.ts';

/** One finding for each point still unwritten. */
export const pointUnwritten: Rule = {
  name: 'point-unwritten',
  severity: 'warn',
  find: (book: Book) =>
    book.children.flatMap((brief, index) =>
      brief.children.flatMap((section) =>
        section.children
          .filter((block) => block.type === 'point' && isUnwritten(block.children))
          .map((block): RuleFinding => ({
            brief: brief.id,
            block: block.id,
            message: describePoint(section, index + 1, block),
          })),
      ),
    ),
};

function describePoint(section: Section, number: number, block: Block): LocalText {
  const place = nameSection(section, number);
  const seed = { en: describeSeed(block, 'en'), ko: describeSeed(block, 'ko') };
  if (seed.en === undefined || seed.ko === undefined)
    return {
      en: `A point under ${place.en} is empty; write it or delete it.`,
      ko: `${place.ko}에 빈 항목이 있습니다. 작성하거나 삭제해야 합니다.`,
    };
  return {
    en: `A point under ${place.en} has no words of its own yet (${shorten(seed.en.label + seed.en.quotation)}); write what is to be said.`,
    ko: `${place.ko}에 아직 작성하지 않은 항목이 있습니다(${shorten(seed.ko.label + seed.ko.quotation)}). 말씀 내용을 써야 합니다.`,
  };
}
