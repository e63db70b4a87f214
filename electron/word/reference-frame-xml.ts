// The XML of a ministry's head or foot: which attributes of its elements are kept, whether a drawing is whole, the order of
// its properties, and how high it stands.

import type { SaxesTagNS } from 'saxes';
import { createOrderedWriter } from './order-properties.ts';
import { readXml } from './read-xml.ts';
import { declareNamespaces, escapeXml, NAMESPACES } from './xml-text.ts';

const MILLIMETERS_AN_EMU = 1 / 36_000;
const NAMES_FILE = /[\\/]|\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/** A picture, and where it stands: a floating one may say that in ways that stay behind. */
export const isWhole = (drawing: string): boolean =>
  drawing.includes('r:embed') &&
  (!drawing.includes('<wp:anchor') ||
    (drawing.includes('<wp:positionH') && drawing.includes('<wp:positionV')));

/** The same with its properties in the schema's order. */
export function orderFrame(xml: string): string {
  const writer = createOrderedWriter();
  let depth = 0;
  readXml(`<frame${declareNamespaces('w', 'r', 'wp', 'a', 'pic')}>${xml}</frame>`, {
    open: (tag) => {
      depth += 1;
      if (depth === 1) return;
      const attributes = Object.values(tag.attributes).map(
        ({ name, value }) => ` ${name}="${escapeXml(value)}"`,
      );
      writer.open(tag.name, attributes.join(''));
    },
    close: () => {
      depth -= 1;
      if (depth > 0) writer.close();
    },
    text: (text) => {
      if (depth > 0) writer.text(escapeXml(text));
    },
  });
  return writer.result();
}

/** Attributes of known namespaces, without revision ids and names; `r:embed` is the only relationship. */
export function keepAttributes(tag: SaxesTagNS, prefix: string): string {
  if (tag.local === 'docPr' || tag.local === 'cNvPr') {
    const alt = tag.attributes['descr']?.value ?? '';
    // Word writes the file's name where nobody has described the picture.
    return ` id="0" name="Picture" descr="${NAMES_FILE.test(alt) ? '' : escapeXml(alt)}"`;
  }
  return Object.values(tag.attributes)
    .map(({ uri, local, value }) => {
      if (local.startsWith('rsid')) return '';
      if (uri === '') return prefix === 'w' ? '' : ` ${local}="${escapeXml(value)}"`;
      if (uri === NAMESPACES.w) return ` w:${local}="${escapeXml(value)}"`;
      if (uri === NAMESPACES.r && local === 'embed') return ` r:embed="${escapeXml(value)}"`;
      return local === 'space' && value === 'preserve' ? ' xml:space="preserve"' : '';
    })
    .join('');
}

/** Roughly how high it is, in millimeters: lines with the space around them, and what its pictures in lines need. */
export function heightOf(xml: string): number {
  const lines = (xml.match(/<w:p[ >]/g)?.length ?? 0) * 6.5;
  const pictures = [...xml.matchAll(/<wp:inline.*?<wp:extent [^>]*cy="(\d+)"/g)].map(
    ([, height]) => Number(height) * MILLIMETERS_AN_EMU,
  );
  return lines + Math.max(0, ...pictures);
}
