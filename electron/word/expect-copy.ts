// What the document of a copy may hold, told from the copy and not from how the document was planned: the inspection
// would otherwise only repeat the planning's mistakes.

import type { Copy } from '../../shared/book/copies.ts';
import { copyNotes, copyText, printableLine } from '../../shared/book/copy-text.ts';
import type { PrintedBlock } from '../../shared/book/nodes.ts';
import { formatDate } from '../../shared/book/printed-date.ts';
import type { CoverFacts } from './cover-facts.ts';
import { listFramed } from './house-style.ts';
import type { Expectation } from './inspect-docx.ts';
import { CREATOR, LABELS } from './labels.ts';
import { dayOfDocument } from './properties.ts';
import type { WordOptions } from './word-options.ts';
import { wordLanguage } from './write-shell.ts';

/** The expectation for a copy's document. `withheld` are the texts of the book that the copy does not have. */
export function expectCopy(
  copy: Copy,
  options: WordOptions,
  facts: CoverFacts,
  withheld: readonly string[],
): Expectation {
  const { language } = copy;
  const blocks = copy.briefs.flatMap(({ sections }) =>
    sections.flatMap((section) => section.blocks.map(({ block }) => block)),
  );
  const images = blocks.filter((block) => block.type === 'image');
  const framed = listFramed(options.houseStyle);
  return {
    lines: new Set([
      ...copyText(copy, options.scheme, options),
      ...copyNotes(copy, options),
      ...images.map(({ alt }) => printableLine(alt)),
      copy.bookId,
    ]),
    texts: [
      ...Object.values(LABELS).map((label) => label[language]),
      CREATOR,
      wordLanguage(language),
      `${dayOfDocument(options.issueDate)}T00:00:00Z`,
      copy.title,
      copy.banner,
      copy.name,
      ...copy.briefs.map(({ title }) => title),
      ...[facts.event, facts.days, facts.venue, facts.reader, facts.marking ?? ''],
      ...(options.issueDate === null ? [] : [formatDate(options.issueDate, language)]),
      ...framed.flatMap(({ words, xml }) => [words, ...(xml.match(/(?<=descr=")[^"]*/g) ?? [])]),
      // As they are printed: a character that no document may hold parts no words there.
    ].map(printableLine),
    withheld,
    links: new Set(blocks.flatMap((block) => linksOf(block).map(normalizeLink))),
    ids: new Set([...copy.briefs.map(({ id }) => id), ...copy.included.map(({ block }) => block)]),
    pictures:
      new Set(images.map(({ media }) => media)).size +
      framed.reduce((sum, part) => sum + part.pictures.length, 0),
  };
}

/** Every address in a block. */
function linksOf(node: PrintedBlock | { children?: unknown }): string[] {
  const own = 'href' in node && typeof node.href === 'string' ? [node.href] : [];
  const children = Array.isArray(node.children) ? (node.children as { children?: unknown }[]) : [];
  return [...own, ...children.flatMap(linksOf)];
}

/** As a relationship holds it: percent signs for what no address may hold. */
const normalizeLink = (href: string): string => (URL.canParse(href) ? new URL(href).href : href);
