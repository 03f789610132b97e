import { answerFreshness } from "#knowledge/answer-freshness.ts";
import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { addMonths } from "#units/calendar-day.ts";
import type {
  ValveProcedure,
  VisitInstruction,
  VisitSituation,
} from "../surveillance/visit-situation.ts";
import { earliestDay, type Person } from "./person.ts";
import { readPregnancy } from "./read-pregnancy.ts";
import { readSymptoms } from "./read-symptoms.ts";

/** What was done to the valve, as the plan of visits names it. */
const procedureKinds: Readonly<
  Partial<Record<FactOf<"procedure">["procedure"], ValveProcedure["kind"]>>
> = {
  surgicalRepair: "repair",
  tissueValve: "bioprosthesis",
  transcatheterMitralValve: "bioprosthesis",
  mechanicalValve: "mechanicalValve",
  clip: "clip",
};

/**
 * The plan's view of a person.
 *
 * Of a procedure whose month or year alone is known the earliest day counts, so that nothing
 * comes later than it should. A procedure on another valve is left out.
 */
export function readVisitSituation(person: Person, today: CalendarDay): VisitSituation {
  const { chart, health } = person;
  const { atrialFibrillation } = chart.conditions;
  const pregnancy = readPregnancy(person, today);
  const lastVisitOn = health.appointments
    .filter(({ now }) => now.purpose === "visit" && now.status === "done" && now.on <= today)
    .at(-1)?.now.on;
  const since = atrialFibrillation?.answer === "yes" ? atrialFibrillation.since : undefined;
  const radiation = health.history.chestRadiation;
  return {
    studies: health.studies,
    ...readSymptoms(person, today),
    ...(since !== undefined && since >= addMonths(today, -answerFreshness.newRhythm.value)
      ? { hasNewAtrialFibrillation: true }
      : {}),
    // One question asks for both; a plan is all it has to say of "or may be".
    ...(pregnancy === "yes" || pregnancy === "no" ? { pregnancy } : {}),
    ...(health.history.severalIllValves?.answer === "yes" ? { hasSeveralIllValves: true } : {}),
    ...(radiation?.answer === "yes" && radiation.since !== undefined
      ? { chestRadiationOn: earliestDay(radiation.since) }
      : {}),
    ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
    procedures: health.procedures.flatMap(({ now }) => toValveProcedure(now)),
    instructions: health.visitInstructions.flatMap(toInstruction),
  };
}

function toValveProcedure(fact: FactOf<"procedure">): ValveProcedure[] {
  const { procedure, status, on, valve = "mitral", wasUncomplicated } = fact;
  const kind = procedureKinds[procedure];
  if (kind === undefined || status !== "done" || on === undefined || valve !== "mitral") return [];
  const known = wasUncomplicated === undefined ? {} : { wasUncomplicated };
  return [{ kind, on: earliestDay(on), ...known }];
}

function toInstruction(fact: FactOf<"visitInstruction">): VisitInstruction[] {
  const { what, setBy, setOn, plan } = fact;
  return plan === undefined ? [] : [{ what, setBy, setOn, plan }];
}
