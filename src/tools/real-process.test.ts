import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { issuesOf, runCli, spawnCli } from "./run-cli.test-support.ts";

const example = (name: string): string =>
  join(import.meta.dirname, "..", "..", "docs", "formats", "examples", name);

const onDay = ["--today", "2026-11-25"];
const place = ["--dry-run", "--now", "2026-11-22T08:00:00Z", "--zone", "Europe/Zurich"];
/** Every command once, as a person runs it: what the other tests ask the warm one is as true here. */
const calls: readonly (readonly [command: string, ...rest: string[]])[] = [
  ["triage", example("triage.json")],
  ["import", ...place, example("import.csv")],
  ["simulate", example("simulate.json")],
  ["fit", example("fit.json")],
  ["grade", example("grade.json")],
  ["plan", example("plan.json")],
  ["prophylaxis", example("prophylaxis.json")],
  ["card", example("card.json")],
  ["living", example("living.json")],
  ["interactions", example("interactions.json")],
  ["letter", ...onDay, example("letter.txt")],
];

describe("a process of its own says what the warm command line says", () => {
  it.each(calls.map((call) => ({ call })))("$call.0", ({ call: [command, ...rest] }) => {
    const args = [command, "--json", ...rest];
    const run = spawnCli(args);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run).toEqual(runCli(args));
  });

  it.each([
    ["a refused document", ["plan", "--json"], `{"now": 5}`],
    ["more than it reads, from a pipe", ["triage", "--json"], `{"now":"${"x".repeat(6_000_000)}"}`],
    ["an unknown command", ["trige", "--json"], ""],
  ])("%s: exit 2", (_what, args, input) => {
    const run = spawnCli(args, input);
    expect(run.code).toBe(2);
    expect(issuesOf(run)).not.toEqual([]);
    expect(run).toEqual(runCli(args, input));
  });
});

it("lists every command, and the test above asks each", () => {
  const bin = join(import.meta.dirname, "..", "..", "bin", "living-leaflet.mjs");
  const { stdout, status } = spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8" });
  expect(status).toBe(0);
  const commands = [...stdout.matchAll(/^ {2}(\w+) \[options\]/gmu)].map(([, name]) => name);
  expect(commands).toEqual(calls.map(([command]) => command));
});
