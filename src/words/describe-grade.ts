import type { LeakGrade } from "#care/grade/leak-grade.ts";
import { leakGuidelineIds, type LeakGuidelineId } from "#care/grade/leak-guideline.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { catalogueFor } from "./catalogue.ts";
import {
  capitalise,
  describePlanReason,
  nameMeasure,
  nameMissing,
  type PlanReasonWords,
} from "./describe-plan-reason.ts";
import type { GradeWord } from "./echo-subject.ts";
import { echoNamesFor, formatEchoValue } from "./echo-names.ts";
import { emergencyNumberFor } from "./emergency-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { planWordsFor } from "./plan-words.ts";
import type { WordsContext } from "./words-context.ts";

/** How large the leak of one study is, as its guides say. */
export interface GradeWords {
  /** First of all lines, where a sudden leak is suspected. */
  readonly emergency?: string;
  /** The report's own word, or that it has none. */
  readonly reported: string;
  readonly scan: string;
  /** That guides differ, and what each calls it; empty where they say the same. */
  readonly differ: readonly string[];
  /** One where both guides lead to the same words, else one each. */
  readonly answers: readonly GradeAnswerWords[];
  readonly footer: readonly string[];
}

export interface GradeAnswerWords {
  /** Whose answer it is, where the guides differ. */
  readonly guide?: string;
  readonly headline: string;
  readonly sure: readonly string[];
  readonly todo: string;
  readonly why: readonly PlanReasonWords[];
  /** What else to know before going by it. */
  readonly flags: readonly PlanReasonWords[];
  readonly numbers: readonly GradeNumberWords[];
  readonly missing: readonly string[];
}

export interface GradeNumberWords {
  readonly name: string;
  readonly text: string;
  /** Present on the numbers that gave the answer. */
  readonly drives?: string;
}

/** A grade under each guide, with what the words need of the study beside it. */
export interface GradeToDescribe {
  readonly grades: Readonly<Record<LeakGuidelineId, LeakGrade>>;
  readonly reportedGrade?: GradeWord;
  readonly studyOn?: string;
}

/** A pure function: the same grades give the same words on every device. */
export function describeGrade(
  { grades, reportedGrade, studyOn }: GradeToDescribe,
  context: WordsContext,
): GradeWords {
  const { language } = context;
  const { grade: words, visits } = planWordsFor(language);
  const told = leakGuidelineIds.map((id) => ({
    id,
    short: nameShort(grades[id], context),
    answer: describeAnswer(grades[id], context),
  }));
  const isSame = new Set(told.map(({ answer }) => JSON.stringify(answer))).size === 1;
  const isNamedTheSame = new Set(told.map(({ short }) => short)).size === 1;
  const guideLines = told.map(({ id, short }) =>
    fillMessage(language, words.byGuide, { guide: words.guidelines[id], answer: short }),
  );
  const isEmergency = Object.values(grades).some(({ kind }) => kind === "acuteSevereSuspected");
  return {
    ...(isEmergency ? { emergency: describeEmergencyCall(context) } : {}),
    reported: describeReported(reportedGrade, context),
    scan:
      studyOn === undefined
        ? words.noScanDate
        : fillMessage(language, words.scanOn, { date: formatDay(studyOn, language) }),
    differ: isNamedTheSame ? [] : [...guideLines, words.differ],
    answers: isSame
      ? [told[0]!.answer]
      : told.map(({ id, answer }) => ({ guide: capitalise(words.guidelines[id]), ...answer })),
    footer: [visits.footer.clinicFirst, visits.footer.notSignedOff],
  };
}

function describeEmergencyCall({ country, language }: WordsContext): string {
  const { answer } = catalogueFor(language);
  const number = emergencyNumberFor(country)?.number;
  return number === undefined
    ? answer.emergencyNowNumberUnknown
    : fillMessage(language, answer.emergencyNow, { number });
}

function describeReported(word: GradeWord | undefined, { language }: WordsContext): string {
  const { grade: words } = planWordsFor(language);
  if (word === undefined) return words.notReported;
  const { word: said, name } = echoNamesFor(language).grades[word];
  return fillMessage(language, words.reported, { word: said, name });
}

function nameShort(grade: LeakGrade, { language }: WordsContext): string {
  const { grade: words } = planWordsFor(language);
  return grade.kind === "graded" || grade.kind === "asReported"
    ? words.tiers[grade.tier]
    : words.short[grade.kind];
}

function describeAnswer(grade: LeakGrade, { language }: WordsContext): GradeAnswerWords {
  const { grade: words } = planWordsFor(language);
  const tellAll = (reasons: LeakGrade["reasons"]): PlanReasonWords[] =>
    reasons.map((reason) => {
      const told = describePlanReason(reason, words.rules, language);
      const isPair = reason.rule === gradeRules.cannotHold.id && reason.observed.length === 2;
      return isPair ? { ...told, text: words.cannotBothBe } : told;
    });
  return {
    ...describeHeadline(grade, language),
    sure: describeSureness(grade, language),
    why: tellAll(grade.reasons),
    flags: tellAll(grade.flags),
    numbers: describeNumbers(grade, language),
    missing: nameMissing([...new Set(grade.missing)], words.missing, language),
  };
}

function describeHeadline(
  grade: LeakGrade,
  language: WordsContext["language"],
): Pick<GradeAnswerWords, "headline" | "todo"> {
  const { grade: words } = planWordsFor(language);
  if (grade.kind === "indeterminate") return words.disagree[findDisagreement(grade)];
  const tier = "tier" in grade ? words.tiers[grade.tier] : "";
  return {
    headline: fillMessage(language, words.headlines[grade.kind], { tier }),
    todo: words.todo[grade.kind],
  };
}

type Disagreement = "numbers" | "word" | "flap" | "mechanism";

function findDisagreement({
  askFor,
  reasons,
}: Extract<LeakGrade, { kind: "indeterminate" }>): Disagreement {
  if (askFor === "mechanism") return "mechanism";
  if (reasons.some(({ rule }) => rule === gradeRules.flailButSmall.id)) return "flap";
  return reasons.some(({ rule }) => rule === gradeRules.discordant.id) ? "numbers" : "word";
}

function describeSureness(grade: LeakGrade, language: WordsContext["language"]): readonly string[] {
  const { grade: words } = planWordsFor(language);
  if (!("confidence" in grade)) return [];
  const isAlone = grade.kind === "graded" && grade.parameters.length === 1;
  const sure = isAlone && grade.confidence === "high" ? words.oneNumber : undefined;
  const isBorderline = grade.kind === "graded" && grade.isBorderline;
  return [...(isBorderline ? [words.borderline] : []), sure ?? words.confidence[grade.confidence]];
}

function describeNumbers(
  grade: LeakGrade,
  language: WordsContext["language"],
): readonly GradeNumberWords[] {
  const { grade: words } = planWordsFor(language);
  // Where there is no grade, no number has a band that a person should go by.
  if (grade.kind === "dataError" || grade.kind === "acuteSevereSuspected") return [];
  const driving = new Set<string>("drivenBy" in grade ? grade.drivenBy : []);
  return grade.parameters.map(({ measure, value, tier }) => ({
    name: capitalise(nameMeasure(measure, language)),
    text: fillMessage(language, words.numberWithBand, {
      value: formatEchoValue(measure, value, language),
      tier: words.tiers[tier],
    }),
    ...(driving.has(measure) && grade.kind === "graded" ? { drives: words.drives } : {}),
  }));
}
