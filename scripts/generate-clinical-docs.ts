/** `npm run generate:docs`: writes the pages under docs/clinical from the code they describe. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeClinicalPages } from "./clinical-docs/clinical-pages.ts";
import { root } from "./root.mjs";

for (const [path, text] of await writeClinicalPages()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
