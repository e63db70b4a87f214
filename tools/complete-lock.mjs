// `node tools/complete-lock.mjs`, after a package was added: names in package-lock.json the platform packages that it lacks.
// A registry that serves only some platforms makes npm leave the others out of the lock, and `npm ci` then refuses the lock.
// What is added has a version and no integrity; npm checks and fills it in where the package can be had.

import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const OSES = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
];
const CPUS = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];
const added = [];

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] !== undefined) continue;
    const words = name.split(/[/-]/);
    const os = OSES.filter((word) => words.includes(word));
    const cpu = CPUS.filter((word) => words.includes(word));
    lock.packages[place] = {
      version: version.replace(/^[^\d]*/, ''),
      ...(cpu.length > 0 ? { cpu } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
    added.push(name);
  }
}
const root = lock.packages[''];
delete lock.packages[''];
const sorted = Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock names every platform.' : `Added: ${added.join(', ')}`);
