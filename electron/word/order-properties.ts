// A ministry's properties in the order and of the kinds that the schema of WordprocessingML knows (CT_Style, CT_PPr, CT_RPr,
// CT_TblPr, CT_TcPr): Word calls a document broken in which they stand otherwise, and other programs write them so.
// What hides words, counts lists or tells who changed what is not among the kinds.

const split = (names: string): readonly string[] => names.split(' ');

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  styles: split('docDefaults latentStyles style'),
  style: split(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  tblStylePr: split('pPr rPr tblPr trPr tcPr'),
  pPr: split(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku ' +
      'wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing ' +
      'mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl rPr',
  ),
  rPr: split(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing w ' +
      'kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout',
  ),
  tblPr: split(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd ' +
      'tblLayout tblCellMar tblLook',
  ),
  tcPr: split(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  pBdr: split('top left bottom right between bar'),
  tblBorders: split('top left start bottom right end insideH insideV'),
  tcBorders: split('top start left bottom end right insideH insideV tl2br tr2bl'),
};

const REPEATED = new Set(['style', 'tblStylePr']);

interface OpenElement {
  local: string;
  /** The start tag without its end. */
  head: string;
  name: string;
  pieces: { local: string; xml: string }[];
}

export interface OrderedWriter {
  /** @param attributes as they stand in the tag, each after a space */
  open: (name: string, attributes: string) => void;
  /** Text that is escaped already. */
  text: (xml: string) => void;
  close: () => void;
  /** All that was written outside of any element that is still open. */
  result: () => string;
}

/** Gathers elements as they come and gives them back in the schema's order. Names are written `prefix:local`. */
export function createOrderedWriter(): OrderedWriter {
  const top: OpenElement = { local: '', head: '', name: '', pieces: [] };
  const stack = [top];
  const last = (): OpenElement => stack.at(-1) ?? top;
  return {
    open: (name, attributes) => {
      stack.push({
        local: name.replace(/^w:/, ''),
        head: `<${name}${attributes}`,
        name,
        pieces: [],
      });
    },
    text: (xml) => {
      last().pieces.push({ local: '', xml });
    },
    close: () => {
      const element = stack.pop() ?? top;
      const inner = orderPieces(element)
        .map(({ xml }) => xml)
        .join('');
      const xml = inner === '' ? `${element.head}/>` : `${element.head}>${inner}</${element.name}>`;
      last().pieces.push({ local: element.local, xml });
    },
    result: () => top.pieces.map(({ xml }) => xml).join(''),
  };
}

function orderPieces({ local, pieces }: OpenElement): OpenElement['pieces'] {
  const order = Object.hasOwn(CHILDREN, local) ? CHILDREN[local] : undefined;
  if (!order) return pieces;
  const seen = new Set<string>();
  return pieces
    .filter((piece) => {
      // Of two that say the same thing the first stands.
      const first = REPEATED.has(piece.local) || !seen.has(piece.local);
      seen.add(piece.local);
      return first && order.includes(piece.local);
    })
    .sort((one, other) => order.indexOf(one.local) - order.indexOf(other.local));
}
