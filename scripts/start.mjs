/** `npm start`: from a fresh clone to the app in a browser. Options: --no-open; PORT=4173. */
import "./require-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { openBrowser } from "./open-browser.mjs";

ensureInstalled();
if (!ensureBuilt()) process.exit(1);

// Imported late: neither tsx nor the server can be loaded before they are installed.
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../src/server/main.ts");

try {
  const address = await main();
  console.log(`Living Leaflet is at ${address} (Ctrl-C stops it)`);
  openBrowser(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
