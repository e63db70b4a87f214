// The inspection of finished documents: silent on ours, and each thing that may not be there planted and found.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listWithheld } from '../../../electron/operations/list-withheld.ts';
import { readCoverFacts } from '../../../electron/word/cover-facts.ts';
import { expectCopy } from '../../../electron/word/expect-copy.ts';
import { inspectDocx } from '../../../electron/word/inspect-docx.ts';
import type { FindingKind } from '../../../electron/word/inspect-docx.ts';
import { zipPackage } from '../../../electron/word/zip-package.ts';
import { buildCopy, createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import { createSampleBook } from '../../support/sample-book.ts';

const COPIES = ['principal', 'delegation', 'interpreter', 'press', 'Embassy'];
const options = createSampleOptions();
const press = exportSample('press');
const expected = expectCopy(
  press.copy,
  options,
  readCoverFacts(press.copy, options.scheme),
  listWithheld(createSampleBook(), press.copy),
);

/** The press copy's document with parts changed. */
function spoil(changes: Record<string, (xml: string) => string>): Uint8Array {
  const parts = unzipSync(press.bytes);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    parts[name] = strToU8(change(part ? strFromU8(part) : ''));
  }
  return zipPackage(Object.entries(parts), '2020-05-20');
}
const body = (change: (xml: string) => string) => spoil({ 'word/document.xml': change });
const insert = (xml: string) => body((document) => document.replace('<w:p>', `${xml}<w:p>`));
const kindsOf = (bytes: Uint8Array): FindingKind[] => inspectDocx(bytes, expected).map(({ kind }) => kind);

describe.each(['en', 'ko'] as const)('the sample in %s', (language) => {
  it.each(COPIES)('passes in the copy %s', (name) => {
    if (name === 'Embassy' && language === 'ko') return;
    const { bytes, copy } = exportSample(name, language);
    const facts = readCoverFacts(copy, options.scheme);
    const withheld = listWithheld(createSampleBook(language), copy);
    expect(withheld.length).toBeGreaterThan(3);
    expect(inspectDocx(bytes, expectCopy(copy, options, facts, withheld))).toEqual([]);
  });
});

it('knows a title as it is printed, without what no document may hold', () => {
  const book = createSampleBook();
  book.title = 'Harbor\u0000light meeting';
  const copy = takeCopy(book, 'press');
  const facts = readCoverFacts(copy, options.scheme);
  const withheld = [...listWithheld(book, copy), 'Harborlight'];
  const { bytes } = buildCopy(copy, options);
  expect(inspectDocx(bytes, expectCopy(copy, options, facts, withheld))).toEqual([]);
});

describe('what may not be there is found', () => {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

  it.each<[FindingKind, string, Uint8Array]>([
    ['withheld-words', 'a withheld word', insert(paragraph('The ironwood list'))],
    [
      'withheld-words',
      'one split over runs',
      insert('<w:p><w:r><w:t>iron</w:t></w:r><w:r><w:t>wood</w:t></w:r></w:p>'),
    ],
    [
      'withheld-words',
      'one in a picture’s description',
      insert('<w:p><w:r><wp:docPr id="1" descr="ironwood"/></w:r></w:p>'),
    ],
    ['withheld-words', 'a whole sentence', insert(paragraph('If time is short, stop here.'))],
    [
      'withheld-words',
      'the title of a withheld brief',
      spoil({
        'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${paragraph('The cobblestone talks')}</w:hdr>`),
      }),
    ],
    [
      'withheld-words',
      'one in a property',
      spoil({ 'docProps/core.xml': (xml) => xml.replace('<dc:subject>', '<dc:subject>quicksilver ') }),
    ],
    [
      'withheld-words',
      'a note on a person',
      spoil({ 'docProps/custom.xml': (xml) => xml.replace('<vt:lpwstr>', '<vt:lpwstr>privatenote ') }),
    ],
    ['withheld-words', 'the guidance', insert(paragraph('guidancewords'))],
    ['withheld-words', 'the body of a release', insert(paragraph('wholereleasebody'))],
    ['unknown-id', 'a bookmark of a withheld block', body((xml) => xml.replace('"bp_', '"bp_zz'))],
    [
      'unknown-id',
      'a traced block that is withheld',
      spoil({ 'customXml/item1.xml': (xml) => xml.replace('<block id="', '<block id="zz') }),
    ],
    ['hidden-text', 'hidden text', body((xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'))],
    ['comment', 'a comment', insert('<w:p><w:commentRangeStart w:id="1"/></w:p>')],
    ['revision', 'a tracked change', insert('<w:p><w:ins w:id="1"><w:r/></w:ins></w:p>')],
    ['revision', 'a revision id', body((xml) => xml.replace('<w:p>', '<w:p w:rsidR="00A1">'))],
    [
      'author',
      'an author',
      spoil({ 'docProps/core.xml': (xml) => xml.replace('<dc:creator>Briefing Book', '<dc:creator>Kim') }),
    ],
    [
      'path',
      'a path',
      spoil({
        'word/settings.xml': (xml) => xml.replace('<w:zoom', '<w:x w:val="C:\\Users\\kim\\a.docx"/><w:zoom'),
      }),
    ],
    [
      'outside-link',
      'a link to a file',
      spoil({
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Rel',
            '<Relationship Id="x" Type="y" Target="file:///a" TargetMode="External"/></Rel',
          ),
      }),
    ],
    [
      'unknown-field',
      'a field that asks for something',
      insert('<w:p><w:fldSimple w:instr="AUTHOR"/></w:p>'),
    ],
    ['unused-part', 'a part that nothing leads to', spoil({ 'word/header9.xml': () => '<w:hdr/>' })],
    ['unknown-part', 'a part that no document of ours has', spoil({ 'word/comments.xml': () => '<x/>' })],
    ['too-many-pictures', 'a picture', spoil({ 'word/media/image1.png': () => 'x' })],
  ])('%s: %s', (kind, _name, bytes) => {
    expect(kindsOf(bytes)).toContain(kind);
  });

  it('and a document that is broken is not let through', () => {
    expect(kindsOf(press.bytes.slice(0, 200))).toEqual(['not-readable']);
    const flipped = Uint8Array.from(press.bytes);
    flipped[60] = (flipped[60] ?? 0) ^ 0xff;
    expect(kindsOf(flipped)).toEqual(['not-readable']);
    expect(kindsOf(new Uint8Array())).toEqual(['not-readable']);
  });

  it('by kind and part, never by its words', () => {
    const findings = inspectDocx(insert(paragraph('The ironwood list')), expected);
    expect(findings).toEqual([{ kind: 'withheld-words', part: 'word/document.xml' }]);
  });
});

it('lets words of a withheld source stand where an included block says them too', () => {
  expect(inspectDocx(press.bytes, { ...expected, withheld: ['They spoke with one voice'] })).toEqual([]);
});
