import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { penicillinAllergies, riskConditions } from "#care/prophylaxis/prophylaxis-situation.ts";
import { decideProphylaxis } from "#care/prophylaxis/decide-prophylaxis.ts";
import type { Json } from "./ips-bundle.test-support.ts";
import { ipsBundles } from "./ips-bundles.test-support.ts";
import type { IpsReading } from "./ips-reading.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

const runs = {
  numRuns: Math.min(5_000, Number(process.env["LL_PROPERTY_RUNS"] ?? 5_000)),
  seed: 20_261_126,
};

const bundles = Object.values(ipsBundles);

/** The ways to every value inside a JSON value. */
function listPlaces(json: Json, way: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof json !== "object" || json === null) return [[...way]];
  const inside = Array.isArray(json)
    ? json.map((one, at) => [at, one] as const)
    : Object.entries(json);
  return [[...way], ...inside.flatMap(([key, one]) => listPlaces(one as Json, [...way, key]))];
}

function replaceAt(json: Json, [key, ...rest]: readonly (string | number)[], value: Json): Json {
  if (key === undefined) return value;
  // Only what lies on the way is copied; the rest is shared with the summary, which nobody changes.
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<
    string | number,
    Json
  >;
  copy[key] = replaceAt(copy[key]!, rest, value);
  return copy as Json;
}

const places = bundles.map((bundle) => listPlaces(bundle));

/** Any value, and often a word that every object of JavaScript answers to. */
const rubbish = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom("constructor", "toString", "valueOf", "__proto__", "hasOwnProperty", "name"),
);

/** One of our summaries with something else in one or two places. */
const spoiled = fc
  .tuple(fc.nat(bundles.length - 1), fc.array(fc.tuple(fc.nat(), rubbish), { maxLength: 2 }))
  .map(([which, changes]) =>
    changes.reduce<Json>((json, [at, value]) => {
      const ways = places[which]!;
      const way = ways[at % ways.length]!;
      const isThere = way.every((_, depth) => {
        const holder = lookUp(json, way.slice(0, depth));
        return typeof holder === "object" && holder !== null;
      });
      return isThere ? replaceAt(json, way, value as Json) : json;
    }, bundles[which]!),
  );

function lookUp(json: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>((inside, key) => {
    return typeof inside === "object" && inside !== null
      ? (inside as Record<string | number, unknown>)[key]
      : undefined;
  }, json);
}

/** The value at a path as findings write it: `entry[3].resource.code`. */
function valueAt(json: unknown, path: string): unknown {
  return lookUp(json, path.split(/[.[\]]+/u).filter(Boolean));
}

function expectToStand(json: Json, { findings, setAside, notUnderstood }: IpsReading): void {
  for (const { path, text } of [...findings, ...setAside, ...notUnderstood]) {
    const value = valueAt(json, path);
    if (value === undefined) throw new Error(`Nothing is at ${path}`);
    const written = typeof value === "string" ? value : Object.values((value ?? {}) as object);
    if (text !== "" && !written.includes(text)) throw new Error(`"${text}" is not at ${path}`);
  }
}

describe("any JSON", () => {
  it("is read or refused, and never thrown at", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true })), (json) => {
        const read = readIps(json);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("of a summary with holes and rubbish in it: all that is told stands where it says", () => {
    fc.assert(
      fc.property(spoiled, (json) => {
        const read = readIps(json);
        if (read.ok) expectToStand(json, read.reading);
        else
          for (const { expected, found } of read.issues) expect(`${expected}${found}`).not.toBe("");
      }),
      runs,
    );
  });

  it("leads to a decision that holds no more than was found", () => {
    fc.assert(
      fc.property(spoiled, (json) => {
        const read = readIps(json);
        if (!read.ok) return;
        const situation = ipsToSituation(read.reading, "2026-11-26");
        for (const [name, answer] of Object.entries(situation.conditions)) {
          expect(riskConditions).toContain(name);
          expect(answer?.answer).not.toBe("no");
          const found = read.reading.findings.some(
            (one) => one.kind === "heart" && one.condition === name,
          );
          expect(found).toBe(true);
        }
        expect(penicillinAllergies).toContain(situation.allergy);
        // No summary rules out what it does not name: a "no" is never made from one.
        const decision = decideProphylaxis({
          ...situation,
          procedure: "oralSurgery",
          country: "DE",
        });
        expect(decision.kind).not.toBe("no");
      }),
      runs,
    );
  });
});

describe("the order of a search's answer", () => {
  it("does not change what is found", () => {
    const { entry, ...rest } = ipsBundles["searchset"] as { entry: readonly Json[] };
    const turned = readIps({ ...rest, entry: entry.toReversed() });
    const straight = readIps(ipsBundles["searchset"]);
    if (!turned.ok || !straight.ok) throw new Error("refused");
    const tell = ({ findings }: IpsReading) =>
      findings.map(({ kind, text }) => `${kind} ${text}`).sort();
    expect(tell(turned.reading)).toEqual(tell(straight.reading));
  });
});
