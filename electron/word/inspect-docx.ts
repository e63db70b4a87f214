// The finished bytes of a document, opened again and looked through by a reader that knows nothing of how they were made:
// every part, word, id, link and field. Tells what should not be there by kind and part, never by its words.

import { CREATOR } from './labels.ts';
import { readZip } from './read-zip.ts';
import { scanXml, unescapeXml } from './scan-xml.ts';
import { listUnusedParts } from './unused-parts.ts';
import { collectWords, findWithheld } from './withheld-words.ts';

/** What a document may hold, and what it must not. */
export interface Expectation {
  /** The lines and notes of the copy, each as it is printed. */
  lines: ReadonlySet<string>;
  /** Other texts that may be printed: cover, heads, labels, names of fonts. */
  texts: readonly string[];
  /** Texts of the book that this copy withholds. */
  withheld: readonly string[];
  /** Addresses that the copy's words lead to. */
  links: ReadonlySet<string>;
  /** Ids of briefs and blocks of the copy. */
  ids: ReadonlySet<string>;
  /** How many pictures it may have. */
  pictures: number;
}

export type FindingKind =
  | 'not-readable'
  | 'withheld-words'
  | 'unknown-id'
  | 'hidden-text'
  | 'comment'
  | 'revision'
  | 'author'
  | 'path'
  | 'outside-link'
  | 'unknown-field'
  | 'unused-part'
  | 'unknown-part'
  | 'too-many-pictures';

export interface Finding {
  kind: FindingKind;
  part: string;
}

const KNOWN_PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(core|custom)\.xml|customXml\/(item1|itemProps1|_rels\/item1\.xml)\.?(xml|rels)?|word\/(document|styles|settings|fontTable|numbering|footnotes|theme\/theme1|header\d+|footer\d+)\.xml|word\/_rels\/(document|header\d+|footer\d+)\.xml\.rels|word\/media\/image\d+\.(png|jpg|gif|bmp))$/;
const TEXT_PART =
  /^(word\/(document|footnotes|header\d+|footer\d+)|docProps\/(core|custom)|customXml\/item1)\.xml$/;
const KNOWN_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF brief_[0-9a-z]{16} \\h)\b/;
const PATH = /="[^"]*([A-Za-z]:\\|\\\\[A-Za-z]|file:|\/(home|Users|tmp|var|root)\/)/;

/** Everything that a document holds and should not; empty where it may leave. */
export function inspectDocx(bytes: Uint8Array, expected: Expectation): Finding[] {
  const findings: Finding[] = [];
  const add = (kind: FindingKind, part: string) => {
    if (!findings.some((known) => known.kind === kind && known.part === part)) findings.push({ kind, part });
  };
  const foreign = new Map<string, string>();
  const names = new Set<string>();
  const links = new Map<string, string>();
  try {
    for (const { name, read } of readZip(bytes)) {
      names.add(name);
      if (!KNOWN_PART.test(name)) add('unknown-part', name);
      const content = read();
      if (!/\.(xml|rels)$/.test(name)) continue;
      // Part by part: the body of a long document is let go before the notes are read.
      const xml = content.toString('utf8');
      if (name.endsWith('.rels')) links.set(name, xml);
      inspectMarkup(name, xml, expected, add);
      if (!TEXT_PART.test(name)) continue;
      const described = scanXml(xml, (line) => {
        if (line !== '' && !expected.lines.has(line) && !expected.lines.has(line.slice(1)))
          foreign.set(line, name);
      });
      for (const text of described) if (!expected.lines.has(text)) foreign.set(text, name);
    }
  } catch {
    return [{ kind: 'not-readable', part: '' }];
  }
  for (const name of listUnusedParts(names, links)) add('unused-part', name);
  if ([...names].filter((name) => name.startsWith('word/media/')).length > expected.pictures)
    add('too-many-pictures', 'word/media');
  const known = collectWords(expected.texts);
  for (const line of findWithheld([...foreign.keys()], known, expected.withheld))
    add('withheld-words', foreign.get(line) ?? '');
  return findings;
}

function inspectMarkup(
  name: string,
  xml: string,
  expected: Expectation,
  add: (kind: FindingKind, part: string) => void,
): void {
  if (/<w:(vanish|specVanish|webHidden)\b/.test(xml) && name !== 'word/styles.xml') add('hidden-text', name);
  if (/<w:comment/.test(xml)) add('comment', name);
  if (/<w:(ins|del|moveFrom|moveTo)[ >]|<w:\w+Change[ >]|w:rsid/.test(xml)) add('revision', name);
  if (/w:(author|initials)="/.test(xml)) add('author', name);
  for (const [, person] of xml.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g))
    if (person !== CREATOR) add('author', name);
  // The theme and the styles may be a ministry's own; what they name are fonts.
  if (PATH.test(xml) && name !== 'word/document.xml') add('path', name);
  for (const [, field] of xml.matchAll(/<w:fldSimple [^>]*w:instr="([^"]*)"/g))
    if (!KNOWN_FIELD.test(field ?? '')) add('unknown-field', name);
  if (xml.includes('<w:instrText')) add('unknown-field', name);
  if (name.endsWith('.rels'))
    for (const [relationship] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
      if (!expected.links.has(unescapeXml(target))) add('outside-link', name);
    }
  if (name === 'word/document.xml' || name.startsWith('customXml/'))
    for (const [, id] of xml.matchAll(/(?:"bp_|"brief_|<block id=")([^"]*)"/g))
      if (!expected.ids.has(id ?? '')) add('unknown-id', name);
}
