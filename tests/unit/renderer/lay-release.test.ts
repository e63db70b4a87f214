// Statements laid over the text of a release: every run is a run of the text, every line is shown once or counted.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layRelease } from '../../../renderer/features/read-release/lay-release.ts';
import { doAtOnce } from '../../../renderer/host/in-steps.ts';
import { readRelease } from '../../../shared/release/read-release.ts';

const text = readFileSync(new URL('../../../templates/sample/retreat-release.txt', import.meta.url), 'utf8');
const release = readRelease(text, { released: '2020-02-12' });
const laid = doAtOnce(layRelease({ text, release }));
const paragraphs = laid.parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : []));

describe('layRelease', () => {
  it('shows each paragraph whole and without its printed marker', () => {
    expect(paragraphs.map((paragraph) => paragraph.address)).toEqual(
      release.paragraphs.map((paragraph) => paragraph.address),
    );
    for (const [index, paragraph] of paragraphs.entries()) {
      const words = paragraph.segments
        .filter((segment) => !segment.dropped)
        .map((segment) => segment.text)
        .join('');
      expect(words.replace(/\s+/g, ' ').trim()).toBe(release.paragraphs[index]?.text);
    }
  });

  it('lays every statement over exactly its own words', () => {
    for (const [index, point] of release.points.entries()) {
      const id = `statement-${String(index)}`;
      const segments = paragraphs
        .flatMap((paragraph) => paragraph.segments)
        .filter((s) => s.findings.includes(id));
      expect(
        segments
          .map((segment) => segment.text)
          .join('')
          .replace(/\s+/g, ' '),
      ).toBe(point.sourceText.replace(/\s+/g, ' '));
    }
  });

  it('lets each shown finding be led by one run at most', () => {
    const leads = paragraphs
      .flatMap((paragraph) => paragraph.segments)
      .flatMap((segment) => segment.leads ?? []);
    expect(new Set(leads).size).toBe(leads.length);
    expect(leads.length).toBeGreaterThanOrEqual(release.points.length);
  });

  it('gathers what was left out, and leaves nothing else of it on the page', () => {
    const furniture = laid.parts.flatMap((part) => (part.kind === 'furniture' ? part.lines : []));
    expect(furniture.length).toBe(release.dropped.length);
    const headings = laid.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
    expect(headings).not.toContain(release.title);
  });

  it('marks the paragraph alone where the words are not found', () => {
    const [first] = release.points;
    if (!first) throw new Error('the sample has points');
    const foreign = { ...release, points: [{ ...first, sourceText: 'words that stand nowhere' }] };
    const finding = doAtOnce(layRelease({ text, release: foreign })).findings.get('statement-0');
    expect(finding?.start).toBe(finding?.end);
    expect(finding?.address).toBe(first.paragraph);
  });

  it('shows a mail without the marks of its lines, and lays every statement over its words all the same', () => {
    const mail = `Date: Tue, 14 May 2024 09:12:00 +0900\nSubject: Fwd: Readout\n\n> Readout of a call\n>\n> Mexico asked Australia to support the\n> candidacy of Peru. Australia said that it\n> would study the request.\n`;
    const read = readRelease(mail);
    const shown = doAtOnce(layRelease({ text: mail, release: read })).parts;
    const words = shown.flatMap((part) =>
      part.kind === 'paragraph' ? [part.segments.map(({ text: run }) => run).join('')] : [],
    );
    expect(words.join(' ')).toContain('asked Australia to support the candidacy of Peru');
    expect(JSON.stringify(shown.filter(({ kind }) => kind !== 'furniture'))).not.toContain('>');
  });
});
