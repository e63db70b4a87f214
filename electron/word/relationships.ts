// What a part points to: counted ids in the order of asking, each target once. Nothing random, so that bytes are equal.

import { escapeXml, XML_HEAD } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationships {
  /** The id of a relationship to a target; the same target gives the same id. */
  add: (type: string, target: string, external?: boolean) => string;
  /** The `.rels` part, or undefined where there is none. */
  write: () => string | undefined;
}

/** The relationships of one part, empty. */
export function createRelationships(): Relationships {
  const ids = new Map<string, string>();
  let entries = '';
  return {
    add: (type, target, external = false) => {
      const key = `${type} ${target}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `rId${ids.size + 1}`;
      ids.set(key, id);
      const full = type.includes(':') ? type : OFFICE + type;
      entries += `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
      return id;
    },
    write: () =>
      entries === '' ? undefined : `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${entries}</Relationships>`,
  };
}
