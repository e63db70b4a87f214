// `templates`: lists the templates with their fields, sections and limits.

import { listTemplates } from '../files/template-store.ts';
import type { Command } from './arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs the command. */
export function runTemplates(terminal: Terminal, command: Extract<Command, { name: 'templates' }>): ExitCode {
  const templates = listTemplates();
  if (command.json) {
    const contract = templates.map(({ id, title, kind, fields, briefs, limits }) => ({
      id,
      title,
      kind,
      fields,
      sections: [...new Set(briefs.flatMap((brief) => brief.sections.map((section) => section.heading.en)))],
      limits,
    }));
    terminal.print(JSON.stringify(contract, null, 2));
    return 0;
  }
  for (const { id, title, fields } of templates) {
    const required = fields.filter((field) => field.required).map((field) => field.path);
    terminal.print(`${id}  ${title[terminal.language]}\n  ${required.join(', ')}`);
  }
  return 0;
}
