import type { FactOf } from "#record/fact.ts";
import { joinAnswers, type Answer, type Person } from "../person/person.ts";
import type { CardImplant } from "./card-facts.ts";

/**
 * What is in the body: every implant that was entered, then what operations and answers say is
 * there though it was not entered. A card that says "yes" because of a valve also names the valve.
 */
export function readCardImplants(person: Person): CardImplant[] {
  const entered = person.health.implants
    .map(({ now }) => now)
    .filter(({ status }) => status === "there")
    .map(toImplant);
  const left = (told: readonly CardImplant[]) => told.filter(isLeftBy(entered));
  const put = left(person.health.procedures.flatMap(({ now }) => readProcedure(person, now)));
  const said = left(readAnswers(person)).filter(isLeftBy(put));
  const isOneNamed = [...entered, ...put, ...said].some(({ implant }) => isSurgical(implant));
  return [...entered, ...put, ...said, ...(isOneNamed ? [] : readSurgicalValve(person))];
}

type Implant = CardImplant["implant"];

const isSurgical = (implant: Implant): boolean =>
  implant === "mechanicalValve" || implant === "tissueValve";

const isLeftBy =
  (others: readonly CardImplant[]) =>
  ({ implant }: CardImplant): boolean =>
    others.every((other) => other.implant !== implant);

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

/** Operations that leave something of their own name behind. */
const leaveImplant = [
  "mechanicalValve",
  "tissueValve",
  "clip",
  "transcatheterMitralValve",
  "transcatheterAorticValve",
] as const;

/** What was taken out since is there no more, unless another one came: then it may be. */
function readProcedure(
  { health }: Person,
  { procedure, status, valve, on }: FactOf<"procedure">,
): CardImplant[] {
  const implant = leaveImplant.find((name) => name === procedure);
  if (implant === undefined || status !== "done") return [];
  const isPerhaps = health.implants.some(
    ({ now }) => now.implant === implant && now.status === "removed",
  );
  return [
    {
      implant,
      isPerhaps,
      ...(valve === undefined ? {} : { valve }),
      ...(on === undefined ? {} : { on }),
    },
  ];
}

/** What was asked in words, in the diary and by the dentist's questions. */
function readAnswers({ chart: { conditions }, health: { history } }: Person): CardImplant[] {
  const answers: readonly (readonly [Implant, Answer | undefined])[] = [
    ["mechanicalValve", conditions.mechanicalValve?.answer],
    ["tissueValve", conditions.tissueValve?.answer],
    ["clip", joinAnswers([conditions.valveClip?.answer, history.clip?.answer])],
    ["repairRing", history.repairMaterial?.answer],
    ["transcatheterMitralValve", history.transcatheterMitralValve?.answer],
    ["transcatheterAorticValve", history.transcatheterValve?.answer],
  ];
  return answers.flatMap(([implant, answer]) => toTold(implant, answer));
}

/** An artificial valve of which nobody said the kind. */
function readSurgicalValve({ health }: Person): CardImplant[] {
  return toTold("artificialValve", health.history.surgicalValve?.answer);
}

function toTold(implant: Implant, answer: Answer | undefined): CardImplant[] {
  if (answer === undefined || answer === "no") return [];
  return [{ implant, isPerhaps: answer === "notSure" }];
}
