import { defineConfig } from "vitest/config";
import { HeaviestFirst } from "./scripts/heaviest-first.mjs";

export default defineConfig({
  cacheDir: ".cache/vitest",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    sequence: { sequencer: HeaviestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["{src,test,scripts}/**/*.test.{ts,tsx}"],
          // Reading the sources anew for each file took a third of the time; nothing in these
          // tests is left behind for the next file.
          isolate: false,
          // Long, as nothing here measures time: a busy machine is no fault.
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          // Files share nothing but the built app, which they only read, and the browser's own
          // file, which is unpacked before the first of them starts.
          globalSetup: ["e2e/harness/unpack-browser.ts"],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
