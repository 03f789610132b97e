import type { FactOf } from "#record/fact.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import type { Person } from "../person/person.ts";
import { readProphylaxisSituation } from "../person/read-prophylaxis-situation.ts";
import type { PlannedProcedure } from "../prophylaxis/prophylaxis-situation.ts";
import { cardConditions, type CardAllergy, type CardFacts } from "./card-facts.ts";
import { findBloodThinners } from "./find-blood-thinners.ts";
import { readCardImplants } from "./read-card-implants.ts";
import { readCardLeak } from "./read-card-leak.ts";

/** What a card tells of a person, as of a day and before a procedure. */
export function readCardFacts(
  person: Person,
  today: CalendarDay,
  procedure: PlannedProcedure,
): CardFacts {
  const { chart, health } = person;
  const { name, birthYear, clinicName, clinicPhone } = chart.profile;
  const leak = readCardLeak(
    health.studies,
    health.procedures.map(({ now }) => now),
    today,
  );
  const taken = health.medicines.map(({ now }) => now).filter(({ status }) => status === "taking");
  return {
    ...(name === undefined ? {} : { name }),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(clinicName === undefined ? {} : { clinicName }),
    ...(clinicPhone === undefined ? {} : { clinicPhone }),
    ...(leak === undefined ? {} : { leak }),
    otherConditions: cardConditions.filter((id) => chart.conditions[id]?.answer === "yes"),
    bloodThinner: findBloodThinners(taken, chart.conditions.bloodThinner),
    allergies: health.allergies.flatMap(({ now }) => toAllergy(now)),
    ...readNoOtherAllergy(person),
    implants: readCardImplants(person),
    prophylaxis: readProphylaxisSituation(person, today, procedure),
  };
}

/** Of the two days on which "no" was said to penicillin and to the rest, the older: it ages first. */
function readNoOtherAllergy({ health }: Person): Pick<CardFacts, "noOtherAllergy"> {
  const { otherAllergies, allergies } = health;
  if (otherAllergies?.answer !== "none") return {};
  const penicillin = allergies.filter(
    ({ now }) => now.about === "penicillin" && now.answer === "no",
  );
  const days = [otherAllergies, ...penicillin.map(({ now }) => now)].map(({ at }) =>
    calendarDay(at),
  );
  return { noOtherAllergy: { saidBy: "person", on: days.sort()[0]! } };
}

function toAllergy(fact: FactOf<"allergy">): CardAllergy[] {
  const { about, answer, text, reaction, reactionText } = fact;
  if (answer === "no") return [];
  return [
    {
      about,
      isPerhaps: answer === "notSure",
      ...(text === undefined ? {} : { text }),
      ...(reaction === undefined ? {} : { reaction }),
      ...(reactionText === undefined ? {} : { reactionText }),
    },
  ];
}
