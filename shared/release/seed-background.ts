// Background from a release: when the members last met, its sentences one by one, and key facts with their date.
// Promises: a sentence stands in the release's own words; a date says how it was come by.

import { assertNever } from '../result.ts';
import type { Language } from '../book/words.ts';
import type { ReleaseDate } from './release.ts';
import { createQuotedLeaf, createSourcedLine, createSources, quotePoint } from './seed-candidate.ts';
import type { Quotation, SeedCandidate, SeedContext } from './seed-candidate.ts';
import { formatDate } from '../book/printed-date.ts';
import { listSentences } from './seed-sentences.ts';
import type { Sentence } from './seed-sentences.ts';
import { findParagraph, placeInBook } from './seed-sessions.ts';

/** The lines for the sections last met, key facts and background. A sentence on how the members last met stands there alone. */
export function deriveBackground(context: SeedContext): SeedCandidate[] {
  const sentences = listSentences(context.release, context.document.body);
  const meeting = findMeetingSentence(context, sentences);
  const lastMet = sentences.filter((sentence) => sentence === meeting || COURTESY_CALL.test(sentence.text));
  return [
    ...deriveEventLine(context, meeting),
    ...lastMet.flatMap((sentence) => seedSentence(context, sentence, 'last-met')),
    ...deriveKeyFacts(context),
    ...sentences
      .filter((sentence) => !lastMet.includes(sentence))
      .flatMap((sentence) => seedSentence(context, sentence, 'background')),
  ];
}

const COURTESY_CALL =
  /\bcourtesy (?:call|visit)|\b(?:paid|pay|paying) (?:a|their) (?:joint )?call|예방(?!접종|의학|책|조치)/i;

/** The sentence that says that the meeting took place: the first that names the event, else its date, else the first of all. */
function findMeetingSentence({ release }: SeedContext, sentences: readonly Sentence[]): Sentence | undefined {
  const { eventName, eventDate } = release;
  const naming = (words: string | undefined | null): Sentence | undefined =>
    words ? sentences.find((sentence) => sentence.text.includes(words)) : undefined;
  return naming(eventName) ?? naming(eventDate?.text) ?? sentences[0];
}

function seedSentence(
  context: SeedContext,
  sentence: Sentence,
  section: 'last-met' | 'background',
): SeedCandidate[] {
  const words = [createQuotedLeaf(context, sentence.text)];
  const block = createSourcedLine(context, section, words, createSources(context, sentence.quotations));
  if (!block) return [];
  const place =
    section === 'last-met'
      ? { brief: 'steering', session: null, section }
      : placeInBook(context.release, sentence.address, section);
  return [{ ...place, block }];
}

/** Event, place and date of the meeting, as far as the release gives them. */
function deriveEventLine(context: SeedContext, meeting: Sentence | undefined): SeedCandidate[] {
  const { release, language } = context;
  const { eventName, venue, eventDate } = release;
  const date = eventDate === null ? null : describeDate(eventDate, language);
  const parts = [eventName, venue, date].filter((part) => part !== null && part !== '');
  if (parts.length === 0 || !meeting) return [];
  const sources = createSources(context, meeting.quotations);
  const block = createSourcedLine(context, 'last-met', [{ text: parts.join(', ') }], sources);
  return block ? [{ brief: 'steering', session: null, section: 'last-met', block }] : [];
}

function describeDate(date: ReleaseDate, language: Language): string {
  if (date.iso === null) return date.text;
  const day = formatDate(date.iso, language);
  switch (date.basis) {
    case 'stated':
      return day;
    case 'from release date':
      // “February 11” lacks its year; “today” and “last Tuesday” lack more than that.
      return /\d/.test(date.text)
        ? `${day} (${{ en: 'year taken from the release date', ko: '연도는 보도자료 배포일 기준' }[language]})`
        : `${day} (${{ en: `“${date.text}” in the release`, ko: `보도자료 표기 “${date.text}”` }[language]})`;
    case 'inferred':
      return `${day} (${{ en: 'year inferred, to be confirmed', ko: '연도는 추정, 확인 필요' }[language]})`;
    default:
      return assertNever(date.basis);
  }
}

function deriveKeyFacts(context: SeedContext): SeedCandidate[] {
  const { release, document, language } = context;
  return release.keyFacts.flatMap((fact): SeedCandidate[] => {
    const quotation = findQuotation(context, fact.paragraph, fact.text);
    const asOf = fact.asOf ?? document.released;
    const words = [createQuotedLeaf(context, fact.text)];
    if (asOf !== null) words.push({ text: describeAsOf(asOf, language) });
    const block = createSourcedLine(context, 'background', words, createSources(context, quotation));
    return block ? [{ brief: 'steering', session: null, section: 'key-facts', block }] : [];
  });
}

const describeAsOf = (iso: string, language: Language): string => {
  const day = formatDate(iso, language);
  return { en: ` (as of ${day})`, ko: ` (${day} 기준)` }[language];
};

/** The words of a paragraph that hold a text: the text itself, else the first clause that holds it, else the whole paragraph. */
export function findQuotation(context: SeedContext, address: string, text: string): Quotation[] {
  const { release, document } = context;
  const paragraph = findParagraph(release, address);
  const raw = paragraph ? document.body.slice(paragraph.start, paragraph.end) : '';
  if (raw.includes(text)) return [{ address, words: text }];
  const clause = release.points.find((point) => point.paragraph === address && point.text.includes(text));
  if (clause) return [quotePoint(clause)];
  return raw.trim() === '' ? [] : [{ address, words: raw.trim() }];
}
