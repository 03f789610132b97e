import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import type { FactOf } from "#record/fact.ts";
import { addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type {
  PenicillinAllergy,
  PlannedProcedure,
  ProphylaxisSituation,
  RiskAnswer,
  RiskCondition,
} from "../prophylaxis/prophylaxis-situation.ts";
import { latestDay, type Person } from "./person.ts";
import { readInBody } from "./read-valves.ts";

/** The dentist's view of a person: only what somebody said, and nothing that was not asked. */
export function readProphylaxisSituation(
  person: Person,
  today: CalendarDay,
  procedure: PlannedProcedure,
): ProphylaxisSituation {
  const { country } = person.chart.profile;
  const { clinicProphylaxis: clinic } = person.health;
  return {
    on: today,
    conditions: readConditions(person, today),
    procedure,
    allergy: readPenicillinAllergy(person),
    ...(hasCephalosporinAllergy(person) ? { cephalosporinAllergy: true } : {}),
    ...(country === undefined ? {} : { country }),
    ...(clinic?.answer === undefined
      ? {}
      : {
          clinic: {
            answer: clinic.answer,
            decidedBy: clinic.setBy,
            decidedOn: clinic.setOn,
            ...(clinic.reason === undefined ? {} : { reason: clinic.reason }),
          },
        }),
  };
}

function readConditions(
  person: Person,
  today: CalendarDay,
): Partial<Record<RiskCondition, RiskAnswer>> {
  const { conditions } = person.chart;
  const { history } = person.health;
  const asked = (id: keyof typeof history): RiskAnswer | undefined => {
    const said = history[id];
    if (said === undefined) return undefined;
    const { answer, since } = said;
    return { answer, ...(since === undefined ? {} : { since: latestDay(since, today) }) };
  };
  const inBody = (
    id:
      | "surgicalValve"
      | "repairMaterial"
      | "transcatheterValve"
      | "transcatheterMitralValve"
      | "clip"
      | "recentDevice"
      | "assistDevice",
    kinds: Parameters<typeof readInBody>[1],
    others: Parameters<typeof readInBody>[2] = [],
  ): RiskAnswer | undefined => {
    const said = asked(id);
    const found = readInBody(person, kinds, [said?.answer, ...others], today);
    return found && { ...said, ...found };
  };
  const { mechanicalValve, tissueValve, valveRepair, valveClip } = conditions;
  const read: Record<RiskCondition, RiskAnswer | undefined> = {
    previousEndocarditis: asked("previousEndocarditis"),
    surgicalValve: inBody(
      "surgicalValve",
      {
        implants: ["mechanicalValve", "tissueValve"],
        procedures: ["mechanicalValve", "tissueValve"],
      },
      [onlyRaises(mechanicalValve?.answer), onlyRaises(tissueValve?.answer)],
    ),
    // A repair mostly leaves a ring or chords behind; whether it did is the surgeon's to say.
    repairMaterial: inBody("repairMaterial", { implants: ["repairRing"] }, [
      hasRepair(person) ? "notSure" : undefined,
      valveRepair?.answer === "no" ? "no" : undefined,
    ]),
    transcatheterValve: inBody("transcatheterValve", {
      implants: ["transcatheterAorticValve"],
      procedures: ["transcatheterAorticValve"],
    }),
    transcatheterMitralValve: inBody("transcatheterMitralValve", {
      implants: ["transcatheterMitralValve"],
      procedures: ["transcatheterMitralValve"],
    }),
    clip: inBody("clip", { implants: ["clip"], procedures: ["clip"] }, [valveClip?.answer]),
    congenital: asked("congenital"),
    congenitalResidue: asked("congenitalResidue"),
    recentDevice: onlyRecent(
      inBody("recentDevice", { implants: [...countedForMonths] }),
      today,
      person.health.implants.some(
        ({ now }) =>
          now.status === "there" && now.on === undefined && countedForMonths.includes(now.implant),
      ),
    ),
    assistDevice: asked("assistDevice"),
    heartTransplant: asked("heartTransplant"),
    transplantValveDisease: asked("transplantValveDisease"),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, answer]) => answer !== undefined),
  ) as Partial<Record<RiskCondition, RiskAnswer>>;
}

/** A device counts for its months alone; one whose day nobody knows is asked about. */
function onlyRecent(
  found: RiskAnswer | undefined,
  today: CalendarDay,
  hasUndated: boolean,
): RiskAnswer | undefined {
  if (found?.answer !== "yes") return found;
  const from = addMonths(today, -endocarditisPrevention.recentDevice.value);
  if (found.since !== undefined && found.since >= from) return found;
  // An old one of a known day says nothing of another whose day nobody knows.
  return hasUndated || found.since === undefined
    ? { answer: "notSure" }
    : { ...found, answer: "no" };
}

const countedForMonths: readonly FactOf<"implant">["implant"][] = ["closureDevice", "vesselGraft"];

/** "No" to one kind of valve is no "no" to all of them. */
function onlyRaises<Said extends string>(answer: Said | undefined): Said | undefined {
  return answer === "no" ? undefined : answer;
}

function hasRepair({ chart, health }: Person): boolean {
  const said = chart.conditions.valveRepair?.answer;
  return (
    said === "yes" ||
    said === "notSure" ||
    health.procedures.some(({ now }) => now.procedure === "surgicalRepair" && now.status === "done")
  );
}

/** Not sure counts: nobody lists what a person may react to. */
function hasCephalosporinAllergy({ health }: Person): boolean {
  return health.allergies.some(({ now }) => now.about === "cephalosporin" && now.answer !== "no");
}

/** The gravest of what was said; an allergy whose signs are not known stays such. */
function readPenicillinAllergy({ health }: Person): PenicillinAllergy {
  const said = health.allergies.map(({ now }) => now).filter(({ about }) => about === "penicillin");
  const present = said.filter(({ answer }) => answer === "yes");
  if (present.some(({ reaction }) => reaction === "severe")) return "severe";
  if (present.some(({ reaction = "notKnown" }) => reaction === "notKnown")) {
    return "reactionNotKnown";
  }
  if (present.length > 0) return "mild";
  return said.length > 0 && said.every(({ answer }) => answer === "no") ? "none" : "notKnown";
}
