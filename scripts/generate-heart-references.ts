/** `npm run generate:heart-references`: keeps how every heart beats now; read the diff. */
import { writeFileSync } from "node:fs";
import { referenceFile, writeReferences } from "../test/heart/reference-file.ts";
import { listReferenceScenes } from "../test/heart/reference-scenes.ts";
import { runReference } from "../test/heart/run-reference.ts";

const runs = new Map(
  [...listReferenceScenes()].map(([name, scene]) => [name, runReference(scene)]),
);
writeFileSync(referenceFile, writeReferences(runs));
console.log(`wrote ${runs.size} hearts to ${referenceFile}`);
