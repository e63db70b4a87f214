// The runs of a paragraph: words, tabs, breaks, notes, page numbers, pictures, the watermark.
// A field shows the result that the file brings; only the page's own number is counted by the pages.

import type { PageRun, RunLook } from './page-document.ts';
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
        if (step === 'end' && isPageNumber(instruction)) runs.push({ kind: 'page-number', look: ground });
        continue;
      }
      if (inField === 'instruction') instruction += childOf(child, 'w:instrText')?.text ?? '';
      else if (inField === 'none' || !isPageNumber(instruction))
        runs.push(...readRun(child, ground, sheet, targets));
    }
  }
  return runs;
}

const isPageNumber = (instruction: string): boolean => /^\s*PAGE\b/.test(instruction);

const showField = (instruction: string, result: PageRun[], ground: RunLook): PageRun[] =>
  isPageNumber(instruction)
    ? [{ kind: 'page-number', look: result[0] && 'look' in result[0] ? result[0].look : ground }]
    : result;

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
        const text = findBelow(child, 'v:shape');
        const words = text && findBelow(text, 'v:textpath')?.attributes['string'];
        return words === undefined ? [] : [{ kind: 'watermark', text: words }];
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
    },
  ];
}
