import type { Fact } from "#record/fact.ts";
import { makeFactId } from "#record/fact-id.ts";
import { day_ms, hour_ms, minute_ms, placeInZone } from "#units/zoned-time.ts";

/** The morning all benchmarks are asked on. */
export const benchNow_ms = Date.parse("2026-11-22T08:00:00Z");

const person = idAt(0, 0);
const device = idAt(0, 1);

/**
 * A year of one person: a check-in every day, and 400 readings (weights, pressures, a pulse now
 * and then), the last of them this morning. The same facts on every call.
 */
export function makeYearFacts(): Fact[] {
  const facts: Fact[] = [condition("atrialFibrillation", "yes"), condition("bloodThinner", "yes")];
  for (let ago = 364; ago >= 0; ago -= 1) {
    const morning_ms = benchNow_ms - ago * day_ms;
    facts.push(checkIn(morning_ms - 10 * minute_ms, ago % 30 === 17));
    // 365 / 3 + 365 / 2 + 365 / 4 rounded up: 122 + 183 + 92, and three more on the last days.
    if (ago % 3 === 0) facts.push(weight(morning_ms - 20 * minute_ms, 71 + wave(ago, 7)));
    if (ago % 2 === 0) facts.push(pressure(morning_ms - 30 * minute_ms, 124 + wave(ago, 5) * 12));
    if (ago % 4 === 0 || ago < 4) facts.push(pulse(morning_ms - 40 * minute_ms, 70));
  }
  return facts;
}

/** A first day: one check-in and one reading. */
export function makeSmallFacts(): Fact[] {
  return [checkIn(benchNow_ms - hour_ms, true), pressure(benchNow_ms - hour_ms, 128)];
}

/** Between -1 and 1, the same for the same day. */
function wave(day: number, period: number): number {
  return Math.sin((2 * Math.PI * day) / period);
}

function idAt(at_ms: number, salt: number): string {
  return makeFactId(at_ms, Uint8Array.of(salt, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

function common(at_ms: number, salt: number) {
  return {
    id: idAt(at_ms, salt),
    person,
    device,
    madeBy: "self",
    at: placeInZone(at_ms, "Europe/Zurich"),
  } as const;
}

function checkIn(at_ms: number, isWorse: boolean): Fact {
  return {
    ...common(at_ms, 2),
    kind: "checkIn",
    feeling: isWorse ? "bitWorse" : "usual",
    present: isWorse ? ["veryTired", "moreBreathless"] : [],
    asked: isWorse ? ["veryTired", "moreBreathless", "moreSwelling"] : [],
  };
}

function condition(id: "atrialFibrillation" | "bloodThinner", answer: "yes"): Fact {
  const salt = id === "bloodThinner" ? 3 : 4;
  return {
    ...common(benchNow_ms - 365 * day_ms, salt),
    kind: "condition",
    condition: id,
    answer,
  };
}

function weight(at_ms: number, value: number): Fact {
  const source = { kind: "typed" } as const;
  return { ...common(at_ms, 5), kind: "reading", measure: "weight", value, unit: "kg", source };
}

function pulse(at_ms: number, value: number): Fact {
  const source = { kind: "typed" } as const;
  return { ...common(at_ms, 6), kind: "reading", measure: "pulse", value, unit: "/min", source };
}

function pressure(at_ms: number, systolic: number): Fact {
  return {
    ...common(at_ms, 7),
    kind: "reading",
    measure: "bloodPressure",
    systolic: Math.round(systolic),
    diastolic: 78,
    unit: "mm[Hg]",
    source: { kind: "typed" },
  };
}
