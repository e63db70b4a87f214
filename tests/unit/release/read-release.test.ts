// Our own releases, each of another form, against answers made by hand: what is read must be exactly what is printed there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRelease } from '../../../shared/release/read-release.ts';

const folder = join(import.meta.dirname, '../../fixtures/releases');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.answer.json'))
  .map((file) => file.slice(0, -'.answer.json'.length));

describe('reading our own releases', () => {
  it('has a release for each form', () => {
    expect(names.length).toBeGreaterThanOrEqual(36);
  });

  it.each(names)('%s', (name) => {
    const answer = JSON.parse(readFileSync(join(folder, `${name}.answer.json`), 'utf8')) as Answer;
    const printed = printReading(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    // An answer holds what was worked out by hand; what it does not speak of is not asserted.
    const asked = Object.fromEntries(Object.keys(answer).map((key) => [key, printed[key]]));
    expect(asked).toEqual({ ...answer, ...(answer.points && { points: answer.points.map(trimPoint) }) });
  });
});

interface Answer {
  points?: { text: string }[];
  [key: string]: unknown;
}

/** Whether the full stop belongs to a clause is no matter of meaning. */
const trimPoint = <T extends { text: string }>(point: T): T => ({
  ...point,
  text: point.text.replace(/[.,;]+(?=[”"’)]*$)/, ''),
});

function printReading(text: string): Record<string, unknown> {
  const release = readRelease(text);
  const { title, eventName, venue, host, chair, language, released, people, sessions, dropped } = release;
  const { eventDate, issuer } = release;
  return {
    title,
    eventName,
    venue,
    host,
    chair,
    language,
    released,
    eventDate: eventDate && { text: eventDate.text, iso: eventDate.iso, basis: eventDate.basis },
    issuer: { ministry: issuer.ministry, country: issuer.country },
    people,
    mentioned: release.mentioned.map((person) => person.name),
    sessions,
    paragraphs: release.paragraphs.map((paragraph) => paragraph.address),
    points: release.points.map(({ text: words, kind, by, to, ask, due, paragraph }) =>
      trimPoint({ paragraph, kind, by, to, ask, due, text: words }),
    ),
    dropped,
  };
}

describe('who took part', () => {
  it('knows a person again by two words of the name', () => {
    const release = readRelease(
      'Leaders Meet\n\nPresident Ana Ruiz Pardo met President Luis Toro Vega in Lima. She thanked President Toro Vega for his help.\n',
    );
    expect(release.people.map((person) => person.name)).toEqual(['Ana Ruiz Pardo', 'Luis Toro Vega']);
  });

  it('takes the full name from the title where the text has the surname only', () => {
    const release = readRelease(
      'Readout of Minister Ana Ruiz’s Call with Minister Olav Berg\n\nMinister Ruiz spoke today with Norwegian Foreign Minister Olav Berg about herring.\n',
    );
    expect(release.people.map((person) => person.name)).toEqual(['Olav Berg', 'Ana Ruiz']);
    expect(release.venue).toBeNull();
  });

  it('takes the date of the title where the text can place none', () => {
    const text =
      'Readout of the Herring Talks, 3 May 2022\n\nThe two ministers met in Oslo yesterday and ate herring together.\n';
    expect(readRelease(text).eventDate).toMatchObject({ iso: '2022-05-03', basis: 'stated' });
  });
});

describe('options', () => {
  const text =
    'Ministers Meet\n\n1. Ministers met in Oslo on December 20, and agreed to meet again by next March.\n';

  it('takes the year from the release date', () => {
    const release = readRelease(text, { released: '2021-01-04' });
    expect(release.eventDate).toMatchObject({ iso: '2020-12-20', basis: 'from release date' });
    expect(release.points[1]?.due).toEqual({ text: 'by next March', iso: '2022-03' });
  });

  it('leaves the date open, with a warning, where nothing tells the year', () => {
    const release = readRelease(text);
    expect(release.eventDate).toMatchObject({ text: 'December 20', iso: null });
    expect(release.warnings.join()).toContain('December 20');
  });

  it('reads the paragraphs of another language and says that it sought no more', () => {
    const release = readRelease(
      'Ministros en Lima\n\nLos ministros se reunieron en Lima y acordaron ampliar el comercio entre sus países.\n',
    );
    expect(release.language).toBe('other');
    expect(release.paragraphs.map((paragraph) => paragraph.address)).toEqual(['¶1']);
    expect(release.points).toEqual([]);
    expect(release.warnings.join()).toContain('language');
  });

  it.each(['', ' \u00a0\r\n', '1.', '□', '---', '---\ntitle: "x', '\ud800', '((((', '“'.repeat(50)])(
    'bears %j',
    (odd) => {
      expect(readRelease(odd).points).toEqual([]);
    },
  );
});
