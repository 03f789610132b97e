/**
 * Every test of the rooms under mutation, in one file.
 *
 * Rule tables are evaluated when they are imported, so each of their mutants needs all modules
 * anew. Vitest gives each test file its own worker; one file means one worker a mutant, which is
 * several times faster than one for each test file.
 */
import { it } from "vitest";

const testFiles = import.meta.glob([
  "../src/units/**/*.test.ts",
  "../src/care/{triage,grade,surveillance,prophylaxis}/**/*.test.ts",
]);

/** The first failure ends a run: tables, which find most mutants in a moment, before properties. */
const isSlow = (path) => /propert|compare/u.test(path);
/** `LL_MUTATION_TESTS=care/grade`: a folder judged by its own tests alone, in a fraction of the time. */
const wanted = process.env["LL_MUTATION_TESTS"] ?? "";
const inOrder = Object.entries(testFiles)
  .filter(([path]) => path.includes(wanted))
  .sort(([one], [other]) => Number(isSlow(one)) - Number(isSlow(other)));

for (const [path, load] of inOrder) {
  try {
    await load();
  } catch (error) {
    // A mutant that breaks the import of a test is found by it. Left alone, the file would count
    // as one without tests, and the mutant as a survivor.
    it(`${path} can be loaded`, () => {
      throw error;
    });
  }
}
