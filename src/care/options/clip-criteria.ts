import { optionLimits } from "#knowledge/option-limits.ts";
import { isLimited, measured, said, told } from "./body-criteria.ts";
import { all, any, either, not, type Criterion } from "./criterion.ts";
import { look } from "./leak-criteria.ts";
import type { OptionPerson } from "./read-person.ts";

/** TRG-30: every criterion of Table 7 for a clip in a leak that comes from the ventricle. */
export function meetsClipCriteria(person: OptionPerson): Criterion {
  const { bnp_pgmL, ntProBnp_pgmL, coronary } = person.situation;
  const { bnp, ntProBnp } = optionLimits;
  return all(
    said(person, "clipSuitable"),
    isLimited(person),
    clipNumbers(person),
    any(
      said(person, "heartFailureStayLastYear"),
      either(
        told("natriureticPeptide", bnp_pgmL, bnp, "atOrOver"),
        told("natriureticPeptide", ntProBnp_pgmL, ntProBnp, "atOrOver"),
      ),
    ),
    not(said(person, "severeRightHeartWeakness")),
    not(said(person, "advancedHeartFailure")),
    look(
      "coronary",
      coronary,
      coronary === undefined ? "notKnown" : coronary === "none" ? "yes" : "no",
      "coronary",
    ),
    not(said(person, "severeOtherValve")),
    not(said(person, "heartMuscleDisease")),
  );
}

/** The numbers of TRG-30 that both societies name. */
export function clipNumbers(person: OptionPerson): Criterion {
  const { clipFunctionFrom, clipFunctionTo, clipDiameter, clipPressure } = optionLimits;
  return all(
    measured(person, "ejectionFraction", clipFunctionFrom, "atOrOver"),
    measured(person, "ejectionFraction", clipFunctionTo, "atOrUnder"),
    measured(person, "endSystolicDiameter", clipDiameter, "atOrUnder"),
    measured(person, "pulmonarySystolicPressure", clipPressure, "atOrUnder"),
  );
}
