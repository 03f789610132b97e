/**
 * Plants what the house must refuse and sees it refused, so that no gate can go silently
 * green. Each gate is also run over a clean house: a gate that refuses all proves nothing.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildHouse, type Gate, type House } from "./plant.ts";

const clean = {
  "src/units/day.ts":
    "export type Day = string;\nexport const parseDay = (day: Day): Date => new Date(day);\n",
  "src/record/fact.ts":
    'import type { Day } from "#units/day.ts";\nexport interface Fact {\n  readonly at: Day;\n}\n',
  "src/care/decide.ts":
    'import type { Fact } from "#record/fact.ts";\nexport const decide = (facts: readonly Fact[]): number => Math.max(0, facts.length);\n',
  "src/care/decide.test.ts":
    'import { readFileSync } from "node:fs";\nimport { decide } from "#care/decide.ts";\nexport const checked = [readFileSync, decide, Date.now(), process.cwd()];\n',
  "src/web/page.ts":
    'import { decide } from "#care/decide.ts";\nexport const show = (): void => window.alert(String(decide([])));\n',
};

const wrong: readonly (readonly [
  what: string,
  gate: Gate,
  file: string,
  text: string,
  says: RegExp,
])[] = [
  [
    "a value import against the arrows",
    "doors",
    "src/record/wrong.ts",
    'import { decide } from "#care/decide.ts";\nexport const it = decide;\n',
    /src\/record\/wrong\.ts:1 record may not look into care/u,
  ],
  [
    "a type-only import against the arrows",
    "doors",
    "src/units/wrong.ts",
    'import type { Fact } from "#record/fact.ts";\nexport type It = Fact;\n',
    /units may not look into record/u,
  ],
  [
    "a type fetched by import()",
    "doors",
    "src/units/wrong.ts",
    'export type It = import("#record/fact.ts").Fact;\n',
    /units may not look into record/u,
  ],
  [
    "an export from another room",
    "doors",
    "src/units/wrong.ts",
    '\nexport type { Fact } from "#record/fact.ts";\n',
    /wrong\.ts:2 units may not look into record/u,
  ],
  [
    "a lazy import against the arrows",
    "doors",
    "src/care/wrong.ts",
    'export const it = () => import("#web/page.ts");\n',
    /care may not look into web/u,
  ],
  [
    "an arrow against the table in a test",
    "doors",
    "src/record/wrong.test.ts",
    'import { decide } from "#care/decide.ts";\nexport const it = decide;\n',
    /record may not look into care/u,
  ],
  [
    "a relative path out of the room",
    "doors",
    "src/care/deep/wrong.ts",
    'import type { Fact } from "../../record/fact.ts";\nexport type It = Fact;\n',
    /leaves the room care by a relative path/u,
  ],
  [
    "Node in the core",
    "doors",
    "src/heart/wrong.ts",
    'import { readFileSync } from "node:fs";\nexport const it = readFileSync;\n',
    /heart runs where there is no Node/u,
  ],
  [
    "a package the room may not use",
    "doors",
    "src/care/wrong.ts",
    'import * as z from "zod/mini";\nexport const it = z;\n',
    /care may not import "zod\/mini"/u,
  ],
  [
    "a file in no room",
    "doors",
    "src/utils/wrong.ts",
    "export const it = 1;\n",
    /src\/utils\/wrong\.ts:1 stands in no room/u,
  ],
  [
    "Date.now() in the core",
    "doors",
    "src/care/wrong.ts",
    "export const it = Date.now();\n",
    /wrong\.ts:1 The core has no clock/u,
  ],
  [
    "new Date() in the core",
    "doors",
    "src/care/wrong.ts",
    "export const it = new Date();\n",
    /The core has no clock/u,
  ],
  [
    "the clock under another name",
    "doors",
    "src/care/wrong.ts",
    "const Clock = Date;\nexport const it = Clock.now();\n",
    /The core has no clock/u,
  ],
  [
    "Math.random in the core",
    "doors",
    "src/care/wrong.ts",
    "const { random } = Math;\nexport const it = random();\n",
    /The core has no chance/u,
  ],
  [
    "the machine's time zone in the core",
    "doors",
    "src/care/wrong.ts",
    "export const it = (at: Date): number => at.getHours();\n",
    /getHours uses the machine's time zone/u,
  ],
  [
    "window in the core",
    "types",
    "src/care/wrong.ts",
    "export const it = window.innerWidth;\n",
    /src\/care\/wrong\.ts\(1,\d+\): error TS2304: Cannot find name 'window'/u,
  ],
  [
    "process in the core",
    "types",
    "src/units/wrong.ts",
    "export const it = process.pid;\n",
    /Cannot find name 'process'/u,
  ],
  [
    "a wrong arrow, seen by the types too",
    "types",
    "src/units/wrong.ts",
    'import type { Fact } from "#record/fact.ts";\nexport type It = Fact;\n',
    /TS6307|is not listed within the file list of project/u,
  ],
  [
    "the process in the core, though a package's types bring it along",
    "lint",
    "src/record/wrong.ts",
    'import * as z from "zod/mini";\nexport const it = [z.string, process.pid];\n',
    /Unexpected use of 'process'/u,
  ],
  [
    "a wrong import in the editor",
    "lint",
    "src/record/wrong.ts",
    'import type { decide } from "#care/decide.ts";\nexport type It = typeof decide;\n',
    /record may not look into this room/u,
  ],
  [
    "Date.now() in the editor",
    "lint",
    "src/care/wrong.ts",
    "export const it = Date.now();\n",
    /The core has no clock/u,
  ],
  [
    "a promise nobody waits for",
    "lint",
    "src/web/wrong.ts",
    "const save = async (): Promise<void> => {};\nexport const it = (): void => {\n  save();\n};\n",
    /Promises must be awaited/u,
  ],
];

let house: House;
beforeAll(() => {
  house = buildHouse(clean);
});
afterAll(() => house.remove());

describe("a clean house", () => {
  it.each(["doors", "lint", "types", "fresh"] as const)("passes %s", (gate) => {
    expect(house.judge(gate, {})).toEqual({ passed: true, output: expect.any(String) });
  });

  it("is really looked at", () => {
    expect(house.judge("doors", {}).output).toContain("doors: 5 files, 0 refused");
  });
});

describe("refused", () => {
  it.each(wrong)("%s (%s)", (_what, gate, file, text, says) => {
    const verdict = house.judge(gate, { [file]: text });
    expect(verdict.output).toMatch(says);
    expect(verdict.passed).toBe(false);
  });

  it("a house without files (doors)", () => {
    const empty = mkdtempSync(join(tmpdir(), "leaflet-empty-"));
    mkdirSync(join(empty, "src"));
    const doors = join(house.folder, "scripts", "doors.mjs");
    const run = spawnSync(process.execPath, [doors, empty], { encoding: "utf8" });
    rmSync(empty, { recursive: true });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("nothing was checked");
  });

  it("lint rules that are not those of rooms.mjs (fresh)", () => {
    const stale = buildHouse(clean);
    const verdict = stale.judge("fresh", { ".oxlintrc.json": "{}\n" });
    stale.remove();
    expect(verdict.passed).toBe(false);
    expect(verdict.output).toContain("Stale: .oxlintrc.json");
  });
});
