// Which words of the release each seed rests on, and which seeds rest on given words: what hovering one side shows on the other.
// Words that are no statement of their own (a sentence, a session's name) become findings without a line under them. Pure.
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { Block } from '../../../shared/book/nodes.ts';
import type { Quotation } from '../../../shared/release/seed-candidate.ts';
import type { Steps } from '../../host/in-steps.ts';
import type { PlacedFinding } from './place-findings.ts';

export interface SeedLinks {
  /** Findings for words that are no statement and no person. */
  extra: PlacedFinding[];
  /** The words of a seed, by its key. */
  findingOf: ReadonlyMap<string, PlacedFinding>;
  /** Where focus goes in the text, by the key of a seed: words with a line under them. */
  focusOf: ReadonlyMap<string, string>;
  /** Keys of the seeds that rest on the words of a finding, those on exactly these first. */
  seedsOf: ReadonlyMap<string, readonly string[]>;
}

/** What is offered, and the words it rests on. */
export interface Resting {
  key: string;
  source: Quotation | null;
}

/** Ties what is offered to words; `placed` are the findings of the release. Hands back now and then. */
export function* linkSeeds(
  { text, release }: Pick<ReadRelease, 'text' | 'release'>,
  placed: readonly PlacedFinding[],
  resting: readonly Resting[],
): Steps<SeedLinks> {
  const paragraphs = new Map(release.paragraphs.map((paragraph) => [paragraph.address, paragraph]));
  yield 0;
  const lined = new Map<string, PlacedFinding[]>();
  for (const [place, finding] of placed.entries()) {
    if (place % STEP === STEP - 1) yield 0;
    if (finding.kind === 'statement' || finding.kind === 'person') addLined(lined, finding);
  }
  const extra: PlacedFinding[] = [];
  const extraAt = new Map<string, PlacedFinding>();
  const findingOf = new Map<string, PlacedFinding>();
  const focusOf = new Map<string, string>();
  const exact = new Map<string, string[]>();
  const around = new Map<string, string[]>();
  for (const [place, { key, source }] of resting.entries()) {
    if (place % STEP === STEP - 1) yield place / resting.length;
    const paragraph = source ? paragraphs.get(source.address) : undefined;
    if (!source || !paragraph) continue;
    const inside = text.slice(paragraph.start, paragraph.end).indexOf(source.words);
    if (inside < 0) continue;
    const start = paragraph.start + inside;
    const end = start + source.words.length;
    const near = lined.get(source.address) ?? [];
    const same = near.find((finding) => finding.start === start && finding.end === end);
    const touching = near.filter((finding) => finding.start < end && finding.end > start);
    const name = `${String(start)}:${String(end)}`;
    const finding =
      same ??
      extraAt.get(name) ??
      ({
        ...{ id: `seed-${String(extra.length)}`, kind: 'seed', hue: null },
        ...{ address: source.address, start, end },
      } satisfies PlacedFinding);
    if (!same && !extraAt.has(name)) {
      extraAt.set(name, finding);
      extra.push(finding);
    }
    findingOf.set(key, finding);
    const focus = same ?? touching[0];
    if (focus) focusOf.set(key, focus.id);
    add(exact, finding.id, key);
    if (!same) for (const { id } of touching) add(around, id, key);
  }
  const seedsOf = new Map<string, string[]>();
  let added = 0;
  for (const group of [exact, around])
    for (const [id, keys] of group) {
      if (added % STEP === STEP - 1) yield 1;
      added += 1;
      for (const key of keys) add(seedsOf, id, key);
    }
  return { extra, findingOf, focusOf, seedsOf };
}

/** What is offered, between two hand-backs. */
const STEP = 200;

/** The words that a seed rests on. */
export function sourceOf({ sources, seed }: Block): Quotation | null {
  return sources?.find(({ id }) => id === seed?.source) ?? sources?.[0] ?? null;
}

function addLined(groups: Map<string, PlacedFinding[]>, finding: PlacedFinding): void {
  const { address } = finding;
  if (address === null || finding.start === finding.end) return;
  const group = groups.get(address);
  if (group) group.push(finding);
  else groups.set(address, [finding]);
}

function add(map: Map<string, string[]>, id: string, key: string): void {
  const known = map.get(id);
  if (known) known.push(key);
  else map.set(id, [key]);
}
