// `npm run bench`: measures, prints a table and, with `--json FILE`, writes the figures; `--only PREFIX` runs a part.
// A figure that cannot be measured here says why; nothing is guessed.

import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportSuite } from './export-suite.ts';
import { releaseSuite } from './release-suite.ts';
import { saveSuite } from './save-suite.ts';
import { sizeSuite } from './size-suite.ts';
import { startSuite } from './start-suite.ts';
import { openSuite, typingSuite } from './typing-suite.ts';
import type { Figure, Suite } from './figure.ts';

const SUITES: readonly Suite[] = [
  typingSuite,
  openSuite,
  exportSuite,
  saveSuite,
  releaseSuite,
  startSuite,
  sizeSuite,
];

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string', default: '' } },
});
const wanted = (name: string): boolean => name.startsWith(values.only);
const figures: Record<string, Figure> = {};

console.log(`${'figure'.padEnd(24)}${'value'.padStart(12)}${'against'.padStart(12)}${'ratio'.padStart(8)}`);
for (const suite of SUITES) {
  if (!suite.prefix.startsWith(values.only) && !values.only.startsWith(suite.prefix)) continue;
  for await (const [name, figure] of suite.run(wanted)) {
    if (!wanted(name)) continue;
    figures[name] = figure;
    console.log(describeFigure(name, figure));
  }
}
if (values.json !== undefined) {
  const [cpu] = cpus();
  const machine = {
    platform: `${process.platform} ${process.arch} ${release()}`,
    node: process.version,
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1024 ** 2),
  };
  const file = resolve(process.env['INIT_CWD'] ?? '.', values.json);
  writeFileSync(file, `${JSON.stringify({ figures, machine }, null, 2)}\n`);
}

function describeFigure(name: string, figure: Figure): string {
  if (figure.value === null) return `${name.padEnd(24)}   not measured: ${figure.reason}`;
  const number = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ${figure.unit}`.padStart(12);
  return `${name.padEnd(24)}${number(figure.value)}${number(figure.against)}${figure.ratio.toFixed(3).padStart(8)}`;
}
