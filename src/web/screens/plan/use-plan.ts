import { useMemo } from "preact/hooks";
import type { Person } from "#care/person/person.ts";
import { readVisitSituation } from "#care/person/read-visit-situation.ts";
import { chooseStudy } from "#care/surveillance/choose-study.ts";
import { planVisits, type VisitPlan } from "#care/surveillance/plan-visits.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { wordsContextOf } from "#web/components/words-context.ts";
import type { WordsContext } from "#words/words-context.ts";
import { useHealth } from "../records/use-health.ts";
import { useToday } from "../records/use-today.ts";

export interface PlanOfPerson {
  readonly person: Person;
  readonly plan: VisitPlan;
  /** The study the plan is made from. */
  readonly study?: EchoStudy;
  readonly context: WordsContext;
}

/** What is next for the person of this diary, made anew from the facts whenever they change. */
export function usePlan(): PlanOfPerson {
  const diary = useDiary();
  const chart = diary.chart.value;
  const health = useHealth();
  const today = useToday();
  const made = useMemo(() => {
    const person = { chart, health };
    const situation = readVisitSituation(person, today);
    const study = chooseStudy(situation.studies, today);
    const plan = planVisits(situation, today);
    return { person, plan, ...(study === undefined ? {} : { study }) };
  }, [chart, health, today]);
  return { ...made, context: wordsContextOf(diary) };
}
