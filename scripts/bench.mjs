/**
 * `npm run bench`: builds the app if needed and prints one table of what it costs.
 * `npm run bench:heart-frame` prints the rows of the beating heart alone.
 */
import "./require-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
if (!ensureBuilt()) process.exit(1);

// Imported late: tsx cannot be loaded before it is installed.
const { register } = await import("tsx/esm/api");
register();
const isHeartFrame = process.argv.includes("--heart-frame");
await import(isHeartFrame ? "../bench/bench-heart-frame.ts" : "../bench/main.ts");
