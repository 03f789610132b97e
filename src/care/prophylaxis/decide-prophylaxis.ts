import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import { prophylaxisCountries } from "#knowledge/prophylaxis-countries.ts";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import {
  endocarditisSocieties,
  type EndocarditisSociety,
} from "#knowledge/prophylaxis-statement.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { answerBySociety, toReason } from "./answer-by-society.ts";
import { chooseRegimen } from "./choose-regimen.ts";
import type {
  DecidedBy,
  ProphylaxisDecision,
  ProphylaxisReason,
  SocietyAnswer,
} from "./prophylaxis-decision.ts";
import {
  riskConditions,
  type ClinicProphylaxis,
  type PlannedProcedure,
  type ProphylaxisSituation,
} from "./prophylaxis-situation.ts";

/** The dental procedures a clinic's answer is about unless it says otherwise. */
const dentalAtRisk: readonly PlannedProcedure[] = [
  "oralSurgery",
  "gumOrRootWork",
  "oralMucosaPerforation",
];

/**
 * Decide whether an antibiotic is given before a procedure, so that no germ settles in the heart.
 *
 * Three societies answer side by side and are never blended; the country picks whose answer is
 * shown large. A clinic's own recorded answer stands before them. What is not known ends in
 * `ask`, never in `no`.
 *
 * @example decideProphylaxis({ on: "2026-11-25", conditions: {}, procedure: "oralSurgery", allergy: "none" }).kind // "ask"
 */
export function decideProphylaxis(situation: ProphylaxisSituation): ProphylaxisDecision {
  const societies = endocarditisSocieties.map((society) => answerBySociety(society, situation));
  const verdict = decideByClinic(situation) ?? decideBySociety(situation, societies);
  const { procedure, allergy, on, clinic } = situation;
  const base = {
    on,
    rulesetVersion: ruleset.version,
    procedure,
    allergy,
    by: verdict.by,
    reasons: verdict.reasons,
    societies,
    ...(clinic === undefined ? {} : { clinic }),
    dentistVisits_perYear: countDentistVisits(situation),
  };
  const isDental = dentalAtRisk.includes(procedure);
  const mustKnowAllergy = isDental && allergy === "notKnown";
  const unknown = [...new Set(societies.flatMap(({ missing }) => missing))];
  switch (verdict.kind) {
    case "no":
      return { ...base, kind: "no", missing: unknown };
    case "ask":
      return { ...base, kind: "ask", missing: unknown, whom: chooseWhom(procedure) };
    case "yes":
    case "consider":
      return {
        ...base,
        kind: verdict.kind,
        missing: mustKnowAllergy ? [...unknown, "allergy"] : unknown,
        // The doses are those before dental work; for all else the team chooses.
        ...(isDental ? { regimen: chooseRegimen(allergy, situation.cephalosporinAllergy) } : {}),
      };
  }
}

interface Verdict {
  readonly kind: ProphylaxisDecision["kind"];
  readonly by: DecidedBy;
  readonly reasons: readonly [ProphylaxisReason, ...ProphylaxisReason[]];
}

function decideByClinic(situation: ProphylaxisSituation): Verdict | undefined {
  const { clinic, procedure } = situation;
  if (clinic === undefined || !(clinic.covers ?? dentalAtRisk).includes(procedure))
    return undefined;
  const by = { kind: "clinic", clinic } as const;
  const changed = listChangedAfter(clinic, situation);
  if (changed.length > 0) {
    const row = { item: prophylaxisHouse.clinicBeforeChange, says: "ask" } as const;
    return { kind: "ask", by, reasons: [toReason(row, changed)] };
  }
  const row = { item: prophylaxisHouse.clinicDecides, says: clinic.answer };
  return { kind: clinic.answer, by, reasons: [toReason(row, [procedure])] };
}

function listChangedAfter(
  { decidedOn, answer }: ClinicProphylaxis,
  { conditions }: ProphylaxisSituation,
): ProphylaxisReason["observed"] {
  // A yes still stands after something was added; a no may not.
  if (answer === "yes") return [];
  return riskConditions.filter((condition) => {
    const given = conditions[condition];
    // Of an unknown day it may have come after: then the clinic's no is asked about again.
    return given?.answer === "yes" && (given.since === undefined || given.since > decidedOn);
  });
}

function decideBySociety(
  situation: ProphylaxisSituation,
  societies: readonly SocietyAnswer[],
): Verdict {
  const society = situation.follow ?? chooseSociety(situation.country);
  if (society === undefined) return decideWithoutSociety(societies);
  const by = { kind: "society", society } as const;
  const { kind, reasons } = societies.find((answer) => answer.society === society)!;
  if (society === "NICE" && kind === "no" && isNamedElsewhere(societies)) {
    const row = { item: prophylaxisHouse.cardiologistsChoice, says: "ask" } as const;
    return { kind: "ask", by, reasons: [toReason(row, reasons[0].observed), ...reasons] };
  }
  return { kind, by, reasons };
}

/** Whose guideline is followed in a country; none of ours where it is unknown or far away. */
export function chooseSociety(country: string | undefined): EndocarditisSociety | undefined {
  const isIn = (codes: readonly string[]): boolean => codes.some((code) => code === country);
  if (isIn(prophylaxisCountries.aha.value)) return "AHA";
  if (isIn(prophylaxisCountries.nice.value)) return "NICE";
  return isIn(prophylaxisCountries.esc.value) ? "ESC" : undefined;
}

function decideWithoutSociety(societies: readonly SocietyAnswer[]): Verdict {
  const isNo = societies.every(({ kind }) => kind === "no");
  const says = isNo ? "no" : "ask";
  const row = { item: prophylaxisHouse.noSocietyHere, says } as const;
  const others = societies.map(({ reasons }) => reasons[0]);
  return { kind: says, by: { kind: "noSocietyHere" }, reasons: [toReason(row, []), ...others] };
}

/** Whether another society would give it, consider it, or has to be asked. */
function isNamedElsewhere(societies: readonly SocietyAnswer[]): boolean {
  return societies.some(({ kind }) => kind !== "no");
}

function chooseWhom(
  procedure: PlannedProcedure,
): Extract<ProphylaxisDecision, { kind: "ask" }>["whom"] {
  return procedure === "notKnown" || procedure === "implant" ? "whoDoesTheProcedure" : "heartTeam";
}

/** Twice a year for those ESC names at high risk, and while that is not known. */
function countDentistVisits(situation: ProphylaxisSituation): number {
  const { dentistHighRisk, dentistOthers } = endocarditisPrevention;
  const { kind } = answerBySociety("ESC", { ...situation, procedure: "oralSurgery" });
  return kind === "no" ? dentistOthers.value : dentistHighRisk.value;
}
