// One finished book that has every block and attribute of the model, in English or in Korean, with counted ids.
// Words that only some readers may see hold a secret word, so that a test can look for it anywhere in a document.

import type { Book, Media } from '../../shared/book/book.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { Block, Brief, Inline, Section, Source, TableRow } from '../../shared/book/nodes.ts';
import type { Language, Reader } from '../../shared/book/words.ts';

export const SAMPLE_SCHEME: MarkingScheme = {
  id: 'three-levels',
  name: { en: 'Three levels', ko: '3단계' },
  levels: [
    { id: 'official', caption: 'OFFICIAL', portionMark: '(O)' },
    { id: 'restricted', caption: 'RESTRICTED', portionMark: '(R)' },
    { id: 'confidential', caption: 'CONFIDENTIAL', portionMark: '(C)' },
  ],
  unmarkedCaption: 'UNMARKED',
};

/** A picture of 2 by 1 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNQtI9RtI8BAAYCAbkM8h9wAAAAAElFTkSuQmCC';
export const PICTURE_HASH = 'a'.repeat(64);
export const UNUSED_PICTURE_HASH = 'b'.repeat(64);

const ALL: Reader[] = ['principal', 'delegation', 'interpreter', 'press'];
const TRAVELING: Reader[] = ['principal', 'delegation', 'interpreter'];

const rowsOf = (rows: Inline[][][]): TableRow[] =>
  rows.map((cells) => ({
    type: 'table-row',
    children: cells.map((children) => ({ type: 'table-cell', children })),
  }));

/** The media of the sample: one picture that is shown, one that is not. */
export const createSampleMedia = (): Media => ({
  [PICTURE_HASH]: { type: 'image/png', base64: PICTURE },
  [UNUSED_PICTURE_HASH]: { type: 'image/png', base64: Buffer.from('unusedpicture').toString('base64') },
});

/** The sample book. */
export function createSampleBook(language: Language = 'en'): Book {
  let count = 0;
  const id = () => (count++).toString(36).padStart(16, '0');
  const say = (en: string, ko: string): string => (language === 'ko' ? ko : en);
  const text = (en: string, ko: string): Inline[] => [{ text: say(en, ko) }];
  const document = id();
  const source = (address: string): Source => ({
    id: id(),
    document,
    address,
    words: 'sourcewordsonly putting the summit on the table',
    date: '2020-02-12',
  });
  const clause: Source = { ...source('3/o1'), words: 'putting the meeting of leaders\n  on the agenda' };
  const paragraph = (children: Inline[], more: Partial<Block> = {}): Block =>
    ({ type: 'paragraph', id: id(), children, ...more }) as Block;
  const point = (level: 1 | 2 | 3, children: Inline[], more: Partial<Block> = {}): Block =>
    ({ type: 'point', id: id(), level, use: 'raise', children, ...more }) as Block;
  const section = (
    role: string,
    heading: string,
    readers: Reader[] | undefined,
    children: Block[],
  ): Section => ({
    type: 'section',
    id: id(),
    role,
    heading,
    guidance: 'guidancewords: what to write here',
    ...(readers ? { readers } : {}),
    children,
  });
  const brief = (role: string, title: string, children: Section[]): Brief => ({
    type: 'brief',
    id: id(),
    role,
    title,
    children,
  });

  const steering = brief('steering', say('Steering brief', '총괄 자료'), [
    section('objectives', say('Objectives', '목표'), TRAVELING, [
      paragraph(
        text(
          'Leave Seoul with each member’s answer on a summit, and with the four themes carried into joint work.',
          '정상급 회의 격상에 대한 각국의 답을 확인하고, 네 가지 주제를 공동 사업으로 이어 간다.',
        ),
        { marking: 'official' },
      ),
    ]),
    section('participants', say('Participants', '참석자'), TRAVELING, [
      {
        type: 'table',
        id: id(),
        headerRows: 1,
        widths: [2, 4, 5],
        children: rowsOf([
          [text('Country', '국가'), text('Head of delegation', '수석대표'), text('Title', '직함')],
          [
            text('Mexico', '멕시코'),
            text('Ms. Lucía Ferrer Ocampo', '루시아 페레르 오캄포'),
            text('Vice-Minister for Multilateral Affairs', '다자 차관'),
          ],
          [
            text('Indonesia', '인도네시아'),
            text('Mr. Bima Prasetya', '비마 프라세티아'),
            text('Director General for Asia-Pacific and African Affairs', '아태·아프리카 총국장'),
          ],
          [
            text('Türkiye', '튀르키예'),
            text('Mr. Kerem Aydoğan', '케렘 아이도안'),
            [
              { text: say('Deputy Minister', '차관') },
              { type: 'footnote', children: [{ text: say('Check still in post.', '현직 여부 확인 필요.') }] },
            ],
          ],
          [text('Interpretation is simultaneous throughout.', '전 일정 동시통역.')],
        ]),
        sources: [source('1')],
      },
      {
        type: 'table',
        id: id(),
        headerRows: 0,
        children: rowsOf([
          [text('09:30', '09:30'), text('Session I', '제1세션')],
          [[], text('Lunch', '오찬')],
        ]),
      },
    ]),
    section('do-not-raise', say('Do not raise', '제기 금지'), undefined, [
      point(
        1,
        text(
          'The quicksilver file, before its working group has met.',
          'quicksilver 문건은 실무 협의 전까지 언급하지 않음.',
        ),
        {
          use: 'do-not-raise',
          marking: 'confidential',
        },
      ),
    ]),
  ]);

  const chair = brief('session', say('Our year in the chair', '우리의 의장국 활동'), [
    section('points-to-make', say('Points to make', '발언 요지'), TRAVELING, [
      point(
        1,
        text(
          'Thank Mexico for the year that closed with the retreat in Mexico City on 11 February, and for a careful handover.',
          '2월 11일 멕시코시티 회의로 한 해를 마무리하고 의장국을 세심하게 인계해 준 멕시코에 사의를 표함.',
        ),
        { addressee: say('Mexico', '멕시코'), marking: 'official', sources: [source('1'), source('1/o1')] },
      ),
      point(
        1,
        text(
          'Say plainly that we would like to hear, today, how each member sees MIKTA meeting at summit level.',
          '믹타 정상급 회의 개최에 대한 각국의 견해를 오늘 이 자리에서 듣고 싶다는 점을 분명히 밝힘.',
        ),
        { addressee: say('all members', '전 회원국'), marking: 'restricted', sources: [source('3/o1')] },
      ),
      point(
        2,
        text(
          'The group is in its seventh year; leading the talk on where it goes is what we took on as chair.',
          '믹타는 출범 7년 차를 맞았으며, 발전 방향 논의를 이끄는 것이 의장국으로서 우리가 맡은 일임.',
        ),
        { marking: 'restricted' },
      ),
      point(3, text('Driftwood figures are in the annex.', 'driftwood 수치는 별첨 참조.'), {
        readers: ['principal', 'delegation'],
      }),
      paragraph(text('If time is short, stop here.', '시간이 부족하면 여기에서 마침.')),
      point(1, [
        { text: say('Four themes for the year: ', '올해의 네 가지 주제: ') },
        { text: say('multilateralism', '다자주의'), bold: true },
        { text: ', ' },
        { text: say('sustainable development', '지속가능발전'), italic: true },
        { text: ', ' },
        { text: say('peace and security', '평화와 안보'), underline: true },
        { text: say(', and our own ties (', ', 회원국 간 관계(') },
        { text: say('믹타', 'MIKTA'), lang: language === 'ko' ? 'en' : 'ko' },
        { text: ').' },
      ]),
      point(
        2,
        text(
          'One voice for multilateralism at large conferences.',
          '주요 국제회의에서 다자주의를 위한 한목소리.',
        ),
      ),
      point(2, text('', ''), {
        seed: { label: 'raise-again', source: clause.id, by: 'ROK' },
        sources: [clause],
      }),
      point(1, text('', ''), { lang: language }),
    ]),
    section('if-raised', say('If raised', '제기 시 답변'), undefined, [
      point(
        1,
        text(
          'On the budget: the saltmarsh estimate is still with our finance ministry.',
          '예산 관련: saltmarsh 추정치는 재정당국이 검토 중임.',
        ),
        { use: 'if-raised' },
      ),
      point(2, text('Nothing more than that, thistledown aside.', 'thistledown 외에는 더 언급하지 않음.'), {
        use: 'if-raised',
      }),
      point(1, text('On observers: we have no view yet.', '옵서버 관련: 아직 입장이 없음.'), {
        use: 'defensive',
        addressee: say('Türkiye', '튀르키예'),
        marking: 'restricted',
      }),
    ]),
    section('background', say('Background', '배경'), TRAVELING, [
      paragraph(
        [
          {
            text: say(
              'The members last met on 11 February 2020 in Mexico City; all called on the Secretary of Foreign Affairs the day before. The text of the day is ',
              '회원국들은 2020년 2월 11일 멕시코시티에서 마지막으로 만났으며, 전날 외교장관을 함께 예방하였다. 당일 문안은 ',
            ),
          },
          {
            type: 'link',
            href: 'https://example.org/mikta?year=2020&lang=en',
            children: [{ text: say('published', '공개되어') }],
          },
          { text: say('.', ' 있다.') },
          { type: 'footnote', children: [{ text: say('Also sent by post.', '우편으로도 송부됨.') }] },
          { text: say(' It was held at ', ' 장소는 ') },
          { type: 'field', path: 'venue', children: [{ text: '' }] },
          { text: say('.', '이다.') },
        ],
        { sources: [source('1'), source('4')] },
      ),
      {
        type: 'agreed-language',
        id: id(),
        children: text(
          'We will work together for an open and rules-based order, and return to the question at our next meeting.',
          '우리는 개방적이고 규칙에 기반한 질서를 위해 협력하며, 다음 회의에서 이 문제를 다시 논의한다.',
        ),
        sources: [source('3/o2')],
      },
      paragraph([{ text: '' }]),
      {
        type: 'list',
        id: id(),
        ordered: false,
        children: [
          {
            type: 'list-item',
            level: 1,
            children: text(
              'Mexico hosted as the closing meeting of its term.',
              '멕시코가 임기를 마무리하는 회의를 주최함.',
            ),
          },
          {
            type: 'list-item',
            level: 2,
            children: text(
              'Korea holds the chair until February 2021.',
              '한국은 2021년 2월까지 의장국을 맡음.',
            ),
          },
          {
            type: 'list-item',
            level: 3,
            children: text('The ironwood list follows.', 'ironwood 명단은 추후 송부.'),
          },
        ],
      },
      {
        type: 'list',
        id: id(),
        ordered: true,
        marking: 'restricted',
        children: [
          {
            type: 'list-item',
            level: 1,
            children: text('First, agree the calendar.', '첫째, 일정에 합의한다.'),
          },
          { type: 'list-item', level: 1, children: text('Then, the statement.', '둘째, 성명에 합의한다.') },
          { type: 'list-item', level: 2, children: text('In both languages.', '양 언어로 작성한다.') },
        ],
      },
      {
        type: 'image',
        id: id(),
        media: PICTURE_HASH,
        alt: say('Two bars, one longer', '막대 두 개'),
        width: 60,
        children: [{ text: '' }],
      },
      { type: 'page-break', id: id(), children: [{ text: '' }] },
      paragraph(text('The lanternfish channel stays closed.', 'lanternfish 채널은 비공개로 유지.'), {
        readers: ['principal'],
        disclosure: 'not-for-disclosure',
        marking: 'confidential',
      }),
      paragraph(
        text(
          'On raising the group to summit level no answer is on record.',
          '정상급 격상에 관한 답변 기록은 없다.',
        ),
        { disclosure: 'may-be-used' },
      ),
    ]),
  ]);

  const closed = brief('bilateral', say('The cobblestone talks', 'cobblestone 협의'), [
    section('purpose', say('Purpose', '목적'), undefined, [
      paragraph(text('None of it for others.', '타인 비공개.')),
    ]),
  ]);

  const press = brief('press-lines', say('Press lines', '언론 대응'), [
    section('top-line', say('Top line', '핵심 메시지'), ALL, [
      point(
        1,
        text(
          'The five members met in Seoul and agreed to meet again this year.',
          '5개국이 서울에서 만나 연내 재회동에 합의했다.',
        ),
      ),
      point(2, text('They spoke with one voice for multilateralism.', '다자주의를 위해 한목소리를 냈다.')),
    ]),
  ]);

  return {
    id: id(),
    title: say('MIKTA Vice-Ministerial Retreat', '믹타 차관급 리트리트'),
    template: 'multilateral-retreat',
    language,
    markingScheme: SAMPLE_SCHEME.id,
    meetingSheet: {
      us: 'ROK',
      event: say('MIKTA Vice-Ministerial Retreat, Seoul', '믹타 차관급 리트리트(서울)'),
      kind: 'multilateral-retreat',
      dates: { from: '2020-05-26', to: '2020-05-27' },
      venue: '',
      host: say('Republic of Korea', '대한민국'),
      chair: say('Republic of Korea', '대한민국'),
      principal: { name: '', title: '' },
      delegations: [
        {
          country: 'Mexico',
          people: [
            {
              name: 'Lucía Ferrer Ocampo',
              saidAs: 'loo-SEE-ah',
              title: '',
              organization: '',
              note: 'privatenote',
            },
          ],
        },
      ],
      sessions: [],
      languages: [language],
      interpretation: 'simultaneous',
      marking: '',
    },
    copies: [
      ...ALL.map((reader) => ({ name: reader, readers: [reader], ceiling: null })),
      { name: say('Embassy', '공관'), readers: ['delegation', 'interpreter'], ceiling: 'official' },
    ],
    documents: [
      {
        id: document,
        hash: 'c'.repeat(64),
        title: say('5th MIKTA Retreat Takes Place', '제5차 믹타 리트리트 개최'),
        issuer: say('Ministry of Foreign Affairs', '외교부'),
        released: '2020-02-12',
        language: 'en',
        body: 'wholereleasebody sourcewordsonly putting the summit on the table',
      },
    ],
    children: [steering, chair, closed, press],
  };
}
