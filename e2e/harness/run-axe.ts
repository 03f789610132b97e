/** Finds accessibility faults of the page as it is now. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const defaultTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What may be at fault in other colours, where everything else is as it was. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** As `runAxe`, where nothing but the colours is another. */
export const runAxeOnColours = (page: Page): Promise<string[]> =>
  runAxe(page, { runOnly: { type: "rule", values: colourRules } });

/**
 * One readable line for each fault: rule, what is wrong, and where. Empty when there is none.
 *
 * axe is handed to the page over the debugger, which the content security policy does not
 * govern; a script element would be refused, as it should be.
 */
export async function runAxe(page: Page, options: RunOptions = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axeSource);
  const runOptions = { runOnly: defaultTags, resultTypes: ["violations"], ...options };
  const results = (await page.evaluate(
    (given) => Reflect.get(globalThis, "axe").run(document, given),
    runOptions,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`),
  );
}
