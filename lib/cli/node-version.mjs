// Imported before all else: ends the process with one sentence when Node is too old to run what follows.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Byline needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org, then run the command again.`);
  process.exit(1);
}
