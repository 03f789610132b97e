import type { CardChange } from "#care/living/find-card-changes.ts";
import type { CarefulNote, TimelineNote } from "#care/living/list-timeline-notes.ts";
import type { Upcoming } from "#care/living/list-upcoming.ts";
import type { Timeline } from "#care/living/place-on-timeline.ts";
import type { BloodThinnerPlan } from "#care/living/plan-blood-thinner.ts";
import { addDays } from "#units/calendar-day.ts";
import { fromKilograms } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { Language } from "./catalogue.ts";
import { describeEmergencyLine } from "./describe-living.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { livingWordsFor } from "./living-words.ts";
import { readLimits } from "./read-limits.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

/** The time after an operation in plain words, in the order in which it is read. */
export interface TimelineWords {
  /** First of all: the emergency number and for what. */
  readonly emergency: string;
  readonly redSigns: readonly string[];
  readonly sameDay: string;
  readonly sameDaySigns: readonly string[];
  readonly headline: string;
  /** What this time is, and before an operation what to do. */
  readonly now: readonly string[];
  readonly careful: readonly string[];
  readonly normal: readonly string[];
  readonly bloodThinner: readonly string[];
  readonly card: readonly string[];
  readonly next: readonly { readonly when: string; readonly what: string }[];
  readonly missing: readonly string[];
  readonly footer: readonly string[];
}

type Placed = Extract<Timeline, { kind: "placed" }>;

/** A pure function: the same timeline gives the same words on every device. */
export function describeTimeline(
  timeline: Timeline,
  { language, country }: Pick<WordsContext, "language" | "country">,
): TimelineWords {
  const { timeline: words, living } = livingWordsFor(language);
  const isExpired = timeline.today > timeline.validUntil;
  const footer = [
    words.yours,
    living.footer.notSignedOff,
    ...(isExpired ? [living.footer.expired] : []),
  ];
  const procedure = words.procedures[timeline.procedure.kind];
  if (timeline.kind === "ahead") {
    const days = timeline.daysUntil;
    return {
      ...nothing,
      emergency: describeEmergencyLine(living, language, country),
      headline: fillMessage(language, words.headlineAhead, { days, procedure }),
      now: words.before,
      footer,
    };
  }
  return {
    emergency: describeEmergencyLine(words, language, country),
    redSigns: timeline.redSigns.map(({ sign }) => words.redSigns[sign]),
    sameDay: words.sameDay,
    sameDaySigns: timeline.sameDaySigns.map(({ sign }) => words.sameDaySigns[sign]),
    headline: describeWhen(timeline, procedure, language),
    now: [words.phases[timeline.phase.phase]],
    careful: timeline.careful.map((note) => describeCareful(note, language)),
    normal: timeline.normal.map(({ note, reasons }) =>
      fillMessage(language, words.normal[note], readLimits(reasons)),
    ),
    bloodThinner: describeBloodThinner(timeline.bloodThinner, language),
    card: timeline.card.map((change) => describeCard(change, language)),
    next: [
      ...timeline.next.map((one) => describeNext(one, timeline.today, language)),
      ...(timeline.earlyChecks === undefined ? [] : [{ when: "", what: words.earlyChecks }]),
    ],
    missing: timeline.missing.map((what) => words.missing[what]),
    footer,
  };
}

const nothing = {
  redSigns: [],
  sameDay: "",
  sameDaySigns: [],
  careful: [],
  normal: [],
  bloodThinner: [],
  card: [],
  next: [],
  missing: [],
} as const;

/** In weeks for the first two years, then in years. */
function describeWhen(
  { day, week, missing }: Placed,
  procedure: string,
  language: Language,
): string {
  const { headline, headlineAbout, headlineYears } = livingWordsFor(language).timeline;
  const weeks = missing.includes("procedureDay") ? headlineAbout : headline;
  const years = Math.floor(day / 365.25);
  return years < 2
    ? fillMessage(language, weeks, { week, procedure })
    : fillMessage(language, headlineYears, { years, procedure });
}

function describeCareful(
  { note, reasons, until, clinicDay }: TimelineNote<CarefulNote>,
  language: Language,
): string {
  const { careful } = livingWordsFor(language).timeline;
  const limits = readLimits(reasons);
  const { lifting } = limits;
  const days =
    until === undefined
      ? {}
      : { until: formatDay(until, language), lastDay: formatDay(addDays(until, -1), language) };
  return fillMessage(language, careful[note], {
    ...limits,
    ...days,
    ...(lifting === undefined
      ? {}
      : { liftingKg: lifting, liftingLb: roundTo(fromKilograms(lifting, "[lb_av]"), 0) }),
    ...(clinicDay === undefined ? {} : { by: tidyName(clinicDay.setBy) ?? clinicDay.setBy }),
  });
}

function describeBloodThinner(plan: BloodThinnerPlan, language: Language): readonly string[] {
  const { bloodThinner } = livingWordsFor(language).timeline;
  if (!("reviewOn" in plan)) {
    const limits = readLimits(plan.reasons);
    return bloodThinner[plan.kind].map((line) => fillMessage(language, line, limits));
  }
  const { kind, reviewOn, isDue, clinicDay } = plan;
  const lines = isDue ? bloodThinner.due : bloodThinner.ahead;
  const told = fillMessage(language, lines[kind], { date: formatDay(reviewOn, language) });
  if (clinicDay === undefined) return [told];
  const by = tidyName(clinicDay.setBy) ?? clinicDay.setBy;
  return [told, fillMessage(language, bloodThinner.clinicSet, { by })];
}

function describeCard({ change, on, isPast }: CardChange, language: Language): string {
  const { card } = livingWordsFor(language).timeline;
  const isOver = change === "deviceWindowEnds" && isPast;
  const message = card[isOver ? "deviceWindowEnded" : change];
  return fillMessage(language, message, { date: formatDay(on, language) });
}

function describeNext(
  { what, from, by, state, setBy }: Upcoming,
  today: CalendarDay,
  language: Language,
): TimelineWords["next"][number] {
  const { next, window, stillDue } = livingWordsFor(language).timeline;
  const told = { from: formatDay(from, language), by: formatDay(by, language) };
  const author = setBy === undefined ? {} : { by: tidyName(setBy) ?? setBy };
  const when =
    state !== "notYet" && by < today
      ? fillMessage(language, stillDue, told)
      : from === by
        ? told.from
        : fillMessage(language, window, told);
  return { when, what: fillMessage(language, next[what], author) };
}
