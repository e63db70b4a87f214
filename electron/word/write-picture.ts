// A picture in its line (`w:drawing`, DrawingML): its size as planned, its words for those who cannot see it, and
// nothing of where it came from. The bytes have lost their metadata before (picture.ts).

import type { RunPlan } from './page-plan.ts';
import { emusOfMillimeters } from './units.ts';
import type { Writer } from './writer.ts';
import { escapeXml } from './xml-text.ts';

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** A run with a picture. */
export function writePicture(run: Extract<RunPlan, { kind: 'picture' }>, writer: Writer): string {
  writer.drawings += 1;
  const number = writer.drawings;
  const id = writer.relationships.add('image', writer.parts.addPicture(run.picture));
  const size = `cx="${emusOfMillimeters(run.width)}" cy="${emusOfMillimeters(run.height)}"`;
  const names = `id="${number}" name="Picture ${number}" descr="${escapeXml(run.alt)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${names}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic><pic:nvPicPr>` +
    `<pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
