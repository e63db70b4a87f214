// The small parts around the words: notes, settings, fonts, properties' neighbors. Constant save for what they are given.

import type { Language } from '../../shared/book/words.ts';
import type { HouseStyle } from './house-style.ts';
import type { NoteShelf } from './mapping-context.ts';
import { writeText } from './write-paragraph.ts';
import type { Writer } from './writer.ts';
import { declareNamespaces, escapeXml, XML_HEAD } from './xml-text.ts';

/** The beginning of `word/footnotes.xml`, with Word's two separators. */
export function startNotes(): string {
  const separator = (type: string, id: number) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  return (
    `${XML_HEAD}<w:footnotes${declareNamespaces('w', 'r')}>${separator('separator', -1)}` +
    separator('continuationSeparator', 0)
  );
}

export const NOTES_END = '</w:footnotes>';

/** The notes of one brief. */
export function writeNotes({ before, notes }: NoteShelf, { ids }: Pick<Writer, 'ids'>): string {
  const reference = `<w:r><w:rPr><w:rStyle w:val="${ids.noteReference}"/></w:rPr><w:footnoteRef/></w:r>`;
  let xml = '';
  notes.forEach((runs, index) => {
    xml +=
      `<w:footnote w:id="${before + index + 1}"><w:p><w:pPr><w:pStyle w:val="${ids.paragraphs.note}"/></w:pPr>${reference}` +
      `<w:r><w:t xml:space="preserve"> </w:t></w:r>${runs.map((run) => writeText(run, { ids })).join('')}</w:p></w:footnote>`;
  });
  return xml;
}

/** `word/settings.xml`: no revision ids, no template, nothing to update on opening. */
export const writeSettings = (hasNotes: boolean, evenDiffers: boolean): string =>
  `${XML_HEAD}<w:settings${declareNamespaces('w')}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  (evenDiffers ? '<w:evenAndOddHeaders/>' : '') +
  '<w:characterSpacingControl w:val="doNotCompress"/>' +
  (hasNotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '') +
  // A line that ends where its writer ended it is not stretched to the edge in justified text.
  // 15: laid out as Word 2013 and later do; without it Word opens the document in "compatibility mode".
  '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>';

/** `word/fontTable.xml`: what to take where a machine does not have a font. */
export function writeFontTable(style: HouseStyle): string {
  const { body, heading } = style.fonts;
  const names = [...new Set([body.latin, body.eastAsia, heading.latin, heading.eastAsia])];
  const fonts = names.map((name) => {
    const fallback = style.fallbacks[name];
    const alternates = fallback?.names.join(',') ?? '';
    const korean = name === body.eastAsia || name === heading.eastAsia;
    return (
      `<w:font w:name="${escapeXml(name)}">${alternates === '' ? '' : `<w:altName w:val="${escapeXml(alternates)}"/>`}` +
      `<w:charset w:val="${korean ? '81' : '00'}"/><w:family w:val="${fallback?.family ?? 'auto'}"/><w:pitch w:val="variable"/></w:font>`
    );
  });
  return `${XML_HEAD}<w:fonts${declareNamespaces('w')}>${fonts.join('')}</w:fonts>`;
}

/** The language of a document as Word names it. */
export const wordLanguage = (language: Language): string => (language === 'ko' ? 'ko-KR' : 'en-US');
