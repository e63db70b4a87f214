// Owns: the block of `key: value` lines between `---` lines that some sites put above a release.
// Promises: title, date and address of the page, unescaped; which lines the block takes.
// Must not: be a full YAML reader; whatever it does not know, it leaves.

import type { SourceLine } from './lines.ts';

export interface FrontMatter {
  /** Number of leading lines that belong to the block. */
  lineCount: number;
  title: string | null;
  released: string | null;
  address: string | null;
}

const NONE: FrontMatter = { lineCount: 0, title: null, released: null, address: null };
const LONGEST = 200;

/** Reads the front matter at the head of the lines; `lineCount` is 0 where there is none. */
export function readFrontMatter(lines: readonly SourceLine[]): FrontMatter {
  let first = 0;
  while (first < lines.length && lines[first]?.text === '') first += 1;
  if (lines[first]?.text !== '---') return NONE;
  const values = new Map<string, string>();
  let key = '';
  for (let index = first + 1; index < Math.min(lines.length, first + LONGEST); index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '---' || line.text === '...') {
      return {
        lineCount: index + 1,
        title: unquote(values.get('title')),
        released:
          /\d{4}-\d{2}-\d{2}/.exec(values.get('date') ?? values.get('published_time') ?? '')?.[0] ?? null,
        address: unquote(values.get('source_url') ?? values.get('url')),
      };
    }
    const pair = /^([A-Za-z_][\w-]{0,40}):(?: (.*))?$/.exec(line.text);
    if (pair?.[1] !== undefined && line.indent === 0) {
      key = pair[1].toLowerCase();
      values.set(key, pair[2] ?? '');
    } else if (key !== '' && line.text !== '') {
      const before = values.get(key) ?? '';
      values.set(key, before.endsWith('\\') ? before.slice(0, -1) + line.text : `${before} ${line.text}`);
    }
  }
  return NONE;
}

/** The value of a quoted scalar: `\u2019`, `\xE9`, `\"`, `\ ` and `\_` (a non-breaking space) are what they stand for. */
function unquote(value: string | undefined): string | null {
  if (value === undefined || value.trim() === '') return null;
  const trimmed = value.trim();
  let plain = trimmed;
  if (trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1) {
    plain = trimmed
      .slice(1, -1)
      .replace(
        /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))|\\(.)/g,
        (_, wide?: string, narrow?: string, other?: string) => {
          const code = wide ?? narrow;
          if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
          if (other === '_' || other === 'n' || other === 't') return ' ';
          return other ?? '';
        },
      );
  } else if (trimmed.startsWith("'") && trimmed.endsWith("'") && trimmed.length > 1) {
    plain = trimmed.slice(1, -1).replaceAll("''", "'");
  }
  return plain.replace(/\s+/g, ' ').trim();
}
