/**
 * Imported first by `npm start` and `npm test`: says plainly when Node is too old, before
 * anything fails in a way that does not say it.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Living Leaflet needs Node 20.19 or newer; this is ${process.versions.node}. ` +
      "Install a current Node (nodejs.org) and try again.",
  );
  process.exit(1);
}
