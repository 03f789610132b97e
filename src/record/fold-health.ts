import { toStoredEchoQuantity } from "#units/echo-quantity.ts";
import { calendarDay } from "#units/zoned-time.ts";
import type { EchoStudy } from "./echo-measure.ts";
import type { Fact, FactKind, FactOf } from "./fact.ts";
import type { HistoryId, LabTest } from "./health-ids.ts";
import { readOtherAllergies } from "./read-other-allergies.ts";
import type { TeamTopic } from "./team-topic.ts";

type LineKind = "medicine" | "allergy" | "procedure" | "implant" | "appointment" | "visitQuestion";

/** One thing that changes over time: what holds now, and every fact of it, oldest first. */
export interface Line<Kind extends LineKind> {
  readonly line: string;
  readonly now: FactOf<Kind>;
  readonly changes: readonly FactOf<Kind>[];
}

/** What is known of somebody's health beside the days of the diary. Lists are oldest first. */
export interface Health {
  /** By the day of the study; those without a day first. */
  readonly studies: readonly EchoStudy[];
  readonly medicines: readonly Line<"medicine">[];
  readonly allergies: readonly Line<"allergy">[];
  /** What was last said of other ones; left out where nobody said it, or an allergy speaks against it. */
  readonly otherAllergies?: FactOf<"otherAllergies">;
  readonly history: Readonly<Partial<Record<HistoryId, FactOf<"history">>>>;
  readonly procedures: readonly Line<"procedure">[];
  readonly implants: readonly Line<"implant">[];
  /** By their day. */
  readonly appointments: readonly Line<"appointment">[];
  /** The latest of each, and only where a plan stands. */
  readonly visitInstructions: readonly FactOf<"visitInstruction">[];
  readonly clinicProphylaxis?: FactOf<"clinicProphylaxis">;
  /** What was said last of each, by the day it was said; "not sure" counts from the day of writing. */
  readonly teamWords: Readonly<Partial<Record<TeamTopic, FactOf<"teamWord">>>>;
  /** Every result, by its day. */
  readonly labs: readonly FactOf<"lab">[];
  readonly latestLabs: Readonly<Partial<Record<LabTest, FactOf<"lab">>>>;
  /** Every answer, oldest first. */
  readonly everyday: readonly FactOf<"everyday">[];
  readonly questions: readonly Line<"visitQuestion">[];
}

/**
 * Fold what is known of somebody's health from the facts in force.
 *
 * Apart from the chart, because a day's entry is judged without it and it is only read where a
 * plan, a card or a paper is shown.
 *
 * @param standing `Chart.standing`: in force, oldest first
 */
export function foldHealth(standing: readonly Fact[]): Health {
  const of = <Kind extends FactKind>(kind: Kind): FactOf<Kind>[] =>
    standing.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
  const clinicProphylaxis = of("clinicProphylaxis").at(-1);
  const otherAllergies = readOtherAllergies(standing);
  const labs = byDay(of("lab"), ({ on }) => on);
  return {
    studies: byDay(of("echo").map(toStudy), ({ on }) => on ?? ""),
    medicines: linesOf(of("medicine")),
    allergies: linesOf(of("allergy")),
    ...(otherAllergies === undefined ? {} : { otherAllergies }),
    history: latestBy(of("history"), ({ history }) => history),
    procedures: linesOf(of("procedure")),
    implants: linesOf(of("implant")),
    appointments: byDay(linesOf(of("appointment")), ({ now }) => now.on),
    visitInstructions: Object.values(latestBy(of("visitInstruction"), ({ what }) => what)).filter(
      ({ plan }) => plan !== undefined,
    ),
    ...(clinicProphylaxis?.answer === undefined ? {} : { clinicProphylaxis }),
    teamWords: latestBy(
      byDay(of("teamWord"), ({ setOn, at }) => setOn ?? calendarDay(at)),
      ({ about }) => about,
    ),
    labs,
    latestLabs: latestBy(labs, ({ test }) => test),
    everyday: of("everyday"),
    questions: linesOf(of("visitQuestion")),
  };
}

/** A study in stored units, as decisions read it. */
export function toStudy({
  id,
  on,
  method,
  values,
  signs,
  grade,
  mechanism,
  isAcute,
}: Omit<FactOf<"echo">, "kind" | "person" | "device" | "at" | "madeBy">): EchoStudy {
  return {
    ...(on === undefined ? {} : { on }),
    method,
    values: Object.fromEntries(
      values.map((value) => [value.measure, toStoredEchoQuantity(value).value]),
    ),
    signs: Object.fromEntries(signs.map(({ sign, isThere }) => [sign, isThere])),
    ...(grade === undefined ? {} : { reportedGrade: grade.word }),
    mechanism,
    ...(isAcute === undefined ? {} : { isAcute }),
    facts: [id],
  };
}

/** Lines in the order they began; within one, the latest fact holds. */
function linesOf<Of extends { readonly line: string }>(
  facts: readonly Of[],
): { readonly line: string; readonly now: Of; readonly changes: readonly Of[] }[] {
  const byLine = new Map<string, Of[]>();
  for (const fact of facts) {
    const known = byLine.get(fact.line);
    if (known === undefined) byLine.set(fact.line, [fact]);
    else known.push(fact);
  }
  return Array.from(byLine, ([line, changes]) => ({ line, changes, now: changes.at(-1)! }));
}

/** Stable: of one day, the one written down later comes later. */
function byDay<Of>(list: readonly Of[], dayOf: (one: Of) => string): Of[] {
  return [...list].sort((one, other) => {
    const [first, second] = [dayOf(one), dayOf(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

function latestBy<Of, Key extends string>(
  oldestFirst: readonly Of[],
  keyOf: (one: Of) => Key,
): Partial<Record<Key, Of>> {
  return Object.fromEntries(oldestFirst.map((one) => [keyOf(one), one])) as Partial<
    Record<Key, Of>
  >;
}
