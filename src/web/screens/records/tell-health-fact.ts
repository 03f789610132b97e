import type { FactOf } from "#record/fact.ts";
import { labs } from "#record/health-ids.ts";
import { fillMessage } from "#words/fill-message.ts";
import type { Language } from "#words/catalogue.ts";
import { formatPartialDay } from "#words/format-partial-day.ts";
import { lateScreensFor, type LateScreens } from "#words/late-screens.ts";
import { formatDay } from "#words/format-time.ts";
import { tellTeamAnswer } from "./tell-team-answer.ts";

export type HealthFact = FactOf<
  | "medicine"
  | "allergy"
  | "otherAllergies"
  | "history"
  | "procedure"
  | "implant"
  | "appointment"
  | "visitInstruction"
  | "clinicProphylaxis"
  | "teamWord"
  | "lab"
  | "everyday"
  | "visitQuestion"
>;

type Detail = readonly [label: string, value: string];

/** A fact as its own screen tells it: what it is, and all that was said of it. */
export interface HealthFactWords {
  readonly title: string;
  /** What a list says beside it, each clear without its label. */
  readonly brief: readonly string[];
  readonly details: readonly Detail[];
}

/** The same words in the lists, on the page of one thing and in the diary. */
export function tellHealthFact(fact: HealthFact, language: Language): HealthFactWords {
  const { title, brief, details } = tell(fact, lateScreensFor(language).records, language);
  const isSaid = (text: string | undefined): text is string => text !== undefined && text !== "";
  const said = details.filter((one): one is Detail => isSaid(one[1]));
  return { title, brief: brief.filter(isSaid), details: said };
}

interface Told {
  readonly title: string;
  readonly brief: readonly (string | undefined)[];
  readonly details: readonly (readonly [label: string, value: string | undefined])[];
}

function tell(fact: HealthFact, words: LateScreens["records"], language: Language): Told {
  const { names, form } = words;
  const fill = (message: string, values: Readonly<Record<string, string>>): string =>
    fillMessage(language, message, values);
  const when = (day: string | undefined): string | undefined =>
    day === undefined ? undefined : formatPartialDay(day, language);
  switch (fact.kind) {
    case "medicine":
      return {
        title: fact.text,
        brief: [
          fact.dose,
          fact.schedule,
          fact.since && fill(words.medicines.sinceBrief, { when: when(fact.since) ?? "" }),
          fact.until && fill(words.medicines.untilBrief, { when: when(fact.until) ?? "" }),
        ],
        details: [
          [words.medicines.dose, fact.dose],
          [words.medicines.schedule, fact.schedule],
          [words.medicines.reason, fact.reason],
          [words.medicines.since, when(fact.since)],
          [words.medicines.until, when(fact.until)],
          [words.medicines.by, fact.by === undefined ? undefined : words.medicines.bys[fact.by]],
          [words.medicines.prescriber, fact.prescriber],
        ],
      };
    case "allergy":
      return {
        title: fact.text ?? names.allergies[fact.about],
        brief: [
          fact.answer === "yes" ? undefined : form[fact.answer],
          fact.reactionText ?? (fact.reaction && names.reactions[fact.reaction]),
        ],
        details: [
          [words.allergies.answer, form[fact.answer]],
          [words.allergies.reaction, fact.reaction && names.reactions[fact.reaction]],
          [words.allergies.reactionText, fact.reactionText],
        ],
      };
    case "otherAllergies":
      return { title: words.allergies.othersTold[fact.answer], brief: [], details: [] };
    case "history":
      return {
        title: words.history.questions[fact.history].label,
        brief: [form[fact.answer], when(fact.since)],
        details: [
          [words.history.answer, form[fact.answer]],
          [words.history.since, when(fact.since)],
        ],
      };
    case "procedure":
      return {
        title: fact.text ?? names.procedures[fact.procedure],
        brief: [words.procedures.statuses[fact.status], when(fact.on), fact.place],
        details: [
          // With words of the person's own, what it is comes second.
          [words.procedures.what, fact.text && names.procedures[fact.procedure]],
          [words.procedures.status, words.procedures.statuses[fact.status]],
          [words.procedures.on, when(fact.on)],
          [words.procedures.valve, fact.valve && names.valves[fact.valve]],
          [words.procedures.place, fact.place],
          [
            words.procedures.uncomplicated,
            fact.wasUncomplicated === undefined
              ? undefined
              : form[fact.wasUncomplicated ? "yes" : "no"],
          ],
        ],
      };
    case "implant":
      return {
        title: names.implants[fact.implant],
        brief: [fact.maker, fact.model, when(fact.on)],
        details: [
          [words.implants.status, fact.status === "removed" ? words.implants.gone : undefined],
          [words.implants.valve, fact.valve && names.valves[fact.valve]],
          [words.implants.maker, fact.maker],
          [words.implants.model, fact.model],
          [words.implants.serial, fact.serial],
          [words.implants.on, when(fact.on)],
          [words.implants.mri, fact.mri],
        ],
      };
    case "appointment":
      return {
        title: names.appointments[fact.purpose],
        brief: [
          dayAndTime(fact, language),
          fact.with,
          fact.status === "planned" ? undefined : words.dates.statuses[fact.status],
        ],
        details: [
          [words.dates.on, dayAndTime(fact, language)],
          [
            words.dates.status,
            fact.status === "planned" ? undefined : words.dates.statuses[fact.status],
          ],
          [words.dates.with, fact.with],
          [words.dates.place, fact.place],
          [words.dates.phone, fact.phone],
          [words.dates.note, fact.note],
        ],
      };
    case "visitInstruction":
      return {
        title: words.clinic.whats[fact.what],
        brief: [tellPlan(fact.plan, words, language), fact.setBy],
        details: [
          [words.clinic.whenLabel, tellPlan(fact.plan, words, language)],
          ...saidBy(fact, words, language),
        ],
      };
    case "clinicProphylaxis":
      return {
        title: words.clinic.whats.antibiotics,
        brief: [tellAnswer(fact, words), fact.setBy],
        details: [
          [words.clinic.answer, tellAnswer(fact, words)],
          [words.clinic.reason, fact.reason],
          ...saidBy(fact, words, language),
        ],
      };
    case "teamWord": {
      const answer = tellTeamAnswer(fact, words.team, language);
      const said = fact.setOn === undefined ? undefined : formatDay(fact.setOn, language);
      return {
        title: words.team.topics[fact.about].name,
        brief: [answer, fact.setBy, said],
        details: [
          [words.team.answer, answer],
          [
            words.team.stayOn,
            when(fact.about === "heartFailureStayLastYear" ? fact.on : undefined),
          ],
          [words.team.setBy, fact.setBy],
          [words.team.setOn, said],
        ],
      };
    }
    case "lab":
      return {
        title: names.labs[fact.test],
        brief: [formatLab(fact, words), formatDay(fact.on, language)],
        details: [
          [words.bloodTests.value, formatLab(fact, words)],
          [words.bloodTests.on, formatDay(fact.on, language)],
        ],
      };
    case "everyday":
      return { title: words.everyday.limits[fact.limit], brief: [], details: [] };
    case "visitQuestion":
      return {
        title: fact.text,
        brief: [fact.status === "open" ? undefined : words.questions.statuses[fact.status]],
        details: [[words.questions.status, words.questions.statuses[fact.status]]],
      };
  }
}

function dayAndTime({ on, time }: FactOf<"appointment">, language: Language): string {
  const day = formatDay(on, language);
  return time === undefined ? day : `${day}, ${time}`;
}

function tellAnswer(
  { answer }: FactOf<"clinicProphylaxis">,
  { clinic }: LateScreens["records"],
): string {
  return answer === undefined ? clinic.takenBack : clinic.answers[answer];
}

function tellPlan(
  plan: FactOf<"visitInstruction">["plan"],
  { clinic }: LateScreens["records"],
  language: Language,
): string {
  if (plan === undefined) return clinic.takenBack;
  return "dueOn" in plan
    ? fillMessage(language, clinic.dueOn, { date: formatDay(plan.dueOn, language) })
    : fillMessage(language, clinic.every, { count: plan.every_mo });
}

function saidBy(
  { setBy, setOn }: { readonly setBy: string; readonly setOn: string },
  { clinic }: LateScreens["records"],
  language: Language,
): Told["details"] {
  return [
    [clinic.setByLabel, setBy],
    [clinic.setOn, formatDay(setOn, language)],
  ];
}

/** A result with its unit; one without a number says so. */
function formatLab(
  { test, value }: FactOf<"lab">,
  { bloodTests, names }: LateScreens["records"],
): string {
  if (value === undefined) return bloodTests.done;
  return `${value} ${names.labUnits[labs[test].unit]}`.trim();
}
