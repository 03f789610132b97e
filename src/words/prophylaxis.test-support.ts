import { decideProphylaxis } from "#care/prophylaxis/decide-prophylaxis.ts";
import type { ProphylaxisDecision } from "#care/prophylaxis/prophylaxis-decision.ts";
import {
  penicillinAllergies,
  plannedProcedures,
  riskConditions,
  type ProphylaxisSituation,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { describeProphylaxis } from "./describe-prophylaxis.ts";

const clinic = { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-10-01" } as const;

/** Decisions of every kind of reason, each with a name. */
export function listProphylaxisDecisions(): readonly (readonly [string, ProphylaxisDecision])[] {
  const own = Object.fromEntries(
    riskConditions.map((condition) => [condition, { answer: "no" }]),
  ) as ProphylaxisSituation["conditions"];
  const base: ProphylaxisSituation = {
    on: "2026-11-25",
    conditions: own,
    procedure: "gumOrRootWork",
    allergy: "notKnown",
    country: "DE",
  };
  const people: [string, ProphylaxisSituation["conditions"]][] = [
    ["own valve", own],
    ["not known", {}],
    ...riskConditions.map((condition): [string, ProphylaxisSituation["conditions"]] => [
      condition,
      { ...own, [condition]: { answer: "yes", since: "2026-11-01" } },
    ]),
  ];
  const rows: [string, ProphylaxisSituation][] = people.flatMap(([name, conditions]) => [
    ...plannedProcedures.flatMap((procedure): [string, ProphylaxisSituation][] => [
      [`${name}, ${procedure}`, { ...base, conditions, procedure }],
      [`${name}, ${procedure}, UK`, { ...base, conditions, procedure, country: "GB" }],
      [`${name}, ${procedure}, Japan`, { ...base, conditions, procedure, country: "JP" }],
    ]),
    ...penicillinAllergies.map((allergy): [string, ProphylaxisSituation] => [
      `${name}, allergy ${allergy}`,
      { ...base, conditions, allergy },
    ]),
    [`${name}, clinic`, { ...base, conditions, clinic }],
    [`${name}, old rules`, { ...base, conditions, on: "2031-01-01" }],
  ]);
  return rows.map(([name, situation]) => [name, decideProphylaxis(situation)]);
}

/** What a person reads before a procedure; the dentist's side is not for everybody. */
export function prophylaxisPages(): Record<string, readonly string[]> {
  return Object.fromEntries(
    listProphylaxisDecisions().map(([name, decision]) => {
      const { big, headline, why, todo, footer } = describeProphylaxis(decision, "en").patient;
      return [`antibiotic: ${name}`, [big, headline, why, ...todo, ...footer]];
    }),
  );
}
