// Owns: the way from a release's text to a Release: lines, body, paragraphs, then meaning.
// Promises: never throws, for any string; linear in the length of the text; the same text gives the same answer.
// Must not: hold rules of its own; each concern has its file.

import { findBody } from './body.ts';
import { gatherBlocks } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { resolveDate } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';
import type { EventSentence } from './event.ts';
import { eventSentence, findEventDate, findEventName } from './event.ts';
import { findChairingSide, findHostingSide, findOffice } from './offices.ts';
import { findVenue } from './venue.ts';
import { findPeople } from './people.ts';
import { readFrontMatter } from './front-matter.ts';
import { findIssuer } from './issuer.ts';
import { findKeyFacts } from './key-facts.ts';
import { readKoreanPoints } from './korean-points.ts';
import { readOccasion } from './labelled.ts';
import type { SourceLine } from './lines.ts';
import { splitLines } from './lines.ts';
import { readMailFrame } from './mail.ts';
import type { ReadParagraph } from './paragraphs.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Participants } from './participants.ts';
import { findKoreanParticipants, findParticipants } from './participants.ts';
import { readPoints } from './points.ts';
import type { TellProgress } from './reading-progress.ts';
import type { Release, ReleaseDate, ReleasePoint } from './release.ts';
import { findReleased, findSignedOff } from './released.ts';
import { findSessions, readSessionHeading } from './sessions.ts';
import { findSides, shortSide } from './sides.ts';
import type { Speaking } from './speakers.ts';
import { indexByName } from './speakers.ts';
import { findGroup, isJoint } from './groups.ts';
import { findSurnames } from './surnames.ts';
import { readTokens } from './tokens.ts';
import { joinPoints, partLanguages } from './two-languages.ts';
import { inferYear } from './years.ts';

export interface ReadOptions {
  /** YYYY-MM-DD, where the caller knows it. */
  released?: string | null;
  /** Where in the text the release stands, title included, where the caller knows it (a saved page). */
  range?: { from: number; to: number } | null;
  /** Told how far the reading is. */
  tell?: TellProgress | undefined;
}

/** Reads a press release. */
export function readRelease(text: string, options: ReadOptions = {}): Release {
  const lines = splitLines(text);
  const front = readFrontMatter(lines);
  const mail = readMailFrame(lines.slice(front.lineCount));
  const { range, tell } = options;
  tell?.({ step: 'paragraphs', done: 0 });
  if (range) {
    for (const line of lines) if (line.end <= range.from || line.start >= range.to) mail.lines.add(line);
  }
  const gathered = gatherBlocks(
    lines.slice(front.lineCount).map((line) => (mail.lines.has(line) ? blankLine(line) : line)),
  );
  const body = findBody(gathered.blocks, front.title, gathered.stops);
  const title = body.title ?? mail.subject;
  const droppedLines = [
    ...lines.slice(0, front.lineCount).filter((line) => line.text !== ''),
    ...[...mail.lines].filter((line) => line.text !== ''),
    ...gathered.dropped,
    ...body.dropped,
  ];
  const dropped = droppedLines
    .sort((a, b) => a.start - b.start)
    .map((line) => text.slice(line.start, line.end));
  const paragraphs = readParagraphs(text, body.parts);
  const { language, own: ownParagraphs, others } = partLanguages(paragraphs);
  tell?.({ step: 'meaning', done: 0 });
  const tokens = paragraphs.map((paragraph) => readTokens(paragraph.flat.text));
  const sentences = readEventSentences(paragraphs);
  const persons = paragraphs.flatMap((paragraph, index) =>
    findPeople(paragraph.flat.text, tokens[index] ?? []),
  );
  const tied = new Set(persons.flatMap((person) => person.country ?? []));
  const homeless = persons.filter(
    (person) =>
      person.country === null &&
      // Of the European Union, whoever publishes.
      !/^High Representative\b/.test(person.title ?? '') &&
      (person.organization === null || /^(?:Ministry|Department)/.test(person.organization)),
  );
  const koreanMinistry =
    title?.includes('외교부') || paragraphs.some((paragraph) => paragraph.flat.text.includes('외교부'))
      ? '외교부'
      : null;
  const issuer = findIssuer({
    address: front.address,
    paragraphs: tokens,
    tied,
    offices: homeless.flatMap((person) => person.title ?? []),
    homeless: homeless.length > 0,
    language,
    koreanMinistry,
  });
  const above = lines
    .filter((line) => !mail.lines.has(line) && line.start < (paragraphs[0]?.start ?? 0))
    .map((line) => line.text);
  const ended = paragraphs.at(-1)?.end ?? text.length;
  const below = lines.filter((line) => !mail.lines.has(line) && line.start >= ended);
  const released =
    options.released ??
    front.released ??
    findReleased(above, paragraphs[0]?.flat.text ?? '') ??
    findSignedOff(below.map((line) => line.text));
  const occasion = readOccasion(above);
  const calendar: Calendar = {
    released,
    inferred: inferYear(paragraphs.map((paragraph) => paragraph.flat.text).join('\n')),
  };
  const shortOf = shortFormsIn(tokens.flat());
  const peopleOf = (part: readonly ReadParagraph[], of: Release['language']): Participants =>
    of === 'ko'
      ? { people: findKoreanParticipants(part), mentioned: [] }
      : findParticipants(part, title, isJoint(title) ? null : issuer.country, shortOf);
  const { people, mentioned } = peopleOf(ownParagraphs, language);
  const event = findEventDate(sentences);
  const told = placeEvent(event?.mention ?? null, title, calendar);
  const eventDate = told?.iso || !occasion?.date ? told : resolveDate(occasion.date, calendar);
  const ownCountry = isJoint(title) ? null : issuer.country;
  const own = ownCountry ? shortOf(ownCountry) : null;
  const named = indexByName(people);
  const byName = language === 'en' ? new Map([...findSurnames(tokens, named, shortOf), ...named]) : named;
  const speaking: Speaking = {
    people,
    byName,
    shortOf,
    group: findGroup(title),
    own,
    self: null,
    singular: null,
    plural: null,
  };
  // Whoever the other language names is known there by another spelling; each person is told once.
  const readOthers = (): ReleasePoint[] => {
    const of = language === 'ko' ? 'en' : 'ko';
    const there = peopleOf(others, of).people;
    return readAllPoints(others, of, {
      ...context,
      speaking: { ...speaking, people: there, byName: indexByName(there) },
    });
  };
  const context = {
    ...{ source: text, calendar, speaking, issuer: own },
    onParagraph: (index: number) => tell?.({ step: 'meaning', done: index / paragraphs.length }),
  };
  const points = joinPoints(paragraphs, [
    readAllPoints(ownParagraphs, language, context),
    others.length === 0 ? [] : readOthers(),
  ]);
  const officeOf = (office: 'host' | 'chair'): string | null => {
    const name = findOffice(sentences, office);
    return name === null ? null : shortOf(name);
  };
  return {
    title,
    eventName: language === 'other' ? null : findEventName(sentences),
    venue: (language === 'other' ? null : findVenue(sentences)) ?? occasion?.venue ?? null,
    host: officeOf('host') ?? findHostingSide(points, [own, ...people.map((person) => person.side)]),
    chair:
      officeOf('chair') ??
      findChairingSide(
        points,
        people.map((person) => person.side),
      ),
    eventDate,
    dates: otherDates(paragraphs, calendar, event?.mention ?? null),
    people: people.map(({ name, title, organization, paragraph }) => ({
      name,
      title,
      organization,
      paragraph,
    })),
    mentioned,
    sessions: findSessions(
      firstClauses(paragraphs, points),
      paragraphs.flatMap((paragraph) =>
        paragraph.headings.flatMap((heading) => readSessionHeading(heading, paragraph.address) ?? []),
      ),
    ),
    points,
    keyFacts: findKeyFacts(sentences, eventDate?.iso ?? released),
    dropped,
    warnings: collectWarnings(title, paragraphs, language, eventDate, points),
    issuer,
    released,
    language,
    paragraphs: paragraphs.map(({ address, flat, start, end }) => ({ address, text: flat.text, start, end })),
  };
}

/** The date beside the verb of meeting; where none can be placed, the one full date that the title prints. */
function placeEvent(
  mention: DateMention | null,
  title: string | null,
  calendar: Calendar,
): ReleaseDate | null {
  const told = mention && resolveDate(mention, calendar);
  if (told?.iso || title === null || /^No[:.]? ?\d/i.test(title)) return told;
  const printed = findDates(title.slice(0, 400)).filter((date) => date.year !== null && date.day !== null);
  const [only] = printed;
  return only && printed.length === 1 ? resolveDate(only, calendar) : told;
}

/** A line of the mail's own leaves a gap where it stood. */
const blankLine = (line: SourceLine): SourceLine => ({ ...line, end: line.start, text: '' });

function readAllPoints(
  paragraphs: readonly ReadParagraph[],
  language: Release['language'],
  context: Parameters<typeof readPoints>[1],
): ReleasePoint[] {
  if (language === 'other') return [];
  return language === 'ko' ? readKoreanPoints(paragraphs, context) : readPoints(paragraphs, context);
}

function readEventSentences(paragraphs: readonly ReadParagraph[]): EventSentence[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) =>
      eventSentence(paragraph.flat.text.slice(sentence.start, sentence.end), paragraph.address),
    ),
  );
}

/** The short form of each country as this release prints it; else the usual one. */
function shortFormsIn(tokens: Parameters<typeof findSides>[0]): (name: string) => string {
  const printed = new Map<string, Set<string>>();
  for (const side of findSides(tokens)) {
    if (side.adjective || side.kind !== 'country') continue;
    const words = tokens
      .slice(side.from, side.to + 1)
      .map((token) => token.text)
      .join(' ')
      .replace(/[’']s$/, '');
    printed.set(side.name, (printed.get(side.name) ?? new Set()).add(words));
  }
  return (name) => {
    const forms = printed.get(name);
    const short = shortSide(name);
    // `Korea` alone is what some releases print for the Republic of Korea.
    if (forms?.has('Korea') && !forms.has(short)) return 'Korea';
    // `Turkey` where the release says so; a long official name is not what points are said by.
    const acronym = short === short.toUpperCase();
    const word = [...(forms ?? [])].find((form) => /^\p{L}+$/u.test(form));
    return acronym || forms?.has(short) ? short : (word ?? short);
  };
}

function firstClauses(
  paragraphs: readonly ReadParagraph[],
  points: readonly ReleasePoint[],
): Parameters<typeof findSessions>[0] {
  const byAddress = new Map<string, ReleasePoint>();
  for (const point of points) if (!byAddress.has(point.paragraph)) byAddress.set(point.paragraph, point);
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence, place) => {
      const whole = paragraph.flat.text.slice(sentence.start, sentence.end);
      return {
        sentence: whole,
        clause: place === 0 ? (byAddress.get(paragraph.address)?.text ?? whole) : whole,
        paragraph: paragraph.address,
      };
    }),
  );
}

function otherDates(
  paragraphs: readonly ReadParagraph[],
  calendar: Calendar,
  event: DateMention | null,
): ReleaseDate[] {
  const dates = new Map<string, ReleaseDate>();
  for (const paragraph of paragraphs) {
    for (const mention of findDates(paragraph.flat.text)) {
      if (mention.text !== event?.text && !dates.has(mention.text))
        dates.set(mention.text, resolveDate(mention, calendar));
    }
  }
  return [...dates.values()];
}

function collectWarnings(
  title: string | null,
  paragraphs: readonly ReadParagraph[],
  language: Release['language'],
  eventDate: ReleaseDate | null,
  points: readonly ReleasePoint[],
): string[] {
  const warnings: string[] = [];
  if (paragraphs.length === 0) warnings.push('No paragraphs were found in this text.');
  if (title === null) warnings.push('No title was found.');
  if (language === 'other' && paragraphs.length > 0) {
    warnings.push(
      'The release is in a language that is read for its paragraphs only; no points were sought.',
    );
    return warnings;
  }
  if (eventDate === null && paragraphs.length > 0)
    warnings.push('The text does not say when the meeting took place.');
  else if (eventDate?.iso === null)
    warnings.push(`“${eventDate.text}” could not be placed on the calendar: ${eventDate.reason}.`);
  else if (eventDate?.basis === 'inferred')
    warnings.push(`The year of “${eventDate.text}” is inferred; please confirm: ${eventDate.reason}.`);
  if (
    points.length > 0 &&
    !points.some((point) => point.kind === 'agreement' || point.kind === 'commitment')
  ) {
    warnings.push('No agreement or commitment is recorded in this release.');
  }
  return warnings;
}
