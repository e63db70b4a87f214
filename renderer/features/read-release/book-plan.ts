// The book that is to be made of a release: what the release suggests for it, and what its sheet is given. Pure.
import { pickLanguage } from '../../../shared/book/meeting-sheet.ts';
import type { Template } from '../../../shared/book/template.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { ReadRelease, SheetEntry } from '../../../shared/host/host-api.ts';

export interface BookPlan {
  template: string;
  /** Our side; empty: not given. */
  us: string;
  language: Language;
}

/** The book that a release suggests: our side is its issuer's, the language its own. */
export function planBook(read: ReadRelease, templates: readonly Template[], language: Language): BookPlan {
  const { issuer, language: written } = read.release;
  return {
    template: suggestTemplate(read, templates),
    us: issuer.country ?? '',
    language: pickLanguage([written]) ?? language,
  };
}

/** A release with sessions suggests a template that has a brief for each. */
function suggestTemplate({ release }: ReadRelease, templates: readonly Template[]): string {
  const bySession = templates.find((template) =>
    template.briefs.some((brief) => brief.repeat === 'sessions'),
  );
  return (release.sessions.length > 0 ? bySession : undefined)?.id ?? templates[0]?.id ?? '';
}

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ko: '한국어' };

/** What the meeting sheet is given of it. */
export function listEntries(plan: BookPlan): SheetEntry[] {
  const us = plan.us.trim();
  return [
    ...(us === '' ? [] : [{ path: 'us', value: us }]),
    { path: 'languages', value: LANGUAGE_NAMES[plan.language] },
  ];
}
