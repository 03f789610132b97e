import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { heaviest } from "../../scripts/heaviest-tests.mjs";

it("every test file that is started first is there", () => {
  const root = join(import.meta.dirname, "..", "..");
  expect(heaviest.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
