// How a statement is colored and named: the seven kinds of the reader, gathered to the five that an eye can tell apart.
import type { ReleasePoint, StatementKind } from '../../../shared/release/release.ts';

export type StatementHue = 'ask' | 'proposal' | 'agreement' | 'view' | 'fact';

/** In the order shown. */
export const STATEMENT_HUES = [
  'ask',
  'proposal',
  'agreement',
  'view',
  'fact',
] as const satisfies readonly StatementHue[];

const HUES: Record<StatementKind, StatementHue> = {
  proposal: 'proposal',
  agreement: 'agreement',
  commitment: 'agreement',
  view: 'view',
  position: 'view',
  'next-step': 'fact',
  fact: 'fact',
};

const KIND_WORDS = {
  proposal: 'kindProposal',
  agreement: 'kindAgreement',
  commitment: 'kindCommitment',
  view: 'kindView',
  position: 'kindPosition',
  'next-step': 'kindNextStep',
  fact: 'kindFact',
} as const satisfies Record<StatementKind, string>;

/** The words of a color, for the legend. */
export const HUE_WORDS = {
  ask: 'kindAsk',
  proposal: 'kindProposal',
  agreement: 'kindAgreement',
  view: 'kindView',
  fact: 'kindFact',
} as const satisfies Record<StatementHue, string>;

/** The words over a group of statements. */
export const GROUP_WORDS = {
  ask: 'groupAsk',
  proposal: 'groupProposal',
  agreement: 'groupAgreement',
  view: 'groupView',
  fact: 'groupFact',
} as const satisfies Record<StatementHue, string>;

/** The color of a statement: an ask is an ask whatever its kind. */
export const findHue = (point: Pick<ReleasePoint, 'kind' | 'ask'>): StatementHue =>
  point.ask ? 'ask' : HUES[point.kind];

/** The key of the words for what a statement is. */
export const findKindWords = (point: Pick<ReleasePoint, 'kind' | 'ask'>) =>
  point.ask ? 'kindAsk' : KIND_WORDS[point.kind];
