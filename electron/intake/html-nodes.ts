// The few parts of a document's nodes that the intake of saved pages reads, as types of our own: this room has no DOM.
// Must not: hold code that reads a page; `page-lines.ts` and `read-html.ts` do.

export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
  querySelectorAll: (selector: string) => Iterable<HtmlElement>;
}

export interface HtmlDocument {
  readonly body: HtmlElement | null;
  cloneNode: (deep: boolean) => HtmlDocument;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;
