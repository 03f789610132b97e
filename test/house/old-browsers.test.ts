/**
 * The oldest browsers we name (vite.config.ts) do not have these methods, and cannot look behind
 * in a regular expression; a build does not bring that. What reaches the app must do without.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const onlyOnNode = ["server", "store", "tools"];
const tooNew = /\.(?:toSorted|toReversed|toSpliced|with)\(|\b(?:Object|Map)\.groupBy\(|\(\?<[!=]/u;

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return onlyOnNode.includes(entry.name) ? [] : listSources(path);
    return /\.tsx?$/u.test(path) && !/\.test(?:-support)?\.tsx?$/u.test(path) ? [path] : [];
  });
}

describe("what reaches an old browser", () => {
  it("is recognised where it is too new", () => {
    expect("list.toSorted(byDay)").toMatch(tooNew);
    expect("list.sort(byDay)").not.toMatch(tooNew);
    expect("/(?<!\\d)5/u").toMatch(tooNew);
    expect("/(?<name>5)/u").not.toMatch(tooNew);
  });

  it("calls nothing that is too new for it", () => {
    const sources = listSources("src");
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((path) => tooNew.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});
