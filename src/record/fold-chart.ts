import { toCelsius, toKilograms, toMmHg } from "#units/quantity.ts";
import { toEpoch } from "#units/zoned-time.ts";
import type { ClinicLimitId } from "./clinic-limit.ts";
import type { ConditionId } from "./condition.ts";
import type { Fact, FactKind, FactOf, Reading, ReadingOf } from "./fact.ts";
import { canonicalLimit } from "./parse-fact.ts";

/** One value of one measure, in the canonical unit, with the fact it came from. */
export interface Measured {
  readonly at_ms: number;
  readonly value: number;
  readonly fact: string;
}

export interface MeasuredPressure {
  readonly at_ms: number;
  readonly systolic_mmHg: number;
  readonly diastolic_mmHg: number;
  readonly fact: string;
}

export interface ChartCheckIn {
  readonly at_ms: number;
  readonly fact: FactOf<"checkIn">;
}

export interface ChartNote {
  readonly at_ms: number;
  readonly fact: FactOf<"symptomNote">;
}

export interface ChartLimit {
  /** In kg, mm[Hg], /min or %. */
  readonly value: number;
  readonly setBy: string;
  readonly setOn: string;
}

/** What is known of one person, folded from all facts. Lists are oldest first. */
export interface Chart {
  readonly checkIns: readonly ChartCheckIn[];
  readonly notes: readonly ChartNote[];
  readonly weights_kg: readonly Measured[];
  readonly pressures: readonly MeasuredPressure[];
  readonly pulses_perMin: readonly Measured[];
  readonly oxygen_percent: readonly Measured[];
  readonly temperatures_Cel: readonly Measured[];
  readonly conditions: Readonly<Partial<Record<ConditionId, FactOf<"condition">>>>;
  readonly limits: Readonly<Partial<Record<ClinicLimitId, ChartLimit>>>;
  readonly profile: ChartProfile;
  /** Facts in force, oldest first: what a diary shows. */
  readonly standing: readonly Fact[];
  /** For each corrected or withdrawn fact: the one that replaced it. */
  readonly replacedBy: ReadonlyMap<string, string>;
  /** Entries that could not be read. While there are any, nothing reassures. */
  readonly unreadable: number;
  /** Ids that stand for two different contents, or corrections that bite their own tail. */
  readonly conflicts: readonly string[];
}

export interface ChartProfile {
  readonly name?: string;
  readonly birthYear?: number;
  readonly country?: string;
  readonly address?: string;
  readonly clinicName?: string;
  readonly clinicPhone?: string;
  readonly clinicHours?: string;
  readonly contactName?: string;
  readonly contactPhone?: string;
  readonly sex?: "female" | "male";
}

/**
 * Fold one person's facts into a chart.
 *
 * The order of the facts and exact duplicates do not matter. Of two corrections of one fact the
 * later made stands, and the other stays readable through `replacedBy`.
 *
 * @param facts facts of one person, already parsed
 * @param unreadable how many entries could not be read and have not been set aside
 */
export function foldChart(facts: readonly Fact[], unreadable = 0): Chart {
  const { byId, conflicts } = collectById(facts);
  const { replacedBy, loops } = followCorrections(byId);
  undoBatches(byId, replacedBy);
  const standing = sortByTime(
    [...byId.values()].filter((fact) => !replacedBy.has(fact.id) && !takesBack(fact)),
  );
  const readings = ofKind(standing, "reading");
  return {
    checkIns: ofKind(standing, "checkIn").map((fact) => ({ at_ms: toEpoch(fact.at), fact })),
    notes: ofKind(standing, "symptomNote").map((fact) => ({ at_ms: toEpoch(fact.at), fact })),
    weights_kg: ofMeasure(readings, "weight").map((fact) => measured(fact, toKilograms(fact))),
    pressures: ofMeasure(readings, "bloodPressure").map((fact) => ({
      at_ms: toEpoch(fact.at),
      systolic_mmHg: toMmHg({ value: fact.systolic, unit: fact.unit }),
      diastolic_mmHg: toMmHg({ value: fact.diastolic, unit: fact.unit }),
      fact: fact.id,
    })),
    pulses_perMin: ofMeasure(readings, "pulse").map((fact) => measured(fact, fact.value)),
    oxygen_percent: ofMeasure(readings, "oxygenSaturation").map((fact) =>
      measured(fact, fact.value),
    ),
    temperatures_Cel: ofMeasure(readings, "temperature").map((fact) =>
      measured(fact, toCelsius(fact)),
    ),
    conditions: latestBy(ofKind(standing, "condition"), (fact) => fact.condition),
    limits: readLimits(ofKind(standing, "careInstruction")),
    profile: mergeProfiles(ofKind(standing, "profile")),
    standing,
    replacedBy,
    unreadable,
    conflicts: [...conflicts, ...loops].sort(),
  };
}

/** Whether a fact only says that others do not count. */
function takesBack(fact: Fact): boolean {
  return fact.kind === "withdrawn" || fact.kind === "batchWithdrawn";
}

function undoBatches(byId: ReadonlyMap<string, Fact>, replacedBy: Map<string, string>): void {
  const undone = new Map<string, string>();
  for (const fact of byId.values()) {
    if (fact.kind === "batchWithdrawn") undone.set(fact.batch, fact.id);
  }
  if (undone.size === 0) return;
  for (const fact of byId.values()) {
    if (fact.kind !== "reading" || fact.source.kind !== "file") continue;
    const by = undone.get(fact.source.batch);
    if (by !== undefined && !replacedBy.has(fact.id)) replacedBy.set(fact.id, by);
  }
}

function measured(fact: Reading, value: number): Measured {
  return { at_ms: toEpoch(fact.at), value, fact: fact.id };
}

function ofKind<Kind extends FactKind>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] {
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

function ofMeasure<Of extends Reading["measure"]>(
  readings: readonly Reading[],
  measure: Of,
): ReadingOf<Of>[] {
  return readings.filter((fact): fact is ReadingOf<Of> => fact.measure === measure);
}

/** By when it was so, then by id, which is when it was written down. Each time is read once. */
function sortByTime(facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, at_ms: toEpoch(fact.at) }))
    .sort((one, other) => one.at_ms - other.at_ms || compareText(one.fact.id, other.fact.id))
    .map(({ fact }) => fact);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function collectById(facts: readonly Fact[]): {
  byId: Map<string, Fact>;
  conflicts: Set<string>;
} {
  const byId = new Map<string, Fact>();
  const conflicts = new Set<string>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    if (known === undefined) {
      byId.set(fact.id, fact);
    } else if (known !== fact) {
      const [first, second] = [canonicalText(known), canonicalText(fact)];
      if (first === second) continue;
      conflicts.add(fact.id);
      // Any rule will do as long as both devices choose alike.
      if (compareText(second, first) < 0) byId.set(fact.id, fact);
    }
  }
  return { byId, conflicts };
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}

function followCorrections(byId: ReadonlyMap<string, Fact>): {
  replacedBy: Map<string, string>;
  loops: Set<string>;
} {
  const replacedBy = new Map<string, string>();
  for (const fact of byId.values()) {
    if (fact.corrects === undefined || !byId.has(fact.corrects)) continue;
    const rival = replacedBy.get(fact.corrects);
    if (rival === undefined || compareText(rival, fact.id) < 0) {
      replacedBy.set(fact.corrects, fact.id);
    }
  }
  // The correction that lost against a rival is replaced by that rival: only one of them stands.
  for (const fact of byId.values()) {
    const winner = fact.corrects === undefined ? undefined : replacedBy.get(fact.corrects);
    if (winner !== undefined && winner !== fact.id && !replacedBy.has(fact.id)) {
      replacedBy.set(fact.id, winner);
    }
  }
  return { replacedBy, loops: breakLoops(replacedBy) };
}

/** Corrections that lead back to themselves replace nothing: every fact in the ring stands. */
function breakLoops(replacedBy: Map<string, string>): Set<string> {
  const loops = new Set<string>();
  for (const start of replacedBy.keys()) {
    const seen = new Set<string>();
    let next: string | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      next = replacedBy.get(next);
    }
    if (next === start) for (const id of ringFrom(start, replacedBy)) loops.add(id);
  }
  for (const id of loops) replacedBy.delete(id);
  return loops;
}

function ringFrom(start: string, replacedBy: ReadonlyMap<string, string>): string[] {
  const ring = [start];
  let next = replacedBy.get(start);
  while (next !== undefined && next !== start) {
    ring.push(next);
    next = replacedBy.get(next);
  }
  return ring;
}

function latestBy<Of extends Fact, Key extends string>(
  oldestFirst: readonly Of[],
  keyOf: (fact: Of) => Key,
): Partial<Record<Key, Of>> {
  const latest: Partial<Record<Key, Of>> = {};
  for (const fact of oldestFirst) latest[keyOf(fact)] = fact;
  return latest;
}

function readLimits(
  instructions: readonly FactOf<"careInstruction">[],
): Partial<Record<ClinicLimitId, ChartLimit>> {
  const limits: Partial<Record<ClinicLimitId, ChartLimit>> = {};
  for (const { limit, value, unit, setBy, setOn } of instructions) {
    if (value === undefined) delete limits[limit];
    else limits[limit] = { value: canonicalLimit(value, unit), setBy, setOn };
  }
  return limits;
}

function mergeProfiles(oldestFirst: readonly FactOf<"profile">[]): ChartProfile {
  let profile: ChartProfile = {};
  for (const fact of oldestFirst) {
    const { name, birthYear, country, address, clinicName, clinicPhone, clinicHours } = fact;
    const { contactName, contactPhone, sex } = fact;
    const place = { country, address, clinicName, clinicPhone, clinicHours };
    const said = { name, birthYear, ...place, contactName, contactPhone, sex };
    const given = Object.entries(said).filter(([, value]) => value !== undefined);
    profile = { ...profile, ...Object.fromEntries(given) };
  }
  return profile;
}
