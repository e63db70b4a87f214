// Owns: which Korean words a person's name can consist of, and how far back from its last word it goes.
// Promises: a name is printed words only; a word with a particle, an office, a country or a common noun is none.
// Must not: know who the person is; `korean-people.ts` reads office and country.

import { readKoreanCountry } from './korean-countries.ts';
import { KOREAN_NOT_NAMES, KOREAN_OFFICES } from './korean-words.ts';

/** A word of a text, with what a second script in brackets right behind it tells. */
export interface KoreanWord {
  text: string;
  /** Words of the Latin name in brackets behind it; 0: another script; null: none. */
  scriptWords: number | null;
}

/** Beginnings of most Korean names: `정병원` is a person, `감사원` is not. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const SURNAMES_OF_TWO = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/;
const NAME = /^[가-힣]{2,5}(?:[-·][가-힣]{1,5})?$/;
/** A part of a foreign name may be one syllable: `응우옌 티 란`. */
const FOREIGN_NAME = /^[가-힣]{1,7}(?:[-·][가-힣]{1,7})*$/;
const PARTICLE = /(?:에서|으로|에게|하고|하는|하여|해서|까지|부터|라는|에|을|를|은|는|의|과|와|한|된|할)$/;
/** Short words that end like a particle are given names (`카를`, `요한`, `샤를`), but for these. */
const BOUND =
  /^(?:위한|관한|대한|통한|방한|속한|향한|의한|함께|같은|많은|맡은|받은|이은|모든|오는|있는|없는|하는|되는|는|은|을|를|에|의|과|와|된|한|할|등|및|또|이|그|저|제|각|동|양|현|전|구|본|중|간|내|외|상|하|측|들)$/;
/** `의장국인 튀르키예`, `방한 중인`: the copula, not `후세인`. */
const COPULA = /(?:국|중|자|원|장|적|회|측|관|사|부)인$/;
/** Nouns, adverbs and verbs that stand before an office or a name and belong to neither. */
const COMMON =
  /(?:회의|회담|협의|협의회|기간|지역|분야|관련|계기|이후|직후|직전|전후|당시|정부|부처|기관|기구|대표단|사절단|측|국가|세계|국제|협력|정책|경제|안보|문화|교류|사무국|위원회|본부|총회|방문|참석|주최|개최|공동|실무|고위|고위급|차기|해당|현지|상대|간사|의장국|회원국|대사관|공사관|대하여|대해|관하여|관해|만나|맞아|이어|통해|따라|위해|위하여|에도|에는|에서는|으로서|로서|하며|하면서|했던|였던|있던|하던|했고|하였고|였고|가운데|가진|열린|중인|인사|인사들|여명|명과|명이|일행|모두|각각|직접|다시|먼저|우선|특히|또한|아울러|한편|오늘|금일|작일|어제|내일|최근|이날|같은|이번|지난|오는|오전|오후|주요|관계|담당|수석|직무|소속|출신|양자|다자|정상|양국|삼국|외교|국방|통상|산업|영사|환경|기후|인권|개발|북핵|어진|아진|려진|여진|워진|던|한미|한일|한중|전략)$/;

/** True for a word that is nothing but a Korean name: `김도연`, `남궁민`. */
export function isKoreanName(word: string): boolean {
  if (!NAME.test(word) || KOREAN_NOT_NAMES.has(word)) return false;
  if (SURNAMES_OF_TWO.test(word)) return word.length <= 4;
  return word.length <= 3 && SURNAMES.includes(word[0] ?? '');
}

/** True for a word of three syllables that begins like a name. */
export const beginsLikeName = (word: string): boolean =>
  word.length === 3 && SURNAMES.includes(word[0] ?? '');

/** Whether a word may be a part of a foreign name that goes on behind it. */
function isForeignPart(word: string): boolean {
  if (!FOREIGN_NAME.test(word) || KOREAN_NOT_NAMES.has(word) || BOUND.test(word)) return false;
  if (COPULA.test(word) || COMMON.test(word)) return false;
  // `요한`, `카를` are names; `카나가와` ends as Japanese names do.
  if (word.length >= 3 && PARTICLE.test(word) && !/^[가-힣]{3,}와$/.test(word)) return false;
  return !KOREAN_OFFICES.test(word) && readKoreanCountry(word) === null;
}

const MOST_PARTS = 4;
const USUAL_PARTS = 3;

/** The name that ends at `at`, as printed; null where the words there are none. */
export function readKoreanName(words: readonly KoreanWord[], at: number, foreign: boolean): string | null {
  const last = words[at];
  if (!last || KOREAN_NOT_NAMES.has(last.text)) return null;
  const told = last.scriptWords;
  if (told === null && !foreign && isKoreanName(last.text)) {
    return PARTICLE.test(last.text.slice(2)) ? null : last.text;
  }
  if (told === null ? !isForeignPart(last.text) : !FOREIGN_NAME.test(last.text)) return null;
  const parts = [last.text];
  const most = told !== null && told > 0 ? Math.min(told, MOST_PARTS) : USUAL_PARTS;
  for (let back = at - 1; back >= 0 && parts.length < most; back -= 1) {
    const word = words[back];
    if (!word || word.scriptWords !== null || !isForeignPart(word.text)) break;
    parts.unshift(word.text);
  }
  const name = parts.join(' ');
  return name.length >= 2 ? name : null;
}

const SCRIPT = /^(?:[A-Z][\p{Script=Latin}.’'-]*|(?:de|del|la|los|las|da|dos|van|von|der|den|bin|al|el)\b)$/u;

/** The words of a text; what stands in brackets is left out, but a second script of a name is counted. */
export function readKoreanWords(text: string): KoreanWord[] {
  const told = text.replace(/[「」『』‘’“”"']/g, '').replace(/ ?\(([^()]{0,60})\)/g, (_, inner: string) => {
    const parts = inner.split(/[ ,]+/).filter((part) => part !== '');
    if (parts.length > 0 && parts.every((part) => SCRIPT.test(part)) && /\p{Ll}/u.test(inner))
      return `\ue000${String(parts.length)}\ue001`;
    return /^[\p{Script=Han} ]{2,12}$/u.test(inner) ? '\ue0000\ue001' : '';
  });
  return told.split(' ').map((word) => {
    const script = /\ue000(\d{1,2})\ue001/.exec(word)?.[1];
    return {
      text: word.replace(/\ue000\d{1,2}\ue001/g, ''),
      scriptWords: script === undefined ? null : Number(script),
    };
  });
}
