// Lines that quote a release clause by clause: others' positions, what was agreed and promised, agreed language, what is public.
// Promises: a line keeps the grade of its verb; a view or a position becomes no agreement.

import type { AgreedLanguage } from '../book/nodes.ts';
import type { SeedLabel } from '../book/words.ts';
import type { Release, ReleasePoint } from './release.ts';
import { createQuotedLeaf, createSeedLine, createSource, quotePoint } from './seed-candidate.ts';
import type { SeedCandidate, SeedContext } from './seed-candidate.ts';
import { findParagraph, findSession } from './seed-sessions.ts';
import type { SeedPlace } from './seed-sessions.ts';
import type { Stand } from './seed-stand.ts';
import { isEverybody } from './match-sides.ts';

const steering = (section: string): SeedPlace => ({ brief: 'steering', session: null, section });

function deriveLines(
  context: SeedContext,
  judge: (point: ReleasePoint, index: number) => (SeedPlace & { label: SeedLabel }) | undefined,
): SeedCandidate[] {
  return context.release.points.flatMap((point, index): SeedCandidate[] => {
    const wish = judge(point, index);
    const block = wish && createSeedLine(context, point, wish.label);
    return block ? [{ brief: wish.brief, session: wish.session, section: wish.section, block }] : [];
  });
}

/** What single others hold, for the brief of the session they said it in. */
export function derivePositions(context: SeedContext, stands: readonly Stand[]): SeedCandidate[] {
  return deriveLines(context, (point, index) => {
    const session = findSession(context.release, point.paragraph);
    const stated = point.kind === 'position' || point.kind === 'view';
    if (session === null || !stated || stands[index] !== 'theirs') return undefined;
    if (point.by === null || isEverybody(point.by)) return undefined;
    return { brief: 'session', session, section: 'others-positions', label: 'their-position' };
  });
}

/** Agreements and commitments of all sides, in the order of the release. */
export function deriveCommitments(context: SeedContext, stands: readonly Stand[]): SeedCandidate[] {
  return deriveLines(context, (point, index) => {
    if (point.kind === 'agreement') return { ...steering('commitments'), label: 'agreement' };
    if (point.kind !== 'commitment') return undefined;
    const stand = stands[index];
    if (stand === 'theirs') return { ...steering('commitments'), label: 'their-commitment' };
    // What all have promised binds us too; the line names who spoke.
    const ours = stand === 'ours' || stand === 'shared';
    return ours ? { ...steering('commitments'), label: 'our-commitment' } : undefined;
  });
}

const ADOPTED_TEXT = /communiqu|joint statement|declaration|공동성명|공동선언|선언문|공동발표문/i;

/** True where the members together put something on record: they agreed, or a text they adopted says so. A pledge in a meeting is no text. */
function isAgreedLanguage(release: Release, point: ReleasePoint, stand: Stand | undefined): boolean {
  if (point.kind === 'agreement') return true;
  if (stand !== 'shared') return false;
  const paragraph = findParagraph(release, point.paragraph);
  const stated = point.kind === 'commitment' || point.kind === 'position';
  return stated && ADOPTED_TEXT.test(paragraph?.text ?? '');
}

/** Language on record, quoted exactly, for the communiqué brief. */
export function deriveAgreedLanguage(context: SeedContext, stands: readonly Stand[]): SeedCandidate[] {
  const { release } = context;
  return release.points.flatMap((point, index): SeedCandidate[] => {
    if (!isAgreedLanguage(release, point, stands[index])) return [];
    const source = createSource(context, quotePoint(point));
    if (!source) return [];
    const block: AgreedLanguage = {
      type: 'agreed-language',
      id: context.newId(),
      ...(point.topic === null || point.topic === '' ? {} : { topic: point.topic }),
      sources: [source],
      seed: { label: 'agreed-language', source: source.id, ...(point.by === null ? {} : { by: point.by }) },
      children: [createQuotedLeaf(context, point.text)],
    };
    return [{ brief: 'communique', session: null, section: 'agreed-language', block }];
  });
}

/** What is already public and worth repeating: that the meeting took place, and what was agreed, promised and planned there. */
export function derivePressLines(context: SeedContext, stands: readonly Stand[]): SeedCandidate[] {
  const first = context.release.points.findIndex((point) => point.kind === 'fact');
  return deriveLines(context, (point, index) => {
    const worth = point.kind === 'agreement' || point.kind === 'commitment' || point.kind === 'next-step';
    if (index !== first && (!worth || stands[index] === undefined)) return undefined;
    return { brief: 'press-lines', session: null, section: 'already-public', label: 'already-public' };
  });
}
