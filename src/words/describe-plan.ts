import { societyIds, type SocietyId } from "#care/surveillance/choose-interval.ts";
import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { describeInterval } from "./describe-interval.ts";
import { formatDueWindow } from "./describe-due.ts";
import { describePlanReason, nameMissing, type PlanReasonWords } from "./describe-plan-reason.ts";
import { describeSources } from "./describe-reason.ts";
import { catalogueFor } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { planWordsFor } from "./plan-words.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

type PlannedVisit = VisitPlan["echo"];
type VisitKind = keyof VisitPlan["bySociety"][SocietyId];

/** The next scan and the next visit in full. */
export interface PlanWords {
  /** First, where there is a reason not to wait. */
  readonly sooner?: SoonerWords;
  readonly echo: VisitWords;
  readonly visit: VisitWords;
  /** Tests beside the scan, with whose rule it is. */
  readonly extras?: ExtraTestWords;
  /** Such as a scan that is old by now. */
  readonly flags: readonly string[];
  readonly footer: readonly string[];
}

export interface SoonerWords {
  readonly title: string;
  readonly reasons: readonly PlanReasonWords[];
  readonly call: CallWords;
  readonly ifWorse: string;
}

export interface ExtraTestWords {
  readonly title: string;
  readonly text: string;
  readonly source: string;
}

/** Whom to call and the words to use. */
export interface CallWords {
  readonly call: string;
  readonly phone?: string;
  readonly say: string;
}

export interface VisitWords {
  readonly state: "notYet" | "due" | "late" | "notNeeded" | "noRow" | "cannotTell";
  readonly headline: string;
  /** The days, the day they count from, whose rule it is. */
  readonly lines: readonly string[];
  readonly source?: string;
  readonly call?: CallWords;
  readonly missingTitle?: string;
  readonly missing: readonly string[];
  /** What each guide says. */
  readonly guides: readonly string[];
}

/** A pure function: the same plan gives the same words on every device. */
export function describePlan(plan: VisitPlan, context: WordsContext): PlanWords {
  const { visits: words } = planWordsFor(context.language);
  const { footer } = words;
  return {
    ...(plan.sooner.length === 0 ? {} : { sooner: describeSooner(plan, context) }),
    echo: describeVisit("echo", plan, context),
    visit: describeVisit("visit", plan, context),
    ...describeExtras(plan, context),
    flags: describeFlags(plan, context),
    footer: [footer.clinicFirst, footer.notSignedOff],
  };
}

function describeSooner({ sooner }: VisitPlan, context: WordsContext): SoonerWords {
  const { language } = context;
  const { visits: words } = planWordsFor(language);
  const texts = Object.fromEntries(
    Object.entries(words.sooner).map(([rule, { text }]) => [rule, text]),
  );
  const says = new Map(Object.entries(words.sooner).map(([rule, { say }]) => [rule, say]));
  const reasons = sooner.map(({ rule }) => says.get(rule)).join(" ");
  return {
    title: words.soonerTitle,
    reasons: sooner.map((reason) => describePlanReason(reason, texts, language)),
    call: describeCall(fillMessage(language, words.saysSooner, { reasons }), context),
    ifWorse: words.soonerIfWorse,
  };
}

function describeCall(say: string, context: WordsContext): CallWords {
  const { language, clinicName, clinicPhone } = context;
  const { visits: words } = planWordsFor(language);
  const clinic = tidyName(clinicName) ?? catalogueFor(language).answer.yourClinic;
  const phone = tidyName(clinicPhone);
  return phone === undefined
    ? { call: fillMessage(language, words.callWithoutNumber, { clinic }), say }
    : { call: fillMessage(language, words.call, { clinic, number: phone }), phone, say };
}

function describeVisit(what: VisitKind, plan: VisitPlan, context: WordsContext): VisitWords {
  const { language } = context;
  const { visits: words } = planWordsFor(language);
  const visit = plan[what];
  const state = visit.kind === "planned" ? visit.state : visit.kind;
  const when = visit.kind === "planned" ? formatDueWindow(visit, plan.today, language) : "";
  const headline = fillMessage(language, words.headlines[state], {
    what: words.names[what],
    when,
  });
  const guides = societyIds.map((society) =>
    fillMessage(language, words.guideLine, {
      guide: words.guides[society],
      answer: describeGuideAnswer(plan.bySociety[society][what], language),
    }),
  );
  return { state, headline, ...describeDetails(what, plan, context), guides };
}

function describeDetails(
  what: VisitKind,
  plan: VisitPlan,
  context: WordsContext,
): Omit<VisitWords, "state" | "headline" | "guides"> {
  const { language } = context;
  const { visits: words } = planWordsFor(language);
  const visit = plan[what];
  switch (visit.kind) {
    case "notNeeded":
      return {
        lines: [words.notNeededText],
        source: describeSources(
          visit.reasons.flatMap(({ sources }) => sources),
          language,
        ),
        missing: [],
      };
    case "noRow":
      return { lines: [words.noRowText], missing: [] };
    case "cannotTell":
      return {
        lines: [words.cannotTellText],
        missingTitle: words.missingTitleCannotTell,
        missing: nameMissing(visit.missing, words.missing, language),
      };
    case "planned": {
      const missing = nameMissing(visit.missing, words.missing, language);
      return {
        lines: describePlanned(what, visit, plan, context),
        ...(visit.setBy === undefined
          ? {
              source: describeSources(
                visit.reasons.flatMap(({ sources }) => sources),
                language,
              ),
            }
          : {}),
        ...(visit.state === "notYet"
          ? {}
          : { call: describeVisitCall(what, { by: visit.by, state: visit.state }, context) }),
        ...(missing.length === 0 ? {} : { missingTitle: words.missingTitle }),
        missing,
      };
    }
  }
}

type Planned = Extract<PlannedVisit, { kind: "planned" }>;

function describePlanned(
  what: VisitKind,
  visit: Planned,
  plan: VisitPlan,
  { language }: WordsContext,
): readonly string[] {
  const { visits: words } = planWordsFor(language);
  const { from, by, basis, setBy, setOn } = visit;
  const days = { from: formatDay(from, language), by: formatDay(by, language) };
  const isSetDay = basis.of === "instruction" && from === by;
  const isHurried = visit.state === "due" && plan.today < from;
  const window = words[isHurried ? "hurried" : nameWindow(visit)];
  const base = fillMessage(language, words.basis[basis.of], {
    date: formatDay(basis.on, language),
  });
  const whose =
    setBy === undefined
      ? fillMessage(language, words.byGuides, {
          guides: listFollowed(what, visit, plan)
            .map((id) => words.guides[id])
            .join(", "),
          interval: describeInterval(visit, language),
        })
      : fillMessage(language, words.setBy, {
          by: tidyName(setBy) ?? words.setByClinic,
          date: formatDay(setOn ?? "", language),
        });
  // A day that was set is not counted from anything.
  return [fillMessage(language, window, days), ...(isSetDay ? [] : [base]), whose];
}

function nameWindow({ from, by, basis }: Planned): "onDay" | "around" | "upTo" | "window" {
  if (from === by) return basis.of === "instruction" ? "onDay" : "around";
  return from === basis.on ? "upTo" : "window";
}

/** The societies whose own plan is the one that counts. */
function listFollowed(what: VisitKind, visit: Planned, { bySociety }: VisitPlan): SocietyId[] {
  return societyIds.filter((society) => {
    const own = bySociety[society][what];
    return own.kind === "planned" && own.from === visit.from && own.by === visit.by;
  });
}

/** Whom to call about a scan or visit that is due or late, and the words to use. */
export function describeVisitCall(
  what: VisitKind,
  { state, by }: { readonly state: "due" | "late"; readonly by: string },
  context: WordsContext,
): CallWords {
  const { visits: words } = planWordsFor(context.language);
  const message = state === "late" ? words.saysLate[what] : words.saysDue[what];
  const say = fillMessage(context.language, message, { by: formatDay(by, context.language) });
  return describeCall(say, context);
}

function describeGuideAnswer(visit: PlannedVisit, language: WordsContext["language"]): string {
  const { guideAnswers } = planWordsFor(language).visits;
  if (visit.kind !== "planned") return guideAnswers[visit.kind];
  const days = { from: formatDay(visit.from, language), by: formatDay(visit.by, language) };
  const message = visit.from === visit.by ? guideAnswers.plannedDay : guideAnswers.planned;
  return fillMessage(language, message, days);
}

function describeExtras(
  { extras }: VisitPlan,
  { language }: WordsContext,
): Pick<PlanWords, "extras"> {
  if (extras.length === 0) return {};
  const { extraTests } = planWordsFor(language).visits;
  const source = describeSources(
    extras.flatMap(({ sources }) => sources),
    language,
  );
  return { extras: { ...extraTests, source } };
}

/** @throws RangeError for a flag without words */
function describeFlags({ flags, studyOn }: VisitPlan, { language }: WordsContext): string[] {
  const { oldScan } = planWordsFor(language).visits;
  return flags.map(({ rule }) => {
    if (rule !== gradeRules.oldStudy.id) {
      throw new RangeError(`Cannot describe flag "${rule}": it has no words`);
    }
    return fillMessage(language, oldScan, { date: formatDay(studyOn ?? "", language) });
  });
}
