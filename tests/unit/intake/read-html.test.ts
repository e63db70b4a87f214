// Saved pages: their lines, and where the release stands among them.
import { describe, expect, it } from 'vitest';
import { isHtml, readHtml } from '../../../electron/intake/read-html.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';

const PAGE = `<!DOCTYPE html>
<html><head><title>Ministry | News</title><script>var a = "never a word";</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/press">Press</a></li></ul></nav></header>
<main><h1>Deputy Minister Holm Visits Tallinn &amp; Riga</h1><p>12 May 2022</p>
<div class="content"><p>1. Deputy Minister of Foreign Affairs of Finland Eero Holm visited Tallinn on 11&nbsp;May 2022
and met with Estonian Deputy Minister of Foreign Affairs Liis Tamm.</p>
<ul><li>Deputy Minister Holm proposed a joint patrol of undersea cables, and asked for Estonia&#8217;s support.</li>
<li>Deputy Minister Tamm welcomed the proposal.<ul><li>She said that Estonia will contribute two vessels.</li></ul></li></ul>
<p>2. The two sides agreed to hold the next consultations in Helsinki in 2023.</p></div>
<aside><h2>Related news</h2><p>The Minister will travel to Berlin next week for talks on energy with his counterpart.</p></aside></main>
<footer><p>© 2022 Ministry</p><p style="display: none">hidden words</p></footer></body></html>`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a saved page', () => {
  it('is known by its head', () => {
    expect(isHtml(PAGE)).toBe(true);
    expect(isHtml('\ufeff\n<html><body>x</body></html>')).toBe(true);
    expect(isHtml('1. Ministers met <today>.')).toBe(false);
  });

  it('becomes lines, with its lists and without its scripts', () => {
    const { text, range } = readHtml(PAGE);
    expect(text).toContain('\n• Deputy Minister Tamm welcomed the proposal.\n  • She said that Estonia');
    expect(text).not.toContain('never a word');
    expect(text).not.toContain('hidden words');
    const readable = text.slice(range?.from, range?.to);
    expect(readable.startsWith('Deputy Minister Holm Visits Tallinn & Riga\n')).toBe(true);
    expect(readable.trimEnd().endsWith('in Helsinki in 2023.')).toBe(true);
  });

  it('is read like the release it holds', () => {
    const opened = openRelease(bytesOf(PAGE), 'page.html', null);
    expect(opened.ok && opened.value.release.title).toBe('Deputy Minister Holm Visits Tallinn & Riga');
    expect(opened.ok && opened.value.release.paragraphs.map(({ address }) => address)).toEqual([
      '1',
      '1/•1',
      '1/•2',
      '1/•2/•1',
      '2',
    ]);
    expect(opened.ok && opened.value.release.dropped).toContain('• Home');
    expect(
      opened.ok && opened.value.release.points.every((point) => opened.value.text.includes(point.sourceText)),
    ).toBe(true);
  });

  it('without a readable part is handed on whole', () => {
    expect(readHtml('<html></html>').range).toBeNull();
  });

  it('whose elements stand deep in one another is handed on whole, without a search that would not end', () => {
    const deep = (by: number) =>
      PAGE.replace('<main>', '<div>'.repeat(by) + '<main>').replace(
        '</main>',
        '</main>' + '</div>'.repeat(by),
      );
    expect(readHtml(deep(100)).range).not.toBeNull();
    const { text, range } = readHtml(deep(300));
    expect(range).toBeNull();
    expect(text).toContain('The two sides agreed');
  });

  it('numbers an ordered list and keeps line breaks', () => {
    const { text } = readHtml('<body><ol start="3"><li>Three<li>Four</ol>One line<br>another</body>');
    expect(text).toContain('3. Three');
    expect(text).toContain('4. Four');
    expect(text).toContain('One line\nanother');
  });
});

describe('other ways a release is stored', () => {
  const release =
    'Ministers Meet in Oslo\n\n1. Ministers met in Oslo on 3 May 2021, and agreed to build a port.\n';
  it.each([
    ['a byte order mark', `\ufeff${release}`],
    ['Windows line ends', release.replaceAll('\n', '\r\n')],
    ['non-breaking spaces', release.replaceAll(' ', '\u00a0')],
  ])('%s changes nothing', (_, text) => {
    const opened = openRelease(bytesOf(text), 'release.txt', null);
    expect(opened.ok && opened.value.release.points.map(({ kind }) => kind)).toEqual(['fact', 'agreement']);
    expect(opened.ok && opened.value.release.eventDate?.iso).toBe('2021-05-03');
  });
});
