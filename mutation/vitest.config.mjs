import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the rooms under mutation, as one file: see `all-tests.test.mjs`. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  cacheDir: ".cache/vitest-mutation",
  test: {
    include: ["mutation/all-tests.test.mjs"],
    testTimeout: 60_000,
    // Properties run their 100,000 cases in `npm test`; a mutant that only the 90,000th case
    // would find is a case that is missing from the tables.
    env: { LL_PROPERTY_RUNS: "200" },
  },
});
