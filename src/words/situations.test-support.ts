import type { TriageDecision } from "#care/triage/decision.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import {
  allFindings,
  checkIn,
  conditionsOf,
  decide,
  measured,
  nothingElse,
  now_ms,
  pressure,
  zonedAt,
} from "./chart.test-support.ts";
import type { Chart } from "./subject.ts";

const usual = [checkIn("usual")];
const bitWorse = [checkIn("bitWorse")];
const withAf = conditionsOf({ atrialFibrillation: "yes", bloodThinner: "yes" });

/** Charts that, judged by the real rules, make every rule speak at least once. */
export const situations: Readonly<Record<string, Partial<Chart>>> = {
  ...Object.fromEntries(
    allFindings.flatMap((finding): [string, Partial<Chart>][] => [
      [`${finding}, nothing known`, { checkIns: [checkIn("bitWorse", [finding])] }],
      [
        `${finding}, nothing else`,
        { checkIns: [checkIn("usual", [finding])], conditions: nothingElse },
      ],
      [
        `${finding}, much worse, suddenly, with all conditions`,
        {
          checkIns: [checkIn("muchWorse", [finding], { onset: "sudden" })],
          conditions: conditionsOf({
            atrialFibrillation: "yes",
            heartFailure: "yes",
            bloodThinner: "yes",
            sickDayMedicine: "yes",
            mechanicalValve: "yes",
            recentOperation: "yes",
            pregnancy: "yes",
          }),
        },
      ],
    ]),
  ),
  "everything at once": { checkIns: [checkIn("muchWorse", allFindings, { onset: "sudden" })] },
  "as usual": { checkIns: usual, conditions: nothingElse },
  "as usual, pregnant, clinic not told": {
    checkIns: usual,
    conditions: conditionsOf({ pregnancy: "yes" }),
  },
  "a bit worse": { checkIns: bitWorse },
  "a bit worse, not asked": { checkIns: [checkIn("bitWorse", [], { asked: [] })] },
  "urgent words": { checkIns: [checkIn("bitWorse", [], { text: "I think I passed out" })] },
  "other words": { checkIns: [checkIn("usual", [], { text: "my knee feels odd" })] },
  "fever and breathless": { checkIns: [checkIn("bitWorse", ["fever", "moreBreathless"])] },
  "black stools and dizzy": { checkIns: [checkIn("bitWorse", ["blackStools", "lightheaded"])] },
  "calf and breathless": { checkIns: [checkIn("bitWorse", ["calfSwelling", "moreBreathless"])] },
  "known uneven heartbeat": {
    checkIns: [checkIn("usual", ["fastHeartbeat"])],
    conditions: withAf,
  },
  "pressure red": {
    checkIns: [checkIn("bitWorse", ["chestPain"])],
    pressures: [pressure(1, 184, 121)],
  },
  "pressure red by the lower number": {
    checkIns: [checkIn("bitWorse", ["suddenBackPain"])],
    pressures: [pressure(1, 171, 122)],
  },
  "pressure severe": { checkIns: usual, pressures: [pressure(2, 182, 96)] },
  "pressure severe by the lower number": { checkIns: usual, pressures: [pressure(2, 162, 112)] },
  "pressure high": { checkIns: usual, pressures: [pressure(20, 172, 90)] },
  "pressure high, felt": { checkIns: bitWorse, pressures: [pressure(2, 164, 90)] },
  "pressure low": { checkIns: usual, pressures: [pressure(2, 78, 50)] },
  "pressure low, felt": { checkIns: bitWorse, pressures: [pressure(2, 88, 60)] },
  "pulse very fast": { checkIns: usual, pulses_perMin: [measured(1, 128)] },
  "pulse fast": { checkIns: usual, pulses_perMin: [measured(1, 114)] },
  "pulse fast, felt": { checkIns: bitWorse, pulses_perMin: [measured(1, 104)] },
  "pulse slow": { checkIns: usual, pulses_perMin: [measured(1, 38)] },
  "pulse slow, felt": { checkIns: bitWorse, pulses_perMin: [measured(1, 46)] },
  "oxygen very low": { checkIns: usual, oxygen_percent: [measured(1, 90)] },
  "oxygen low": { checkIns: usual, oxygen_percent: [measured(1, 94)] },
  "oxygen under the clinic's target": {
    checkIns: usual,
    oxygen_percent: [measured(1, 87)],
    limits: { oxygenTarget: { value: 88, setBy: "Dr Lee", setOn: "2026-05-03" } },
  },
  "a fever measured": { checkIns: usual, temperatures_Cel: [measured(3, 38.4)] },
  "weight up in a day": { checkIns: usual, weights_kg: [measured(25, 70), measured(1, 71.6)] },
  "weight up in three days": {
    checkIns: usual,
    weights_kg: [measured(70, 70), measured(1, 72.2)],
  },
  "weight up in a week": { checkIns: usual, weights_kg: [measured(150, 70), measured(1, 72.3)] },
  "weight up past the clinic's limit": {
    checkIns: usual,
    weights_kg: [measured(150, 70), measured(1, 72.3)],
    limits: { weightGainIn7Days: { value: 2, setBy: "Dr Lee", setOn: "2026-05-03" } },
  },
  "weight down in a week": { checkIns: usual, weights_kg: [measured(150, 74), measured(1, 71.4)] },
  "no check-in": {},
  "feeling not said": { checkIns: [withoutFeeling()] },
  "entries we cannot read": { checkIns: usual, unreadable: 3 },
  "entries that contradict": { checkIns: usual, conflicts: ["a"] },
  "an entry from the future": aheadOfTime(),
};

/** Each situation judged by the real rules, once in time and once past the rules' date. */
export const decisions: readonly (readonly [name: string, TriageDecision])[] = Object.entries(
  situations,
).flatMap(([name, parts]): [string, TriageDecision][] => [
  [name, decide(parts)],
  [`${name}, rules expired`, decide(shifted(parts), Date.parse(ruleset.validUntil) + 1)],
]);

function withoutFeeling(): Chart["checkIns"][number] {
  const { fact, at_ms } = checkIn("usual");
  const { feeling: _left, ...rest } = fact;
  return { at_ms, fact: rest };
}

function aheadOfTime(): Partial<Chart> {
  const ahead = checkIn("usual", [], { at: zonedAt(-30) });
  const checkIns = [checkIn("usual"), ahead];
  return { checkIns, standing: checkIns.map(({ fact }) => fact) };
}

/** The same chart a year later, just past the date until which the rules are good. */
function shifted(parts: Partial<Chart>): Partial<Chart> {
  const by_ms = Date.parse(ruleset.validUntil) + 1 - now_ms;
  const later = <Dated extends { readonly at_ms: number }>(list: readonly Dated[] = []): Dated[] =>
    list.map((one) => ({ ...one, at_ms: one.at_ms + by_ms }));
  return {
    ...parts,
    checkIns: later(parts.checkIns).map((one) => ({
      ...one,
      fact: { ...one.fact, at: { ...one.fact.at, instant: new Date(one.at_ms).toISOString() } },
    })),
    weights_kg: later(parts.weights_kg),
    pressures: later(parts.pressures),
    pulses_perMin: later(parts.pulses_perMin),
    oxygen_percent: later(parts.oxygen_percent),
    temperatures_Cel: later(parts.temperatures_Cel),
  };
}
