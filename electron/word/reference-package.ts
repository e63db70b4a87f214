// A ministry's .docx, opened with suspicion: a few parts only, none larger than a document needs, no DOCTYPE, no macros,
// no names that climb out of the package, no links that would fetch something. What is read here was written by anybody.

import { strFromU8, unzipSync } from 'fflate';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readXml } from './read-xml.ts';

/** Why a reference is not followed: it is no Word document, or one that may do harm. */
export type ReferenceFailure = { kind: 'broken-reference' } | { kind: 'unsafe-reference' };

export interface ReferenceLink {
  type: string;
  /** A part's name in the package. */
  target: string;
}

export interface ReferencePackage {
  /** Name of the part with the document's words; not everyone calls it `word/document.xml`. */
  main: string;
  /** The one part to which the document points by a relationship of this type. */
  find: (type: string) => string | undefined;
  text: (name: string) => string | undefined;
  bytes: (name: string) => Uint8Array | undefined;
  /** What a part points to inside the package, by relationship id. */
  linksOf: (name: string) => ReadonlyMap<string, ReferenceLink>;
}

const LARGEST_FILE = 64 * 1024 * 1024;
/** Unpacked. A part that claims less than it holds is cut off by the unzipper and then is no XML. */
const LARGEST_PART = 32 * 1024 * 1024;
const LARGEST_WHOLE = 96 * 1024 * 1024;
const MOST_PARTS = 5000;
const TAKEN =
  /^(\[Content_Types\]\.xml|word\/((document|styles|numbering|settings|header|footer)\d*|theme\/theme\d*)\.xml|word\/media\/[^/]+|(word\/)?_rels\/[^/]*\.rels)$/;
const USUAL_MAIN = 'word/document.xml';
const CLIMBS = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\\/i;
/** Embedded objects (`word/embeddings`) are not among what is taken and do nothing by themselves; macros and controls do. */
const MACROS = /vbaProject|vbaData|activeX/i;

/** A document that is broken off by what it holds; thrown and caught in this room only. */
class UnsafeReference extends Error {}

/** Opens a reference document. */
export function openReference(bytes: Uint8Array): Result<ReferencePackage, ReferenceFailure> {
  if (bytes.length > LARGEST_FILE) return err({ kind: 'broken-reference' });
  try {
    return ok(readPackage(bytes));
  } catch (error) {
    // Not a zip, a broken one, or one made to burst: to the user all are a file that is no Word document.
    return err({ kind: error instanceof UnsafeReference ? 'unsafe-reference' : 'broken-reference' });
  }
}

function readPackage(bytes: Uint8Array): ReferencePackage {
  let whole = 0;
  let count = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1;
      if (count > MOST_PARTS) throw new Error('too many parts');
      if (CLIMBS.test(name)) throw new UnsafeReference('a name leads out of the package');
      if (MACROS.test(name) && /^word\//i.test(name)) throw new UnsafeReference('macros');
      if (!TAKEN.test(name)) return false;
      whole += originalSize;
      if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) throw new Error('too large');
      return true;
    },
  });
  const text = (name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    return part && strFromU8(part);
  };
  if (/macroEnabled/i.test(text('[Content_Types].xml') ?? '')) throw new UnsafeReference('macros');
  const links = new Map<string, Map<string, ReferenceLink>>();
  for (const name of Object.keys(parts)) {
    const owner = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
    if (owner) links.set(`${owner[1] ?? ''}${owner[2] ?? ''}`, readLinks(text(name) ?? '', owner[1] ?? ''));
  }
  const linked = (owner: string, type: string) =>
    [...(links.get(owner)?.values() ?? [])].find((link) => link.type === type)?.target;
  const main = linked('', 'officeDocument') ?? USUAL_MAIN;
  if (text(main) === undefined) throw new Error('no document');
  return {
    main,
    find: (type) => linked(main, type),
    text,
    bytes: (name) => (Object.hasOwn(parts, name) ? parts[name] : undefined),
    linksOf: (name) => links.get(name) ?? new Map<string, ReferenceLink>(),
  };
}

function readLinks(xml: string, folder: string): Map<string, ReferenceLink> {
  const links = new Map<string, ReferenceLink>();
  readXml(xml, {
    open: (tag) => {
      if (tag.local !== 'Relationship') return;
      const value = (name: string) => tag.attributes[name]?.value ?? '';
      const type = value('Type').replace(/.*\//, '');
      const target = value('Target');
      if (value('TargetMode').toLowerCase() === 'external') {
        if (!isHarmless(type, target)) throw new UnsafeReference('a link that would fetch something');
        return;
      }
      if (/(^|\/)\.\.(\/|$)/.test(target.replace(/^\.\.\//, '')))
        throw new UnsafeReference('a target climbs');
      links.set(value('Id'), { type, target: resolveTarget(target, folder) });
    },
  });
  return links;
}

/** Links are not taken over, and Word documents name the template they were made from; anything else would be fetched. */
const isHarmless = (type: string, target: string): boolean =>
  type === 'hyperlink' ||
  (type === 'attachedTemplate' && !/^(https?|ftp):|^\\\\|^file:\/\/[^/]/i.test(target));

function resolveTarget(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : folder + target;
}
