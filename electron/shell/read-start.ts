// What the program was started for: a command of the command line, or a window, perhaps with files to open.
// Reads the words as the operating system and Electron pass them on; decides nothing about the files.

import { isAbsolute, resolve } from 'node:path';

export type Start = { kind: 'command'; words: string[] } | { kind: 'window'; files: string[] };

/** The words that start the command line instead of the window. */
const COMMANDS = ['read-release', 'templates', 'new', 'check', 'export', 'help', '--help', '--version'];

/**
 * Reads the words that the program was started with.
 * @param argv as the process has them
 * @param packaged false where Electron was given the program's folder as a word of its own
 * @param folder what relative names start from
 */
export function readStart(argv: readonly string[], packaged: boolean, folder: string): Start {
  const words = argv.slice(1);
  // Electron's own switches stand before the program's folder.
  if (!packaged) words.splice(0, words.findIndex((word) => !word.startsWith('-')) + 1);
  // Switches for Chromium may stand before a command; from the command on, every word is the command line's.
  const first = words.findIndex((word) => COMMANDS.includes(word) || !word.startsWith('-'));
  if (COMMANDS.includes(words[first] ?? '')) return { kind: 'command', words: words.slice(first) };
  const files = words.filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.briefing'));
  return { kind: 'window', files: files.map((file) => (isAbsolute(file) ? file : resolve(folder, file))) };
}
