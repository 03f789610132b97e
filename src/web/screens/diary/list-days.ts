import type { Fact, FactOf } from "#record/fact.ts";
import type { Chart } from "#record/fold-chart.ts";
import { calendarDay, wallClockTime } from "#units/zoned-time.ts";
import type { WordsContext } from "#words/words-context.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { describeFact } from "./describe-fact.ts";

export interface DiaryLine {
  /** The fact its details are shown for. */
  readonly id: string;
  readonly time: string;
  readonly line: string;
  readonly more: readonly string[];
  /** The single lines, when this one stands for many. */
  readonly within?: readonly DiaryLine[];
}

export interface DiaryDay {
  readonly day: string;
  readonly lines: readonly DiaryLine[];
}

/**
 * The standing facts as days, newest first, each entry one or two plain lines.
 *
 * The answer to a check-in stands with that check-in. Many readings of one file on one day are
 * one line, so that a year from a cuff does not bury what the person said.
 */
export function listDays({ standing }: Chart, context: WordsContext): readonly DiaryDay[] {
  const days = new Map<string, Fact[]>();
  for (const fact of standing) {
    const day = calendarDay(fact.at);
    days.set(day, [...(days.get(day) ?? []), fact]);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, facts]) => ({ day, lines: listLines([...facts].reverse(), context) }));
}

/** More readings than this of one file on one day are told as one line. */
const mostSingleLines = 3;

function listLines(newestFirst: readonly Fact[], context: WordsContext): DiaryLine[] {
  const answers = latestAnswers(newestFirst);
  const checkIns = new Set(newestFirst.map(({ id }) => id));
  const batches = groupByBatch(newestFirst);
  const lines: DiaryLine[] = [];
  for (const fact of newestFirst) {
    // Told beside the check-in it answers.
    if (fact.kind === "answerGiven" && checkIns.has(fact.checkIn ?? "")) continue;
    const batch = batchOf(fact);
    const group = batch === undefined ? [] : (batches.get(batch) ?? []);
    if (group.length > mostSingleLines) {
      if (group[0] === fact) lines.push(describeBatch(group, context));
    } else {
      const line = describeLine(fact, context, answers.get(fact.id));
      if (line !== undefined) lines.push(line);
    }
  }
  return lines;
}

function describeLine(
  fact: Fact,
  context: WordsContext,
  answer?: FactOf<"answerGiven">,
): DiaryLine | undefined {
  const words = describeFact(fact, context);
  if (words === undefined) return undefined;
  return {
    id: fact.id,
    time: wallClockTime(fact.at),
    line: words.line,
    more: [words.more, answer?.headline].filter((more) => more !== undefined),
  };
}

function batchOf(fact: Fact): string | undefined {
  return fact.kind === "reading" && fact.source.kind === "file" ? fact.source.batch : undefined;
}

function groupByBatch(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const batch = batchOf(fact);
    if (batch !== undefined) groups.set(batch, [...(groups.get(batch) ?? []), fact]);
  }
  return groups;
}

/** The newest answer for each check-in: readings added later may have changed it. */
function latestAnswers(newestFirst: readonly Fact[]): Map<string, FactOf<"answerGiven">> {
  const answers = new Map<string, FactOf<"answerGiven">>();
  for (const fact of newestFirst) {
    if (fact.kind !== "answerGiven" || fact.checkIn === undefined) continue;
    if (!answers.has(fact.checkIn)) answers.set(fact.checkIn, fact);
  }
  return answers;
}

function describeBatch(group: readonly Fact[], context: WordsContext): DiaryLine {
  const { diary } = catalogueFor(context.language).screens;
  const within = group.flatMap((fact) => describeLine(fact, context) ?? []);
  return {
    id: group[0]!.id,
    time: within[0]?.time ?? "",
    line: fillMessage(context.language, diary.batch, { count: group.length }),
    more: [],
    within,
  };
}
