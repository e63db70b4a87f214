// Persons: text in, names with office, organization and country out.
import { expect, it } from 'vitest';
import { findKoreanPeople } from '../../../shared/release/korean-people.ts';
import { findPeople } from '../../../shared/release/people.ts';
import { readTokens } from '../../../shared/release/tokens.ts';

it.each<[string, (string | null)[][]]>([
  [
    'The Foreign Secretary, Rt Hon Nora Vane MP, received Minister of State Baroness Ida Croft.',
    [
      ['Nora Vane', 'Foreign Secretary', null, null],
      ['Ida Croft', 'Minister of State', null, null],
    ],
  ],
  [
    'The Honourable Dato’ Seri Zul Hamid, Minister of Foreign Affairs, called on the Prime Minister, YAB Tan Sri Rahim Osman.',
    [
      ['Zul Hamid', 'Minister of Foreign Affairs', null, null],
      ['Rahim Osman', 'Prime Minister', null, null],
    ],
  ],
  ['Prime Minister Shri Arun Desai came.', [['Arun Desai', 'Prime Minister', null, null]]],
  [
    'Pieter van der Hoeven, Director-General for Trade of the Netherlands, came.',
    [['Pieter van der Hoeven', 'Director-General for Trade', 'Netherlands', 'Netherlands']],
  ],
  ['Political Director Bram van den Akker came.', [['Bram van den Akker', 'Political Director', null, null]]],
  [
    'Deputy Prime Minister/Foreign Minister Senator Kamran Yusuf spoke.',
    [['Kamran Yusuf', 'Deputy Prime Minister/Foreign Minister', null, null]],
  ],
  [
    'His Highness Prince Turki bin Fahd Al-Rami, Minister of Foreign Affairs, spoke.',
    [['Turki bin Fahd Al-Rami', 'Minister of Foreign Affairs', null, null]],
  ],
  [
    'Hon. Nalin Perera, MP, Foreign Minister of Sri Lanka, came.',
    [['Nalin Perera', 'Foreign Minister', 'Sri Lanka', 'Sri Lanka']],
  ],
  [
    'Poland was represented by Deputy Minister Ana Wrona and Romania by State Secretary Ion Drag.',
    [
      ['Ana Wrona', 'Deputy Minister', 'Poland', 'Poland'],
      ['Ion Drag', 'State Secretary', 'Romania', 'Romania'],
    ],
  ],
  [
    'Minister of Foreign Affairs Moon, Hye-rin had a meeting with Minister for Trade of Peru Iris Salas.',
    [
      ['Moon, Hye-rin', 'Minister of Foreign Affairs', null, null],
      ['Iris Salas', 'Minister for Trade', 'Peru', 'Peru'],
    ],
  ],
  [
    'He met Amb. Owen Reyes, U.S. Special Representative for the DPRK, and Senior Official for the DPRK Dr. Nora Bell.',
    [
      ['Owen Reyes', 'Special Representative for the DPRK', 'United States', 'United States'],
      ['Nora Bell', 'Senior Official for the DPRK', null, null],
    ],
  ],
  [
    'They saw former Director of the White House National Security Council (NSC) Lena Ortiz.',
    [['Lena Ortiz', 'Director of the White House National Security Council', null, null]],
  ],
  [
    'The talk brought together Ambassadors Ha Jin-woo to China, Noh Ara to Japan and Seo Min to the UN.',
    [
      ['Ha Jin-woo', 'Ambassador to China', null, null],
      ['Noh Ara', 'Ambassador to Japan', null, null],
      ['Seo Min', 'Ambassador to the UN', null, null],
    ],
  ],
  [
    'It was chaired by His Excellency Dato’ Sri Hamid Osman, Deputy Prime Minister and Minister of Trade of Malaysia.',
    [['Hamid Osman', 'Deputy Prime Minister and Minister of Trade', 'Malaysia', 'Malaysia']],
  ],
  [
    'High Representative/Vice-President Marta Solano met the UN Secretary-General’s Special Envoy on Libya, Otto Lind, in Rome.',
    [
      ['Marta Solano', 'High Representative/Vice-President', null, null],
      ['Otto Lind', 'Special Envoy on Libya', null, null],
    ],
  ],
  [
    'He met Policy Advisor Jens Kohl, British Security Advisor Tom Dale and others.',
    [
      ['Jens Kohl', 'Policy Advisor', null, null],
      ['Tom Dale', 'Security Advisor', 'United Kingdom', 'United Kingdom'],
    ],
  ],
  [
    'Political Affairs Director at the Polish Ministry of Foreign Affairs Jan Nowik came.',
    [['Jan Nowik', 'Political Affairs Director', 'Ministry of Foreign Affairs', 'Poland']],
  ],
  [
    'Mr. Taro Mori, Minister for Foreign Affairs, spoke with H.E. Dr. Karl Weiss, Federal Minister for Foreign Affairs, Germany.',
    [
      ['Taro Mori', 'Minister for Foreign Affairs', null, null],
      ['Karl Weiss', 'Federal Minister for Foreign Affairs', 'Germany', 'Germany'],
    ],
  ],
  [
    'Deputy Minister for Economic Affairs Park Ji-woo of the Ministry of Foreign Affairs spoke.',
    [['Park Ji-woo', 'Deputy Minister for Economic Affairs', 'Ministry of Foreign Affairs', null]],
  ],
  [
    'He met Mexican Secretary of Foreign Affairs Ana Ruiz in Lima.',
    [['Ana Ruiz', 'Secretary of Foreign Affairs', 'Mexico', 'Mexico']],
  ],
  [
    'Vice President Joan Hill met President Yun Ha Neul of the Republic of Korea (ROK).',
    [
      ['Joan Hill', 'Vice President', null, null],
      ['Yun Ha Neul', 'President', 'Republic of Korea', 'Republic of Korea'],
    ],
  ],
  [
    'Japan’s 1<sup>st</sup> Vice Foreign Minister Ito Kenji and Vice Defense Minister Mori Aya came.'.replace(
      /<[^>]+>/g,
      '',
    ),
    [
      ['Ito Kenji', '1st Vice Foreign Minister', 'Japan', 'Japan'],
      ['Mori Aya', 'Vice Defense Minister', null, null],
    ],
  ],
  [
    'Ana Ruiz, Secretary of Foreign Affairs of Mexico, spoke.',
    [['Ana Ruiz', 'Secretary of Foreign Affairs', 'Mexico', 'Mexico']],
  ],
  ['(Austria) Ambassador Lukas Brandner', [['Lukas Brandner', 'Ambassador', 'Austria', 'Austria']]],
  [
    'The Foreign Secretary and Peruvian Foreign Minister Elena Quiroga met.',
    [['Elena Quiroga', 'Foreign Minister', 'Peru', 'Peru']],
  ],
  [
    'The Honourable Claire Roy, Minister of Foreign Affairs, spoke with Rosa Vidal, Peru’s Minister of Mines.',
    [
      ['Claire Roy', 'Minister of Foreign Affairs', null, null],
      ['Rosa Vidal', 'Minister of Mines', 'Peru', 'Peru'],
    ],
  ],
  [
    'President Rui Prado, Jr. of the Philippines came.',
    [['Rui Prado, Jr.', 'President', 'Philippines', 'Philippines']],
  ],
  ['Fisheries Minister Owen Hartley came.', [['Owen Hartley', 'Fisheries Minister', null, null]]],
  [
    'UK Minister for Europe, North America and Overseas Territories, Alan Stoke, chaired.',
    [
      [
        'Alan Stoke',
        'Minister for Europe, North America and Overseas Territories',
        'United Kingdom',
        'United Kingdom',
      ],
    ],
  ],
  ['The Vice President and Minister Kang met at the White House.', []],
])('%s', (text, people) => {
  expect(
    findPeople(text, readTokens(text)).map(({ name, title, organization, country }) => [
      name,
      title,
      organization,
      country,
    ]),
  ).toEqual(people);
});

it('reads Korean names without office and second script', () => {
  const text = '김도연 외교부 차관보는 로사 비달(Rosa Vidal) 칠레 외교차관과 만났다.';
  expect(findKoreanPeople(text, '□1', (name) => name).map((person) => [person.name, person.title])).toEqual([
    ['김도연', '차관보'],
    ['로사 비달', '외교차관'],
  ]);
});

it.each<[string, [string, string][]]>([
  [
    '조민재 차관보는 림 다라(Lim Dara) 아세안 사무총장, 안나 홀름(Anna Holm) 제80차 유엔총회 의장과 만났다.',
    [
      ['조민재', '차관보'],
      ['림 다라', '사무총장'],
      ['안나 홀름', '의장'],
    ],
  ],
  [
    '제3차 한미일 외교차관 협의회에 마크 레인 주한미국대사대리가 배석하였다.',
    [['마크 레인', '주한미국대사대리']],
  ],
  ['한 장관은 리웨이 중국 중앙정치국 위원 겸 외교부장과 만났다.', [['리웨이', '위원 겸 외교부장']]],
  ['이 국장은 민건 주영국대사와도 통화하였다.', [['민건', '주영국대사']]],
  ['윤 장관은 카를 린드(Carl Lindh) 스웨덴 기업혁신부 장관과 만났다.', [['카를 린드', '장관']]],
  ['안 장관은 요한 페테르센 네덜란드 국방장관과 만났다.', [['요한 페테르센', '국방장관']]],
  ['조 장관은 후세인 디알로 세네갈 외교장관과 만났다.', [['후세인 디알로', '외교장관']]],
  [
    '리사 브래디(Lisa Brady) 미합중국 국방부 우주정책 수석부차관보 대행이 주재하였다.',
    [['리사 브래디', '수석부차관보 대행']],
  ],
  ['유지호 국방부장관 직무대행이 참석하였다.', [['유지호', '국방부장관 직무대행']]],
  ['베트남측은 레 민 후옹 외교부 영사국장이 참석하였다.', [['레 민 후옹', '영사국장']]],
  ['의장국인 튀르키예의 아이셰 데미르 외교부 국장이 주재하였다.', [['아이셰 데미르', '국장']]],
  ['한 장관은 피오트르 코발스키 국방장관과 만났다.', [['피오트르 코발스키', '국방장관']]],
  ['이에 대해 토마스 은코시 남아공 농업부 국장은 지지하였다.', [['토마스 은코시', '국장']]],
  ['방문 기간 중 캐나다 외교장관과 회담을 가졌다.', []],
  ['서울안보대화에 네덜란드 국방장관이 참석하였다.', []],
  [
    '(우리측) 정해인 기후변화대사, 김나래 기후외교과장',
    [
      ['정해인', '기후변화대사'],
      ['김나래', '기후외교과장'],
    ],
  ],
  ['(브라질측) 안드레 코레아 COP30 의장', [['안드레 코레아', '의장']]],
])('%s', (text, people) => {
  expect(findKoreanPeople(text, '□1', (name) => name).map((person) => [person.name, person.title])).toEqual(
    people,
  );
});
