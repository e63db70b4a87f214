// Tab stops that reach to the text's edge: in the styles for upright pages, in the paragraph for pages turned sideways.

import { textWidth } from './house-style.ts';
import type { HouseStyle, ParagraphStyleName } from './house-style.ts';
import { twipsOfMillimeters } from './units.ts';

/** The `w:tabs` of a style, or of a paragraph in it on pages turned sideways; empty for styles without. */
export function writeTabStops(name: ParagraphStyleName, style: HouseStyle, landscape = false): string {
  const stops = stopsOf(name, twipsOfMillimeters(textWidth(style, landscape)));
  if (stops.length === 0) return '';
  const upright = landscape ? stopsOf(name, twipsOfMillimeters(textWidth(style))) : [];
  const cleared = upright.map(({ place }) => `<w:tab w:val="clear" w:pos="${place}"/>`);
  const set = stops.map(
    ({ align, place, leader }) =>
      `<w:tab w:val="${align}"${leader ? ' w:leader="dot"' : ''} w:pos="${place}"/>`,
  );
  return `<w:tabs>${[...cleared, ...set].join('')}</w:tabs>`;
}

interface TabStop {
  align: 'center' | 'right';
  place: number;
  leader?: true;
}

function stopsOf(name: ParagraphStyleName, edge: number): TabStop[] {
  switch (name) {
    case 'contents-entry':
      return [{ align: 'right', place: edge, leader: true }];
    case 'page-header':
      return [{ align: 'right', place: edge }];
    case 'page-footer':
      return [
        { align: 'center', place: Math.round(edge / 2) },
        { align: 'right', place: edge },
      ];
    default:
      return [];
  }
}
