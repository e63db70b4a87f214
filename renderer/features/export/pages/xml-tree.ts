// XML as a tree that can be walked. Read with saxes and not with the browser's parser, which is a sink that the page's
// policy on trusted types closes.

import { SaxesParser } from 'saxes';
import type { Pace } from './pace.ts';

export interface XmlNode {
  /** With its prefix, as the Word room writes it. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Its own character data. */
  text: string;
}

/** Characters that are read in one step. */
const STEP = 50_000;

/** Reads a part in steps; throws where it is not well-formed. Ends early, with what it has, where the pace says so. */
export async function readXmlTree(xml: string, pace: Pace): Promise<XmlNode> {
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for (let from = 0; from < xml.length; from += STEP) {
    parser.write(xml.slice(from, from + STEP));
    if (!(await pace())) break;
  }
  if (open.length === 1) parser.close();
  const [root] = top.children;
  if (!root) throw new Error('a part without a root element');
  return root;
}

/** The first child of a name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** `w:val` of the child of a name. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val'];

/** The first node of a name anywhere below. */
export function findBelow(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

/** An on-off property (CT_OnOff): there without a value is on; not there is undefined. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  return child && !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? '1');
}
