// The command line's words: which commands and options there are, and what is wrong with a line that is not of their form.
// Only the form is judged here (exit 2); what files and names turn out to be is judged by the commands (exit 1).

import { parseArgs } from 'node:util';
import { dateSchema } from '../../shared/book/schema.ts';
import { NUMBERINGS } from '../../shared/host/document-choices.ts';
import type { NumberingChoice } from '../../shared/host/document-choices.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

export type Command =
  | { name: 'read-release'; file: string; released: string | undefined; json: boolean }
  | { name: 'templates'; json: boolean }
  | {
      name: 'new';
      template: string;
      release: string | undefined;
      released: string | undefined;
      sets: { path: string; value: string }[];
      out: string;
      force: boolean;
    }
  | { name: 'check'; file: string; json: boolean }
  | {
      name: 'export';
      file: string;
      copy: string;
      out: string;
      houseStyle: string | undefined;
      date: string | undefined;
      receipt: string | undefined;
      numbering: NumberingChoice | null;
      portionMarks: boolean;
      sourceNotes: boolean;
      draft: boolean;
      force: boolean;
    }
  | { name: 'help' }
  | { name: 'version' };

/** What is wrong with a command line, as one line of English. */
export interface UsageFailure {
  kind: 'usage';
  message: string;
}

type OptionForm = 'text' | 'flag' | 'list' | 'date';
interface CommandForm {
  /** How many files are named without an option. */
  files: 0 | 1;
  options: Record<string, OptionForm>;
  required: string[];
}

const FORMS: Readonly<Record<string, CommandForm>> = {
  'read-release': { files: 1, options: { released: 'date', json: 'flag' }, required: [] },
  templates: { files: 0, options: { json: 'flag' }, required: [] },
  new: {
    files: 0,
    options: { template: 'text', release: 'text', released: 'date', set: 'list', out: 'text', force: 'flag' },
    required: ['template', 'out'],
  },
  check: { files: 1, options: { json: 'flag' }, required: [] },
  export: {
    files: 1,
    options: {
      copy: 'text',
      out: 'text',
      'house-style': 'text',
      date: 'date',
      receipt: 'text',
      numbering: 'text',
      'no-portion-marks': 'flag',
      'no-source-notes': 'flag',
      draft: 'flag',
      force: 'flag',
    },
    required: ['copy', 'out'],
  },
};

const HELP_WORDS: readonly string[] = ['--help', '-h'];
const COMMAND_NAMES = Object.keys(FORMS).join(', ');

/** Reads a command line, program name left out. */
export function parseCommand(words: readonly string[]): Result<Command, UsageFailure> {
  const [name, ...rest] = words;
  if (name === undefined) return usage(`name a command: ${COMMAND_NAMES}`);
  if (name === 'help' || HELP_WORDS.includes(name)) return ok({ name: 'help' });
  if (name === '--version') return ok({ name: 'version' });
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!form) return usage(`there is no command “${name}”: use one of ${COMMAND_NAMES}`);
  if (rest.some((word) => HELP_WORDS.includes(word))) return ok({ name: 'help' });
  const read = readOptions(name, form, rest);
  return read.ok ? toCommand(name, read.value) : read;
}

interface Options {
  files: string[];
  text: Record<string, string | undefined>;
  flags: Record<string, boolean>;
  sets: string[];
}

function readOptions(name: string, form: CommandForm, words: string[]): Result<Options, UsageFailure> {
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(form.options).map(([option, kind]) => [
        option,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const found: Options = { files: [], text: {}, flags: {}, sets: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') found.files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(form.options, token.name) ? form.options[token.name] : undefined;
    if (kind === undefined || token.rawName !== `--${token.name}`)
      return usage(`${name} has no option “${token.rawName}”`);
    if (kind === 'flag') {
      if (token.value !== undefined) return usage(`--${token.name} takes no value`);
      found.flags[token.name] = true;
      continue;
    }
    // `--out --force` is a forgotten value, not a file named `--force`; `--out=--x` says that it is meant.
    if (token.value === undefined || (!token.inlineValue && /^--./.test(token.value)))
      return usage(`--${token.name} needs a value`);
    if (token.value === '') return usage(`--${token.name} needs a value`);
    if (kind === 'list') found.sets.push(token.value);
    else if (found.text[token.name] !== undefined) return usage(`--${token.name} is given twice`);
    else found.text[token.name] = token.value;
    if (kind === 'date' && !dateSchema.safeParse(token.value).success)
      return usage(`--${token.name} takes a date as YYYY-MM-DD, not “${token.value}”`);
  }
  const missing = form.required.find((option) => found.text[option] === undefined);
  if (missing !== undefined) return usage(`${name} needs --${missing}`);
  if (found.files.length < form.files || found.files[0] === '') return usage(`${name} needs a file`);
  for (const output of ['out', 'receipt'])
    if (found.text[output] === '-') return usage(`--${output} takes the name of a file, not -`);
  const inputs = [found.files[0], found.text['release'], found.text['house-style']];
  if (inputs.filter((input) => input === '-').length > 1)
    return usage('standard input can be read only once');
  const extra = found.files[form.files];
  if (extra !== undefined) return usage(`${name} does not take “${extra}”`);
  return ok(found);
}

function toCommand(name: string, { files, text, flags, sets }: Options): Result<Command, UsageFailure> {
  const file = files[0] ?? '';
  const json = flags['json'] ?? false;
  const force = flags['force'] ?? false;
  const out = text['out'] ?? '';
  switch (name) {
    case 'read-release':
      return ok({ name, file, released: text['released'], json });
    case 'templates':
      return ok({ name, json });
    case 'check':
      return ok({ name, file, json });
    case 'export': {
      const given = text['numbering'];
      const numbering = NUMBERINGS.find((known) => known === given) ?? null;
      if (given !== undefined && numbering === null)
        return usage(`--numbering is one of ${NUMBERINGS.join(', ')}, not “${given}”`);
      return ok({
        name,
        file,
        copy: text['copy'] ?? '',
        out,
        houseStyle: text['house-style'],
        date: text['date'],
        receipt: text['receipt'],
        numbering,
        portionMarks: flags['no-portion-marks'] !== true,
        sourceNotes: flags['no-source-notes'] !== true,
        draft: flags['draft'] === true,
        force,
      });
    }
    default: {
      const pairs: { path: string; value: string }[] = [];
      for (const set of sets) {
        const at = set.indexOf('=');
        if (at < 1) return usage(`--set takes path=value, not “${set}”`);
        pairs.push({ path: set.slice(0, at), value: set.slice(at + 1) });
      }
      if (text['released'] !== undefined && text['release'] === undefined)
        return usage('--released goes with --release');
      return ok({
        name: 'new',
        template: text['template'] ?? '',
        release: text['release'],
        released: text['released'],
        sets: pairs,
        out,
        force,
      });
    }
  }
}

const usage = (message: string) => err({ kind: 'usage' as const, message });
