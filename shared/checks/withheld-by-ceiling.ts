// Warns of a block that a copy's readers are meant to have and that the copy's ceiling withholds.
// It rests on the copy as it is built, so that the check and the export cannot differ.

import type { Book } from '../book/book.ts';
import { deriveCopy } from '../book/copies.ts';
import { captionOf } from '../book/marking.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';
import { nameBlock, nameSection } from './name-place.ts';

/** One finding for each block and copy. */
export const withheldByCeiling: Rule = {
  name: 'withheld-by-ceiling',
  severity: 'warn',
  find: (book: Book, { scheme }: CheckContext) =>
    book.copies.flatMap(({ name, ceiling }) => {
      if (ceiling === null) return [];
      const copy = deriveCopy(book, name, scheme);
      if (!copy.ok) return [];
      const caption = captionOf(scheme, ceiling);
      return copy.value.withheld
        .filter(({ reason }) => reason === 'marking')
        .flatMap(({ block, brief }): RuleFinding[] => {
          const number = book.children.findIndex(({ id }) => id === brief);
          const section = book.children[number]?.children.find(({ children }) =>
            children.some(({ id }) => id === block),
          );
          if (!section) return [];
          const place = nameSection(section, number + 1);
          const words = nameBlock(section, block);
          return [
            {
              brief,
              block,
              message: {
                en: `${words.en} under ${place.en} is meant for the copy “${name}” but is marked above its ceiling, ${caption}; lower the marking, raise the ceiling, or leave it out on purpose.`,
                ko: `${place.ko}의 ${words.ko}은(는) 배포본 ‘${name}’의 배포 대상이지만 등급이 상한(${caption})을 넘어 빠집니다. 등급이나 상한, 배포 대상을 조정해야 합니다.`,
              },
            },
          ];
        });
    }),
};
