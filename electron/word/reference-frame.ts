// The head or foot of a ministry's document, written anew from known elements: words, tables, tab stops, page numbers and
// pictures. Hidden text, comments, changes, links, text boxes and everything unknown stay behind.

import type { SaxesTagNS } from 'saxes';
import type { FramePart, FramePicture } from './house-style.ts';
import { nameVectorKind, readPictureBytes } from './picture.ts';
import { isOn, readAttribute, readXml } from './read-xml.ts';
import type { ReferencePackage } from './reference-package.ts';
import { heightOf, isWhole, keepAttributes, orderFrame } from './reference-frame-xml.ts';
import { escapeXml, NAMESPACES } from './xml-text.ts';

const PREFIXES = new Map<string, string>(
  (['w', 'wp', 'a', 'pic'] as const).map((prefix) => [NAMESPACES[prefix], prefix]),
);
const KEPT = new Set('p r t tab br tbl tblGrid gridCol tr tc fldSimple drawing'.split(' '));
/** Whose children count as if they stood in its place. */
const OPENED = new Set('hdr ftr sdt sdtContent hyperlink ins smartTag customXml'.split(' '));
/** What tells that a content control shows its own prompt, or what another document is called. */
const FILLED_IN = new Set('dataBinding showingPlcHdr'.split(' '));
const PROPERTIES = new Set('pPr rPr tblPr trPr tcPr'.split(' '));
/** Properties that lead into parts we do not take, or tell who changed what. */
const DROPPED = new Set(
  'numPr sectPr rPrChange pPrChange tblPrChange trPrChange tcPrChange hlinkClick hlinkHover extLst'.split(
    ' ',
  ),
);
const STYLE_NAMES = new Set('pStyle rStyle tblStyle'.split(' '));
/** Not who put a paragraph in, and no style that is not there. */
const isProperty = (tag: SaxesTagNS, known: ReadonlySet<string>): boolean =>
  tag.local !== 'ins' &&
  tag.local !== 'del' &&
  (!STYLE_NAMES.has(tag.local) || known.has(readAttribute(tag, 'val') ?? ''));
const DRAWN_OTHERWISE = new Set('pict object AlternateContent'.split(' '));
/** Where a floating picture stands: the only words in a drawing. */
const PLACES = new Set('align posOffset'.split(' '));
const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/;
/** The only other field whose words are the ministry's own: all others tell of a file, a person, a day or another place. */
const SAID_FIELD = /^\s*HYPERLINK\b/;
const isPage = (instruction: string): boolean => PAGE_FIELD.exec(instruction)?.[1] === 'PAGE';

export interface ReadFrame {
  part: FramePart | null;
  /** Pictures that are not carried over, each by its kind (`EMF`); empty where that is not known. */
  dropped: string[];
  /** Fields that were left out with what they showed. */
  fields: number;
}

export interface FrameStyles {
  /** Ids of the styles in which we set banner, title and page number: in a document that we exported, these lines are that document's own. */
  ours: ReadonlySet<string>;
  /** Ids of the styles that there are. */
  known: ReadonlySet<string>;
  /** Ids of those whose words are not printed. */
  hidden: ReadonlySet<string>;
}

/** What gathers output: the frame itself, a run, or the result of a field. */
interface Field {
  instruction: string;
  separated: boolean;
  xml: string;
  text: string;
}

interface Run {
  xml: string;
  text: string;
  hidden: boolean;
  field: boolean;
}

/**
 * Reads a head or foot; null where nothing is left of it.
 */
export function readFrame(
  reference: ReferencePackage,
  name: string,
  { ours, known, hidden }: FrameStyles,
): ReadFrame {
  const source = reference.text(name);
  if (source === undefined) return { part: null, dropped: [], fields: 0 };
  const links = reference.linksOf(name);
  const pictures: FramePicture[] = [];
  let xml = '';
  let words = '';
  const dropped: string[] = [];
  let left = 0;
  let numbersPages = false;
  let skipped = 0;
  let properties = 0;
  let inText = false;
  let inInstruction = false;
  let inPlace = false;
  let run: Run | undefined;
  /** Fields that are open, the outermost first. */
  const fields: Field[] = [];
  let drawing: { xml: string; broken: string | undefined } | undefined;
  const closes: boolean[] = [];
  /** Content controls that are open: whether what they show is left out. */
  const controls: { filled: boolean }[] = [];
  let paragraph = { start: 0, words: '', ours: false, hidden: false };

  const emit = (piece: string) => {
    if (drawing) drawing.xml += piece;
    else if (run) run.xml += piece;
    else xml += piece;
  };
  const write = (tag: SaxesTagNS, prefix: string) => {
    emit(`<${prefix}:${tag.local}${keepAttributes(tag, prefix)}>`);
    closes.push(true);
  };

  const open = (tag: SaxesTagNS) => {
    const prefix = PREFIXES.get(tag.uri);
    const inDrawing = drawing !== undefined;
    if (skipped > 0 || prefix === undefined || DROPPED.has(tag.local)) {
      // Pictures of older ways (VML), embedded objects and drawn shapes stay behind, and it is said.
      const control = controls.at(-1);
      if (control && FILLED_IN.has(tag.local)) control.filled = true;
      if (skipped === 0 && DRAWN_OTHERWISE.has(tag.local)) dropped.push('');
      skipped += 1;
      return;
    }
    if (inDrawing && drawing) {
      if (tag.local === 'blip') takePicture(tag);
      inPlace = PLACES.has(tag.local);
      write(tag, prefix);
      return;
    }
    if (prefix !== 'w') {
      skipped += 1;
      return;
    }
    if (properties > 0 && !isProperty(tag, known)) {
      skipped += 1;
      return;
    }
    if (properties > 0 || PROPERTIES.has(tag.local)) {
      properties += 1;
      const named = readAttribute(tag, 'val') ?? '';
      // What is said at the run itself goes before its style's.
      if (tag.local === 'vanish' && run) run.hidden = isOn(tag);
      if (tag.local === 'rStyle' && run) run.hidden ||= hidden.has(named);
      if (tag.local === 'pStyle') paragraph.hidden = hidden.has(named);
      if (tag.local === 'pStyle' && ours.has(named)) paragraph.ours = true;
      write(tag, prefix);
      return;
    }
    if (tag.local === 'fldChar') {
      openField(readAttribute(tag, 'fldCharType'));
      closes.push(false);
    } else if (tag.local === 'instrText') {
      inInstruction = true;
      if (run) run.field = true;
      closes.push(false);
    } else if (tag.local === 'sdtContent' && controls.at(-1)?.filled) {
      left += 1;
      skipped += 1;
    } else if (OPENED.has(tag.local)) {
      if (tag.local === 'sdt') controls.push({ filled: false });
      closes.push(false);
    } else if (tag.local === 'fldSimple' && SAID_FIELD.test(readAttribute(tag, 'instr') ?? ''))
      closes.push(false);
    else if (tag.local === 'fldSimple' && !PAGE_FIELD.test(readAttribute(tag, 'instr') ?? '')) {
      left += 1;
      skipped += 1;
    } else if (!KEPT.has(tag.local)) {
      if (DRAWN_OTHERWISE.has(tag.local)) dropped.push('');
      skipped += 1;
    } else if (tag.local === 'r') {
      run = { xml: '', text: '', hidden: paragraph.hidden, field: false };
      write(tag, prefix);
    } else {
      if (tag.local === 'fldSimple') numbersPages ||= isPage(readAttribute(tag, 'instr') ?? '');
      if (tag.local === 'drawing') drawing = { xml: '', broken: undefined };
      if (tag.local === 'p') {
        // The words of two paragraphs or cells are not one word: the inspection looks for whole ones.
        if (words !== '' && !words.endsWith(' ')) words += ' ';
        paragraph = { start: xml.length, words, ours: false, hidden: false };
      }
      if (tag.local === 'tab' && run) run.text += ' ';
      inText = tag.local === 't';
      write(tag, prefix);
    }
  };

  const takePicture = (tag: SaxesTagNS) => {
    const id = tag.attributes['r:embed']?.value ?? '';
    const target = links.get(id)?.target;
    const bytes = target === undefined ? undefined : reference.bytes(target);
    const picture = bytes && readPictureBytes(bytes);
    if (!picture) {
      if (drawing) drawing.broken = (bytes && nameVectorKind(bytes)) ?? '';
      return;
    }
    if (!pictures.some((known) => known.id === id))
      pictures.push({ id, type: picture.type, bytes: picture.bytes });
  };

  const openField = (type: string | undefined) => {
    if (run) run.field = true;
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', separated: false, xml: '', text: '' });
    else if (type === 'separate' && field) field.separated = true;
    else if (type === 'end') {
      const done = fields.pop();
      if (done) closeField(done);
    }
  };

  /** Puts finished words where they belong: into the result of the field that is open, or into the frame. */
  const place = (done: string, text: string) => {
    const field = fields.at(-1);
    if (!field) {
      xml += done;
      words += text;
    } else if (field.separated) {
      field.xml += done;
      field.text += text;
    }
  };

  const closeField = (done: Field) => {
    const page = PAGE_FIELD.exec(done.instruction)?.[1];
    if (page !== undefined) {
      if (fields.length === 0) numbersPages ||= page === 'PAGE';
      const shown = done.xml === '' ? '<w:r><w:t>1</w:t></w:r>' : done.xml;
      place(`<w:fldSimple w:instr="${page}">${shown}</w:fldSimple>`, '');
    } else if (SAID_FIELD.test(done.instruction)) place(done.xml, done.text);
    else left += 1;
  };

  const close = (tag: SaxesTagNS) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const written = closes.pop() === true;
    if (tag.local === 'sdt') controls.pop();
    inPlace = false;
    const prefix = PREFIXES.get(tag.uri) ?? 'w';
    if (written) emit(`</${prefix}:${tag.local}>`);
    if (drawing && tag.local === 'drawing') {
      const { xml: drawn, broken } = drawing;
      drawing = undefined;
      if (broken !== undefined || !isWhole(drawn)) dropped.push(broken ?? '');
      else emit(drawn);
      return;
    }
    if (properties > 0 && written && !drawing) properties -= 1;
    if (tag.local === 't') inText = false;
    if (tag.local === 'instrText') inInstruction = false;
    if (tag.local === 'p' && prefix === 'w' && paragraph.ours) {
      xml = xml.slice(0, paragraph.start);
      words = paragraph.words;
      numbersPages = false;
    }
    if (tag.local !== 'r' || prefix !== 'w' || !run) return;
    const { xml: done, text, hidden, field: marks } = run;
    run = undefined;
    if (hidden || marks) return;
    place(done, text);
  };

  readXml(source, {
    open,
    close,
    text: (text) => {
      if (skipped > 0) return;
      if (inPlace) emit(escapeXml(text));
      else if (inInstruction) {
        const field = fields.at(-1);
        if (field && !field.separated) field.instruction += text;
      } else if (inText && run && !drawing) {
        run.text += text;
        emit(escapeXml(text));
      }
    },
  });
  xml = orderFrame(xml);
  if (!xml.includes('<w:p')) return { part: null, dropped, fields: left };
  if (words.trim() === '' && pictures.length === 0 && !numbersPages)
    return { part: null, dropped, fields: left };
  return { part: { xml, pictures, numbersPages, words, height: heightOf(xml) }, dropped, fields: left };
}
