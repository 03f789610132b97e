import type { EchoStudy } from "#record/echo-measure.ts";
import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import { chooseStudy } from "../surveillance/choose-study.ts";
import type { CardLeak } from "./card-facts.ts";

type Procedure = Pick<FactOf<"procedure">, "procedure" | "status" | "on" | "valve">;

const onTheValve: readonly Procedure["procedure"][] = [
  "surgicalRepair",
  "tissueValve",
  "mechanicalValve",
  "clip",
  "transcatheterMitralValve",
];

/** The grade of the latest study: the letter's own word, else what both guidelines agree on. */
export function readCardLeak(
  studies: readonly EchoStudy[],
  procedures: readonly Procedure[],
  today: CalendarDay,
): CardLeak | undefined {
  const study = chooseStudy(studies, today);
  if (study === undefined) return undefined;
  return {
    ...gradeOf(study),
    ...(study.on === undefined ? {} : { on: study.on }),
    isBeforeProcedure: procedures.some((one) => isAfter(one, study.on)),
  };
}

function gradeOf(study: EchoStudy): Pick<CardLeak, "grade" | "gradedBy"> {
  if (study.reportedGrade !== undefined) return { grade: study.reportedGrade, gradedBy: "letter" };
  const [acc, esc] = [gradeLeak(study, "aseAcc"), gradeLeak(study, "esc")];
  if (!("tier" in acc) || !("tier" in esc) || acc.tier !== esc.tier) return {};
  return { grade: acc.tier, gradedBy: "numbers" };
}

/** Work on the mitral valve that the study does not tell of; without its day nobody can say. */
function isAfter({ procedure, status, on, valve = "mitral" }: Procedure, study?: string): boolean {
  if (status !== "done" || valve !== "mitral" || !onTheValve.includes(procedure)) return false;
  // A month or a year alone: on the careful side, the study was before it ended.
  return on === undefined || study === undefined || on >= study.slice(0, on.length);
}
