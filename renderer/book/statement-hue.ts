// How a statement is colored, in the book and in a release under review alike: the seven kinds of the reader, gathered to the
// five that an eye can tell apart; and, where the words are no statement, by why a block was seeded.
import type { SeedLabel } from '../../shared/book/words.ts';
import type { ReleasePoint, StatementKind } from '../../shared/release/release.ts';

export type StatementHue = 'ask' | 'proposal' | 'agreement' | 'view' | 'fact';

const HUES_OF_KINDS: Readonly<Record<StatementKind, StatementHue>> = {
  agreement: 'agreement',
  commitment: 'agreement',
  'next-step': 'fact',
  proposal: 'proposal',
  view: 'view',
  position: 'view',
  fact: 'fact',
};

const HUES_OF_LABELS: Readonly<Record<SeedLabel, StatementHue>> = {
  'raise-again': 'proposal',
  'our-ask': 'ask',
  'our-proposal': 'proposal',
  'our-commitment': 'agreement',
  'their-commitment': 'agreement',
  'their-ask': 'ask',
  'their-proposal': 'proposal',
  'their-position': 'view',
  agreement: 'agreement',
  'agreed-language': 'agreement',
  background: 'fact',
  'last-met': 'fact',
  'already-public': 'fact',
  'check-still-in-post': 'fact',
};

/** The color of a statement: an ask is an ask whatever its kind. */
export const findHue = ({ kind, ask }: Pick<ReleasePoint, 'kind' | 'ask'>): StatementHue =>
  ask ? 'ask' : HUES_OF_KINDS[kind];

/** The color of what a block was seeded for. */
export const findLabelHue = (label: SeedLabel): StatementHue => HUES_OF_LABELS[label];
