// Owns: telling page furniture from words of the release, one line at a time.
// Promises: a whole line is furniture or is none; a page number inside a sentence is furniture.
// Must not: look at where in the page the line stands; `body.ts` does that.

import { FURNITURE_LINES, STOP_LINES, FURNITURE_RUNS, FURNITURE_STARTS } from './furniture-words.ts';

const END_MARK =
  /^(?:\\?#\\?#\\?#|# # #|<끝>|\/(?:끝|end)\/|끝\.?|-+ ?(?:30|end|ends|끝|o0o) ?-+|[-*_=·• ]{3,})$/i;
const PAGE_NUMBER =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|(?:page|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}|\[\d{1,3}\]|\d{1,3}쪽)$/i;
const COUNTER =
  /^(?:date|posted|hits?|views?|조회수?)?[ :]*[\d.,:/ -]*(?:hits?|views?|조회수?|shares?|likes?|comments?)[ :]*[\d,]+$/i;
const LABELLED_DATE =
  /^(?:date|posted|released|published|release date|issued|등록일자?|작성일자?|배포일?|배포일시|보도일시|보도시점|제공일|게시일|수정일|입력|등록|작성)[ :]*\d{4}[-./]/i;
const ADDRESS_OF_PAGE = /^(?:https?:\/\/|www\.)\S+$/i;
const PHONE = /^(?:\(?\+?\d[\d ()-]{6,}\d)$/;
/** `2. Embassy of Iceland twitter`: an account of the site's owner. */
const ACCOUNT =
  /^(?:\d{1,2}[.)] |[-•·*] )?[\p{Lu}가-힣][^.:;!?]{0,90}? (?:facebook|instagram|twitter|youtube|linkedin|flickr|tiktok|telegram|kakaotalk|blog|페이스북|인스타그램|트위터|유튜브|블로그|카카오톡)$/iu;
const SHORT_LINE = 200;

/** True for a mark that ends a release, a rule, or a page number: furniture even inside a sentence. */
export function isPageMark(line: string): boolean {
  return line.length <= 24 && (END_MARK.test(line) || PAGE_NUMBER.test(line));
}

/** A line such as `Related news`: what stands below it belongs to the site. */
export const isStopLine = (line: string): boolean =>
  line.length <= 60 && STOP_LINES.has(line.toLowerCase().replace(/[ :>»▼▲]+$/, ''));

/** A counter or a labelled date of the page: never words of a sentence. */
export function isPageData(line: string): boolean {
  const lower = line.toLowerCase();
  return line.length <= SHORT_LINE && (COUNTER.test(lower) || LABELLED_DATE.test(lower));
}

/** True where the line can only be page furniture, whatever stands around it. */
export function isFurnitureLine(line: string): boolean {
  if (isPageMark(line)) return true;
  const lower = line.toLowerCase().replace(/[’‘]/g, "'");
  // Before anything that looks for the end of a run: in a long line it would look from each of its characters.
  if (line.length > SHORT_LINE) return FURNITURE_RUNS.some((run) => lower.slice(0, 120).includes(run));
  const bare = lower.replace(/^(?:[-•·*▶►>□○ㅇo] ?|\d{1,2}[.)] )/, '').replace(/[ :>»▼▲]+$/, '');
  if (FURNITURE_LINES.has(lower) || FURNITURE_LINES.has(bare)) return true;
  if (FURNITURE_STARTS.some((start) => lower.startsWith(start))) return true;
  if (FURNITURE_RUNS.some((run) => lower.includes(run))) return true;
  if (line.length <= 120 && ACCOUNT.test(line)) return true;
  if (COUNTER.test(lower) || LABELLED_DATE.test(lower) || ADDRESS_OF_PAGE.test(lower) || PHONE.test(lower))
    return true;
  return isTrail(line);
}

/** A trail of menu entries: `Home > News > Press`, `A | B | C`. */
function isTrail(line: string): boolean {
  const parts = line.split(/ [|>›»] | > /);
  return parts.length >= 3 && parts.every((part) => part.trim().split(' ').length <= 4);
}
