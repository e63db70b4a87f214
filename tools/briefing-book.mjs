// `npm run briefing-book`: the built command line, or one sentence where it is not built yet.

import { existsSync } from 'node:fs';
import './require-node.mjs';

const program = new URL('../out/main/cli.js', import.meta.url);
if (!existsSync(program)) {
  console.error('Briefing Book is not built yet: run "npm run build" first.');
  process.exit(1);
}
await import(program.href);
