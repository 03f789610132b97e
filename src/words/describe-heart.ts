import { forwardFlow } from "#knowledge/forward-flow.ts";
import { heartPressures } from "#knowledge/heart-pressures.ts";
import { leakGrades } from "#knowledge/leak-grades.ts";
import { roundTo } from "#units/round.ts";
import type { Language } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";
import type { HeartNumbers } from "./heart-numbers.ts";
import { lateScreensFor } from "./late-screens.ts";

/**
 * The drawn heart in words. Every word comes from the numbers of the beat that is drawn, and
 * names a model: none of it is said of a person.
 */

export type LeakSeverity = "none" | "mild" | "moderate" | "severe";
export type PressureWord = "usual" | "raised" | "high";
export type FlowWord = "more" | "usual" | "less" | "muchLess";

/** What a hole of this size is called; an area is rounded to 0.1 mm² before it meets a limit. */
export function gradeHole(area_cm2: number): LeakSeverity {
  const area = roundTo(area_cm2, 3);
  if (area >= leakGrades.severeHole.value) return "severe";
  if (area >= leakGrades.moderateHole.value) return "moderate";
  return area > 0 ? "mild" : "none";
}

/** What a mean pressure in the left atrium is called. */
export function namePressureBehind(pressure_mmHg: number): PressureWord {
  const pressure = roundTo(pressure_mmHg, 1);
  if (pressure >= heartPressures.high.value) return "high";
  return pressure > heartPressures.raised.value ? "raised" : "usual";
}

/** What a flow to the body is called, against a healthy heart at rest. */
export function nameForwardFlow(flow_Lmin: number): FlowWord {
  const share = flow_Lmin / forwardFlow.healthyAtRest.value;
  if (share >= forwardFlow.more.value) return "more";
  if (share < forwardFlow.muchLess.value) return "muchLess";
  return share < forwardFlow.less.value ? "less" : "usual";
}

/**
 * How many of ten drops leak back, to the nearest whole drop.
 *
 * @throws RangeError when the share is not from 0 to 100
 */
export function countLeakingDrops(regurgitantFraction_percent: number): number {
  if (!(regurgitantFraction_percent >= 0 && regurgitantFraction_percent <= 100)) {
    throw new RangeError(
      `Cannot count drops: expected a leak from 0 to 100 %, got ${regurgitantFraction_percent}`,
    );
  }
  return roundTo(regurgitantFraction_percent / 10, 0);
}

/** "Of 10 drops squeezed out, 4 leak back." A leak that is there never counts as none. */
export function describeDrops(regurgitantFraction_percent: number, language: Language): string {
  const { drops } = lateScreensFor(language).heartStage;
  const count = countLeakingDrops(regurgitantFraction_percent);
  if (count === 10) return drops.all;
  if (count > 0) return fillMessage(language, drops.some, { count });
  return regurgitantFraction_percent > 0 ? drops.part : drops.none;
}

/** "4 of 10 drops", for a table or beside a number. */
export function formatDrops(regurgitantFraction_percent: number, language: Language): string {
  const { drops } = lateScreensFor(language).heartStage;
  const count = countLeakingDrops(regurgitantFraction_percent);
  if (count === 0 && regurgitantFraction_percent > 0) return drops.shortPart;
  return fillMessage(language, drops.short, { count });
}

/** How wide a round hole of this area is, in mm. */
export function computeHoleWidth_mm(area_cm2: number): number {
  return 10 * Math.sqrt((4 * area_cm2) / Math.PI);
}

/** "7 mm wide"; what a round hole of this area measures. */
export function describeHole(area_cm2: number, language: Language): string {
  const { hole } = lateScreensFor(language).heartStage;
  if (gradeHole(area_cm2) === "none") return hole.none;
  const width_mm = computeHoleWidth_mm(area_cm2);
  if (width_mm < 1) return hole.under;
  return fillMessage(language, hole.wide, { width: roundTo(width_mm, 0) });
}

/** What the severity control says of where it stands: "moderate, 6 mm wide". */
export function describeSeverity(area_cm2: number, language: Language): string {
  const { severities, severityAndHole } = lateScreensFor(language).heartStage;
  const severity = gradeHole(area_cm2);
  if (severity === "none") return severities.none;
  const hole = describeHole(area_cm2, language);
  return fillMessage(language, severityAndHole, { severity: severities[severity], hole });
}

/** The whole heart in one line, for those who listen: leak, pressure behind, flow, beat. */
export function describeHeart(numbers: HeartNumbers, language: Language): string {
  const { live, pressure, flow, beat } = lateScreensFor(language).heartStage;
  const fill = (message: string, values: Record<string, string | number>): string =>
    fillMessage(language, message, values);
  const { regurgitantFraction_percent: leak_percent } = numbers;
  return [
    leak_percent > 0
      ? fill(live.leak, { drops: formatDrops(leak_percent, language) })
      : live.noLeak,
    fill(live.pressure, {
      word: pressure[namePressureBehind(numbers.meanLeftAtrialPressure_mmHg)],
    }),
    fill(live.flow, { word: flow[nameForwardFlow(numbers.cardiacOutput_Lmin)] }),
    fill(live.beat, {
      rate: roundTo(numbers.heartRate_perMin, 0),
      rhythm: numbers.rhythm === "fibrillation" ? beat.uneven : beat.even,
    }),
  ].join(" ");
}

/** The picture for those who do not see it. */
export function describePicture(numbers: HeartNumbers, language: Language): string {
  const { picture } = lateScreensFor(language).heartStage;
  return fillMessage(language, picture, { now: describeHeart(numbers, language) });
}
