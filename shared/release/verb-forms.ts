// Owns: the printed forms of the listed verbs (agree, agrees, agreed, agreeing) and what each is a form of.
// Promises: a lookup in constant time; a form that could be of two verbs is kept once, the first listed.
// Must not: guess the kind of a verb that is not listed.

import type { VerbUse } from './verb-words.ts';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST, VERBS } from './verb-words.ts';

export type VerbTense = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface VerbForm {
  lemma: string;
  use: VerbUse;
  tenses: VerbTense[];
}

const FORMS = new Map<string, VerbForm>();

const addForm = (printed: string, lemma: string, use: VerbUse, tense: VerbTense): void => {
  const known = FORMS.get(printed);
  if (!known) FORMS.set(printed, { lemma, use, tenses: [tense] });
  else if (known.lemma === lemma && !known.tenses.includes(tense)) known.tenses.push(tense);
};

/** The regular past form, gerund and third person of a verb. */
function inflect(lemma: string): { past: string; gerund: string; present: string } {
  const silent = lemma.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = [
    'commit',
    'plan',
    'confer',
    'regret',
    'sit',
    'begin',
    'concur',
    'recommit',
    'submit',
    'run',
    'initial',
    'bid',
    'prefer',
    'defer',
    'refer',
    'occur',
    'admit',
    'compel',
    'transfer',
  ].includes(lemma)
    ? (lemma.at(-1) ?? '')
    : '';
  return {
    past: consonantY ? `${lemma.slice(0, -1)}ied` : silent ? `${lemma}d` : `${lemma}${doubled}ed`,
    gerund: silent && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}${doubled}ing`,
    present: consonantY
      ? `${lemma.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`,
  };
}

for (const [use, lemmas] of Object.entries(VERBS) as [VerbUse, string][]) {
  for (const lemma of lemmas.trim().split(/\s+/)) {
    const regular = inflect(lemma);
    const past = IRREGULAR_PAST[lemma] ?? regular.past;
    addForm(lemma, lemma, use, 'base');
    addForm(regular.present, lemma, use, 'present');
    addForm(past, lemma, use, 'past');
    addForm(IRREGULAR_PARTICIPLE[lemma] ?? past, lemma, use, 'participle');
    addForm(regular.gerund, lemma, use, 'gerund');
  }
}

/** The listed verb that `word` is a form of, or null. */
export const readVerb = (word: string): VerbForm | null =>
  FORMS.get(word) ?? (word.startsWith('re-') ? (FORMS.get(word.slice(3)) ?? null) : null);

/** True where `word` is this form of a listed verb. */
export const isTense = (word: string, tense: VerbTense): boolean =>
  FORMS.get(word)?.tenses.includes(tense) ?? false;
