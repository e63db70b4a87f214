// The grade of a verb, as a table: sentence in, kinds (and asks) of its clauses out.
import { describe, expect, it } from 'vitest';
import { cutClauses } from '../../../shared/release/clauses.ts';
import { gradeClause } from '../../../shared/release/kinds.ts';
import { gradeKorean } from '../../../shared/release/korean-points.ts';
import { ENGLISH_GRADES, KOREAN_GRADES } from './clause-grades.ts';

const gradesOf = (text: string): string[] =>
  cutClauses(text, { start: 0, end: text.length }).map((clause) => {
    const grade = gradeClause(clause);
    return grade.ask ? `${grade.kind}?` : grade.kind;
  });

describe('English', () => {
  it.each([
    ['Ministers agreed to open a port.', ['agreement']],
    ['Ministers did not agree on a date.', ['fact']],
    ['Ministers could not agree on a date.', ['fact']],
    ['It was decided that the office would close.', ['agreement']],
    ['Leaders adopted the work program for the year.', ['agreement']],
    ['Leaders adopted a declaration in which they condemned the attack.', ['position']],
    ['Leaders adopted a declaration in which they pledged new funds.', ['commitment']],
    ['Japan pledged to double its grant.', ['commitment']],
    ['The Minister reaffirmed his country’s commitment to free trade.', ['commitment']],
    ['The Minister reaffirmed the importance of the commitment.', ['position']],
    ['Minister Ruiz underscored that Mexico is committed to the treaty.', ['commitment']],
    ['Minister Ruiz underscored that Mexico remains committed to the treaty.', ['commitment']],
    ['Japan will provide new funds.', ['commitment']],
    ['Japan will host the next round.', ['next-step']],
    ['The fund will be enlarged next year.', ['next-step']],
    ['The working group will support small farms.', ['next-step']],
    ['The two ministers are to meet in May.', ['next-step']],
    ['Canada plans to send a team.', ['next-step']],
    ['The ministers instructed their officials to draft a text.', ['next-step']],
    ['The ROK side proposed a joint fund.', ['proposal']],
    ['Minister Ruiz raised the idea of a joint fund.', ['proposal']],
    ['Minister Ruiz raised the question of fees.', ['position']],
    ['Minister Ruiz asked for patience.', ['proposal?']],
    ['Minister Ruiz invited the Chilean side to Lima.', ['proposal?']],
    ['Leaders called on all parties to stop.', ['proposal?']],
    ['Minister Ruiz called on President Soto.', ['fact']],
    ['Participants shared the view that ports matter.', ['view']],
    ['Participants took note of the report.', ['view']],
    ['Participants noted the report with thanks.', ['view']],
    ['Participants exchanged views on ports.', ['fact']],
    ['Minister Ruiz explained how Mexico will contribute.', ['position']],
    ['Minister Ruiz said that Mexico would study the plan.', ['position']],
    ['Minister Ruiz said that Mexico will contribute to the fund.', ['commitment']],
    ['Minister Ruiz said that ports are vital.', ['position']],
    ['Minister Ruiz listened with interest.', ['fact']],
    ['Minister Ruiz paid tribute to the fallen.', ['position']],
    ['Minister Ruiz paid a courtesy call on President Soto.', ['fact']],
    ['The visit is seen to have brought both closer.', ['view']],
    ['Ministers met in Oslo, discussed ports, and agreed to open one.', ['fact', 'fact', 'agreement']],
    ['Ministers stressed that ports are vital and the two countries must act.', ['position']],
    ['We support free trade, and we call for reform.', ['position', 'proposal?']],
    ['We will deepen our ties and establish a panel.', ['commitment', 'next-step']],
    [
      'The ROK side proposed sharing data; training officers; and opening a port.',
      ['proposal', 'proposal', 'proposal'],
    ],
  ])('%s', (text, kinds) => {
    expect(gradesOf(text)).toEqual(kinds);
  });
});

describe('Korean', () => {
  it.each([
    ['양측은 항만을 열기로 합의하였다.', 'agreement', false],
    ['양측은 항만을 열기로 하였다.', 'agreement', false],
    ['양측은 일정에 합의하지 못하였다.', 'fact', false],
    ['장관은 기금을 늘리겠다고 밝혔다.', 'commitment', false],
    ['장관은 제안을 검토하겠다고 말했다.', 'position', false],
    ['차기 회의는 5월에 열릴 예정이다.', 'next-step', false],
    ['장관은 공동 기금을 제안하였다.', 'proposal', false],
    ['장관은 관심과 지지를 요청하였다.', 'proposal', true],
    ['양측은 항만이 중요하다는 데 인식을 같이하였다.', 'view', false],
    ['장관은 정부의 노력을 설명하였다.', 'position', false],
    ['장관은 항만이 중요하다고 말했다.', 'position', false],
    ['양측은 지역 정세에 대해 논의하였다.', 'fact', false],
  ] as const)('%s', (text, kind, ask) => {
    expect(gradeKorean(text)).toEqual({ kind, ask });
  });
});

describe('the table of grades', () => {
  it.each(ENGLISH_GRADES)('%s', (text, grades) => {
    expect(gradesOf(text).join(' ')).toBe(grades);
  });

  it.each(KOREAN_GRADES)('%s', (text, grade) => {
    const { kind, ask } = gradeKorean(text);
    expect(`${kind}${ask ? '?' : ''}`).toBe(grade);
  });
});
