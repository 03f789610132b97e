import { allSigns, derivedSigns, type Sign } from "#care/triage/sign.ts";
import { decideTriage } from "#care/triage/decide-triage.ts";
import type { TriageDecision } from "#care/triage/decision.ts";
import type { Chart, ConditionId, FindingId } from "./subject.ts";
import type { WordsContext } from "./words-context.ts";

type CheckIn = Chart["checkIns"][number]["fact"];

/** Tuesday, 24 November 2026, 09:00 in Zurich. */
export const now_ms = Date.parse("2026-11-24T08:00:00Z");
const hour_ms = 3_600_000;

export const zurich: WordsContext = {
  language: "en",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
  country: "CH",
  clinicName: "the valve clinic in Bern",
  clinicPhone: "+41 31 555 01 42",
  zone: "Europe/Zurich",
};

export const allFindings: readonly FindingId[] = allSigns.filter(
  (sign): sign is FindingId => !(derivedSigns as readonly Sign[]).includes(sign),
);

let made = 0;

function factAt(hoursAgo: number) {
  made += 1;
  return {
    id: `01999999-0000-7000-8000-${String(made).padStart(12, "0")}`,
    person: "01999999-0000-7000-8000-aaaaaaaaaaaa",
    device: "01999999-0000-7000-8000-bbbbbbbbbbbb",
    madeBy: "self" as const,
    at: zonedAt(hoursAgo),
  };
}

export function zonedAt(hoursAgo: number) {
  const instant = new Date(now_ms - hoursAgo * hour_ms).toISOString();
  return { instant, zone: "Europe/Zurich", offset_min: 60 };
}

/** A chart as `foldChart` gives it, made by hand: this room may not look into `record`. */
export function chartWith(parts: Partial<Chart> = {}): Chart {
  return {
    checkIns: [],
    weights_kg: [],
    pressures: [],
    pulses_perMin: [],
    oxygen_percent: [],
    temperatures_Cel: [],
    conditions: {},
    limits: {},
    notes: [],
    profile: {},
    standing: parts.checkIns?.map(({ fact }) => fact) ?? [],
    replacedBy: new Map(),
    unreadable: 0,
    conflicts: [],
    ...parts,
  };
}

/** A check-in in which everything was asked, so that only what is said speaks. */
export function checkIn(
  feeling: NonNullable<CheckIn["feeling"]>,
  present: readonly FindingId[] = [],
  more: Partial<CheckIn> = {},
): Chart["checkIns"][number] {
  const fact: CheckIn = {
    ...factAt(1),
    kind: "checkIn",
    feeling,
    present: [...present],
    asked: [...allFindings],
    onset: "gradual",
    ...more,
  };
  return { at_ms: Date.parse(fact.at.instant), fact };
}

export function measured(hoursAgo: number, value: number) {
  return { at_ms: now_ms - hoursAgo * hour_ms, value, fact: factAt(hoursAgo).id };
}

export function pressure(hoursAgo: number, systolic_mmHg: number, diastolic_mmHg: number) {
  return {
    at_ms: now_ms - hoursAgo * hour_ms,
    systolic_mmHg,
    diastolic_mmHg,
    fact: factAt(hoursAgo).id,
  };
}

export function conditionsOf(
  answers: Partial<Record<ConditionId, "yes" | "no" | "notSure">>,
  details: Partial<Record<ConditionId, string>> = {},
): Chart["conditions"] {
  return Object.fromEntries(
    Object.entries(answers).map(([condition, answer]) => {
      const detail = details[condition as ConditionId];
      const known = detail === undefined ? {} : { detail };
      return [condition, { ...factAt(100), kind: "condition", condition, answer, ...known }];
    }),
  );
}

export const nothingElse = conditionsOf({
  atrialFibrillation: "no",
  bloodThinner: "no",
  sickDayMedicine: "no",
  mechanicalValve: "no",
});

export function decide(parts: Partial<Chart>, at_ms = now_ms): TriageDecision {
  return decideTriage(chartWith(parts), at_ms);
}
