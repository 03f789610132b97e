import { afterProcedureSpans } from "#knowledge/after-procedure.ts";
import { answerFreshness } from "#knowledge/answer-freshness.ts";
import { addMonths } from "#units/calendar-day.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import { readActivityLimit, type NyhaClass } from "../complications/read-nyha.ts";
import { scoreStroke } from "../complications/stroke-score.ts";
import type { OptionAnswer, OptionSituation } from "../options/option-situation.ts";
import { earliestDay, latestDay, type Answer, type Person } from "./person.ts";
import { readStrokeSituation } from "./read-stroke-situation.ts";
import { isWithin, readTeamWords } from "./read-team-words.ts";
import { readValveWork } from "./read-valve-work.ts";
import { readVisitSituation } from "./read-visit-situation.ts";

/**
 * The view of a person that a list of options is made from.
 *
 * What only a heart team knows (the risk of surgery, whether a repair would last) is what it told
 * the person, as long as that speaks for today; it comes before what we would work out. Work on
 * the valve nobody was asked about is "not sure".
 */
export function readOptionSituation(person: Person, today: CalendarDay): OptionSituation {
  const visits = readVisitSituation(person, today);
  const nyha = readNyha(person, today);
  return {
    ...visits,
    ...readAnswers(person, today),
    ...readStrain(person, today),
    ...readTeamWords(person, today),
    // One such illness is enough, whoever told it.
    ...(hasMuscleDisease(person.health.history) ? { heartMuscleDisease: true } : {}),
    ...(nyha === undefined ? {} : { nyha }),
    ...readValveWork(person, today),
    procedures: visits.procedures.filter(({ on }) => !listOpenDays(person, today).includes(on)),
  };
}

/**
 * Days of procedures of which a month or year alone is known, where that leaves open whether the
 * first months are over. They count as done on no known day.
 */
function listOpenDays({ health }: Person, today: CalendarDay): readonly CalendarDay[] {
  const endOf = (day: CalendarDay) => addMonths(day, afterProcedureSpans.thinnerRepair.value);
  return health.procedures.flatMap(({ now: { on = today } }) => {
    const isOver = endOf(earliestDay(on)) <= today;
    const isSurelyOver = endOf(latestDay(on, today)) <= today;
    return isOver === isSurelyOver ? [] : [earliestDay(on)];
  });
}

function readAnswers(
  person: Person,
  today: CalendarDay,
): Readonly<Partial<Record<OptionAnswer, boolean>>> {
  const { conditions } = person.chart;
  const { history } = person.health;
  const told: readonly (readonly [OptionAnswer, Answer | undefined])[] = [
    ["atrialFibrillation", conditions.atrialFibrillation?.answer],
    ["heartFailure", conditions.heartFailure?.answer],
    ["highBloodPressure", history.hypertension?.answer],
    ["rheumaticMitralStenosis", history.rheumaticMitralStenosis?.answer],
    // Other valves that are not ill are not severely so; that some are ill says not how much.
    ["severeOtherValve", history.severalIllValves?.answer === "no" ? "no" : undefined],
    ["bloodThinnerNeeded", isThinnerAdvised(person, today) ? "yes" : undefined],
  ];
  return Object.fromEntries(
    told.flatMap(([name, answer]) =>
      answer === "yes" || answer === "no" ? [[name, answer === "yes"]] : [],
    ),
  );
}

function hasMuscleDisease(history: Person["health"]["history"]): boolean {
  const { hypertrophicCardiomyopathy, cardiacAmyloidosis } = history;
  return hypertrophicCardiomyopathy?.answer === "yes" || cardiacAmyloidosis?.answer === "yes";
}

/** The blood tests of strain that still speak for today. */
function readStrain(
  { health: { latestLabs } }: Person,
  today: CalendarDay,
): Pick<OptionSituation, "bnp_pgmL" | "ntProBnp_pgmL"> {
  const read = (test: "bnp" | "ntProBnp"): number | undefined => {
    const last = latestLabs[test];
    return isWithin(answerFreshness.teamWord, last?.on, today) ? last?.value : undefined;
  };
  const [bnp_pgmL, ntProBnp_pgmL] = [read("bnp"), read("ntProBnp")];
  return {
    ...(bnp_pgmL === undefined ? {} : { bnp_pgmL }),
    ...(ntProBnp_pgmL === undefined ? {} : { ntProBnp_pgmL }),
  };
}

/** By the European score, whatever of it is still missing; less than that says nothing. */
function isThinnerAdvised(person: Person, today: CalendarDay): boolean {
  const { VA } = scoreStroke(readStrokeSituation(person, today));
  return "action" in VA && VA.action?.says === "recommended";
}

/** A fresh answer about everyday life, read as a class. */
function readNyha({ health }: Person, today: CalendarDay): NyhaClass | undefined {
  const last = health.everyday.at(-1);
  const oldest = addMonths(today, -answerFreshness.everydayAnswer.value);
  if (last === undefined || calendarDay(last.at) < oldest) return undefined;
  return readActivityLimit(last.limit, calendarDay(last.at)).class;
}
