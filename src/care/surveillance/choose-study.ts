import type { EchoStudy } from "#record/echo-measure.ts";
import { countDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import { leakGuidelineIds } from "../grade/leak-guideline.ts";

/** The studies with a day that is not ahead of today, oldest first. */
export function listDated(studies: readonly EchoStudy[], today: CalendarDay): readonly EchoStudy[] {
  return studies
    .filter(({ on }) => on !== undefined && on <= today)
    .sort((one, other) => countDays(other.on!, one.on!));
}

/**
 * The study the plan is made from: the last one. Of several of one day the gravest that could be
 * graded, whatever order they came in. Without any day, the gravest of those without one.
 */
export function chooseStudy(
  studies: readonly EchoStudy[],
  today: CalendarDay,
): EchoStudy | undefined {
  const dated = listDated(studies, today);
  const last = dated.at(-1)?.on;
  const candidates = studies.filter(({ on }) => on === last);
  return candidates.sort(
    (one, other) =>
      rateGravity(other) - rateGravity(one) ||
      (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
  )[0];
}

function rateGravity(study: EchoStudy): number {
  const rates = leakGuidelineIds.map((guideline) => {
    const grade = gradeLeak(study, guideline);
    if (grade.kind === "acuteSevereSuspected") return 5;
    return "low" in grade ? grade.low : -1;
  });
  return Math.max(...rates);
}
