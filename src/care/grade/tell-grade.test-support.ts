import type { LeakStage } from "./assign-stage.ts";
import type { LeakGrade } from "./leak-grade.ts";
import type { PlanObservation, PlanReason } from "./plan-reason.ts";

/** One thing that was seen: `ejectionFraction 60 % (atOrUnder 60 %, SEV-32-F)`. */
export function tellObservation(observation: PlanObservation): string {
  const { what, value, unit, limit } = observation;
  const seen = [what, "value" in observation ? String(value) : "not told", unit ?? ""]
    .join(" ")
    .trim();
  if (limit === undefined) return seen;
  return `${seen} (${limit.comparison} ${limit.value} ${limit.unit}, ${limit.item})`;
}

export function tellReason(kind: string, { rule, observed }: PlanReason): string {
  return `  ${kind} ${rule}: ${observed.map(tellObservation).join("; ")}`.trimEnd();
}

const tellMissing = (missing: readonly string[]): readonly string[] =>
  missing.length === 0 ? [] : [`  missing ${missing.join(" ")}`];

/** All that a grade tells, line by line. */
export function tellGrade(grade: LeakGrade): readonly string[] {
  const head: string[] = [grade.kind];
  if ("tier" in grade) head.push(grade.tier, `${grade.low}..${grade.high}`);
  if ("confidence" in grade) head.push(grade.confidence);
  if ("isBorderline" in grade && grade.isBorderline) head.push("borderline");
  if ("word" in grade) head.push(`"${grade.word}"`);
  if ("drivenBy" in grade) head.push("by", grade.drivenBy.join(" ") || "nothing");
  if ("askFor" in grade) head.push("ask", grade.askFor);
  return [
    `${grade.guideline} ${head.join(" ")}`,
    ...grade.reasons.map((one) => tellReason("because", one)),
    ...grade.flags.map((one) => tellReason("flag", one)),
    ...grade.parameters.map(
      ({ measure, value, unit, tier, low, high, limit }) =>
        `  number ${tier} ${low}..${high}: ${tellObservation({ what: measure, value, unit, limit })}`,
    ),
    ...grade.signs.map(
      ({ supports, isSpecific, observed }) =>
        `  sign ${supports}${isSpecific ? " specific" : ""}: ${tellObservation(observed)}`,
    ),
    ...tellMissing(grade.missing),
  ];
}

/** All that a stage tells, line by line. */
export function tellStage(stage: LeakStage): readonly string[] {
  const letters = stage.usesLetters ? "its own letters" : "our letters";
  const head =
    stage.kind === "stage"
      ? stage.stage
      : stage.kind === "cannotTell"
        ? `cannotTell between ${stage.between.join(" ") || "all"}`
        : stage.kind;
  return [
    `${stage.guideline} ${head}, ${letters}`,
    ...stage.reasons.map((one) => tellReason("because", one)),
    ...stage.flags.map((one) => tellReason("flag", one)),
    ...tellMissing(stage.missing),
  ];
}
