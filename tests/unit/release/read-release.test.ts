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

describe('what the page prints around the text', () => {
  it('takes the release date from the place and date that a statement is signed off with', () => {
    const text =
      'Ministers Speak\n\nMinister Ana Ruiz spoke last evening with Minister Olav Berg about herring.\n\nOslo\n31 May 2031\n';
    expect(readRelease(text)).toMatchObject({ released: '2031-05-31', eventDate: { iso: '2031-05-30' } });
  });

  it('leaves the day of the meeting open where only the release date is known', () => {
    const release = readRelease(
      'Ministers Meet\n\nThe two ministers met in Oslo and ate herring together.\n',
      {
        released: '2031-05-31',
      },
    );
    expect(release.eventDate).toBeNull();
    expect(release.warnings.join()).toContain('when the meeting took place');
  });

  it('joins a wrapped paragraph that is cut before a name', () => {
    const release = readRelease(
      'Ministers Meet\n\nThe two ministers met on 12 February 2031 in The Hague, where they talked of\nfish and of the port of Aktau. Director-General\nVan der Hoeven said that the Dutch government would\nsend a trade mission to the port in May.\n',
    );
    expect(release.paragraphs.map((paragraph) => paragraph.address)).toEqual(['¶1']);
    expect(release.venue).toBe('The Hague');
  });
});

describe('who speaks', () => {
  it('knows a minister whose surname alone is printed by the country beside it', () => {
    const release = readRelease(
      'Ministers Meet\n\nSwedish Foreign Minister Lund met Peruvian Foreign Minister Rojas in Oslo on the fourth of May. Minister Lund proposed a joint school for the children of both countries. Minister Rojas thanked him for the idea.\n',
    );
    expect(release.people).toEqual([]);
    expect(release.points.slice(1).map((point) => point.by)).toEqual(['Sweden', 'Peru']);
  });
});

describe('who hosted and chaired', () => {
  it.each([
    ['Ghana chaired the meeting.', 'chair', 'Ghana'],
    [
      'The meeting was held under the chairmanship of Mr. Abel Tor, Minister of Suriname.',
      'chair',
      'Suriname',
    ],
    ['The meeting was presided over by Norway.', 'chair', 'Norway'],
    ['Ghana chaired the first session.', 'chair', null],
    ['The meeting was jointly chaired by Ghana and Norway.', 'chair', null],
    ['The meeting was organized by the Government of Ghana.', 'host', 'Ghana'],
    ['Ghana organized the meeting.', 'host', 'Ghana'],
    ['Ministers thanked Ghana for its hospitality.', 'host', null],
  ] as const)('%s', (sentence, office, side) => {
    const text = `Ministers Meet\n\nMinisters of many countries met in Oslo on 4 May 2031. ${sentence}\n`;
    expect(readRelease(text)[office]).toBe(side);
  });
});

describe('Korean clauses and speakers', () => {
  const told = (text: string): string[] =>
    readRelease(`한-칠레 외교차관 면담 결과\n\n${text}`).points.map(({ by, kind, ask, text: words }) =>
      [by ?? '-', ask ? `${kind}?` : kind, words.replace(/\.$/, '')].join(' | '),
    );

  it.each<[string, string[]]>([
    [
      '□ 양측은 재개가 필요하다는 데 의견을 같이하였으나, 시기에 대해서는 합의에 이르지 못하였다.',
      [
        '양측 | view | 양측은 재개가 필요하다는 데 의견을 같이하였으나',
        '양측 | fact | 시기에 대해서는 합의에 이르지 못하였다',
      ],
    ],
    [
      '□ 미측은 한국이 중요한 협력국이라며, 관련 예산을 늘리겠다고 하였다.',
      [
        '미국 | position | 미측은 한국이 중요한 협력국이라며',
        '미국 | commitment | 관련 예산을 늘리겠다고 하였다',
      ],
    ],
    [
      '□ 국방부는 금일(9.16.) 오전 서울에서 회의를 개최하였다.',
      ['한국 | fact | 국방부는 금일(9.16.) 오전 서울에서 회의를 개최하였다'],
    ],
    [
      '□ 우리나라와 베트남은 하노이에서 영사협의회를 개최하였다.',
      ['양측 | fact | 우리나라와 베트남은 하노이에서 영사협의회를 개최하였다'],
    ],
    [
      '□ 양측은 다음과 같이 협력하기로 합의하였다.\n  ① 공동연구센터를 2026년 중 설립\n  ② 전문가 교류를 매년 실시한다.',
      [
        '양측 | agreement | 양측은 다음과 같이 협력하기로 합의하였다',
        '양측 | agreement | 공동연구센터를 2026년 중 설립',
        '양측 | agreement | 전문가 교류를 매년 실시한다',
      ],
    ],
    [
      '<질문> 일본측과의 협의 일정이 정해졌는지 궁금합니다.\n\n<답변> 아직 정해진 것은 없습니다.',
      ['- | fact | <답변> 아직 정해진 것은 없습니다'],
    ],
    [
      '□ 홍지민 국방부장관은 린 베르그 노르웨이 국방장관을 접견하였다.\n\n□ 홍 장관은 위협에 대한 우려를 표명하였다.',
      [
        '한국 | fact | 홍지민 국방부장관은 린 베르그 노르웨이 국방장관을 접견하였다',
        '한국 | position | 홍 장관은 위협에 대한 우려를 표명하였다',
      ],
    ],
  ])('%s', (text, points) => {
    expect(told(text)).toEqual(points);
  });

  it('joins an item that was wrapped without hanging', () => {
    const { paragraphs } = readRelease(
      '한-칠레 외교차관 면담 결과\n\n□ 양측은 남극 연구 협력과 핵심광물 공급망 협력을 위한 공동 연구센터를\n설치하기로 합의하였다.\n',
    );
    expect(paragraphs).toHaveLength(1);
  });

  it('takes the day of a figure from the words beside it', () => {
    const { keyFacts } = readRelease(
      '한-칠레 외교차관 면담 결과\n\n□ 양측은 2025년 3월 4일(화) 서울에서 만났다.\n\n□ 교역액은 2023년 기준 80억 달러에 이른다.\n',
    );
    expect(keyFacts.map((fact) => fact.asOf)).toEqual(['2023']);
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
