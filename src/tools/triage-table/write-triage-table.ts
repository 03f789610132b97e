import { writeFileSync } from "node:fs";
import { triageRules } from "#care/triage/triage-rules.ts";
import { answerSpace } from "./answer-space.ts";
import { describeTriageTable } from "./describe-table.ts";

writeFileSync("docs/clinical/triage-table.txt", describeTriageTable(answerSpace, triageRules));
