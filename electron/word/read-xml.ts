// XML from outside, event by event. Throws on what is malformed, nested without end, or has a DOCTYPE: entities defined
// there could grow without bound.

import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

/** Elements in elements; a document of Word's has some thirty. */
const DEEPEST = 256;

export interface XmlListener {
  open: (tag: SaxesTagNS) => void;
  close?: (tag: SaxesTagNS) => void;
  text?: (text: string) => void;
}

/** Reads XML. */
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

/** The value of an attribute in the element's own namespace or in none. */
export const readAttribute = (tag: SaxesTagNS, local: string): string | undefined =>
  Object.values(tag.attributes).find(
    (attribute) => attribute.local === local && (attribute.uri === '' || attribute.uri === tag.uri),
  )?.value;

/** A switch that is named is on, unless it says otherwise (ST_OnOff). */
export const isOn = (tag: SaxesTagNS): boolean => !/^(0|false|off)$/.test(readAttribute(tag, 'val') ?? '1');
