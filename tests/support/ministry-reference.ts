// A reference document such as a ministry might have, made up by us: odd style ids, letter paper, a logo, another first
// page, its own numbering, and the litter that real ones carry (comments, changes, hidden words, links).

import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOT =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
/** A green square of 2 by 2 pixels, with a comment in it. */
export const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEnRFWHRDb21tZW50AHNlY3JldGxvZ2+w598uAAAAEElEQVR4nGNQSLAAIgYIBQATzgLhTGptCwAAAABJRU5ErkJggg==',
  'base64',
);

const style = (id: string, name: string, rest: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="zz0"/>${rest}</w:style>`;
const STYLES =
  `<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Batang"/><w:sz w:val="23"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="zz0"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:style>' +
  style('q9', 'Body Text', '<w:pPr><w:jc w:val="both"/></w:pPr>') +
  style(
    'q1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:caps/><w:color w:val="1F3D2B"/><w:sz w:val="34"/></w:rPr>',
  ) +
  style(
    'q2',
    'heading 2',
    '<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3D2B"/></w:rPr>',
  ) +
  style('BriefingPoint', 'Numbered thing', '<w:rPr><w:i/></w:rPr>') +
  style('ln', 'List Number', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
  style('lb', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>') +
  '</w:styles>';
const level = (ilvl: number, format: string, text: string, left: number) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr></w:lvl>`;
const NUMBERING =
  `<w:numbering ${ROOT}><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>` +
  level(0, 'upperRoman', '%1.', 500) +
  level(1, 'lowerLetter', '(%2)', 900) +
  level(2, 'bullet', '»', 1300) +
  `</w:abstractNum><w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '■', 360)}</w:abstractNum>` +
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="720000"/><wp:docPr id="77" name="C:\\Users\\someone\\logo.png" descr="Seal"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="77" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const FIRST = `<w:hdr ${ROOT}><w:p w:rsidR="00AA11BB"><w:pPr><w:jc w:val="center"/></w:pPr>${PICTURE}</w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Ministry of Made-up Affairs</w:t></w:r></w:p></w:hdr>`;
const REST =
  `<w:hdr ${ROOT}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>Made-up Affairs</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hiddenwords</w:t></w:r>` +
  '<w:ins w:id="1" w:author="Somebody" w:date="2020-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> · Policy</w:t></w:r></w:ins>' +
  '<w:del w:id="2" w:author="Somebody"><w:r><w:delText>deletedwords</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/></w:p></w:hdr>';
const FOOT =
  `<w:ftr ${ROOT}><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p>` +
  '<w:hyperlink r:id="rId3"><w:r><w:t>Foreign Policy Office</w:t></w:r></w:hyperlink></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr>' +
  '<w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc></w:tr></w:tbl></w:ftr>';
const DOCUMENT =
  `<w:document ${ROOT}><w:body><w:p><w:r><w:t>Example text that is not taken.</w:t></w:r></w:p><w:sectPr>` +
  '<w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId4"/>' +
  '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="600" w:footer="600" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>';

/** A relationships part. */
export const relate = (
  entries: readonly [id: string, type: string, target: string, external?: true][],
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** The reference's parts, as text or bytes, for tests to spoil. */
export const createMinistryParts = (): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'word/document.xml': DOCUMENT,
  'word/styles.xml': STYLES,
  'word/numbering.xml': NUMBERING,
  'word/header1.xml': FIRST,
  'word/header2.xml': REST,
  'word/footer1.xml': FOOT,
  'word/media/image1.png': new Uint8Array(LOGO),
  'word/_rels/document.xml.rels': relate([
    ['rId1', 'header', 'header1.xml'],
    ['rId2', 'header', 'header2.xml'],
    ['rId4', 'footer', 'footer1.xml'],
    ['rId5', 'hyperlink', 'https://example.org/', true],
  ]),
  'word/_rels/header1.xml.rels': relate([['rId9', 'image', 'media/image1.png']]),
  'word/_rels/footer1.xml.rels': relate([['rId3', 'hyperlink', 'https://example.org/office', true]]),
  'word/_rels/settings.xml.rels': relate([
    ['rId1', 'attachedTemplate', 'file:///C:\\Users\\someone\\Normal.dotm', true],
  ]),
});

/** The same for both sides of a sheet: left pages have a head and a foot of their own. */
export function createTwoSidedParts(): Record<string, string | Uint8Array> {
  const parts = createMinistryParts();
  return {
    ...parts,
    'word/document.xml': String(parts['word/document.xml']).replace(
      '<w:footerReference',
      '<w:headerReference w:type="even" r:id="rId6"/><w:footerReference w:type="even" r:id="rId7"/><w:footerReference',
    ),
    'word/header3.xml': `<w:hdr ${ROOT}><w:p><w:r><w:t>Left-hand Affairs</w:t></w:r></w:p></w:hdr>`,
    'word/footer2.xml': `<w:ftr ${ROOT}><w:p><w:r><w:t>Left-hand foot</w:t></w:r></w:p></w:ftr>`,
    'word/settings.xml': `<w:settings ${ROOT}><w:evenAndOddHeaders/><w:docVars><w:docVar w:name="who" w:val="Somebody"/></w:docVars></w:settings>`,
    'word/_rels/document.xml.rels': relate([
      ['rId1', 'header', 'header1.xml'],
      ['rId2', 'header', 'header2.xml'],
      ['rId4', 'footer', 'footer1.xml'],
      ['rId6', 'header', 'header3.xml'],
      ['rId7', 'footer', 'footer2.xml'],
      ['rId8', 'settings', 'settings.xml'],
    ]),
  };
}

/** Parts as a .docx. */
export const zipParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
