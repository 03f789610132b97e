import { expect, it } from "vitest";
import { trustScript } from "./trust-script.ts";

it.each([
  "/sw.js",
  "/assets/look.worker-CEzZRxGv.js",
  "/screens/import/look.worker.ts?worker_file",
])("lets our own script through: %s", (url) => expect(trustScript(url)).toBe(url));

it.each([
  "https://example.org/sw.js",
  "//example.org/a.worker.js",
  "/assets/index-CEzZRxGv.js",
  "/sw.js/../evil.js",
  "data:text/javascript,alert(1)",
  "",
])("refuses what is none of ours: %j", (url) => {
  expect(() => trustScript(url)).toThrow(TypeError);
});
