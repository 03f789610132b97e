import { adviseLiving } from "#care/living/advise-living.ts";
import type { LivingSituation } from "#care/living/living-situation.ts";
import { placeOnTimeline, type Timeline } from "#care/living/place-on-timeline.ts";
import type { TimelineSituation } from "#care/living/timeline-situation.ts";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";
import { addDays } from "#units/calendar-day.ts";
import { describeLiving, type LivingWords } from "./describe-living.ts";
import { describeTimeline, type TimelineWords } from "./describe-timeline.ts";

const today = "2026-11-26";
const context = { language: "en", country: "CH" } as const;

const well: LivingSituation = {
  leak: { low: 1, high: 1 },
  symptoms: "none",
  has: {
    atrialFibrillation: "no",
    heartFailure: "no",
    unstableHeart: "no",
    bloodThinner: "no",
    vitaminKAntagonist: "no",
    mechanicalValve: "no",
    previousEndocarditis: "no",
    exerciseArrhythmia: "no",
    normalExerciseTest: "yes",
    prolapseWarningSigns: "no",
  },
  values: { ejectionFraction: 65, endDiastolicDiameter: 55, pulmonarySystolicPressure: 30 },
  prolapse: false,
  sex: "male",
  pregnancy: "no",
  procedures: [],
  infectionRisk: "other",
  lastDentistOn: "2026-06-01",
};
const severe = { low: 4, high: 4 } as const;
const clinicDay = { setBy: "Dr Lee", setOn: "2026-11-02" };
const nobody: LivingSituation = { symptoms: "notKnown", has: {}, values: {} };

/** Situations that between them are told every advice there is. */
export const livingSituations: Readonly<Record<string, LivingSituation>> = {
  "mild and well": well,
  "moderate and well": { ...well, leak: { low: 2, high: 3 } },
  "severe and well": { ...well, leak: severe },
  "nothing known": nobody,
  "severe with symptoms": {
    ...well,
    leak: severe,
    symptoms: "present",
    lastDentistOn: "2025-11-01",
  },
  "a weak heart": { ...well, leak: severe, values: { ...well.values, ejectionFraction: 55 } },
  "a wide heart": {
    ...well,
    leak: { low: 2, high: 3 },
    values: { ...well.values, endDiastolicDiameter: 63 },
    lastDentistOn: "2025-06-01",
  },
  "an uneven beat with effort": { ...well, has: { ...well.has, exerciseArrhythmia: "yes" } },
  "a floppy valve with signs": { ...well, has: { ...well.has, prolapseWarningSigns: "yes" } },
  "AF and warfarin": {
    ...well,
    has: {
      ...well.has,
      atrialFibrillation: "yes",
      heartFailure: "yes",
      bloodThinner: "yes",
      vitaminKAntagonist: "yes",
    },
  },
  "with child": { ...well, sex: "female", pregnancy: "yes" },
  "stable with AF and no word of a child": {
    ...well,
    sex: "female",
    has: { ...well.has, atrialFibrillation: "yes" },
  },
  "a child planned": {
    ...well,
    sex: "female",
    pregnancy: "planning",
    leak: severe,
    symptoms: "present",
  },
  "day 5 after a repair": { ...well, procedures: [{ kind: "repair", on: "2026-11-21" }] },
  "day 36 after a repair": { ...well, procedures: [{ kind: "repair", on: "2026-10-21" }] },
  "day 5 after a clip": { ...well, procedures: [{ kind: "clip", on: "2026-11-21" }] },
  "a mechanical valve": {
    ...well,
    procedures: [{ kind: "mechanicalValve", on: "2020-01-01" }],
    has: { ...well.has, mechanicalValve: "yes" },
  },
  "a day of the clinic ahead": {
    ...well,
    procedures: [{ kind: "repair", on: "2026-11-01" }],
    clinicDays: [
      { about: "driving", on: "2026-12-10", ...clinicDay },
      { about: "flying", on: "2026-12-20", ...clinicDay },
    ],
  },
  "a day of the clinic that came": {
    ...well,
    procedures: [{ kind: "repair", on: "2026-09-01" }],
    clinicDays: [
      { about: "driving", on: "2026-11-20", ...clinicDay },
      { about: "flying", on: "2026-11-26", ...clinicDay },
    ],
  },
};

export function listLivingWords(): readonly (readonly [string, LivingWords])[] {
  return Object.entries(livingSituations).map(([name, situation]) => [
    name,
    describeLiving(adviseLiving(situation, today), context),
  ]);
}

const days = [-9, 0, 4, 8, 30, 45, 60, 95, 400, 900];

/** Timelines of each procedure on days of every phase, with much and with little known. */
export function listTimelines(): readonly (readonly [string, Timeline])[] {
  return procedureKinds.flatMap((kind) =>
    days.flatMap((day) => {
      const on = addDays(today, -day);
      const known: TimelineSituation = {
        procedure: { kind, on, wasUncomplicated: true },
        has: { atrialFibrillation: "no", repairMaterial: "yes" },
        cut: "small",
        isDayKnown: false,
        homeOn: addDays(on, 4),
        deviceOn: on,
        lastEchoOn: addDays(on, 40),
        clinicDays: [
          { about: "lifting", on: addDays(on, 50), setBy: "Dr Lee", setOn: on },
          { about: "driving", on: addDays(on, 40), setBy: "Dr Lee", setOn: on },
          { about: "bloodThinnerReview", on: addDays(on, 80), setBy: "Dr Lee", setOn: on },
        ],
      };
      const situations: Readonly<Record<string, TimelineSituation>> = {
        "much known": known,
        "little known": { procedure: { kind, on }, has: {} },
        AF: {
          procedure: { kind, on },
          has: { atrialFibrillation: "yes", repairMaterial: "no" },
        },
        "no AF": {
          procedure: { kind, on },
          has: { atrialFibrillation: "no", repairMaterial: "yes" },
        },
      };
      return Object.entries(situations).map(
        ([name, situation]) =>
          [`${kind}, day ${day}, ${name}`, placeOnTimeline(situation, today)] as const,
      );
    }),
  );
}

export function listTimelineWords(): readonly (readonly [string, TimelineWords])[] {
  return listTimelines().map(([name, timeline]) => [name, describeTimeline(timeline, context)]);
}

/** Every page a person reads of daily life and of the time after an operation; rule ids stand apart. */
export function livingPages(): Record<string, readonly string[]> {
  const all = listLivingWords();
  const living = all.map(
    ([name, { emergency, topics, footer }]) =>
      [`living: ${name}`, [emergency, ...topics.flatMap(readTopic), ...footer]] as const,
  );
  // Each topic is a page of its own too; what is said of it twice is one page.
  const byText = new Map(
    all.flatMap(([name, { topics }]) =>
      topics.map((topic) => {
        const texts = readTopic(topic);
        return [texts.join(" "), [`living: ${topic.title}, ${name}`, texts] as const] as const;
      }),
    ),
  );
  const after = listTimelineWords().map(
    ([name, { next, ...words }]) =>
      [
        `after: ${name}`,
        [...Object.values(words).flat(), ...next.flatMap(({ when, what }) => [when, what])].filter(
          (text) => text !== "",
        ),
      ] as const,
  );
  return Object.fromEntries([...living, ...byText.values(), ...after]);
}

function readTopic({ title, entries }: LivingWords["topics"][number]): readonly string[] {
  return [
    title,
    ...entries.flatMap(({ level, text, due, missing }) => [
      level,
      text,
      ...(due === undefined ? [] : [due]),
      ...missing,
    ]),
  ];
}
