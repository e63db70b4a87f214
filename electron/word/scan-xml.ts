// The words of a part, paragraph by paragraph, and the words that only a machine reads out: found by walking its tags.
// Made for speed over our own well-formed output; a document of a thousand pages is walked in a moment.

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML as it is read. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
        (whole, decimal?: string, hex?: string, name?: string) =>
          decimal !== undefined
            ? String.fromCodePoint(Number(decimal))
            : hex !== undefined
              ? String.fromCodePoint(parseInt(hex, 16))
              : (ENTITIES[name ?? ''] ?? whole),
      )
    : text;

/**
 * Walks a part.
 * @param onLine hears the words of each paragraph; of a part without paragraphs, of each element
 * @returns the descriptions in it: words for pictures and watermarks
 */
export function scanXml(xml: string, onLine: (line: string) => void): string[] {
  const described: string[] = [];
  const paragraphs = xml.includes('<w:p>') || xml.includes('<w:p ');
  let line = '';
  let at = 0;
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
    if (open > at) line += xml.slice(at, open);
    const end = xml.indexOf('>', open);
    if (end < 0) break;
    at = end + 1;
    const closing = xml[open + 1] === '/';
    const name = open + (closing ? 2 : 1);
    if (!paragraphs) {
      onLine(unescapeXml(line.trim()));
      line = '';
    } else if (closing && xml.startsWith('w:p>', name)) {
      onLine(unescapeXml(line));
      line = '';
    } else if (xml.startsWith('w:br', name)) line += '\n';
    else if (xml.startsWith('w:tab/', name)) line += '\t';
    if (!closing && /^(wp:docPr|pic:cNvPr|v:shape|v:textpath|wp:cNvPr)[ />]/.test(xml.slice(name, name + 16)))
      for (const [, value] of xml.slice(open, end).matchAll(/(?:descr|title|alt|string)="([^"]*)"/g))
        if (value !== undefined && value !== '') described.push(unescapeXml(value));
  }
  return described;
}
