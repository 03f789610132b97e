/**
 * The names this room needs for what an echo letter says, read off the signatures of `care`.
 *
 * Words may not look into `record` (rooms.mjs), and a grade's own types name all of it.
 */
import type { GradeRuleId } from "#knowledge/grade-rules.ts";
import type { SurveillanceRuleId } from "#knowledge/surveillance-rules.ts";
import type { gradeLeak } from "#care/grade/grade-leak.ts";
import type { OptionList } from "#care/options/option-list.ts";

export type EchoStudy = Parameters<typeof gradeLeak>[0];
export type EchoMeasure = keyof EchoStudy["values"];
export type EchoSign = keyof EchoStudy["signs"];
export type EchoMethod = EchoStudy["method"];
export type LeakMechanism = EchoStudy["mechanism"];
export type GradeWord = NonNullable<EchoStudy["reportedGrade"]>;
export type { GradeRuleId, SurveillanceRuleId };

/** Without what a statement of an option could not be judged. */
export type MissingForOption = Extract<
  OptionList,
  { readonly missing: unknown }
>["missing"][number];
