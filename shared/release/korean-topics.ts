// Owns: what a Korean clause is about, in its own words: the matter before `에 대해`, `관련`, `방안`, or the object of its verb.
// Promises: a run of words without particles, at most four of them, or null.
// Must not: give a speaker, an attitude (`우려`, `사의`) or a date for a topic.

/** The matter spoken of: `광물 공급망에 대해`, `대북정책 관련`, `협력 확대 방안`. */
const ABOUT =
  /((?:[가-힣A-Za-z·0-9-]{1,14} ){0,3}[가-힣A-Za-z·0-9-]{1,14}?)(?: 등)?(?:에 대해|에 대한|에 대하여|에 관해|에 관한|에 관하여|와 관련|과 관련| 관련| 방안| 문제| 현안| 분야)/g;
/** The object of the last verb. */
const OBJECT =
  /((?:[가-힣A-Za-z0-9·-]{1,14} ){0,3}[가-힣A-Za-z0-9·-]{1,14}?)(?: 등)?(?:을|를) (?:[가-힣]{1,8} ){0,2}[가-힣]{2,8}(?:하|했|함|한|고|며|였|으|해)[가-힣]{0,6}["”’.]*\.?$/;
/** What one holds, feels or does is no matter by itself. */
const ATTITUDES =
  /^(?:의견|견해|뜻|인식|입장|우려|관심|사의|유감|공감|공감대|감사|기대|의지|지지|환영|평가|축하|애도|조의|경의|희망|회담|면담|통화|협의|회의|논의|대화|만찬|오찬|설명|노력|역할|기여|이해|점|것|데|바|방안|방향|관심사|사항|제반|문제|현안|분야|정세|상황|내용|소식)$/;
const FEELINGS = /^(?:의견|견해|뜻|인식|입장|우려|관심|사의|유감|공감|감사|기대|의지)$/;
const FILLERS =
  /^(?:등|및|위한|최근|이번|상호|주요|여러|각종|동|특히|앞으로도|향후|올해|내년|지난해|금년|또한|아울러|이에|이를|보다|더욱|함께|한편|다양한|폭넓은|적극적인|지속적인|구체적인|심도있는|가까운|시일|내|대해|통해|위해|있는|있도록|수|첫|각|모든|이를|관련|간|만나|갖고|최근의|과|와|그간|현재|계속|긴밀히|각급에서)$/;
const PARTICLE =
  /[가-힣](?:은|는|이|가|을|를|에서|에게|으로|로|하고|하며|하여|하는|되는|해|도|와의|과의|면서|자는)$/;
const MOST_WORDS = 4;

/** The topic of a clause. */
export function readKoreanTopic(clause: string): string | null {
  const run = clause.slice(-220);
  const object = trimTopic(OBJECT.exec(run.slice(-90))?.[1]);
  if (object !== null && !ATTITUDES.test(object)) return object;
  let about: string | null = null;
  for (const match of run.matchAll(ABOUT)) about = trimTopic(match[1]) ?? about;
  return about;
}

/** The last words that belong together, without what introduces or describes them. */
function trimTopic(words: string | undefined): string | null {
  if (words === undefined) return null;
  const parts = words.split(' ').map((word) => word.replace(/^["“”‘’']+/, ''));
  const cut = parts.findLastIndex((word, index) => index < parts.length - 1 && isApart(word));
  const kept = parts.slice(Math.max(cut + 1, parts.length - MOST_WORDS));
  while (kept.length > 0 && FILLERS.test(kept[0] ?? '')) kept.shift();
  const last = kept.at(-1);
  if (last !== undefined && kept.length > 1 && FEELINGS.test(last)) return null;
  if (last !== undefined && /^(?:필요성|중요성|의의|의미|심각성)$/.test(last)) kept.pop();
  const topic = kept.join(' ').replace(/(?:(?<![회합협논동결토주])의| 등)$/, '');
  return topic.length > 1 && !/[음기]$/.test(topic) && !FILLERS.test(topic) && !ATTITUDES.test(topic)
    ? topic
    : null;
}

const isApart = (word: string): boolean =>
  (word !== '한반도' && PARTICLE.test(word)) || FILLERS.test(word) || /[한된할인]$/.test(word);
