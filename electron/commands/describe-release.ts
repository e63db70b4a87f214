// What the reader made of a release, for people: the `read-release` command and the first run print it.
// The JSON form is the contract's keys in the contract's order, and nothing of the program's own.

import type { LocalText } from '../../shared/book/words.ts';
import type { Release, ReleaseDate, StatementKind } from '../../shared/release/release.ts';

const KIND_WORDS: Readonly<Record<StatementKind, LocalText>> = {
  agreement: { en: 'agreement', ko: '합의 사항' },
  commitment: { en: 'commitment', ko: '약속 사항' },
  'next-step': { en: 'next step', ko: '후속 조치' },
  proposal: { en: 'proposal', ko: '제안 사항' },
  view: { en: 'view', ko: '의견' },
  position: { en: 'position', ko: '입장' },
  fact: { en: 'fact', ko: '사실' },
};
const ASK: LocalText = { en: 'ask', ko: '요청 사항' };

/** The JSON contract of `read-release --json`. */
export function releaseContract(release: Release): object {
  const { title, eventName, venue, host, chair, eventDate, dates, people } = release;
  const { mentioned, sessions, points, keyFacts, dropped, warnings } = release;
  return {
    title,
    eventName,
    venue,
    host,
    chair,
    eventDate,
    dates,
    people,
    mentioned,
    sessions,
    points,
    keyFacts,
    dropped,
    warnings,
  };
}

/** A few lines about a release: what it is, when and where, who, and how many statements of each kind. */
export function summarizeRelease(release: Release, language: keyof LocalText): string[] {
  const say = (en: string, ko: string, value: string | null | undefined): string[] =>
    value ? [`${language === 'ko' ? ko : en}: ${value}`] : [];
  const counts = new Map<string, number>();
  for (const point of release.points) {
    const word = (point.ask ? ASK : KIND_WORDS[point.kind])[language];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [
    ...say('Release', '보도자료', release.title),
    ...say('Event', '회의', release.eventName),
    ...say('Date', '날짜', release.eventDate && describeDate(release.eventDate)),
    ...say('Venue', '장소', release.venue),
    ...say('Host', '주최국', release.host),
    ...say('Chair', '의장국', release.chair),
    ...say('People', '인물', release.people.map((person) => person.name).join(', ')),
    ...say('Sessions', '세션', release.sessions.map((session) => session.label).join(', ')),
    ...say('Statements', '진술', [...counts].map(([word, count]) => `${word} ${String(count)}`).join(', ')),
  ];
}

/** Every statement of a release, one a line: address, kind, who, words. */
export function listStatements(release: Release, language: keyof LocalText): string[] {
  return release.points.map((point) => {
    const kind = (point.ask ? ASK : KIND_WORDS[point.kind])[language];
    const who = [point.by, point.to].filter((side) => side !== null).join(' → ');
    return `${point.paragraph}  ${kind}${who === '' ? '' : ` (${who})`}: ${point.text}`;
  });
}

const describeDate = (date: ReleaseDate): string =>
  date.iso === null || date.basis === 'stated'
    ? (date.iso ?? date.text)
    : `${date.iso} (“${date.text}”; ${date.reason})`;
