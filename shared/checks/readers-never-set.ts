// Warns where nobody has said who may see something that others are meant to see: only the principal will.
// Promises: one finding a section; a section that the template keeps for the principal is as it should be.

import type { Book } from '../book/book.ts';
import type { Block, Brief, Section } from '../book/nodes.ts';
import { isUnwritten } from '../book/printed-text.ts';
import { resolveBlocks } from '../book/readers.ts';
import type { ResolvedBlock } from '../book/readers.ts';
import type { Template, TemplateSection } from '../book/template.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';
import { nameSection } from './name-place.ts';

/** One finding for each section with something in it whose readers nobody has set. */
export const readersNeverSet: Rule = {
  name: 'readers-never-set',
  severity: 'warn',
  find: (book: Book, { template }: CheckContext) =>
    book.children.flatMap((brief, index) =>
      brief.children.flatMap((section) => findIn(brief, index + 1, section, template)),
    ),
};

function findIn(
  brief: Brief,
  number: number,
  section: Section,
  template: Template | undefined,
): RuleFinding[] {
  if (section.readers !== undefined) return [];
  const planned = template?.briefs
    .find(({ role }) => role === brief.role)
    ?.sections.find(({ role }) => role === section.role);
  const first = resolveBlocks(section).find(
    (resolved) =>
      !isSet(resolved) && holdsSomething(resolved.block) && isMeantForOthers(resolved.block, planned),
  );
  if (!first) return [];
  const place = nameSection(section, number);
  return [
    {
      brief: brief.id,
      block: first.block.id,
      message: {
        en: `Nobody has set who may see ${place.en}, so only the principal will; set its readers.`,
        ko: `${place.ko}에 배포 대상이 지정되지 않아 수석대표용에만 들어갑니다. 배포 대상을 지정해야 합니다.`,
      },
    },
  ];
}

/** True where the block or a point above it says who may see it. */
const isSet = ({ block, parent }: ResolvedBlock): boolean =>
  block.readers !== undefined || (parent !== undefined && isSet(parent));

/** By the template where it knows the section; elsewhere a point to raise is meant for those at the table. */
function isMeantForOthers(block: Block, planned: TemplateSection | undefined): boolean {
  if (planned) return planned.readers !== undefined;
  return block.type === 'point' && block.use === 'raise';
}

function holdsSomething(block: Block): boolean {
  switch (block.type) {
    case 'point':
      return true;
    case 'paragraph':
    case 'agreed-language':
      return block.seed !== undefined || !isUnwritten(block.children);
    case 'page-break':
      return false;
    case 'list':
    case 'table':
    case 'image':
    case 'unknown':
      return true;
  }
}
