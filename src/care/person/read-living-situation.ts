import { gradeRules } from "#knowledge/grade-rules.ts";
import type { FactOf } from "#record/fact.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { Band, TierSpan } from "../grade/leak-tier.ts";
import type {
  LivingCondition,
  LivingMeasure,
  LivingSituation,
} from "../living/living-situation.ts";
import { classOf, readList } from "../medicines/read-list.ts";
import { decideProphylaxis } from "../prophylaxis/decide-prophylaxis.ts";
import { chooseStudy } from "../surveillance/choose-study.ts";
import { planVisits, type VisitPlan } from "../surveillance/plan-visits.ts";
import { joinAnswers, type Answer, type Person } from "./person.ts";
import { readMedicinesSituation } from "./read-medicines-situation.ts";
import { readPregnancy } from "./read-pregnancy.ts";
import { readProphylaxisSituation } from "./read-prophylaxis-situation.ts";
import { readSymptoms } from "./read-symptoms.ts";
import { readClinicDays } from "./read-clinic-days.ts";
import { readTeamWords } from "./read-team-words.ts";
import { listUnreadProcedures, listValveProcedures } from "./list-valve-procedures.ts";
import { readVisitSituation } from "./read-visit-situation.ts";

/**
 * What advice for daily life asks of a person: only what somebody said, and of the last echo only
 * what still speaks for today. An echo that is due again, has no day, or was made before an
 * operation clears nothing.
 */
export function readLivingSituation(person: Person, today: CalendarDay): LivingSituation {
  const { chart, health } = person;
  const pregnancy = readPregnancy(person, today);
  const { sex } = chart.profile;
  const procedures = readProcedures(person, today);
  const study = findCurrentStudy(person, today);
  const leak = study && readLeak(study.plan);
  const infectionRisk = readInfectionRisk(person, today);
  const lastDentistOn = health.appointments
    .filter(({ now }) => now.purpose === "dentist" && now.status === "done" && now.on <= today)
    .at(-1)?.now.on;
  const prolapse = study?.study.signs.prolapse;
  return {
    symptoms: readSymptoms(person, today).symptoms,
    has: readHas(person, today),
    values: study === undefined ? {} : pickValues(study.study),
    ...(leak === undefined ? {} : { leak }),
    ...(procedures === undefined ? {} : { procedures }),
    ...(prolapse === undefined ? {} : { prolapse }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnancy === "yes" || pregnancy === "no" ? { pregnancy } : {}),
    ...(infectionRisk === undefined ? {} : { infectionRisk }),
    ...(lastDentistOn === undefined ? {} : { lastDentistOn }),
    ...readClinicDays(person),
  };
}

function readHas(person: Person, today: CalendarDay): LivingSituation["has"] {
  const { conditions } = person.chart;
  const { medicines, has = {} } = readMedicinesSituation(person, today);
  const { known } = readList(medicines);
  const classes = new Set(known.flatMap(({ ingredients }) => ingredients.map(classOf)));
  const { exerciseTest } = readTeamWords(person, today);
  const thins = classes.has("vitaminKAntagonist") || classes.has("doac");
  const read = {
    atrialFibrillation: conditions.atrialFibrillation?.answer,
    heartFailure: conditions.heartFailure?.answer,
    // A list never says "no": a pill may be missing in it.
    bloodThinner: joinAnswers([conditions.bloodThinner?.answer, thins ? "yes" : undefined]),
    vitaminKAntagonist: classes.has("vitaminKAntagonist") ? "yes" : undefined,
    mechanicalValve: has.mechanicalValve,
    previousEndocarditis: person.health.history.previousEndocarditis?.answer,
    normalExerciseTest: exerciseTest && (exerciseTest === "normal" ? "yes" : "no"),
  } satisfies Partial<Record<LivingCondition, Answer | undefined>>;
  return Object.fromEntries(
    Object.entries(read).filter(([, answer]) => answer !== undefined),
  ) as LivingSituation["has"];
}

/** The mitral procedures; none only where each kind was denied and nothing of one is in the body. */
function readProcedures(
  person: Person,
  today: CalendarDay,
): LivingSituation["procedures"] | undefined {
  const done = listValveProcedures(person, today).map(({ procedure }) => procedure);
  if (done.length > 0) return done;
  const { health } = person;
  const isEntered =
    health.implants.some(({ now }) => now.status === "there" && ofValves.includes(now.implant)) ||
    health.procedures.some(
      ({ now }) => now.status === "done" && ofOperations.includes(now.procedure),
    );
  if (isEntered) return undefined;
  const { mechanicalValve, tissueValve, valveRepair, valveClip } = person.chart.conditions;
  const isDenied = [mechanicalValve, tissueValve, valveRepair, valveClip].every(
    (said) => said?.answer === "no",
  );
  return isDenied ? [] : undefined;
}

const ofValves: readonly FactOf<"implant">["implant"][] = [
  "mechanicalValve",
  "tissueValve",
  "repairRing",
  "clip",
  "transcatheterMitralValve",
];
const ofOperations: readonly FactOf<"procedure">["procedure"][] = [
  "surgicalRepair",
  "tissueValve",
  "mechanicalValve",
  "clip",
  "transcatheterMitralValve",
];

interface CurrentStudy {
  readonly study: EchoStudy;
  readonly plan: VisitPlan;
}

function findCurrentStudy(person: Person, today: CalendarDay): CurrentStudy | undefined {
  const study = chooseStudy(person.health.studies, today);
  if (study?.on === undefined) return undefined;
  const plan = planVisits(readVisitSituation(person, today), today);
  const isOld = plan.flags.some(({ rule }) => rule === gradeRules.oldStudy.id);
  const isPlanned = plan.echo.kind === "planned" || plan.echo.kind === "notNeeded";
  const { on } = study;
  const days = [
    ...listValveProcedures(person, today).map(({ procedure }) => procedure.on),
    ...listUnreadProcedures(person, today).flatMap((one) => (one.isPlanned ? [] : [one.on])),
  ];
  const isBefore = days.some((day) => day >= on);
  return isOld || !isPlanned || isBefore ? undefined : { study, plan };
}

/** From the lowest band either guideline gives to the highest; nothing where one gives none. */
function readLeak({ grades }: VisitPlan): TierSpan | undefined {
  if (grades === undefined) return undefined;
  const spans = Object.values(grades).map((grade) =>
    grade.kind === "graded" || grade.kind === "asReported" ? grade : undefined,
  );
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return undefined;
  const low = Math.min(...known.map((span) => span.low)) as Band;
  const high = Math.max(...known.map((span) => span.high)) as Band;
  return { low, high };
}

function pickValues({ values }: EchoStudy): LivingSituation["values"] {
  const measures = [
    "ejectionFraction",
    "endDiastolicDiameter",
    "pulmonarySystolicPressure",
  ] as const satisfies readonly LivingMeasure[];
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const value = values[measure];
      return value === undefined ? [] : [[measure, value]];
    }),
  ) as LivingSituation["values"];
}

/** Whom ESC names at high risk; nothing while that cannot be told. */
function readInfectionRisk(
  person: Person,
  today: CalendarDay,
): LivingSituation["infectionRisk"] | undefined {
  const situation = readProphylaxisSituation(person, today, "oralSurgery");
  const esc = decideProphylaxis(situation).societies.find(({ society }) => society === "ESC");
  if (esc?.kind === "yes" || esc?.kind === "consider") return "high";
  return esc?.kind === "no" && esc.missing.length === 0 ? "other" : undefined;
}
