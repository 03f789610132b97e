/** What is mutated and how it is tried. Run by `npm run mutation`, never by `npm test`. */
import { availableParallelism } from "node:os";

export default {
  mutate: [
    "src/care/triage/**/*.ts",
    "src/care/grade/**/*.ts",
    "src/care/surveillance/**/*.ts",
    "src/care/prophylaxis/**/*.ts",
    "src/units/**/*.ts",
    "!src/**/*.test.ts",
    "!src/**/*.test-support.ts",
  ],
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
  testRunner: "vitest",
  vitest: { configFile: "mutation/vitest.config.mjs", related: false },
  coverageAnalysis: "perTest",
  // Rule tables are evaluated at import, so nearly all of their mutants are "static".
  ignoreStatic: false,
  concurrency: availableParallelism(),
  timeoutMS: 10_000,
  timeoutFactor: 3,
  tempDirName: ".cache/stryker",
  // What the copy that is mutated can do without.
  ignorePatterns: [
    // Stryker would read them with the compiler's old API, which TypeScript 7 has not.
    "/tsconfig.json",
    "/tsconfig",
    "/.cache",
    "/dist",
    "/bench",
    "/e2e",
    "/test",
    "/docs/screens",
    "/src/{heart,papers,fhir,store,server,web,tools}",
  ],
  reporters: ["progress", "json"],
  jsonReporter: { fileName: ".cache/mutation.json" },
  warnings: { slow: false },
};
