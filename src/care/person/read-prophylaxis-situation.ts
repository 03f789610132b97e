import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
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
      inBody("recentDevice", { implants: ["closureDevice", "vesselGraft"] }),
      today,
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
function onlyRecent(found: RiskAnswer | undefined, today: CalendarDay): RiskAnswer | undefined {
  if (found?.answer !== "yes") return found;
  if (found.since === undefined) return { answer: "notSure" };
  const from = addMonths(today, -endocarditisPrevention.recentDevice.value);
  return found.since >= from ? found : { ...found, answer: "no" };
}

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
