// A ministry's .docx, opened with suspicion: a few parts only, none larger than a document needs, no DOCTYPE.
// What is read here was written by anybody; nothing of it reaches our document but through reference-style.ts.

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

/** The parts that are read, by what they are to us. */
export interface ReferencePackage {
  documentXml: string;
  stylesXml: string;
  themeXml: string | null;
}

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/theme/theme1.xml'];
const LARGEST_FILE = 64 * 1024 * 1024;
/** Unpacked. A part that claims less than it holds is cut off by the unzipper and then is no XML. */
const LARGEST_PART = 32 * 1024 * 1024;
/** Elements in elements; a document of Word's has some thirty. */
const DEEPEST = 256;

/** Opens a reference document, or undefined where it is none. */
export function openReference(bytes: Uint8Array): ReferencePackage | undefined {
  if (bytes.length > LARGEST_FILE) return undefined;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.includes(name)) return false;
        if (originalSize > LARGEST_PART) throw new Error('a part is too large');
        return true;
      },
    });
    const read = (name: string) => {
      const part = parts[name];
      return part ? strFromU8(part) : undefined;
    };
    const documentXml = read('word/document.xml');
    const stylesXml = read('word/styles.xml');
    if (documentXml === undefined || stylesXml === undefined) return undefined;
    return { documentXml, stylesXml, themeXml: read('word/theme/theme1.xml') ?? null };
  } catch {
    // Not a zip, a broken one, or one made to burst: to the user all are a file that is no Word document.
    return undefined;
  }
}

export interface XmlListener {
  open: (tag: SaxesTagNS) => void;
  close?: (tag: SaxesTagNS) => void;
  text?: (text: string) => void;
}

/** Reads XML; throws on what is malformed, too deep, or has a DOCTYPE. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Error('too deep');
    listener.open(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    listener.close?.(tag);
  });
  parser.on('text', (text) => {
    listener.text?.(text);
  });
  parser.write(xml.startsWith('\ufeff') ? xml.slice(1) : xml).close();
}
