import type { FactOf } from "#record/fact.ts";
import { teamTopics, type TeamAnswer, type TeamTopic } from "#record/team-topic.ts";
import { parseDecimal } from "#units/parse-decimal.ts";
import { readTypedDay, toTypedDay, type TypedDay } from "#web/components/partial-day.ts";
import type { FaultId } from "../../records/lines/line-form.ts";

/** What was chosen or typed for one thing; nothing chosen leaves it open. */
export interface TopicDraft {
  readonly chosen?: TeamAnswer | "number" | undefined;
  readonly number: string;
  readonly day: string;
  /** Of a stay in hospital. */
  readonly stay: TypedDay;
}

export interface Author {
  readonly setBy: string;
  readonly setOn: string;
}

export type TeamFields = Pick<
  FactOf<"teamWord">,
  "about" | "answer" | "value" | "on" | "setBy" | "setOn"
>;

export type ReadTopic =
  | { readonly ok: true; readonly fields: TeamFields }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, FaultId> };

export const emptyTopic: TopicDraft = { number: "", day: "", stay: toTypedDay(undefined) };

export function isOpen(about: TeamTopic, { chosen, day }: TopicDraft): boolean {
  return teamTopics[about].takes === "day" ? day === "" : chosen === undefined;
}

/** What was said of one thing as a fact says it; whose fault a fault is stands in its key. */
export function readTopic(about: TeamTopic, draft: TopicDraft, author: Author): ReadTopic {
  const { chosen, number, day, stay } = draft;
  if (chosen === "notSure") return { ok: true, fields: { about, answer: "notSure" } };
  const faults = new Map<string, FaultId>();
  const fields: { -readonly [Key in keyof TeamFields]: TeamFields[Key] } = {
    about,
    setBy: author.setBy.trim(),
    setOn: author.setOn,
  };
  if (fields.setBy === "") faults.set("setBy", "who");
  if (fields.setOn === "") faults.set("setOn", "day");
  const { takes } = teamTopics[about];
  if (takes === "day") {
    if (day === "") faults.set(about, "day");
    fields.on = day;
  } else if (takes === "number") {
    const value = parseDecimal(number);
    if (value === undefined) faults.set(about, chosen === undefined ? "choose" : "number");
    else fields.value = value;
  } else if (chosen === undefined || chosen === "number") {
    faults.set(about, "choose");
  } else {
    fields.answer = chosen;
    if (about === "heartFailureStayLastYear" && chosen === "yes") {
      const read = readTypedDay(stay);
      if (!read.ok) faults.set(`${about}.on`, read.fault);
      else if (read.when === undefined) faults.set(`${about}.on`, "year");
      else fields.on = read.when;
    }
  }
  return faults.size > 0 ? { ok: false, faults } : { ok: true, fields };
}

/** What a fact says, back in the form. */
export function toTopicDraft({ about, answer, value, on }: FactOf<"teamWord">): TopicDraft {
  const takesDay = teamTopics[about].takes === "day";
  return {
    chosen: value === undefined ? answer : "number",
    number: value === undefined ? "" : String(value),
    day: takesDay ? (on ?? "") : "",
    stay: toTypedDay(takesDay ? undefined : on),
  };
}
