// The book that is to be made of a release: what the release suggests for it, and what its sheet is given. Pure.
import { pickLanguage } from '../../../shared/book/meeting-sheet.ts';
import type { Template } from '../../../shared/book/template.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { ReadRelease, SheetEntry } from '../../../shared/host/host-api.ts';
import { nameCountry } from '../../../shared/release/match-sides.ts';
import { LANGUAGE_NAMES } from '../../book/language-names.ts';

export interface BookPlan {
  template: string;
  /** Our side; empty: not given. */
  us: string;
  language: Language;
}

/** The book that a release suggests: our side is its issuer's, the language its own. */
export function planBook(read: ReadRelease, templates: readonly Template[], language: Language): BookPlan {
  const own = pickLanguage([read.release.language]) ?? language;
  return {
    template: suggestTemplate(read, templates),
    us: nameIssuer(read, own),
    language: own,
  };
}

/** The side that a release is of, as a book of a language names it; empty where the text does not tell. */
export const nameIssuer = ({ release }: ReadRelease, language: Language): string =>
  release.issuer.country === null ? '' : nameCountry(release.issuer.country, language);

/** The plan in another language; a side that was only suggested is named anew. */
export const changeLanguage = (plan: BookPlan, language: Language, read: ReadRelease): BookPlan => ({
  ...plan,
  language,
  us: plan.us === nameIssuer(read, plan.language) ? nameIssuer(read, language) : plan.us,
});

/** A release with sessions suggests a template that has a brief for each. */
function suggestTemplate({ release }: ReadRelease, templates: readonly Template[]): string {
  const bySession = templates.find((template) =>
    template.briefs.some((brief) => brief.repeat === 'sessions'),
  );
  return (release.sessions.length > 0 ? bySession : undefined)?.id ?? templates[0]?.id ?? '';
}

/** What the meeting sheet is given of it. */
export function listEntries(plan: BookPlan): SheetEntry[] {
  const us = plan.us.trim();
  return [
    ...(us === '' ? [] : [{ path: 'us', value: us }]),
    { path: 'languages', value: LANGUAGE_NAMES[plan.language] },
  ];
}
