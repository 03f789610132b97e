/** `npm run bench`: builds the app if needed and prints one table of what it costs. */
import "./require-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
if (!ensureBuilt()) process.exit(1);

// Imported late: tsx cannot be loaded before it is installed.
const { register } = await import("tsx/esm/api");
register();
await import("../bench/main.ts");
