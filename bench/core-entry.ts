/** What the benchmarks use of the core, as one built file. */
export { decideTriage } from "#care/triage/decide-triage.ts";
export { foldChart } from "#record/fold-chart.ts";
export { previewImport } from "#record/import/preview-import.ts";
export { benchNow_ms, makeSmallFacts, makeYearFacts } from "./year-facts.ts";
