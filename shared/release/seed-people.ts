// Biography stubs: who took part or was called on, with the post and the day on which that was so.
// Promises: a stub says that the post must be checked; nothing is added to what the release says of a person.

import { createQuotedLeaf, createSourcedLine, createSources } from './seed-candidate.ts';
import type { SeedCandidate, SeedContext } from './seed-candidate.ts';
import { findQuotation } from './seed-background.ts';
import { formatDate } from '../book/printed-date.ts';

/** One line for each person of a release. */
export function deriveBiographies(context: SeedContext): SeedCandidate[] {
  return context.release.people.flatMap((person): SeedCandidate[] => {
    const { name, title, organization, paragraph } = person;
    const post = [name, title, organization].filter((part) => part !== null && part !== '').join(', ');
    const sources = createSources(context, findQuotation(context, paragraph, name));
    const words = [createQuotedLeaf(context, post), { text: describeCheck(context) }];
    const block = createSourcedLine(context, 'check-still-in-post', words, sources);
    return block ? [{ brief: 'biographies', session: null, section: 'biographies', block }] : [];
  });
}

function describeCheck({ document, release, language }: SeedContext): string {
  const iso = document.released ?? release.eventDate?.iso ?? null;
  const asOf =
    iso === null
      ? ''
      : { en: `as of ${formatDate(iso, 'en')}; `, ko: `${formatDate(iso, 'ko')} 기준, ` }[language];
  return { en: ` (${asOf}check still in post)`, ko: ` (${asOf}현직 여부 확인 필요)` }[language];
}
