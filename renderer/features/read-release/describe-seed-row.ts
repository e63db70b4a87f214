// A seed as its row shows it: color, kind, words. The kind is the statement's own as the reader graded it, until the officer
// makes another of it; the words are those that a copy would print.
import { describeSeed } from '../../../shared/book/printed-text.ts';
import type { Block } from '../../../shared/book/nodes.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { Release } from '../../../shared/release/release.ts';
import type { SeedCandidate } from '../../../shared/release/seed-candidate.ts';
import { findHue, findLabelHue } from '../../book/statement-hue.ts';
import type { StatementHue } from '../../book/statement-hue.ts';
import type { PlacedFinding } from './place-findings.ts';
import { findKindWords } from './statement-words.ts';

export interface SeedLook {
  hue: StatementHue | 'person' | null;
  /** The statement's kind; null where the words are no statement, or another kind was made of it. */
  kind: ReturnType<typeof findKindWords> | 'person' | null;
}

/** Color and kind of a seed that rests on `finding`; `changed`: the officer made another kind of it. */
export function lookOf(
  seed: SeedCandidate,
  finding: PlacedFinding | undefined,
  release: Release,
  changed: boolean,
): SeedLook {
  const label = seed.block.seed?.label;
  if (label === 'check-still-in-post') return { hue: 'person', kind: 'person' };
  const point =
    finding?.kind === 'statement' ? release.points[Number(finding.id.slice('statement-'.length))] : undefined;
  if (point && !changed) return { hue: findHue(point), kind: findKindWords(point) };
  return { hue: label === undefined ? null : findLabelHue(label), kind: null };
}

/** What a block says: its label and the clause where nothing is written, else its own words. */
export function wordsOf(block: Block, language: Language): { label: string; words: string; quoted: boolean } {
  const own = readWords(block.children).replace(/\s+/g, ' ').trim();
  if (own !== '') return { label: '', words: own, quoted: false };
  const seed = describeSeed(block, language);
  return { label: seed?.label ?? '', words: seed?.quotation ?? '', quoted: true };
}

function readWords(nodes: readonly object[]): string {
  return nodes
    .map((node) => {
      if ('text' in node && typeof node.text === 'string') return node.text;
      return 'children' in node && Array.isArray(node.children)
        ? `${readWords(node.children as object[])} `
        : '';
    })
    .join('');
}
