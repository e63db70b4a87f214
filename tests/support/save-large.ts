// Run as a process of its own with a limit on file size: saves 1 MB under the path named and prints what came of it.

import { saveFile } from '../../electron/files/save-file.ts';

const saved = await saveFile(process.argv[2] ?? '', new Uint8Array(1024 * 1024), 'anything');
console.log(saved.ok ? 'saved' : saved.error.kind);
