// A word across the page behind its text, as Word itself writes watermarks: text along a line in VML (`v:textpath`),
// anchored in the head. DrawingML has nothing that every reader of documents shows there.

import type { Writer } from './writer.ts';
import { escapeXml } from './xml-text.ts';

/** Height of the word and width of its letters, in points: Hangul is as wide as high. */
const HEIGHT = 130;
const LATIN_LETTER = 84;

/** A run with a watermark. */
export function writeWatermark(text: string, writer: Writer): string {
  writer.drawings += 1;
  const { latin, eastAsia } = writer.style.fonts.heading;
  const isLatin = /[\u0020-\u024f]/.test(text);
  const font = isLatin ? latin : eastAsia;
  const width = text.length * (isLatin ? LATIN_LETTER : HEIGHT);
  const place =
    `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${HEIGHT}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  return (
    '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>' +
    '<v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>' +
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
    '<v:textpath on="t" fitshape="t"/></v:shapetype>' +
    `<v:shape id="Watermark${writer.drawings}" type="#_x0000_t136" alt="${escapeXml(text)}" style="${place}" o:allowincell="f" fillcolor="silver" stroked="f">` +
    `<v:fill opacity=".5"/><v:textpath style="font-family:&quot;${escapeXml(font)}&quot;;font-size:1pt" string="${escapeXml(text)}"/>` +
    '</v:shape></w:pict></w:r>'
  );
}
