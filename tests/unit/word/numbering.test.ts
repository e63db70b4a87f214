// Real Word numbering: `1.` `o` `-` with hanging indents, one `w:num` a list, counted anew in each.

import { describe, expect, it } from 'vitest';
import { exportSample } from '../../support/export-sample.ts';
import { partOf, readParagraphs } from '../../support/read-docx.ts';

describe('numbering', () => {
  it('gives each list of the copy a w:num of its own that starts at 1', async () => {
    const { copy, parts } = await exportSample('principal');
    const numbered = readParagraphs(partOf(parts, 'word/document.xml')).filter(
      ({ numId }) => numId !== undefined,
    );
    const lists = copy.briefs.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => [
        ...(blocks.some(({ block }) => block.type === 'point') ? ['points'] : []),
        ...blocks.filter(({ block }) => block.type === 'list'),
      ]),
    );
    const ids = [...new Set(numbered.map(({ numId }) => numId))];
    expect(ids).toHaveLength(lists.length);

    const numbering = partOf(parts, 'word/numbering.xml');
    for (const id of ids)
      expect(numbering).toMatch(
        new RegExp(
          `<w:num w:numId="${String(id)}">.{0,60}<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`,
        ),
      );
  });

  it('counts the points of a section on, though a paragraph stands between them', async () => {
    const { parts } = await exportSample('principal');
    const paragraphs = readParagraphs(partOf(parts, 'word/document.xml'));
    const between = paragraphs.findIndex(({ text }) => text === 'If time is short, stop here.');
    expect(paragraphs[between]?.numId).toBeUndefined();
    expect(paragraphs[between - 1]?.numId).toBe(paragraphs[between + 1]?.numId);
  });

  it('sets points as 1. o - by level, hanging', async () => {
    const { parts } = await exportSample('delegation');
    const points = readParagraphs(partOf(parts, 'word/document.xml')).filter(
      ({ style }) => style === 'BriefingPoint',
    );
    expect(points.slice(0, 4).map(({ level }) => level)).toEqual([0, 0, 1, 2]);

    const numbering = partOf(parts, 'word/numbering.xml');
    const num = new RegExp(
      `<w:num w:numId="${String(points[0]?.numId)}"><w:abstractNumId w:val="(\\d+)"/>`,
    ).exec(numbering);
    const definition =
      new RegExp(`<w:abstractNum w:abstractNumId="${num?.[1] ?? ''}".*?</w:abstractNum>`, 's').exec(
        numbering,
      )?.[0] ?? '';
    expect([...definition.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, glyph]) => glyph)).toEqual([
      '%1.',
      'o',
      '-',
    ]);
    expect([...definition.matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"/g)]).toHaveLength(3);
  });
});
