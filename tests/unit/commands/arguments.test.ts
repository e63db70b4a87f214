// The command line's form: what is accepted, and the one line said about what is not.

import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../electron/commands/arguments.ts';

const said = (line: string) => {
  const command = parseCommand(line === '' ? [] : line.split(' '));
  return command.ok ? command.value : command.error.message;
};

describe('accepted', () => {
  test('read-release with a date, in any order', () => {
    const expected = { name: 'read-release', file: 'a.txt', released: '2020-02-12', json: true };
    expect(said('read-release --released 2020-02-12 --json a.txt')).toEqual(expected);
    expect(said('read-release a.txt --json --released=2020-02-12')).toEqual(expected);
  });
  test('standard input as a file', () => {
    expect(said('check -')).toEqual({ name: 'check', file: '-', json: false });
  });
  test('a file that begins with a hyphen, behind the end of options', () => {
    expect(said('check -- --odd')).toEqual({ name: 'check', file: '--odd', json: false });
  });
  test('many values for the sheet, each split at its first equals sign', () => {
    expect(said('new --template t --out b --set us=Mexico --set event=a=b')).toMatchObject({
      sets: [
        { path: 'us', value: 'Mexico' },
        { path: 'event', value: 'a=b' },
      ],
    });
  });
});

test('help is given for the program and for each command', () => {
  for (const line of ['--help', '-h', 'help', 'new --help', 'export book -h'])
    expect(said(line)).toEqual({ name: 'help' });
});

describe('refused in one line', () => {
  test.each([
    ['', 'name a command: read-release, templates, new, check, export'],
    ['reed', 'there is no command “reed”: use one of read-release, templates, new, check, export'],
    [
      'constructor',
      'there is no command “constructor”: use one of read-release, templates, new, check, export',
    ],
    ['read-release', 'read-release needs a file'],
    ['read-release a b', 'read-release does not take “b”'],
    ['read-release a --color', 'read-release has no option “--color”'],
    ['read-release a --json=yes', '--json takes no value'],
    ['read-release a --released 12.2.2020', '--released takes a date as YYYY-MM-DD, not “12.2.2020”'],
    ['read-release a --released 2020-02-30', '--released takes a date as YYYY-MM-DD, not “2020-02-30”'],
    ['templates here', 'templates does not take “here”'],
    ['new --out b', 'new needs --template'],
    ['new --template t', 'new needs --out'],
    ['new --template t --out', '--out needs a value'],
    ['new --template t --out --force', '--out needs a value'],
    ['new --template t --out b --set us', '--set takes path=value, not “us”'],
    ['new --template t --out b --set =x', '--set takes path=value, not “=x”'],
    ['new --template t --out b --released 2020-02-12', '--released goes with --release'],
    ['new --template t --template u --out b', '--template is given twice'],
    ['export b --copy c --out -', '--out takes the name of a file, not -'],
    ['export - --copy c --out o --house-style -', 'standard input can be read only once'],
    ['check=', 'there is no command “check=”: use one of read-release, templates, new, check, export'],
    ['export b --copy c', 'export needs --out'],
    ['export b --copy c --out o -f', 'export has no option “-f”'],
    [
      'export b --copy c --out o --numbering roman',
      '--numbering is one of release, boxes, official, tirets, not “roman”',
    ],
    ['export b --copy c --out o --draft=yes', '--draft takes no value'],
    ['check ', 'check needs a file'],
  ])('%s', (line, message) => {
    expect(said(line)).toBe(message);
  });
});
