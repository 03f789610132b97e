/**
 * The test files that take longest, longest first, by their measured time. Vitest goes by size
 * where it remembers nothing, and a small file may try 100,000 cases: begun last, it would leave
 * the other core with nothing to do.
 */
export const heaviest = [
  "src/web/screens/check-in/enter.test.ts",
  "src/care/triage/properties.test.ts",
  "src/care/triage/monotone-properties.test.ts",
  "src/words/answer-properties.test.ts",
  "src/record/import/preview-import.property.test.ts",
  "src/tools/real-process.test.ts",
  "test/house/gates.test.ts",
  "e2e/looks.test.ts",
  "e2e/kill-chromium.test.ts",
  "e2e/plan-looks.test.ts",
  "e2e/records-looks.test.ts",
  "e2e/learn-looks.test.ts",
];
