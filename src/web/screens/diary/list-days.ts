import type { Fact, FactOf } from "#record/fact.ts";
import type { Chart } from "#record/fold-chart.ts";
import { measures } from "#record/reading-range.ts";
import { calendarDay, wallClockTime } from "#units/zoned-time.ts";
import type { WordsContext } from "#words/words-context.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { fillMessage } from "#words/fill-message.ts";
import { describeFact, formatReading } from "./describe-fact.ts";
import { describeLessonAnswers } from "./describe-lesson-answer.ts";

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
    .map(([day, facts]) => ({ day, lines: listLines(newestFirst(facts), context) }));
}

/** Newest first; of one minute, what the person said before what they measured. */
function newestFirst(facts: readonly Fact[]): readonly Fact[] {
  const minute = ({ at }: Fact): string => at.instant.slice(0, 16);
  const rank = ({ kind }: Fact): number => (kind === "checkIn" ? 0 : 1);
  return [...facts].reverse().sort((one, other) => {
    if (minute(one) !== minute(other)) return minute(one) < minute(other) ? 1 : -1;
    return rank(one) - rank(other);
  });
}

/** More readings than this of one file on one day are told as one line. */
const mostSingleLines = 3;

function listLines(facts: readonly Fact[], context: WordsContext): DiaryLine[] {
  const answers = latestAnswers(facts);
  const known = new Set(facts.map(({ id }) => id));
  const groups = groupFacts(facts);
  const lines: DiaryLine[] = [];
  for (const fact of facts) {
    // Told beside the check-in it answers.
    if (fact.kind === "answerGiven" && known.has(fact.checkIn ?? "")) continue;
    const group = groups.get(groupOf(fact) ?? "");
    if (group === undefined) {
      const line = describeLine(fact, context, answers.get(fact.id));
      if (line !== undefined) lines.push(line);
    } else if (group[0] === fact) {
      lines.push(describeGroup(group, context));
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

/** What belongs together: readings of one file or of the same minute, answers in one chapter. */
function groupOf(fact: Fact): string | undefined {
  if (fact.kind === "lessonAnswer") return `learn ${fact.lesson}`;
  if (fact.kind !== "reading") return undefined;
  return fact.source.kind === "file" ? fact.source.batch : fact.at.instant.slice(0, 16);
}

type Grouped = FactOf<"reading"> | FactOf<"lessonAnswer">;

/** The groups that are told as one line; what stands alone is told as itself. */
function groupFacts(facts: readonly Fact[]): ReadonlyMap<string, readonly Grouped[]> {
  const groups = new Map<string, Grouped[]>();
  for (const fact of facts) {
    const group = groupOf(fact);
    if (group === undefined || (fact.kind !== "reading" && fact.kind !== "lessonAnswer")) continue;
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  for (const [name, [first, ...others]] of groups) {
    const isFile = first?.kind === "reading" && first.source.kind === "file";
    if (others.length < (isFile ? mostSingleLines : 1)) groups.delete(name);
  }
  return groups;
}

/** The newest answer for each check-in: readings added later may have changed it. */
function latestAnswers(facts: readonly Fact[]): Map<string, FactOf<"answerGiven">> {
  const answers = new Map<string, FactOf<"answerGiven">>();
  for (const fact of facts) {
    if (fact.kind !== "answerGiven" || fact.checkIn === undefined) continue;
    if (!answers.has(fact.checkIn)) answers.set(fact.checkIn, fact);
  }
  return answers;
}

function describeGroup(group: readonly Grouped[], context: WordsContext): DiaryLine {
  const within = group.flatMap((fact) => describeLine(fact, context) ?? []);
  const answers = group.filter((fact) => fact.kind === "lessonAnswer");
  const readings = group.filter((fact) => fact.kind === "reading");
  const words =
    readings.length > 0
      ? { line: describeReadings(readings, context) }
      : describeLessonAnswers(answers, context.language);
  return {
    id: group[0]?.id ?? "",
    time: within[0]?.time ?? "",
    line: words.line,
    more: "more" in words && words.more !== undefined ? [words.more] : [],
    within,
  };
}

function describeReadings(group: readonly FactOf<"reading">[], context: WordsContext): string {
  const { diary } = lateScreensFor(context.language);
  if (group[0]?.source.kind === "file") {
    return fillMessage(context.language, diary.batch, { count: group.length });
  }
  return [...group]
    .sort((one, other) => measures.indexOf(one.measure) - measures.indexOf(other.measure))
    .map((fact) => formatReading(fact, context))
    .join(", ");
}
