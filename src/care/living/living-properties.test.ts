import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, countDays } from "#units/calendar-day.ts";
import { runs } from "../grade/study.test-support.ts";
import { procedureKinds, type ValveProcedure } from "../surveillance/visit-situation.ts";
import { adviseLiving } from "./advise-living.ts";
import { livingTopics, type LivingEntry } from "./living-advice.ts";
import {
  clinicDaySubjects,
  livingConditions,
  type ClinicDay,
  type LivingSituation,
} from "./living-situation.ts";
import { placeOnTimeline } from "./place-on-timeline.ts";
import { findPhase, listPhases } from "./timeline-phases.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

const today = "2026-11-26";
const fewer = { ...runs, numRuns: Math.min(runs.numRuns, 3000) };

// Around the days on which something begins or ends, so that they are met often.
const anyDay = fc
  .oneof(fc.integer({ min: -1200, max: 30 }), fc.integer({ min: -60, max: 3 }))
  .map((days) => addDays(today, days));
const anyProcedure: fc.Arbitrary<ValveProcedure> = fc.record(
  { kind: fc.constantFrom(...procedureKinds), on: anyDay, wasUncomplicated: fc.boolean() },
  { requiredKeys: ["kind", "on"] },
);
const anyAnswer = fc.constantFrom("yes", "no", "notSure");
const anyClinicDay: fc.Arbitrary<ClinicDay> = fc.record({
  about: fc.constantFrom(...clinicDaySubjects),
  on: anyDay,
  setOn: anyDay,
  setBy: fc.constantFrom("Dr Lee", "Heart Valve Clinic"),
});
// "No" often, so that situations with nothing against sport are met.
const mostlyNo = fc.constantFrom("yes", "no", "no", "no", "notSure");
const anyLiving = fc.record(
  {
    leak: fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom(0, 1, 2, 3, 4))
      .map(([one, other]) => ({
        low: Math.min(one, other),
        high: Math.max(one, other),
      })),
    symptoms: fc.constantFrom("none", "none", "present", "notKnown"),
    has: fc.record(
      Object.fromEntries(
        livingConditions.map((name) => [
          name,
          name === "normalExerciseTest" ? fc.constantFrom("yes", "yes", "no") : mostlyNo,
        ]),
      ),
      { requiredKeys: [] },
    ),
    values: fc.record(
      {
        ejectionFraction: fc.integer({ min: 55, max: 70 }),
        endDiastolicDiameter: fc.integer({ min: 45, max: 62 }),
        endDiastolicDiameterIndex: fc.integer({ min: 28, max: 42 }),
        pulmonarySystolicPressure: fc.integer({ min: 25, max: 52 }),
      },
      { requiredKeys: [] },
    ),
    prolapse: fc.boolean(),
    sex: fc.constantFrom("female", "male"),
    pregnancy: fc.constantFrom("yes", "planning", "no", "no"),
    procedures: fc.oneof(fc.constant([]), fc.array(anyProcedure, { maxLength: 2 })),
    infectionRisk: fc.constantFrom("high", "other"),
    lastDentistOn: anyDay,
    clinicDays: fc.array(anyClinicDay, { maxLength: 3 }),
  },
  { requiredKeys: ["symptoms", "has", "values"] },
) as fc.Arbitrary<LivingSituation>;

const find = (situation: LivingSituation, topic: LivingEntry["topic"]) =>
  adviseLiving(situation, today).entries.find((entry) => entry.topic === topic);

/** Whether each reason names its row, its section and at least one source. */
function isSourced(reasons: LivingEntry["reasons"]): boolean {
  return (
    reasons.length > 0 &&
    reasons.every(
      ({ rule, section, sources }) => rule !== "" && section !== "" && sources.length > 0,
    )
  );
}

/** Advice for sport from the freest to the one that holds back most. */
const freedom = ["allSports", "allSportsWhileWell", "lowToMedium"];

describe("adviseLiving, for any situation", () => {
  it("says nothing without a rule, its source and its section", () => {
    fc.assert(
      fc.property(anyLiving, (situation) => {
        const { entries } = adviseLiving(situation, today);
        const bare = entries.filter(({ reasons }) => !isSourced(reasons));
        const known = entries.filter(({ topic, advice }) =>
          (livingTopics[topic] as readonly string[]).includes(advice),
        );
        expect([bare, known.length]).toEqual([[], entries.length]);
      }),
      fewer,
    );
  });

  it("names what is missing wherever it cannot tell, and clears no sport with anything missing", () => {
    fc.assert(
      fc.property(anyLiving, (situation) => {
        const wrong = adviseLiving(situation, today).entries.filter(
          ({ stance, missing, advice }) =>
            (stance === "cannotTell" && missing.length === 0) ||
            ((freedom.includes(advice) || advice === "fine") && missing.length > 0),
        );
        expect(wrong).toEqual([]);
      }),
      fewer,
    );
  });

  it("asks first whoever has symptoms, whatever else is known", () => {
    fc.assert(
      fc.property(anyLiving, (situation) => {
        const felt = { ...situation, symptoms: "present" } as const;
        expect(find(felt, "exercise")).toMatchObject({
          advice: "symptomsAskFirst",
          stance: "ask",
        });
        expect(find(felt, "sex")).toMatchObject({ advice: "ask" });
      }),
      fewer,
    );
  });

  it("never calls driving or flying fine by itself", () => {
    fc.assert(
      fc.property(anyLiving, (situation) => {
        for (const topic of ["driving", "flying"] as const) {
          const entry = find(situation, topic)!;
          if (entry.advice === "clinicFrom") {
            expect(entry.clinicDay!.on <= today).toBe(true);
            expect(situation.clinicDays).toContainEqual(entry.clinicDay);
          }
        }
      }),
      fewer,
    );
  });

  it("frees nobody by knowing less", () => {
    const gone = fc.constantFrom(
      ...livingConditions,
      ...(["leak", "symptoms", "prolapse", "pregnancy", "procedures", "infectionRisk"] as const),
      ...(["ejectionFraction", "endDiastolicDiameter", "pulmonarySystolicPressure"] as const),
    );
    fc.assert(
      fc.property(anyLiving, gone, (situation, what) => {
        const less = leaveOut(situation, what);
        const before = find(situation, "exercise")!.advice;
        const after = find(less, "exercise")!.advice;
        if (freedom.includes(after)) expect(freedom).toContain(before);
        if (find(less, "sex")!.advice === "fine" && what !== "procedures") {
          expect(find(situation, "sex")!.advice).toBe("fine");
        }
        expect(countAlcohol(less)).toBeLessThanOrEqual(countAlcohol(situation));
        expect(countVisits(less)).toBeGreaterThanOrEqual(
          what === "procedures" || livingConditions.some((name) => name === what)
            ? 1
            : countVisits(situation),
        );
      }),
      fewer,
    );
  });

  it("does not care in which order procedures and days were entered", () => {
    fc.assert(
      fc.property(anyLiving, (situation) => {
        const turned = {
          ...situation,
          ...(situation.procedures && { procedures: [...situation.procedures].reverse() }),
          ...(situation.clinicDays && { clinicDays: [...situation.clinicDays].reverse() }),
        };
        const adviceOf = (one: LivingSituation) =>
          adviseLiving(one, today).entries.map(({ topic, advice }) => `${topic}.${advice}`);
        expect(adviceOf(turned)).toEqual(adviceOf(situation));
      }),
      fewer,
    );
  });
});

/** Grams a week that are told at most; none where it is asked because of a child. */
function countAlcohol(situation: LivingSituation): number {
  const own = adviseLiving(situation, today).entries.filter(({ topic }) => topic === "alcohol");
  const isAsked = own.some(({ advice }) => advice.startsWith("pregnancy"));
  if (isAsked) return 0;
  const observed = own[0]!.reasons.flatMap((reason) => reason.observed);
  return observed.find(({ what }) => what === "alcohol")!.limit!.value;
}

function countVisits(situation: LivingSituation): number {
  const observed = find(situation, "teeth")!.reasons.flatMap((reason) => reason.observed);
  return observed.find((one) => one.what === "dentistVisits")!.limit!.value;
}

function leaveOut(situation: LivingSituation, what: string): LivingSituation {
  const without = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== what));
  if (what === "symptoms") return { ...situation, symptoms: "notKnown" };
  return {
    ...(without(situation) as LivingSituation),
    has: without(situation.has) as LivingSituation["has"],
    values: without(situation.values) as LivingSituation["values"],
  };
}

const anyTimeline = fc.record(
  {
    procedure: anyProcedure,
    has: fc.record(
      { atrialFibrillation: anyAnswer, mechanicalValve: anyAnswer, repairMaterial: anyAnswer },
      { requiredKeys: [] },
    ),
    cut: fc.constantFrom("small", "breastBone"),
    homeOn: anyDay,
    deviceOn: anyDay,
    lastEchoOn: anyDay,
    mechanism: fc.constantFrom("primary", "ventricularSecondary", "notKnown"),
    clinicDays: fc.array(anyClinicDay, { maxLength: 3 }),
  },
  { requiredKeys: ["procedure", "has"] },
) as fc.Arbitrary<TimelineSituation>;

describe("placeOnTimeline, for any situation", () => {
  it("has phases that follow one another without gap or overlap, from day 0 on", () => {
    fc.assert(
      fc.property(anyProcedure, fc.integer({ min: 0, max: 5000 }), (procedure, days) => {
        const phases = listPhases(procedure);
        expect(phases[0]!.from).toBe(procedure.on);
        expect(phases.at(-1)!.until).toBeUndefined();
        expect(phases.slice(1).map(({ from }) => from)).toEqual(
          phases.slice(0, -1).map(({ until }) => until),
        );
        expect(phases.filter(({ from, until = "9" }) => from >= until)).toEqual([]);
        const day = addDays(procedure.on, days);
        const holding = phases.filter(
          ({ from, until }) => from <= day && (until === undefined || day < until),
        );
        expect(holding).toEqual([findPhase(procedure, day)]);
      }),
      fewer,
    );
  });

  it("always has red signs first, each thing said with its source, and dates in order", () => {
    fc.assert(
      fc.property(anyTimeline, (situation) => {
        const timeline = placeOnTimeline(situation, today);
        if (timeline.kind === "ahead") {
          expect(timeline.daysUntil).toBe(countDays(today, situation.procedure.on));
          return;
        }
        const { redSigns, sameDaySigns, careful, normal, next, card, bloodThinner } = timeline;
        expect(redSigns.map(({ sign }) => sign)).toEqual(
          expect.arrayContaining(["breathlessAtRest", "chestPain", "fainted", "strokeSigns"]),
        );
        expect(sameDaySigns.map(({ sign }) => sign)).toContain("fever");
        const said = [redSigns, sameDaySigns, careful, normal, next, card, [bloodThinner]].flat();
        expect(said.filter(({ reasons }) => !isSourced(reasons))).toEqual([]);
        const days = next.map(({ from }) => from);
        expect(days).toEqual([...days].sort());
        expect(next.filter(({ from, by }) => from > by)).toEqual([]);
        expect(careful.filter(({ until = "9" }) => until <= today)).toEqual([]);
        expect(timeline.week).toBe(Math.trunc(timeline.day / 7) + 1);
      }),
      fewer,
    );
  });

  it("lets no blood thinner of a mechanical valve end, and none end by itself", () => {
    fc.assert(
      fc.property(anyTimeline, (situation) => {
        const timeline = placeOnTimeline(situation, today);
        if (timeline.kind === "ahead") return;
        const { bloodThinner } = timeline;
        const isMechanical =
          situation.procedure.kind === "mechanicalValve" || situation.has.mechanicalValve === "yes";
        expect(bloodThinner.kind === "forLife").toBe(isMechanical);
        if (situation.has.atrialFibrillation === "yes") {
          expect(["forLife", "goesOn", "teamChooses"]).toContain(bloodThinner.kind);
        }
      }),
      fewer,
    );
  });

  it("takes no sign away from who is known less well", () => {
    const gone = fc.constantFrom("atrialFibrillation", "mechanicalValve", "repairMaterial");
    fc.assert(
      fc.property(anyTimeline, gone, (situation, what) => {
        const { [what]: _gone, ...has } = situation.has;
        const known = placeOnTimeline(situation, today);
        const less = placeOnTimeline({ ...situation, has }, today);
        if (known.kind === "ahead" || less.kind === "ahead") return;
        expect(less.redSigns).toEqual(expect.arrayContaining([...known.redSigns]));
        // An uneven beat that is not known to be an old one is red, and is there already.
        const sameDay = known.sameDaySigns.filter(({ sign }) => sign !== "knownHeartbeat");
        expect(less.sameDaySigns).toEqual(expect.arrayContaining(sameDay));
      }),
      fewer,
    );
  });
});
