import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unverifiedRows } from "#knowledge/unverified-rows.ts";
import { list, readCases } from "../grade/study-case.test-support.ts";
import { placeOnTimeline, type Timeline } from "./place-on-timeline.ts";
import { readTimelineCase, type TimelineCase } from "./timeline-case.test-support.ts";
import { timelinePhases } from "./timeline-phases.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

const rows = readCases<TimelineCase>(join(import.meta.dirname, "place-on-timeline.cases.csv"));
const seen = new Set<string>();

function tell(timeline: Timeline) {
  if (timeline.kind === "ahead") {
    return { where: `ahead ${timeline.daysUntil}`, careful: [], thinner: "", card: [], next: [] };
  }
  const { day, week, phase, careful, bloodThinner, card, next } = timeline;
  seen.add(phase.phase);
  const review =
    "reviewOn" in bloodThinner
      ? ` ${bloodThinner.reviewOn}${bloodThinner.isDue ? " due" : ""}`
      : "";
  return {
    where: `day ${day} week ${week} ${phase.phase} ${phase.from}..${phase.until ?? ""}`,
    careful: careful.map(({ note, until = "" }) => `${note}<${until}`),
    thinner: `${bloodThinner.kind}${review}`,
    card: card.map(({ change, on }) => `${change} ${on}`),
    next: next.map(({ what, from, by, state }) => {
      const until = from === by ? from : `${from}..${by}`;
      return `${what} ${until}${state === "notYet" ? "" : ` ${state}`}`;
    }),
  };
}

describe("place-on-timeline.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const { where, thinner } = row;
    expect(tell(placeOnTimeline(readTimelineCase(row), row.today))).toEqual({
      where,
      thinner,
      careful: list(row.careful, " "),
      card: list(row.card, " ").flatMap((word, at, all) =>
        at % 2 === 0 ? [`${word} ${all[at + 1]}`] : [],
      ),
      next: list(row.next, ";"),
    });
  });

  it("holds a case for every phase", () => {
    expect(timelinePhases.filter((phase) => !seen.has(phase))).toEqual([]);
  });
});

const today = "2026-11-26";
type Placed = Extract<Timeline, { kind: "placed" }>;

function place(situation: TimelineSituation, on = today): Placed {
  const timeline = placeOnTimeline(situation, on);
  if (timeline.kind !== "placed") throw new Error("Cannot look: the operation lies ahead");
  return timeline;
}

describe("the signs of a timeline", () => {
  const after = (kind: TimelineSituation["procedure"]["kind"], on: string, has = {}) =>
    place({ procedure: { kind, on }, has });
  const redOf = (timeline: Placed) => timeline.redSigns.map(({ sign }) => sign);
  const sameDayOf = (timeline: Placed) => timeline.sameDaySigns.map(({ sign }) => sign);

  it("ask about wounds up to the last day of three months", () => {
    expect(redOf(after("repair", "2026-08-27"))).toContain("woundOpens");
    expect(redOf(after("repair", "2026-08-26"))).not.toContain("woundOpens");
    expect(sameDayOf(after("repair", "2026-08-27"))).toContain("woundRed");
    expect(sameDayOf(after("repair", "2026-08-26"))).not.toContain("woundRed");
  });

  it("ask about groin and leg after a clip only", () => {
    expect(redOf(after("clip", "2026-08-27"))).toContain("groinOrLeg");
    expect(redOf(after("clip", "2026-08-26"))).not.toContain("groinOrLeg");
    expect(redOf(after("repair", "2026-11-20"))).not.toContain("groinOrLeg");
  });

  it("name the mechanical valve unless it is known that there is none", () => {
    const sign = "suddenWithMechanicalValve";
    expect(redOf(after("mechanicalValve", "2010-01-01"))).toContain(sign);
    for (const has of [{}, { mechanicalValve: "yes" }, { mechanicalValve: "notSure" }]) {
      expect(redOf(after("clip", "2026-11-01", has))).toContain(sign);
    }
    expect(redOf(after("clip", "2026-11-01", { mechanicalValve: "no" }))).not.toContain(sign);
  });

  it("leave a new uneven beat red whatever is known, and a known one for the same day", () => {
    for (const has of [{}, { atrialFibrillation: "notSure" }, { atrialFibrillation: "no" }]) {
      expect(sameDayOf(after("repair", "2026-11-01", has))).not.toContain("knownHeartbeat");
    }
    const known = after("repair", "2026-11-01", { atrialFibrillation: "yes" });
    expect(sameDayOf(known)).toContain("knownHeartbeat");
    expect(redOf(known)).toContain("newHeartbeat");
  });
});

describe("what is usual", () => {
  const notes = (cut: TimelineSituation["cut"], on: string) =>
    place({ procedure: { kind: "repair", on }, has: {}, ...(cut && { cut }) }).normal.map(
      ({ note }) => note,
    );

  it("tells of a small cut only where there was one", () => {
    expect(notes("small", "2026-11-10")).toContain("smallCut");
    expect(notes("breastBone", "2026-11-10")).not.toContain("smallCut");
    expect(notes(undefined, "2026-11-10")).not.toContain("smallCut");
  });

  it("is not a word on a person's own state: nothing is usual after three months", () => {
    expect(notes(undefined, "2026-08-27")).toEqual(["lowMood"]);
    expect(notes(undefined, "2026-08-26")).toEqual([]);
  });
});

describe("what a timeline lacks", () => {
  it("names what it was made without", () => {
    const procedure = { kind: "repair", on: "2026-11-01" } as const;
    const { missing, earlyChecks } = place({ procedure, has: {} });
    expect(missing).toEqual(["atrialFibrillation", "repairMaterial"]);
    expect(earlyChecks?.map(({ rule }) => rule)).toEqual(["POST-15"]);
  });

  it("follows the row of each procedure for its blood thinner", () => {
    const rulesOf = (kind: TimelineSituation["procedure"]["kind"], has = {}) =>
      place({ procedure: { kind, on: "2026-11-01" }, has }).bloodThinner.reasons.map(
        ({ rule }) => rule,
      );
    expect(rulesOf("repair")).toEqual(["POST-9"]);
    expect(rulesOf("bioprosthesis")).toEqual(["POST-8"]);
    expect(rulesOf("bioprosthesis", { atrialFibrillation: "yes" })).toEqual(["POST-10"]);
    expect(rulesOf("clip")).toEqual(["POST-11"]);
    expect(rulesOf("mechanicalValve")).toEqual(["POST-7", "POST-7-F", "POST-7-T", "POST-13"]);
  });

  it("names a day that is half known, and only that", () => {
    const procedure = { kind: "clip", on: "2026-11-01" } as const;
    const missingOf = (isDayKnown?: boolean) =>
      place({
        procedure,
        has: { atrialFibrillation: "no" },
        ...(isDayKnown !== undefined && { isDayKnown }),
      }).missing;
    expect(missingOf(false)).toEqual(["procedureDay"]);
    expect([missingOf(true), missingOf()]).toEqual([[], []]);
  });

  it("keeps a review that the clinic set ahead, also after the first year", () => {
    const procedure = { kind: "repair", on: "2020-11-01" } as const;
    const review = { about: "bloodThinnerReview", setBy: "Dr Lee", setOn: "2026-11-01" } as const;
    const nextOf = (on: string) =>
      place({ procedure, has: {}, clinicDays: [{ ...review, on }] }).next.map(({ what }) => what);
    expect(nextOf("2026-11-27")).toEqual(["bloodThinnerReview"]);
    expect(nextOf("2026-11-26")).toEqual([]);
  });

  it("takes no day of the clinic that was set before the operation", () => {
    const procedure = { kind: "repair", on: "2026-11-20" } as const;
    const old = { on: "2026-11-01", setBy: "Dr Lee", setOn: "2026-11-19" };
    const clinicDays = (["driving", "lifting", "bloodThinnerReview"] as const).map((about) => ({
      about,
      ...old,
    }));
    const { careful, bloodThinner } = place({ procedure, has: {}, clinicDays });
    expect(careful.map(({ note }) => note)).toEqual(["dailyLogFromHome", "lifting", "driving"]);
    expect(bloodThinner).toMatchObject({ reviewOn: "2027-02-20" });
  });

  it("rests on no row that nobody has read", () => {
    const rules = JSON.stringify(
      rows.map((row) => placeOnTimeline(readTimelineCase(row), row.today)),
    );
    expect(rules).toContain('"rule":"POST-9"');
    expect(unverifiedRows.filter((id) => rules.includes(`"rule":"${id}"`))).toEqual([]);
  });
});
