// `check`: prints what is wrong with a book; exit 1 where something would stop an export.

import { checkBook } from '../../shared/checks/check-book.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { LocalText } from '../../shared/book/words.ts';
import { findMarkingScheme, findTemplate } from '../files/template-store.ts';
import type { Command } from './arguments.ts';
import { openNamedBook } from './open-named-book.ts';
import { fail } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const SEVERITY_WORDS: Readonly<Record<Finding['severity'], LocalText>> = {
  stop: { en: 'stops an export', ko: '내보내기 중단' },
  warn: { en: 'look', ko: '확인 필요' },
  hint: { en: 'hint', ko: '참고' },
};

/** Runs the command. */
export async function runCheck(
  terminal: Terminal,
  command: Extract<Command, { name: 'check' }>,
): Promise<ExitCode> {
  const opened = await openNamedBook(terminal, command.file);
  if (!opened.ok) return fail(terminal, opened.error);
  const { book } = opened.value;
  const findings = checkBook(book, {
    template: findTemplate(book.template),
    scheme: findMarkingScheme(book.markingScheme),
    language: terminal.language,
  });
  if (command.json) terminal.print(JSON.stringify({ findings }, null, 2));
  else {
    for (const finding of findings)
      terminal.print(`${SEVERITY_WORDS[finding.severity][terminal.language]}: ${finding.message}`);
    if (findings.length === 0)
      terminal.print({ en: 'Nothing to look at.', ko: '확인할 사항이 없습니다.' }[terminal.language]);
  }
  return findings.some((finding) => finding.severity === 'stop') ? 1 : 0;
}
