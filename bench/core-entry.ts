/** What the benchmarks use of the core, as one built file. */
export { checkMedicines } from "#care/medicines/check-medicines.ts";
export { decideTriage } from "#care/triage/decide-triage.ts";
export { foldChart } from "#record/fold-chart.ts";
export { previewImport } from "#record/import/preview-import.ts";
export { readLetter } from "#record/letter/read-letter.ts";
export { benchNow_ms, makeSmallFacts, makeYearFacts } from "./year-facts.ts";
export { benchDay, makeLongList, makeUnknownList } from "./medicine-lists.ts";
