// A ministry's theme, to which the fonts and colors of its styles may refer: written anew from the elements that say these.
// Its names, comments, shapes and extensions stay behind; one that points to pictures in other parts does altogether.

import { readXml } from './read-xml.ts';
import { escapeXml, NAMESPACES, XML_HEAD } from './xml-text.ts';

/** What says how shapes look that we do not draw, or what the theme is called elsewhere. */
const LEFT_OUT = new Set('objectDefaults extraClrSchemeLst custClrLst extLst'.split(' '));
/** Elements that bear a name, which the format asks of most of them. */
const NAMED = new Set('theme clrScheme fontScheme fmtScheme'.split(' '));
const NAME = 'Theme';

/** The theme as a document of ours may hold it; null where there is none, or one that we cannot take. */
export function takeTheme(themeXml: string | undefined): string | null {
  if (themeXml === undefined) return null;
  let alone = true;
  let skipped = 0;
  let xml = '';
  readXml(themeXml, {
    open: (tag) => {
      const attributes = Object.values(tag.attributes).filter(({ prefix }) => prefix !== 'xmlns');
      if (attributes.some(({ uri }) => uri === NAMESPACES.r)) alone = false;
      if (skipped > 0 || tag.uri !== NAMESPACES.a || LEFT_OUT.has(tag.local)) {
        skipped += 1;
        return;
      }
      const root = xml === '' ? ` xmlns:a="${NAMESPACES.a}"` : '';
      const kept = attributes.filter(({ uri, local }) => uri === '' && local !== 'xmlns');
      const said = kept.map(({ local, value }) =>
        local === 'name' && NAMED.has(tag.local) ? ` name="${NAME}"` : ` ${local}="${escapeXml(value)}"`,
      );
      xml += `<a:${tag.local}${root}${said.join('')}>`;
    },
    close: (tag) => {
      if (skipped > 0) skipped -= 1;
      else xml += `</a:${tag.local}>`;
    },
  });
  return alone && xml.startsWith('<a:theme ') ? XML_HEAD + xml : null;
}
