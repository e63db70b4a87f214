// Owns: the points of an English release: each clause with kind, speaker, addressee, topic, due date and exact words.
// Promises: nothing but words of the source; list items take verb, speaker and ask from their lead-in, which is none itself.
// Must not: decide kinds, speakers or topics itself; it only joins what the rule files say.

import type { Calendar } from './calendar.ts';
import { findDue } from './due.ts';
import type { Clause } from './clauses.ts';
import { cutClauses } from './clauses.ts';
import { sourceRun } from './flat-text.ts';
import type { Grade } from './kinds.ts';
import { gradeClause, gradeUnderWill } from './kinds.ts';
import { findAddressee } from './addressees.ts';
import type { ReadParagraph } from './paragraphs.ts';
import { findAttribution } from './quotes.ts';
import type { Quoting } from './quoting.ts';
import { openQuoting } from './quoting.ts';
import { findPredicate } from './predicates.ts';
import type { ReleasePoint } from './release.ts';
import { findSides } from './sides.ts';
import type { Speaking } from './speakers.ts';
import { resolveAgent, resolveSpeaker, speakerOfWe } from './speakers.ts';
import { isCapital } from './tokens.ts';
import { pickTopic } from './topics.ts';
import { isTense } from './verb-forms.ts';
import { EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';

export interface PointContext {
  source: string;
  calendar: Calendar;
  speaking: Speaking;
  /** Short form of the issuing ministry's side: whose assessment `is seen to` is. */
  issuer: string | null;
  /** Told before each paragraph, by its place. */
  onParagraph?: (index: number) => void;
}

export interface Said {
  /** A lead-in that ends in `will:`. */
  will?: boolean;
  grade: Grade;
  by: string | null;
  topic: string | null;
  to: string | null;
}

/** Reads the points of all paragraphs, in order. */
export function readPoints(paragraphs: readonly ReadParagraph[], context: PointContext): ReleasePoint[] {
  const points: ReleasePoint[] = [];
  const leads = new Map<number, Said>();
  let quoted: string | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    context.onParagraph?.(index);
    const lead = leads.get(paragraph.lead);
    const isLead = paragraphs[index + 1]?.lead === index;
    let topic: string | null = null;
    const quoting: Quoting = openQuoting(paragraph, context.speaking, quoted);
    for (const [place, sentence] of paragraph.sentences.entries()) {
      const said = new Map<Clause, Said>();
      const clauses = cutClauses(paragraph.flat.text, sentence);
      quoting.begin(paragraph, sentence);
      for (const clause of clauses) {
        const item = lead && place === 0 && clause.from === 0 && isItem(clause) ? lead : undefined;
        const own: Said =
          item && !hasOwnVerb(clause)
            ? { ...item, grade: gradeItem(clause, item) }
            : readClause(paragraph, clause, said, context, topic);
        const read = quoting.settle(clause, item ? { ...own, by: item.by } : own);
        said.set(clause, read);
        topic = read.topic;
        const final = place === paragraph.sentences.length - 1 && clause === clauses.at(-1);
        if (final && !isLead && /:$/.test(paragraph.flat.text)) continue;
        if (isLead && final) leads.set(index, { ...read, will: WILL.test(paragraph.flat.text) });
        else if (/\?[”"’)]*$/.test(paragraph.flat.text.slice(sentence.end - 4, sentence.end))) continue;
        else if (isPointer(clause, paragraph.flat.text, sentence)) continue;
        else if (item || isStatement(paragraph.flat.text.slice(sentence.start, sentence.end), clause))
          points.push(
            printPoint(paragraph, sentence.end, clause, item ? { ...read, topic: null } : read, context),
          );
      }
    }
    quoted = quoting.end();
    context.speaking.self = null;
  }
  return points;
}

const WILL = /\b(?:will|shall)(?: (?:also|further|jointly|therefore|in particular))?:$/;

/** What an item takes from the lead-in it hangs from; its words begin with the item. */
const gradeItem = (clause: Clause, lead: Said): Grade =>
  lead.will ? gradeUnderWill(clause, lead.by !== null) : { ...lead.grade, from: clause.from };

/** `The following statement was released by …`: how the text came out. */
const RELEASED =
  /^(?:The text of )?[Tt]he following (?:[a-z]+ ){0,2}(?:statement|communiqué|declaration|readout|text) (?:was|is being|has been) (?:issued|released|adopted|published)\b/;

/** `The overview is as follows.` says nothing. */
const isPointer = (clause: Clause, text: string, sentence: { start: number; end: number }): boolean =>
  clause.whole &&
  sentence.end - sentence.start < 300 &&
  (/(?:(?:is|are|was|were) as follows|is attached|are attached|following)[.:]$/.test(
    text.slice(sentence.start, sentence.end),
  ) ||
    RELEASED.test(text.slice(sentence.start, sentence.end)));

/** A label or a line of a list of names says nothing. */
const isStatement = (text: string, clause: Clause): boolean =>
  clause.predicate !== null ||
  !clause.whole ||
  (text.split(' ').length >= 3 && !/^[A-Z][\w ]{2,24}: /.test(text) && /[.!?][”"’)]*$/.test(text));

/** `agreed to open a port` below `They:` needs the speaker only. */
const hasOwnVerb = (clause: Clause): boolean =>
  clause.predicate?.index === clause.from && clause.predicate.tense === 'past';

/** A list item without a subject of its own: it begins with a verb, or has none. */
function isItem(clause: Clause): boolean {
  const { predicate, tokens, from } = clause;
  if (!predicate || predicate.index === from) return true;
  const first = tokens[from];
  if (!first || first.low === 'to' || first.low.endsWith('ing')) return true;
  const verbal = isTense(first.low, 'base') || EFFORT_VERBS.has(first.low) || EVENT_VERBS.has(first.low);
  if (verbal && first.gap === '') return true;
  const named =
    isCapital(first) || /^(?:the|a|an|both|all|each|they|we|it|he|she|his|her|their|our)$/.test(first.low);
  return !named || (predicate.use === null && predicate.helper === null);
}

function readClause(
  paragraph: ReadParagraph,
  clause: Clause,
  said: ReadonlyMap<Clause, Said>,
  context: PointContext,
  lastTopic: string | null,
): Said {
  const shared = clause.shares ? said.get(clause.shares) : undefined;
  const own = gradeClause(clause);
  const grade = clause.inherits && shared ? { ...shared.grade, from: clause.from } : own;
  const by =
    shared && !meetsSomebody(clause)
      ? (speakerAlone(clause, grade, context) ?? shared.by ?? agentOf(clause, context))
      : findSpeaker(clause, grade, context);
  const text = clauseText(paragraph, clause, startOfWords(clause, grade));
  const topic = pickTopic(text) ?? lastTopic;
  const to = clause.inherits && shared ? shared.to : findAddressee(clause, grade, context.speaking.shortOf);
  return { ...settleCommitment(clause, grade, by, context), topic, to };
}

/** `X met with Y and thanked him`: both met, X thanked. */
function speakerAlone({ shares }: Clause, grade: Grade, { speaking }: PointContext): string | null {
  if (!shares?.predicate || !meetsSomebody(shares) || grade.kind === 'fact' || grade.kind === 'agreement')
    return null;
  return resolveSpeaker(shares.tokens, shares.subject, shares.aside ?? shares.predicate.groupFrom, {
    ...speaking,
  });
}

function findSpeaker(clause: Clause, grade: Grade, context: PointContext): string | null {
  const { tokens, from, to, predicate } = clause;
  const { speaking } = context;
  const attribution = findAttribution(tokens, from, to);
  if (attribution) return resolveSpeaker(tokens, attribution.speakerFrom, attribution.speakerTo, speaking);
  if (!predicate) return resolveSpeaker(tokens, from, to, speaking);
  if (predicate.tense === 'participle' && !predicate.passive) return speakerOfWe(speaking);
  const start = /^(?:which|whom)$/.test(tokens[from]?.low ?? '') ? from + 1 : clause.subject;
  const subject = resolveSpeaker(tokens, start, clause.aside ?? predicate.groupFrom, speaking);
  if (predicate.passive && grade.kind === 'view')
    return resolveAgent(tokens, predicate.index, to, speaking) ?? context.issuer;
  const both = meetsSomebody(clause);
  if (both) {
    speaking.plural = 'both';
    return 'both';
  }
  const agent = agentOf(clause, context);
  const lifeless = predicate.passive && /(?:meeting|conference|summit|forum|dialogue)$/i.test(subject ?? '');
  return lifeless ? agent : (subject ?? agent);
}

/** `will be chaired by Italy`: who does it. */
function agentOf({ predicate, tokens, to }: Clause, { speaking }: PointContext): string | null {
  if (!predicate || !(predicate.passive || predicate.tense === 'copula')) return null;
  return resolveAgent(tokens, predicate.groupFrom, to, speaking);
}

/** `X met with Y`: what is told is done by both. */
function meetsSomebody(clause: Clause): boolean {
  const { predicate, tokens } = clause;
  if (!predicate || predicate.tense === 'base' || predicate.helper !== null || predicate.passive)
    return false;
  const object = tokens.slice(predicate.index + 1, Math.min(clause.to, predicate.index + 26));
  if (!object.some((token) => token.low === 'with')) return false;
  if (/^(?:meet|speak|talk|confer|consult|converse)$/.test(predicate.lemma)) return true;
  const occasion = object.some((token) =>
    /^(?:talks|meetings?|consultations?|calls?|conversation|dialogue|discussions?|summit)$/.test(token.low),
  );
  return /^(?:hold|have|had)$/.test(predicate.lemma) && occasion;
}

/** A side cannot commit another: `Kang said that Mexico will pay` is what Kang holds. */
function settleCommitment(
  clause: Clause,
  grade: Grade,
  by: string | null,
  context: PointContext,
): { grade: Grade; by: string | null } {
  const { tokens, to } = clause;
  const verb = clause.predicate;
  if (grade.kind !== 'commitment' || !verb) return { grade, by };
  if (!grade.reported && tokens[verb.index + 1]?.low !== 'that') return { grade, by };
  const from = grade.reported ? grade.from : verb.index + 2;
  const inner = findPredicate(tokens, from, to);
  if (!inner) return { grade, by };
  const promised = resolveSpeaker(tokens, from, inner.groupFrom, { ...context.speaking });
  if (by === null) return { grade, by: promised };
  const sides = findSides(tokens, from, inner.groupFrom).map((side) => context.speaking.shortOf(side.name));
  const other = promised !== null && promised !== by && sides.includes(promised);
  return { grade: other ? { ...grade, kind: 'position' } : grade, by };
}

/** A preface nearly as long as the statement itself is left out; so is `said that`. */
function startOfWords(clause: Clause, grade: Grade): number {
  if (grade.from > clause.from && grade.from < clause.to) return grade.from;
  const preface = clause.subject - clause.from;
  return preface > (clause.to - clause.subject) * 0.8 ? clause.subject : clause.from;
}

/** Where the words of a clause begin and end in the running text. */
function clauseSpan(paragraph: ReadParagraph, clause: Clause, from: number): { start: number; end: number } {
  const { text } = paragraph.flat;
  let start = clause.tokens[from]?.start ?? 0;
  const attribution = findAttribution(clause.tokens, clause.from, clause.to);
  let end = clause.tokens[(attribution?.quoteEnd ?? clause.to) - 1]?.end ?? start;
  while (start > 0 && /[“"‘([$€£¥₩]/.test(text[start - 1] ?? '')) start -= 1;
  while (/[”"’)\]%]/.test(text[end] ?? '')) end += 1;
  return { start, end };
}

function clauseText(paragraph: ReadParagraph, clause: Clause, from: number): string {
  const span = clauseSpan(paragraph, clause, from);
  return paragraph.flat.text.slice(span.start, span.end);
}

function printPoint(
  paragraph: ReadParagraph,
  sentenceEnd: number,
  clause: Clause,
  said: Said,
  context: PointContext,
): ReleasePoint {
  const span = clauseSpan(paragraph, clause, startOfWords(clause, said.grade));
  const opening = paragraph.flat.text[span.start] ?? '';
  if (/[“"]/.test(opening) && !/[”"]/.test(paragraph.flat.text.slice(span.start + 1, span.end)))
    span.start += 1;
  const bare = opening !== (paragraph.flat.text[span.start] ?? '') && /[“"]/.test(opening);
  if (bare) while (/[”"]/.test(paragraph.flat.text[span.end - 1] ?? '')) span.end -= 1;
  const quoted = findAttribution(clause.tokens, clause.from, clause.to) !== null;
  const whole = clause.whole && !bare && !quoted && span.start <= (clause.tokens[0]?.start ?? -1);
  const end = whole && !/[;,:]/.test(paragraph.flat.text[sentenceEnd - 1] ?? '') ? sentenceEnd : span.end;
  const text = paragraph.flat.text.slice(span.start, end).replace(/[;,]? (?:and|or)$/, '');
  const { kind, ask } = said.grade;
  return {
    text,
    kind,
    by: said.by,
    to: said.to,
    ask,
    topic: said.topic ?? pickTopic(text),
    due: findDue(text, kind, context.calendar),
    paragraph: paragraph.address,
    sourceText: sourceRun(context.source, paragraph.flat, span.start, span.start + text.length),
  };
}
