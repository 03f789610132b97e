import type { AppliedLimit } from "#care/triage/decision.ts";
import type { Sign } from "#care/triage/sign.ts";
import { pressureLimits } from "#knowledge/pressure-limits.ts";
import { catalogueFor } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";
import {
  formatOnePressure,
  formatOxygen,
  formatPulse,
  formatTemperature,
  formatWeightChange,
} from "./format-quantity.ts";
import { formatDay } from "./format-time.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

/** Over how many days a change of weight is judged; the signs carry it in their names. */
const windowDays: Partial<Record<Sign, number>> = {
  weightGain1Day: 1,
  weightGain3Days: 3,
  weightGain7Days: 7,
  weightGainOver7Days: 7,
  weightLoss7Days: 7,
};

/** The limit a sign was judged by: whose it is, since when, and how it is meant. */
export function describeLimit(sign: Sign, limit: AppliedLimit, context: WordsContext): string {
  const { language } = context;
  const { limits, answer } = catalogueFor(language);
  const fill = (message: string, values: Record<string, string | number>): string =>
    fillMessage(language, message, values);
  let told = fill(limits[limit.comparison], { limit: formatLimitValue(limit, context) });
  const days = windowDays[sign];
  if (days !== undefined) told = fill(limits.inDays, { limit: told, days });
  if (limit.unit === "mm[Hg]") {
    const which = isDiastolic(sign, limit) ? limits.lowerPressure : limits.upperPressure;
    told = fill(which, { limit: told });
  }
  if (limit.setBy === undefined) return fill(limits.ours, { limit: told });
  return fill(limits.clinics, {
    setBy: tidyName(limit.setBy) ?? answer.yourClinic,
    date: formatDay(limit.setOn ?? "", language),
    limit: told,
  });
}

function formatLimitValue({ value, unit }: AppliedLimit, context: WordsContext): string {
  const { units, language } = context;
  switch (unit) {
    case "kg":
      return formatWeightChange(value, units, language);
    case "mm[Hg]":
      return formatOnePressure(value, units, language);
    case "/min":
      return formatPulse(value, language);
    case "%":
      return formatOxygen(value, language);
    case "Cel":
      return formatTemperature(value, units, language);
    default:
      return `${value} ${unit}`;
  }
}

/** Two signs can come from either number of a blood pressure; the limit tells which it was. */
function isDiastolic(sign: Sign, { value }: AppliedLimit): boolean {
  return (
    (sign === "pressureRed" && value === pressureLimits.redDiastolic.value) ||
    (sign === "pressureSevere" && value === pressureLimits.severeDiastolic.value)
  );
}
