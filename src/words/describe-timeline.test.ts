import { describe, expect, it } from "vitest";
import { placeOnTimeline } from "#care/living/place-on-timeline.ts";
import type { TimelineSituation } from "#care/living/timeline-situation.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { livingWordsFor } from "./living-words.ts";
import { listTimelines, listTimelineWords } from "./living.test-support.ts";

const repair: TimelineSituation = {
  procedure: { kind: "repair", on: "2026-11-01" },
  has: { atrialFibrillation: "no", repairMaterial: "yes" },
};
const tell = (situation: TimelineSituation, today: string, country?: string) =>
  describeTimeline(placeOnTimeline(situation, today), {
    language: "en",
    ...(country === undefined ? {} : { country }),
  });

describe("describeTimeline", () => {
  it("has the emergency line first and its signs right after, then the same day", () => {
    const words = tell(repair, "2026-11-08", "US");
    expect(Object.keys(words).slice(0, 4)).toEqual([
      "emergency",
      "redSigns",
      "sameDay",
      "sameDaySigns",
    ]);
    expect(words.emergency).toBe("Call 911 now for any of these:");
    expect(words.redSigns[0]).toBe("Very short of breath, or short of breath at rest.");
    expect(tell(repair, "2026-11-08").emergency).toMatch(/^Call your emergency number now/u);
  });

  it("tells week two of a repair, with the last days of each limit", () => {
    const words = tell(repair, "2026-11-08");
    expect(words.headline).toBe("Week 2 after your valve repair.");
    expect(words.careful).toEqual([
      "Weigh yourself and take your temperature each day in your first 7 days at home.",
      "Lift nothing over 4.5 kg (10 lb). Do not push or pull hard. Keep to this up to 12 December 2026 at least.",
      "Do not drive up to 28 November 2026 at least.",
    ]);
    expect(words.bloodThinner).toEqual([
      "Do you take a blood thinner? Go on with it. Near 1 February 2027, ask your team if it goes on. Do not stop before they say so.",
    ]);
    expect(words.card[0]).toMatch(/^Show your card .+ Since 1 November 2026/u);
    expect(words.next[0]).toEqual({ when: "29 November 2026", what: "Ask if you may drive." });
    expect(words.next.at(-1)).toEqual({
      when: "",
      what: "Ask when your first checks are. Your clinic sets these days.",
    });
  });

  it("counts weeks for two years, then years", () => {
    expect(tell(repair, "2028-10-30").headline).toBe("Week 105 after your valve repair.");
    expect(tell(repair, "2028-11-01").headline).toBe("2 years after your valve repair.");
    expect(tell(repair, "2031-12-24").headline).toBe("5 years after your valve repair.");
  });

  it("says about, where the day is half known, and shows the last day it may have been", () => {
    const words = tell({ ...repair, isDayKnown: false }, "2026-11-08");
    expect(words.headline).toBe("About week 2 after your valve repair.");
    expect(words.missing[0]).toMatch(/^The day of your operation\./u);
  });

  it("says of a review whose day has come that it is time, and not of one to come", () => {
    const review = (today: string) =>
      tell(repair, today).next.find(({ what }) => what.includes("blood thinner"))?.when;
    expect(review("2027-01-31")).toBe("1 February 2027");
    expect(review("2027-02-01")).toBe("1 February 2027");
    expect(review("2027-02-02")).toBe("Now. It was due by 1 February 2027.");
    expect(review("2027-11-01")).toBeUndefined();
  });

  it("says before the operation what to ask, and when to call", () => {
    const words = tell(repair, "2026-10-31", "CH");
    expect(words.headline).toBe("1 day to go to your valve repair.");
    expect(words.emergency).toMatch(/^Chest pain.+Call 144 now\.$/u);
    expect(words.now[0]).toMatch(/^Ask now if your teeth/u);
  });

  it("tells windows, what is late, and a day of the clinic", () => {
    const valve: TimelineSituation = {
      procedure: { kind: "bioprosthesis", on: "2026-11-01" },
      has: { atrialFibrillation: "no" },
    };
    const echo = (today: string, more: object = {}) =>
      tell({ ...valve, ...more }, today).next.find(({ what }) => what.includes("echo"));
    expect(echo("2026-11-08")?.when).toBe("1 November 2026 to 1 February 2027");
    expect(echo("2027-02-11")?.when).toBe("Now. It was due by 1 February 2027.");
    const clinicDays = [
      { about: "bloodThinnerReview", on: "2027-03-01", setBy: "Dr Lee", setOn: "2026-11-05" },
      { about: "lifting", on: "2026-12-20", setBy: "Dr Lee", setOn: "2026-11-05" },
    ] as const;
    const words = tell({ ...valve, clinicDays }, "2026-11-08");
    expect(words.bloodThinner[1]).toBe("Dr Lee set this day for you.");
    expect(words.careful[1]).toBe(
      "Lift nothing heavy before 20 December 2026. Dr Lee set this day for you.",
    );
    expect(words.next).toContainEqual({
      when: "20 December 2026",
      what: "Dr Lee says that you may lift from here on.",
    });
  });

  it("says of a device's window that it will end, then that it has", () => {
    const device = { ...repair, deviceOn: "2026-11-01" };
    expect(tell(device, "2027-04-30").card.at(-1)).toMatch(/^On 1 May 2027 .+ are over/u);
    expect(tell(device, "2027-05-01").card.at(-1)).toMatch(/^Look at your card\. Since 1 May/u);
  });

  it("says of a mechanical valve: for life, never alone, and the INR of the row", () => {
    const valve: TimelineSituation = {
      procedure: { kind: "mechanicalValve", on: "2026-11-01" },
      has: {},
    };
    const [first, second] = tell(valve, "2027-06-01").bloodThinner;
    expect(first).toBe("Take your blood thinner for life. Never stop it on your own.");
    expect(second).toMatch(/2\.5 to 3\.5/u);
  });

  it("tells nobody to stop a blood thinner, in no week after no procedure", () => {
    for (const [name, { bloodThinner }] of listTimelineWords()) {
      const text = bloodThinner.join(" ");
      if (text === "") continue;
      expect(text, name).toMatch(/Never stop|Do not stop|does not end here/u);
      expect(text, name).not.toMatch(/(?:^|[.:] )Stop/u);
    }
  });

  it("fills every message, and has none that is never told", () => {
    const all = JSON.stringify(listTimelineWords().map(([, words]) => words));
    expect(all).not.toMatch(/[{]\w+[}]|undefined|NaN/u);
    const timelines = JSON.stringify(listTimelines());
    const { phases, normal, careful, redSigns, sameDaySigns, next } = livingWordsFor("en").timeline;
    const names = [phases, normal, careful, redSigns, sameDaySigns, next].flatMap(Object.keys);
    expect(names.filter((name) => !timelines.includes(`"${name}"`))).toEqual([]);
  });

  it("says that its rules are old once they are", () => {
    expect(tell(repair, "2026-11-08").footer.join(" ")).not.toMatch(/past their date/u);
    expect(tell(repair, "2027-11-23").footer.join(" ")).not.toMatch(/past their date/u);
    expect(tell(repair, "2027-11-24").footer.at(-1)).toMatch(/past their date/u);
  });
});
