// The runs of a paragraph: words, tabs, breaks, notes, page numbers, pictures, the watermark.
// A field shows the result that the file brings; only numbers of pages are counted by the pages.

import type { AnchorPlace, PageCount, PageRun, RunLook } from './page-document.ts';
import type { StyleSheet } from './read-looks.ts';
import { childOf, findBelow } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** English Metric Units, in which drawings are measured. */
const EMUS_A_POINT = 12_700;

/** Reads what stands in a paragraph, a link or a field. */
export function readRuns(
  node: XmlNode,
  ground: RunLook,
  sheet: StyleSheet,
  targets: ReadonlyMap<string, string>,
): PageRun[] {
  const runs: PageRun[] = [];
  // A field in three parts (`w:fldChar`), as ministries' heads may have: its instruction and where its result stands.
  let instruction = '';
  let inField: 'none' | 'instruction' | 'result' = 'none';
  for (const child of node.children) {
    if (child.name === 'w:hyperlink') runs.push(...readRuns(child, ground, sheet, targets));
    else if (child.name === 'w:fldSimple') {
      const inner = readRuns(child, ground, sheet, targets);
      runs.push(...showField(child.attributes['w:instr'] ?? '', inner, ground));
    } else if (child.name === 'w:r') {
      const step = childOf(child, 'w:fldChar')?.attributes['w:fldCharType'];
      if (step === 'begin') [inField, instruction] = ['instruction', ''];
      else if (step === 'separate') inField = 'result';
      else if (step === 'end') inField = 'none';
      if (step !== undefined) {
        const counts = step === 'end' ? countOf(instruction) : undefined;
        if (counts) runs.push({ kind: 'page-number', counts, look: ground });
        continue;
      }
      if (inField === 'instruction') instruction += childOf(child, 'w:instrText')?.text ?? '';
      else if (inField === 'none' || !countOf(instruction))
        runs.push(...readRun(child, ground, sheet, targets));
    }
  }
  return runs;
}

const COUNTS = new Map<string, PageCount>([
  ['PAGE', 'page'],
  ['NUMPAGES', 'pages'],
  ['SECTIONPAGES', 'section-pages'],
]);
const countOf = (instruction: string): PageCount | undefined =>
  COUNTS.get(/^\s*([A-Z]+)/.exec(instruction)?.[1] ?? '');

function showField(instruction: string, result: PageRun[], ground: RunLook): PageRun[] {
  const counts = countOf(instruction);
  if (!counts) return result;
  return [{ kind: 'page-number', counts, look: result[0] && 'look' in result[0] ? result[0].look : ground }];
}

function readRun(
  run: XmlNode,
  ground: RunLook,
  sheet: StyleSheet,
  targets: ReadonlyMap<string, string>,
): PageRun[] {
  const properties = childOf(run, 'w:rPr');
  const look = sheet.overRun(ground, properties);
  const language = childOf(properties, 'w:lang')?.attributes['w:eastAsia'];
  return run.children.flatMap((child): PageRun[] => {
    switch (child.name) {
      case 'w:t':
        return [{ kind: 'text', text: child.text, look, lang: language === 'ko-KR' ? 'ko' : null }];
      case 'w:tab':
        return [{ kind: 'tab', look }];
      case 'w:br':
      case 'w:cr':
        return [{ kind: 'break', look }];
      case 'w:noBreakHyphen':
        return [{ kind: 'text', text: '\u2011', look, lang: null }];
      case 'w:footnoteReference':
        return [{ kind: 'note', number: child.attributes['w:id'] ?? '', look }];
      case 'w:footnoteRef':
        // Which number it is, whoever draws the note knows.
        return [{ kind: 'note', number: '', look }];
      case 'w:drawing':
        return readPicture(child, targets);
      case 'w:pict': {
        const shape = findBelow(child, 'v:shape');
        const path = shape && findBelow(shape, 'v:textpath')?.attributes;
        if (path?.['string'] === undefined) return [];
        const font = /font-family:"?([^";]+)/.exec(path['style'] ?? '')?.[1];
        const style = shape?.attributes['style'] ?? '';
        const size = (side: string): number =>
          Number(new RegExp(`(?:^|;)${side}:([\\d.]+)pt`).exec(style)?.[1] ?? 0);
        return [
          {
            kind: 'watermark',
            text: path['string'],
            fonts: sheet.fontsFor(font),
            width: size('width'),
            height: size('height'),
          },
        ];
      }
      default:
        return [];
    }
  });
}

function readPicture(drawing: XmlNode, targets: ReadonlyMap<string, string>): PageRun[] {
  const extent = findBelow(drawing, 'wp:extent')?.attributes;
  const part = targets.get(findBelow(drawing, 'a:blip')?.attributes['r:embed'] ?? '');
  if (!extent || part === undefined) return [];
  return [
    {
      kind: 'picture',
      part,
      width: Number(extent['cx'] ?? 0) / EMUS_A_POINT,
      height: Number(extent['cy'] ?? 0) / EMUS_A_POINT,
      alt: findBelow(drawing, 'wp:docPr')?.attributes['descr'] ?? '',
      anchor: readAnchor(childOf(drawing, 'wp:anchor')),
    },
  ];
}

const readAnchor = (anchor: XmlNode | undefined) =>
  anchor
    ? {
        across: readAnchorPlace(childOf(anchor, 'wp:positionH')),
        down: readAnchorPlace(childOf(anchor, 'wp:positionV')),
        behind: ['1', 'true'].includes(anchor.attributes['behindDoc'] ?? ''),
      }
    : null;

function readAnchorPlace(position: XmlNode | undefined): AnchorPlace {
  const edge = childOf(position, 'wp:align')?.text;
  return {
    from: position?.attributes['relativeFrom'] ?? 'page',
    at:
      edge === undefined
        ? (Number(childOf(position, 'wp:posOffset')?.text ?? 0) || 0) / EMUS_A_POINT
        : edge === 'center'
          ? 'center'
          : edge === 'right' || edge === 'bottom'
            ? 'end'
            : 'start',
  };
}
