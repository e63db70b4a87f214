// Owns: the predicates, offices and subjects of Korean releases, as data.
// Promises: of the predicates in a clause the last decides, as it does in Korean.
// Must not: hold English words.

import type { StatementKind } from './release.ts';

/** A verb made with 하다 from any of these nouns, in the forms that releases use. */
const does = (nouns: string): string =>
  `(?:${nouns})(?:을 |를 )?(?:하|했|함|한다|합니다|할 것|한 바|해 |해줄|해 줄)`;
const either = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'g');

/** What a predicate makes of its clause. */
export const KOREAN_PREDICATES: readonly [RegExp, StatementKind, boolean][] = [
  [
    either(
      '합의(?:하|했|함|한다|를 (?:이루|보)|에 (?:이르|도달))',
      '기로 (?:하(?!는)|했|함|결정|뜻을|의견을|합의)',
      does('채택|결정|타결'),
      '(?:채택|결정|타결)(?:되|됐|됨)',
    ),
    'agreement',
    false,
  ],
  [
    either(
      does('약속|공약|다짐'),
      '(?<!검토하|검토해 보|검토해 나가|고려하|살펴보)겠(?:다|음|습니다)',
      '(?:지원|협력|기여|노력|강화|지속|확대|추진|이행|동참|지속해|노력해|협력해|지원해|강화해|확대해|기여해|이행해|추진해)(?:할| 나갈) 것(?:이|임|입)',
    ),
    'commitment',
    false,
  ],
  [
    either('예정', '계획(?:이|임|하|했|$)', '할 것(?:이|임)', '될 것(?:이|임)', '지시(?:하|했|함)'),
    'next-step',
    false,
  ],
  [either(does('제안|제의')), 'proposal', false],
  [/검토하겠|검토해 (?:보겠|나가겠)|고려하겠|살펴보겠/g, 'position', false],
  [
    either(does('요청|초청|당부|촉구|부탁|호소|요구|건의'), '(?:지지|협조|협력|관심|참여|지원|이해)를 구하'),
    'proposal',
    true,
  ],
  [
    either(
      does('평가|공감|주목|치하|유의|인정|확신|관찰|진단|높이 평가'),
      '공감(?:을|대)',
      '(?:인식|의견|견해|입장|뜻)을 (?:같이|함께|공유)',
      '(?:인식|견해|평가)를 (?:같이|함께|공유)',
      '평가(?:된다|됨|되)',
      '것으로 (?:평가|기대)(?:된다|됨|되)',
    ),
    'view',
    false,
  ],
  [
    either(
      does(
        '설명|강조|지지|우려|환영|규탄|재확인|희망|기대|표명|표시|소개|축하|비판|반대|지적|상기|확인|전달|수락|수용|동의|호응|거부|항의|유감|평가절하',
      ),
      '지지를 (?:표|보|재확인)',
      '(?:입장|뜻|의지|우려|감사|사의|유감|기대|환영|지지|경의|조의|의사|애도|희망|기대감|공감의 뜻)(?:을|를|의 뜻을)? (?:표|나타|밝|전)',
      '우려를|감사|사의를|위로|애도|조의',
      '표(?:하|했|함|한다|합니다)',
      '중요하다|필요하다|필요가 있다|심각하다|긴요하다',
    ),
    'position',
    false,
  ],
  [
    either(
      does(
        '논의|협의|교환|참석|개최|면담|회담|통화|방문|점검|청취|예방|접견|체결|서명|주재|연설|발표|출범|참여|시찰|진행|공유',
      ),
      '(?:개최|체결|진행|출범)(?:되|됐|됨)',
      '(?:논의|협의)(?:가|를)',
      '의견을 (?:교환|나누|나눴)|의견교환|만나|만났|면담(?:을|에)|회담(?:을|에)|통화(?:를|에)',
      '가졌|갖고|갖는|가지고|열렸|열린',
    ),
    'fact',
    false,
  ],
];

/** `… 다고 밝혔다`: looked through; the words before decide. */
export const KOREAN_REPORTED =
  /(?:다|라|자|냐)고 (?:밝|말|언급|전하|전했|덧붙|답|하였|했|함|하며|하고|하면서|발언)/g;
export const KOREAN_NEGATED = /(?:하지 (?:못|않)|지 못하|지 못했|이르지 못|불발|없었)/;
/** Endings that join one clause to the next; `…다고` reports, and `…고 있다` goes on. */
export const KOREAN_JOINT =
  /(?<=[가-힣])(?<![다라자냐])(?:고|며|면서),? (?!있|싶|난 |나서|말했|말하)|(?<=[가-힣])(?:하였|했|되었|됐|였)(?:는데|으나|지만),? /g;

/** Offices, as the last word of a title. */
export const KOREAN_OFFICES =
  /^([가-힣·0-9]*(?:장관|차관|차관보|국장|대사|대통령|총리|부장|실장|조정관|대표|특사|의장|사무총장|심의관|본부장|위원장|부통령|국왕|총재|수석대표|공사|총영사|보좌관|청장|처장|단장|외교장관))(?:은|는|이|가|과|와|을|를|의|에게|도|께서|및|,|과의|와의|주재로)?[,.]?$/;
export const KOREAN_NOT_NAMES = new Set(
  '오전 오후 저녁 아침 낮 중인 계기 우리측 상대측 한국측 동안 위해 관련 우리 양측 양국 신임 당시 주한 현 전 한미 한일 한중 이번 및 함께 외교부 국무부 외교 양 각국 동 주요 정부 제1 제2 대한민국 참석한 주재한 방한 방한한'.split(
    ' ',
  ),
);
export const KOREAN_BOTH = /^(?:양측|양국|양|두|쌍방|한미 양국|한일 양국)/;
export const KOREAN_GROUP = /^(?:참석자|참가국|회원국|각국|장관들|정상들|참석국|대표들)/;
