import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { triageRules } from "#care/triage/triage-rules.ts";
import { root } from "../../scripts/root.mjs";

interface Risk {
  readonly severity: (typeof severities)[number];
  readonly likelihood: keyof typeof matrix;
  readonly risk: number;
}

interface Hazard {
  readonly id: string;
  readonly also?: readonly string[];
  readonly hazard: string;
  readonly harm: string;
  readonly causes: readonly string[];
  readonly initial: Risk;
  readonly controls: readonly {
    readonly what: string;
    readonly files: readonly string[];
    readonly rules?: readonly string[];
  }[];
  readonly tests: readonly string[];
  readonly properties?: readonly string[];
  readonly toCome?: readonly string[];
  readonly residual: Risk & { readonly why: string };
}

const severities = ["minor", "significant", "considerable", "major", "catastrophic"] as const;

/** Risk by likelihood, in the order of the severities. @source DCB0129, risk matrix */
const matrix = {
  veryHigh: [3, 4, 4, 5, 5],
  high: [2, 3, 3, 4, 5],
  medium: [2, 2, 3, 3, 4],
  low: [1, 2, 2, 3, 4],
  veryLow: [1, 1, 2, 2, 3],
} as const;

/** The properties of this edition; P13 comes with Watch. */
const wantedProperties = [
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
  "P8",
  "P9",
  "P10",
  "P11",
  "P12",
  "P14",
  "P15",
];

const hazards = (
  parse(readFileSync(join(root, "safety/hazards.yaml"), "utf8")) as { hazards: readonly Hazard[] }
).hazards;
const ruleIds = triageRules.map(({ item }) => item.id);
const range = (prefix: string, last: number, digits: number): string[] =>
  Array.from({ length: last }, (_, index) => prefix + String(index + 1).padStart(digits, "0"));

describe("the hazard log", () => {
  it("holds the seed of both evidence notes, each id once", () => {
    const ids = hazards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(range("H", 16, 2)));
    const also = hazards.flatMap((hazard) => hazard.also ?? []);
    expect([...new Set(also)].sort()).toEqual(range("HAZ-", 15, 1).sort());
  });

  it.each(hazards)("$id says what goes wrong, why, and whom it hurts", (hazard) => {
    expect(hazard.hazard).toMatch(/\.$/u);
    expect(hazard.harm).toMatch(/\.$/u);
    expect(hazard.causes.length).toBeGreaterThan(0);
  });

  it.each(hazards)("$id has controls in files that exist", ({ controls }) => {
    const files = controls.flatMap((control) => control.files);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each(hazards)("$id names only rules that exist", ({ controls }) => {
    const rules = controls.flatMap((control) => control.rules ?? []);
    expect(rules.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
  });

  it.each(hazards)("$id has a test that exists, or a property", ({ tests, properties }) => {
    expect(tests.length + (properties?.length ?? 0)).toBeGreaterThan(0);
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(tests.filter((file) => !/\.test\.tsx?$/u.test(file))).toEqual([]);
  });

  it.each(hazards)("$id has risks as the matrix gives them", ({ initial, residual }) => {
    expect(initial.risk).toBe(lookUp(initial));
    expect(residual.risk).toBe(lookUp(residual));
  });

  it.each(hazards)(
    "$id leaves no risk of 4 or 5, and says why of the rest",
    ({ initial, residual }) => {
      expect(residual.risk).toBeLessThan(4);
      expect(residual.risk).toBeLessThanOrEqual(initial.risk);
      expect(residual.why).toMatch(/\.$/u);
    },
  );
});

describe("the properties", () => {
  const named = findNamedProperties();
  const relied = new Set(hazards.flatMap(({ properties }) => properties ?? []));

  it.each(wantedProperties)("%s is the title of a test", (property) => {
    expect([...named.keys()]).toContain(property);
  });

  it.each(wantedProperties)("%s stands against a hazard", (property) => {
    expect([...relied]).toContain(property);
  });

  it("that hazards rely on are all tested", () => {
    expect([...relied].filter((property) => !named.has(property))).toEqual([]);
  });
});

function lookUp({ severity, likelihood }: Risk): number | undefined {
  return matrix[likelihood][severities.indexOf(severity)];
}

/** Properties that a test's title begins with, and the files they stand in. */
function findNamedProperties(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of ["src", "test", "e2e", "scripts"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String)) {
      if (!/\.test\.tsx?$/u.test(name)) continue;
      const text = readFileSync(join(root, folder, name), "utf8");
      for (const [, property = ""] of text.matchAll(
        /\b(?:it|test|describe)\b[^"'`]{0,80}["'`](P\d+) /gu,
      )) {
        found.set(property, [...(found.get(property) ?? []), `${folder}/${name}`]);
      }
    }
  }
  return found;
}
