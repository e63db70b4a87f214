// Words of a copy into runs: leaves with their formatting and language, links that may be followed, notes.

import { noteWords, printableText } from '../../shared/book/copy-text.ts';
import { isLeaf } from '../../shared/book/nodes.ts';
import type { Leaf, PrintedInline } from '../../shared/book/nodes.ts';
import type { Language } from '../../shared/book/words.ts';
import { addNote, warnAbout } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { nameBlockBookmark } from './bookmarks.ts';
import { planText } from './page-plan.ts';
import type { RunPlan, TextRunPlan } from './page-plan.ts';

/** Longer than any address a reader can use; Word refuses those over 2,083 characters. */
const LONGEST_LINK = 2000;

/** The runs of a line of words. `language` is the block's own. */
export function mapInlines(
  words: readonly PrintedInline[],
  language: Language,
  context: MappingContext,
): RunPlan[] {
  return words.flatMap((node): RunPlan[] => {
    if (isLeaf(node)) return mapLeaf(node, language, context);
    switch (node.type) {
      case 'link':
        return mapLink(
          node.href,
          node.children.flatMap((leaf) => mapLeaf(leaf, language, context)),
          context,
        );
      case 'footnote':
        return [addNote(context, planText(noteWords(node.children), node.children[0]?.lang ?? language))];
    }
  });
}

function mapLeaf(leaf: Leaf, language: Language, context: MappingContext): TextRunPlan[] {
  const text = printableText(leaf.text);
  if (text.length < leaf.text.replace(/\r\n/g, '\n').length) warnAbout(context, 'unprintable-characters');
  if (text === '') return [];
  const run = planText(text, leaf.lang ?? language);
  if (leaf.bold) run.bold = true;
  if (leaf.italic) run.italic = true;
  if (leaf.underline) run.underline = true;
  return [run];
}

function mapLink(href: string, runs: TextRunPlan[], context: MappingContext): RunPlan[] {
  if (runs.length === 0) return [];
  if (href.startsWith('#')) {
    const block = href.slice(1);
    // A link to a block that this copy does not hold would tell that there is one.
    if (context.blocks.has(block)) return [{ kind: 'inner-link', bookmark: nameBlockBookmark(block), runs }];
  } else {
    const address = normalizeAddress(href);
    if (address !== undefined) return [{ kind: 'web-link', href: address, runs }];
  }
  warnAbout(context, 'link-dropped');
  return runs;
}

/** The address as a relationship may hold it: a target that is no URI makes Word call the document broken. */
function normalizeAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return undefined;
  return url.href.length > LONGEST_LINK ? undefined : url.href;
}
