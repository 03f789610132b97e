import { gradeLimits } from "#knowledge/grade-limits.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import type { EchoMeasure, EchoStudy } from "#record/echo-measure.ts";
import { roundTo } from "#units/round.ts";
import { explain, type PlanReason } from "./plan-reason.ts";

/**
 * Numbers of one study that cannot hold together (SEV-53): a leak larger than all the ventricle
 * squeezes out, a fraction that is not volume over total, a ventricle larger when it is empty.
 *
 * A letter with such numbers is not graded, whatever else it says.
 */
export function findDataErrors({ values }: EchoStudy): readonly PlanReason[] {
  const refuse = (...measures: readonly EchoMeasure[]): PlanReason =>
    explain(
      gradeRules.cannotHold,
      measures.map((what) => ({ what, value: values[what]! })),
    );
  const errors: PlanReason[] = [];
  for (const [smaller, larger] of ordered) {
    const low = values[smaller];
    const high = values[larger];
    if (low !== undefined && high !== undefined && low >= high)
      errors.push(refuse(smaller, larger));
  }
  const leak_mL = values.regurgitantVolume;
  if (leak_mL === undefined) return errors;
  for (const { total_mL, from } of listTotals(values, leak_mL)) {
    const measures = ["regurgitantVolume", ...from] as const;
    if (leak_mL > total_mL) {
      errors.push(refuse(...measures));
      continue;
    }
    const share = values.regurgitantFraction;
    if (share === undefined) continue;
    const off_points = roundTo(Math.abs((100 * leak_mL) / total_mL - share), 1);
    if (off_points > gradeLimits.discordantShare.value) {
      errors.push(refuse(...measures, "regurgitantFraction"));
    }
  }
  return errors;
}

/** The first is always less than the second. */
const ordered: readonly (readonly [EchoMeasure, EchoMeasure])[] = [
  ["endSystolicDiameter", "endDiastolicDiameter"],
  ["endSystolicVolume", "endDiastolicVolume"],
];

interface TotalStrokeVolume {
  readonly total_mL: number;
  readonly from: readonly EchoMeasure[];
}

/** All the ventricle squeezes out in a beat, by each way the letter allows. */
function listTotals(values: EchoStudy["values"], leak_mL: number): readonly TotalStrokeVolume[] {
  const { endDiastolicVolume, endSystolicVolume, forwardStrokeVolume } = values;
  const totals: TotalStrokeVolume[] = [];
  if (endDiastolicVolume !== undefined && endSystolicVolume !== undefined) {
    const total_mL = endDiastolicVolume - endSystolicVolume;
    // A total under zero is told above.
    if (total_mL > 0) totals.push({ total_mL, from: ["endDiastolicVolume", "endSystolicVolume"] });
  }
  if (forwardStrokeVolume !== undefined) {
    totals.push({ total_mL: forwardStrokeVolume + leak_mL, from: ["forwardStrokeVolume"] });
  }
  return totals;
}
