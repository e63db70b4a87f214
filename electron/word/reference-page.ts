// Page size, margins, heads and feet of a ministry's document, as its sections say them (`w:sectPr`).

import type { HouseStyle, ReferenceFrame, ReferenceStyles } from './house-style.ts';
import { readFrame } from './reference-frame.ts';
import { isOn, readAttribute, readXml } from './read-xml.ts';
import type { ReferencePackage } from './reference-package.ts';
import type { ReferenceStyleSheet } from './reference-sheet.ts';
import { PARAGRAPH_STYLE_NAMES } from './style-names.ts';
import { NAMESPACES } from './xml-text.ts';

const MILLIMETERS_A_TWIP = 25.4 / 1440;
/** Text narrower or lower than this is no page anybody writes on. */
const LEAST_TEXT = 60;
const LARGEST_SIDE = 600;

interface ReadSections {
  size: Record<string, number>;
  margins: Record<string, number>;
  /** Relationship ids of heads and feet, by kind and type: `header default`. */
  frames: Map<string, string>;
  firstDiffers: boolean;
}

export interface ReferencePage {
  /** Undefined where the document does not say one that can be written on. */
  page: HouseStyle['page'] | undefined;
  frames: ReferenceStyles['frames'];
  droppedPictures: string[];
  droppedFields: number;
}

/** Takes the page of a reference. */
export function takePage(reference: ReferencePackage, sheet: ReferenceStyleSheet): ReferencePage {
  const ours = new Set(
    (['banner', 'page-header', 'page-footer'] as const).flatMap(
      (name) => sheet.styles.get(PARAGRAPH_STYLE_NAMES[name].name.toLowerCase())?.id ?? [],
    ),
  );
  const sections = readSections(reference.text(reference.main) ?? '');
  const links = reference.linksOf(reference.main);
  const droppedPictures: string[] = [];
  let droppedFields = 0;
  const frame = (type: string): ReferenceFrame => {
    const part = (kind: string) => {
      const target = links.get(sections.frames.get(`${kind} ${type}`) ?? '')?.target;
      if (target === undefined) return null;
      const read = readFrame(reference, target, { ours, known: sheet.ids, hidden: sheet.hidden });
      droppedPictures.push(...read.dropped);
      droppedFields += read.fields;
      return read.part;
    };
    return { header: part('header'), footer: part('footer') };
  };
  const rest = frame('default');
  const first = sections.firstDiffers ? frame('first') : null;
  const even = readEvenDiffers(reference) ? frame('even') : null;
  return { page: choosePage(sections), frames: { first, even, rest }, droppedPictures, droppedFields };
}

/** Whether left and right pages have heads and feet of their own: the one thing that we ask of a document's settings. */
function readEvenDiffers(reference: ReferencePackage): boolean {
  const settings = reference.text(reference.find('settings') ?? 'word/settings.xml');
  let differs = false;
  if (settings === undefined) return differs;
  readXml(settings, {
    open: (tag) => {
      if (tag.uri === NAMESPACES.w && tag.local === 'evenAndOddHeaders') differs = isOn(tag);
    },
  });
  return differs;
}

function readSections(documentXml: string): ReadSections {
  const read: ReadSections = { size: {}, margins: {}, frames: new Map(), firstDiffers: false };
  readXml(documentXml, {
    open: (tag) => {
      if (tag.uri !== NAMESPACES.w) return;
      const lengths = () =>
        Object.fromEntries(
          Object.values(tag.attributes).map(({ local, value }) => [
            local,
            Math.abs(Number(value)) * MILLIMETERS_A_TWIP,
          ]),
        );
      switch (tag.local) {
        case 'pgSz':
          // The last section that stands upright decides; a landscape annex at the end does not turn the book.
          if (readAttribute(tag, 'orient') !== 'landscape' || read.size['w'] === undefined)
            read.size = lengths();
          break;
        case 'pgMar':
          read.margins = lengths();
          break;
        case 'titlePg':
          if (isOn(tag)) read.firstDiffers = true;
          break;
        case 'headerReference':
        case 'footerReference': {
          const type = readAttribute(tag, 'type') ?? 'default';
          const id = Object.values(tag.attributes).find(({ uri }) => uri === NAMESPACES.r)?.value ?? '';
          const key = `${tag.local.slice(0, 6)} ${type}`;
          // The first page's are those of the first section; all others, of the last.
          if (type !== 'first' || !read.frames.has(key)) read.frames.set(key, id);
          break;
        }
      }
    },
  });
  return read;
}

function choosePage({ size, margins }: ReadSections): HouseStyle['page'] | undefined {
  const { w: width = NaN, h: height = NaN } = size;
  const { top = NaN, bottom = NaN, left = NaN, right = NaN, header = 12.5, footer = 12.5 } = margins;
  const fits =
    width - left - right >= LEAST_TEXT &&
    height - top - bottom >= LEAST_TEXT &&
    width <= LARGEST_SIDE &&
    height <= LARGEST_SIDE;
  return fits ? { width, height, margins: { top, bottom, left, right, header, footer } } : undefined;
}
