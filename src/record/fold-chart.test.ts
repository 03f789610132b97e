import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "./fact.ts";
import { foldChart } from "./fold-chart.ts";

const id = (index: number): string =>
  `01900000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;
const batch = id(0xba);

function frame(
  index: number,
  hour = index,
): Pick<Fact, "id" | "person" | "device" | "madeBy" | "at"> {
  return {
    id: id(index),
    person: id(0xaa),
    device: id(0xbb),
    madeBy: "self",
    at: {
      instant: new Date(Date.parse("2026-11-01T00:00:00Z") + hour * 3_600_000).toISOString(),
      zone: "UTC",
      offset_min: 0,
    },
  };
}
function weight(index: number, value: number, more: Partial<Fact> = {}): Fact {
  return {
    ...frame(index),
    kind: "reading",
    measure: "weight",
    value,
    unit: "kg",
    source: { kind: "typed" },
    ...more,
  } as Fact;
}
function withdrawal(index: number, corrects: string): Fact {
  return { ...frame(index), kind: "withdrawn", corrects };
}
const weightsOf = (facts: readonly Fact[]): number[] =>
  foldChart(facts).weights_kg.map(({ value }) => value);

describe("foldChart", () => {
  it("orders by when it was so, and converts at the door", () => {
    const pounds = weight(1, 160, { unit: "[lb_av]" } as Partial<Fact>);
    expect(weightsOf([weight(3, 73), pounds, weight(2, 72)])).toEqual([160 * 0.45359237, 72, 73]);
  });

  it("puts a correction in the place of what it corrects, and keeps the trail", () => {
    const chart = foldChart([
      weight(1, 72),
      weight(2, 27.4, { corrects: id(1) }),
      weight(3, 72.4, { corrects: id(2) }),
    ]);
    expect(chart.weights_kg.map(({ value }) => value)).toEqual([72.4]);
    expect([...chart.replacedBy]).toEqual([
      [id(1), id(2)],
      [id(2), id(3)],
    ]);
    expect(chart.standing).toHaveLength(1);
  });

  it("takes back what was withdrawn", () => {
    const chart = foldChart([weight(1, 72), withdrawal(2, id(1))]);
    expect(chart.standing).toEqual([]);
    expect(chart.replacedBy.get(id(1))).toBe(id(2));
  });

  it("lets the later made of two corrections stand, and only that one", () => {
    const facts = [
      weight(1, 72),
      weight(2, 73, { corrects: id(1) }),
      weight(3, 74, { corrects: id(1) }),
    ];
    expect(weightsOf(facts)).toEqual([74]);
    expect(foldChart(facts).replacedBy.get(id(2))).toBe(id(3));
  });

  it("lets a correction stand whose original has not arrived", () => {
    expect(weightsOf([weight(2, 73, { corrects: id(1) })])).toEqual([73]);
  });

  it("takes a whole batch back, and only that batch", () => {
    const fromFile = (index: number, value: number, of: string): Fact =>
      weight(index, value, { source: { kind: "file", batch: of, line: index } } as Partial<Fact>);
    const undo: Fact = { ...frame(9), kind: "batchWithdrawn", batch };
    const facts = [
      weight(1, 70),
      fromFile(2, 71, batch),
      fromFile(3, 72, batch),
      fromFile(4, 73, id(0xbc)),
      undo,
    ];
    expect(weightsOf(facts)).toEqual([70, 73]);
    expect(foldChart(facts).replacedBy.get(id(2))).toBe(id(9));
    expect(foldChart(facts).standing.map((fact) => fact.id)).toEqual([id(1), id(4)]);
  });

  it("reports one id with two contents as a conflict and chooses alike on all devices", () => {
    const [one, other] = [weight(1, 72), weight(1, 99)];
    expect(foldChart([one, other]).conflicts).toEqual([id(1)]);
    expect(weightsOf([one, other])).toEqual(weightsOf([other, one]));
    expect(foldChart([one, { ...one }]).conflicts).toEqual([]);
    const reordered = Object.fromEntries(Object.entries(one).reverse()) as Fact;
    expect(foldChart([one, reordered]).conflicts).toEqual([]);
  });

  it("loses nothing to corrections that bite their own tail", () => {
    const ring = [
      weight(1, 71, { corrects: id(3) }),
      weight(2, 72, { corrects: id(1) }),
      weight(3, 73, { corrects: id(2) }),
    ];
    const chart = foldChart(ring);
    expect(chart.weights_kg.map(({ value }) => value)).toEqual([71, 72, 73]);
    expect(chart.conflicts).toEqual([id(1), id(2), id(3)]);
  });

  it("takes the latest answer about a condition, and the latest of each profile field", () => {
    const condition = (index: number, answer: "yes" | "no"): Fact => ({
      ...frame(index),
      kind: "condition",
      condition: "atrialFibrillation",
      answer,
    });
    const chart = foldChart([
      condition(2, "yes"),
      condition(1, "no"),
      { ...frame(3), kind: "profile", name: "Rosa", country: "US" },
      { ...frame(4), kind: "profile", country: "DE" },
    ]);
    expect(chart.conditions.atrialFibrillation?.answer).toBe("yes");
    expect(chart.profile).toEqual({ name: "Rosa", country: "DE" });
  });

  it("takes the latest clinic limit in its canonical unit, and lets the clinic take it back", () => {
    const limit = (index: number, value: number | undefined): Fact => ({
      ...frame(index),
      kind: "careInstruction",
      limit: "systolicHigh",
      ...(value === undefined ? {} : { value }),
      unit: "kPa",
      setBy: "Dr Lee",
      setOn: "2026-10-01",
    });
    const { limits } = foldChart([limit(1, 18), limit(2, 20)]);
    expect(limits.systolicHigh?.value).toBeCloseTo(150.013, 2);
    expect(limits.systolicHigh?.setBy).toBe("Dr Lee");
    expect(foldChart([limit(1, 18), limit(2, undefined)]).limits).toEqual({});
  });

  it("sorts each measure into its place", () => {
    const reading = (index: number, measure: string, unit: string, more: object): Fact =>
      ({ ...weight(index, 0), measure, unit, ...more }) as unknown as Fact;
    const chart = foldChart([
      reading(1, "pulse", "/min", { value: 72 }),
      reading(2, "oxygenSaturation", "%", { value: 97 }),
      reading(3, "temperature", "[degF]", { value: 98.6 }),
      reading(4, "bloodPressure", "kPa", { systolic: 16, diastolic: 10.7 }),
    ]);
    expect(chart.pulses_perMin[0]?.value).toBe(72);
    expect(chart.oxygen_percent[0]?.value).toBe(97);
    expect(chart.temperatures_Cel[0]?.value).toBeCloseTo(37, 9);
    expect(chart.pressures[0]?.systolic_mmHg).toBeCloseTo(120.01, 2);
    expect(chart.pressures[0]?.diastolic_mmHg).toBeCloseTo(80.26, 2);
  });

  it("passes on how many entries could not be read", () => {
    expect(foldChart([]).unreadable).toBe(0);
    expect(foldChart([], 3).unreadable).toBe(3);
  });

  it("P6 folds to the same chart in any order, with any duplicates, merged from any two halves", () => {
    const fact = fc
      .record({
        index: fc.integer({ min: 1, max: 12 }),
        value: fc.integer({ min: 60, max: 90 }),
        corrects: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
        kind: fc.constantFrom("weight", "withdrawn"),
      })
      .filter(({ index, corrects }) => index !== corrects)
      .map(({ index, value, corrects, kind }) =>
        kind === "withdrawn" && corrects !== undefined
          ? withdrawal(index, id(corrects))
          : weight(index, value, corrects === undefined ? {} : { corrects: id(corrects) }),
      );
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 10 }),
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (facts, keys) => {
          const shuffled = [...facts, ...facts.slice(0, keys[0]! % (facts.length + 1))]
            .map((one, index) => ({ one, key: keys[index % keys.length]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
          const comparable = (list: readonly Fact[]): unknown => {
            const { replacedBy, ...chart } = foldChart(list);
            return { ...chart, replacedBy: [...replacedBy].sort(([a], [b]) => a.localeCompare(b)) };
          };
          const [one, other] = [comparable(shuffled), comparable(facts)];
          // Written out alike they are alike; to look at each part is dear, 20,000 times.
          if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
        },
      ),
      { numRuns: 20_000, seed: 20_261_122 },
    );
  });
});
