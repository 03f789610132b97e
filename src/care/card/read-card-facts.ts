import type { FactOf } from "#record/fact.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import type { Person } from "../person/person.ts";
import { readProphylaxisSituation } from "../person/read-prophylaxis-situation.ts";
import type { PlannedProcedure } from "../prophylaxis/prophylaxis-situation.ts";
import {
  cardConditions,
  type CardAllergy,
  type CardFacts,
  type CardImplant,
} from "./card-facts.ts";
import { findBloodThinners } from "./find-blood-thinners.ts";
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
    implants: readImplants(person),
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

/** What a person said is there in words, where no implant of that kind was entered. */
const saidOnly = [
  ["mechanicalValve", "mechanicalValve"],
  ["tissueValve", "tissueValve"],
  ["valveClip", "clip"],
] as const;

function readImplants({ chart, health }: Person): CardImplant[] {
  const entered = health.implants
    .map(({ now }) => now)
    .filter(({ status }) => status === "there")
    .map(toImplant);
  const said = saidOnly.flatMap(([condition, implant]): CardImplant[] => {
    const answer = chart.conditions[condition]?.answer;
    const isEntered = entered.some((one) => one.implant === implant);
    if (isEntered || answer === undefined || answer === "no") return [];
    return [{ implant, isPerhaps: answer === "notSure" }];
  });
  return [...entered, ...said];
}

function toImplant(fact: FactOf<"implant">): CardImplant {
  const { implant, valve, maker, model, serial, on, mri } = fact;
  const called = [maker, model].filter((part) => part !== undefined).join(" ");
  return {
    implant,
    isPerhaps: false,
    ...(valve === undefined ? {} : { valve }),
    ...(called === "" ? {} : { model: called }),
    ...(serial === undefined ? {} : { serial }),
    ...(on === undefined ? {} : { on }),
    ...(mri === undefined ? {} : { mri }),
  };
}
