import { describe, expect, it } from "vitest";
import { parseFact } from "#record/parse-fact.ts";
import { teamTopicIds, teamTopics, type TeamTopic } from "#record/team-topic.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { answersOf } from "../../records/tell-team-answer.ts";
import { emptyTopic, isOpen, readTopic, toTopicDraft, type TopicDraft } from "./team-form.ts";

const author = { setBy: " Dr Lee ", setOn: "2026-11-01" };
const said = { setBy: "Dr Lee", setOn: "2026-11-01" };
const read = (about: TeamTopic, part: Partial<TopicDraft>, by = author) =>
  readTopic(about, { ...emptyTopic, ...part }, by);
const frame = {
  id: "01900000-0000-7000-8000-000000000001",
  person: "01900000-0000-7000-8000-0000000000aa",
  device: "01900000-0000-7000-8000-0000000000bb",
  madeBy: "self",
  at: { instant: "2026-11-22T08:00:00Z", zone: "Europe/Zurich", offset_min: 60 },
  kind: "teamWord",
};

describe("what a person was told, as it is typed", () => {
  it.each<[TeamTopic, Partial<TopicDraft>, object]>([
    ["surgicalRisk", { chosen: "high" }, { answer: "high", ...said }],
    ["repairSuccess", { chosen: "number", number: "95,5" }, { value: 95.5, ...said }],
    ["driving", { day: "2026-12-24" }, { on: "2026-12-24", ...said }],
    [
      "heartFailureStayLastYear",
      { chosen: "yes", stay: { day: "", month: "05", year: "2026" } },
      { answer: "yes", on: "2026-05", ...said },
    ],
    ["heartFailureStayLastYear", { chosen: "no" }, { answer: "no", ...said }],
    // Nobody said it: no author, and what was typed before counts for nothing.
    ["repairSuccess", { chosen: "notSure", number: "95" }, { answer: "notSure" }],
  ])("%s %j is kept", (about, draft, fields) => {
    const found = read(about, draft);
    expect(found).toEqual({ ok: true, fields: { about, ...fields } });
    const fact = { ...frame, about, ...fields };
    const parsed = parseFact(fact);
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok || parsed.value.kind !== "teamWord") return;
    // Opened again it is what was typed.
    expect(readTopic(about, toTopicDraft(parsed.value), author)).toEqual(found);
  });

  it.each<[TeamTopic, Partial<TopicDraft>, object, object]>([
    ["surgicalRisk", { chosen: "high" }, { setBy: " ", setOn: "" }, { setBy: "who", setOn: "day" }],
    ["repairSuccess", { chosen: "number", number: "many" }, author, { repairSuccess: "number" }],
    [
      "heartFailureStayLastYear",
      { chosen: "yes" },
      author,
      { "heartFailureStayLastYear.on": "year" },
    ],
    [
      "heartFailureStayLastYear",
      { chosen: "yes", stay: { day: "3", month: "", year: "2026" } },
      author,
      { "heartFailureStayLastYear.on": "month" },
    ],
  ])("%s %j by %j is asked about", (about, draft, by, faults) => {
    const found = read(about, draft, by as typeof author);
    expect(found.ok ? {} : Object.fromEntries(found.faults)).toEqual(faults);
  });

  it("is left open where nothing was chosen, of every topic", () => {
    for (const about of teamTopicIds) expect(isOpen(about, emptyTopic)).toBe(true);
    expect(isOpen("surgicalRisk", { ...emptyTopic, chosen: "notSure" })).toBe(false);
    expect(isOpen("driving", { ...emptyTopic, day: "2026-12-24" })).toBe(false);
  });

  it("has words for every answer the record takes, and no others", () => {
    const { team } = lateScreensFor("en").records;
    for (const about of teamTopicIds) {
      const topic = teamTopics[about];
      if (topic.takes !== "choice") continue;
      const shown = Object.keys(answersOf(about, team)).toSorted();
      expect([about, shown]).toEqual([about, [...topic.answers, "notSure"].toSorted()]);
    }
  });
});
