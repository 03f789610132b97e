#!/usr/bin/env node
/**
 * The command line. Node 20 cannot read TypeScript, so tsx (a dependency, nothing global)
 * is registered first; the same sources run in the browser, the server and here.
 */
import { register } from "tsx/esm/api";

register();
await import("../src/tools/main.ts");
