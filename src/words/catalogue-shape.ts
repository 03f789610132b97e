/**
 * The shape every language fills: a second language is one more file that satisfies `Catalogue`.
 *
 * A text marked "message" may hold placeholders in ICU form, `{name}` or
 * `{count, plural, one {# day} other {# days}}`, and is read through `fillMessage`.
 */
import type { Outcome } from "#care/triage/decision.ts";
import type { QuestionId } from "#care/triage/questions.ts";
import type { DerivedSign, Sign } from "#care/triage/sign.ts";
import type { SourceId } from "#knowledge/sources.ts";
import type { Language } from "./catalogue.ts";
import type { screens } from "./english/screens.ts";
import type { ConditionId, Feeling, FindingId, MissingSign, Onset } from "./subject.ts";

export interface FindingWords {
  /** As a choice on a screen. */
  readonly label: string;
  readonly hint?: string;
  /** Inside a sentence that says why, in the second person, small first letter. */
  readonly said: string;
  /** Read out to the emergency operator, without the full stop. */
  readonly forOperator: string;
}

export interface ConditionWords {
  readonly question: string;
  readonly hint?: string;
  /** The short name in a list. */
  readonly label: string;
  /** Read out to the operator when the answer is yes; absent where it would not help them. */
  readonly forOperator?: string;
  /** The same when the person is not sure. */
  readonly forOperatorUnsure?: string;
}

export interface ChoiceWords {
  readonly label: string;
  readonly hint: string;
}

export interface QuestionWords {
  readonly title: string;
  readonly hint: string;
  /** The answer that says nothing of it is there (or, for the onset, "not sure"). */
  readonly none: string;
}

export interface OutcomeWords {
  readonly level: string;
  /** Message with `{clinic}` or `{number}`. */
  readonly headline: string;
  /** When the clinic's phone, or the emergency number, is not known. */
  readonly headlineWithoutNumber: string;
}

export interface ReasonWords {
  /** Message with `{seen}`: what was seen, as one clause with a capital letter. */
  readonly text: string;
}

export interface LimitWords {
  /** Messages with `{limit}`, and `{days}` for a change over days. */
  readonly atOrOver: string;
  readonly over: string;
  readonly under: string;
  readonly atOrUnder: string;
  readonly inDays: string;
  /** Messages with `{limit}`, `{setBy}`, `{date}`. */
  readonly ours: string;
  readonly clinics: string;
  readonly upperPressure: string;
  readonly lowerPressure: string;
}

export interface Catalogue {
  readonly language: Language;
  readonly findings: Readonly<Record<FindingId, FindingWords>>;
  readonly conditions: Readonly<Record<ConditionId, ConditionWords>>;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
  readonly feelings: Readonly<Record<Feeling, ChoiceWords>>;
  readonly onsets: Readonly<Record<Onset, ChoiceWords>>;
  readonly conditionAnswers: Readonly<Record<"yes" | "no" | "notSure", string>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>;
  /** What was seen besides findings: messages with `{value}`, `{second}`, `{days}`, `{when}`. */
  readonly signs: Readonly<Record<DerivedSign, string>>;
  /** By rule id; a test asks for every rule that can speak. */
  readonly reasons: Readonly<Record<string, ReasonWords>>;
  readonly limits: LimitWords;
  /** What is missing and how to mend it; messages with `{count}` or `{date}`. */
  readonly missing: Readonly<Record<MissingSign, string>>;
  /** For every source that a rule cites; a test asks. */
  readonly sources: Readonly<Partial<Record<SourceId, string>>>;
  readonly answer: AnswerTexts;
  readonly emergency: EmergencyTexts;
  readonly calendar: CalendarWords;
  readonly units: UnitWords;
  readonly screens: typeof screens;
}

export interface AnswerTexts {
  readonly call: string;
  readonly yourClinic: string;
  readonly emergencyIf: string;
  readonly emergencyIfNumberUnknown: string;
  readonly emergencyNow: string;
  readonly emergencyNowNumberUnknown: string;
  readonly redFlags: string;
  readonly todayFlags: string;
  readonly nobodyAnswers: string;
  readonly worse: string;
  readonly carryOnWhy: string;
  readonly expiredHeadline: string;
  readonly returnBy: string;
  readonly checkInNow: string;
  readonly nobodyIsWatching: string;
  readonly notSignedOff: string;
  readonly rulesVersion: string;
  readonly rulesVersionExpired: string;
  readonly noDiagnosis: string;
  readonly noMedicineChange: string;
}

export interface EmergencyTexts {
  readonly title: string;
  readonly call: string;
  readonly also: string;
  /** Message with `{number}`, and the same where the number is not known. */
  readonly firstStep: string;
  readonly firstStepUnknown: string;
  readonly steps: readonly string[];
  readonly unknownCountry: readonly string[];
  readonly myNameIs: string;
  readonly myAgeIs: string;
  readonly leakingValve: string;
  readonly withName: string;
  readonly needHelp: string;
  readonly itBegan: string;
  readonly iAmAt: string;
  /** What was measured, in the first person: messages with `{value}`. */
  readonly measured: Readonly<Partial<Record<Sign, string>>>;
}

export interface CalendarWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Messages with `{day}`, `{month}`, `{year}`; `{weekday}`; `{time}`. */
  readonly date: string;
  readonly dateAndTime: string;
  readonly weekdayAndTime: string;
  readonly todayAt: string;
  readonly yesterdayAt: string;
  readonly onDayAt: string;
}

export interface UnitWords {
  /** Messages with `{value}`. */
  readonly kilograms: string;
  readonly pounds: string;
  /** With `{stones}` and `{pounds}`. */
  readonly stones: string;
  /** With `{systolic}`, `{diastolic}`, `{unit}`. */
  readonly pressure: string;
  readonly onePressure: string;
  readonly mmHg: string;
  readonly kPa: string;
  readonly celsius: string;
  readonly fahrenheit: string;
  readonly pulse: string;
  readonly oxygen: string;
}
