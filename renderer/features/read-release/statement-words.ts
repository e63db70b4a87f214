// The words for statements and their colors: of a row, of the legend, over a group.
import type { ReleasePoint, StatementKind } from '../../../shared/release/release.ts';
import type { StatementHue } from '../../book/statement-hue.ts';

/** In the order shown. */
export const STATEMENT_HUES = [
  'ask',
  'proposal',
  'agreement',
  'view',
  'fact',
] as const satisfies readonly StatementHue[];

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

/** The key of the words for what a statement is. */
export const findKindWords = (point: Pick<ReleasePoint, 'kind' | 'ask'>) =>
  point.ask ? 'kindAsk' : KIND_WORDS[point.kind];
