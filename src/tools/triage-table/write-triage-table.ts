import { mkdirSync, writeFileSync } from "node:fs";
import { triageRules } from "#care/triage/triage-rules.ts";
import { answerSpace } from "./answer-space.ts";
import { describeTriageTable } from "./describe-table.ts";
import { currentEdition } from "./edition.ts";

const edition = currentEdition();
mkdirSync("docs/clinical/editions", { recursive: true });
writeFileSync("docs/clinical/triage-table.txt", describeTriageTable(answerSpace, triageRules));
writeFileSync(
  `docs/clinical/editions/${edition.version}.json`,
  `${JSON.stringify(edition, undefined, 2)}\n`,
);
