// The parts of a document as they are gathered: names, bytes, content types (ECMA-376 part 2). Knows no Word.

import type { Picture } from './picture.ts';
import { XML_HEAD } from './xml-text.ts';

export type PartBytes = string | Uint8Array | Uint8Array[];

export interface PackageParts {
  /** Adds a part of XML with its content type. */
  add: (name: string, contentType: string, bytes: PartBytes) => void;
  /** Adds what a part points to. */
  addRelationships: (owner: string, xml: string | undefined) => void;
  /** Adds a picture once; gives its name in `word/`. */
  addPicture: (picture: Pick<Picture, 'type' | 'bytes'>) => string;
  /** Every part, the content types first. */
  list: () => [string, PartBytes][];
}

const PICTURE_TYPES = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp' } as const;

/** A package without parts. */
export function createPackageParts(): PackageParts {
  const parts = new Map<string, PartBytes>();
  const types = new Map<string, string>();
  const extensions = new Set<keyof typeof PICTURE_TYPES>();
  const pictures = new Map<string, string>();
  return {
    add: (name, contentType, bytes) => {
      parts.set(name, bytes);
      types.set(name, contentType);
    },
    addRelationships: (owner, xml) => {
      if (xml === undefined) return;
      const slash = owner.lastIndexOf('/') + 1;
      parts.set(`${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`, xml);
    },
    addPicture: ({ type, bytes }) => {
      const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      const known = pictures.get(key);
      if (known !== undefined) return known;
      const name = `media/image${pictures.size + 1}.${type}`;
      pictures.set(key, name);
      extensions.add(type);
      parts.set(`word/${name}`, bytes);
      return name;
    },
    list: () => {
      const defaults = [...extensions].map(
        (type) => `<Default Extension="${type}" ContentType="${PICTURE_TYPES[type]}"/>`,
      );
      const overrides = [...types].map(
        ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
      );
      const contentTypes =
        `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${overrides.join('')}</Types>`;
      // Readers expect the content types first; the rest is in order of name.
      return [
        ['[Content_Types].xml', contentTypes],
        ...[...parts].sort(([one], [other]) => (one < other ? -1 : 1)),
      ];
    },
  };
}
