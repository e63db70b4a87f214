// The names that the program suggests for files: from a book's title, its first day and the copy.
// Promises a name that Windows, macOS and Linux all take: no reserved character or device name, NFC, and short enough.

/** What no file name may hold on one of the three systems; controls and marks that turn the direction of text too. */
// With the `u` flag a surrogate in a class is a lone one: pairs are whole characters and stay.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff<>:"/\\|?*]/gu;
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

/** Most bytes of a suggested name without its ending: file systems take 255, and a receipt's ending and a folder need room. */
const NAME_BYTES = 150;

export interface NameParts {
  title: string;
  /** YYYY-MM-DD or empty. */
  from: string;
  /** The name of the copy, for a document. */
  copy?: string;
}

/** A name without its ending, e.g. `2020-05-28 Retreat in Seoul (delegation)`. */
export function suggestFileName({ title, from, copy }: NameParts): string {
  const tail = copy === undefined ? '' : cleanName(copy, 60);
  const ending = tail === '' ? '' : ` (${tail})`;
  const head = cleanName(`${from} ${title}`, NAME_BYTES - Buffer.byteLength(ending));
  const name = `${head === '' ? 'Briefing book' : head}${ending}`;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** A name with an ending: kept where it has it already, whatever its case. */
export const withEnding = (path: string, ending: string): string =>
  path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;

function cleanName(name: string, bytes: number): string {
  const spaced = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  let kept = '';
  let size = 0;
  for (const character of spaced.trim().replace(/^\.+/, '')) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  // Windows drops dots and spaces at the end of a name in silence.
  return kept.trim().replace(/[. ]+$/, '');
}
