import type { Fact, FactOf, Reading } from "#record/fact.ts";
import { canonicalLimit } from "#record/parse-fact.ts";
import { toCelsius, toKilograms, toMmHg } from "#units/quantity.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { fillMessage } from "#words/fill-message.ts";
import {
  formatOnePressure,
  formatOxygen,
  formatPressure,
  formatPulse,
  formatTemperature,
  formatWeight,
  formatWeightChange,
} from "#words/format-quantity.ts";
import { describeHealthFact } from "./describe-health-fact.ts";
import { describeLessonAnswer } from "./describe-lesson-answer.ts";
import type { WordsContext } from "#words/words-context.ts";

/** One fact as the diary tells it: a line, and sometimes a second, quieter one. */
export interface FactWords {
  readonly line: string;
  readonly more?: string;
}

/** A fact in plain words; `undefined` for those that only say that others do not count. */
export function describeFact(fact: Fact, context: WordsContext): FactWords | undefined {
  const words = catalogueFor(context.language);
  const { diary } = lateScreensFor(context.language);
  switch (fact.kind) {
    case "checkIn":
      return describeCheckIn(fact, context);
    case "reading":
      return { line: `${words.screens.numbers[fact.measure]} ${formatReading(fact, context)}` };
    case "condition":
      return {
        line: `${words.conditions[fact.condition].label}: ${words.conditionAnswers[fact.answer].toLocaleLowerCase()}`,
        ...(fact.detail === undefined ? {} : { more: fact.detail }),
      };
    case "profile":
      return { line: diary.details };
    case "careInstruction":
      return describeLimit(fact, context);
    case "symptomNote":
      return { line: diary.note, more: fact.text };
    case "answerGiven":
      return { line: fillMessage(context.language, diary.answer, { headline: fact.headline }) };
    case "lessonAnswer":
      return describeLessonAnswer(fact, context.language);
    case "withdrawn":
    case "batchWithdrawn":
      return undefined;
    default:
      return describeHealthFact(fact, context.language);
  }
}

function describeCheckIn(fact: FactOf<"checkIn">, { language }: WordsContext): FactWords {
  const { feelings, findings } = catalogueFor(language);
  const signs = fact.present.map((finding) => findings[finding].label);
  const more = [...signs, ...(fact.text === undefined ? [] : [fact.text])].join(" · ");
  return {
    line:
      fact.feeling === undefined
        ? lateScreensFor(language).diary.note
        : feelings[fact.feeling].label,
    ...(more === "" ? {} : { more }),
  };
}

/** What was measured, in the person's units. */
export function formatReading(fact: Reading, { units, language }: WordsContext): string {
  switch (fact.measure) {
    case "weight":
      return formatWeight(toKilograms(fact), units, language);
    case "bloodPressure": {
      const { systolic, diastolic, unit } = fact;
      const upper_mmHg = toMmHg({ value: systolic, unit });
      return formatPressure(upper_mmHg, toMmHg({ value: diastolic, unit }), units, language);
    }
    case "pulse":
      return formatPulse(fact.value, language);
    case "oxygenSaturation":
      return formatOxygen(fact.value, language);
    case "temperature":
      return formatTemperature(toCelsius(fact), units, language);
  }
}

function describeLimit(fact: FactOf<"careInstruction">, context: WordsContext): FactWords {
  const { diary, settings } = lateScreensFor(context.language);
  const limit = settings.limitNames[fact.limit];
  if (fact.value === undefined) {
    return { line: fillMessage(context.language, diary.limitGone, { limit }) };
  }
  return {
    line: fillMessage(context.language, diary.limit, { limit }),
    more: `${formatLimit(fact, context)} · ${fact.setBy}`,
  };
}

/** A clinic's limit with its unit, in the person's units. */
export function formatLimit(
  { limit, value = 0, unit }: Pick<FactOf<"careInstruction">, "limit" | "value" | "unit">,
  { units, language }: WordsContext,
): string {
  const canonical = canonicalLimit(value, unit);
  switch (limit) {
    case "weightGainIn1Day":
    case "weightGainIn3Days":
    case "weightGainIn7Days":
      return formatWeightChange(canonical, units, language);
    case "systolicLow":
    case "systolicHigh":
      return formatOnePressure(canonical, units, language);
    case "pulseLow":
    case "pulseHigh":
      return formatPulse(canonical, language);
    case "oxygenTarget":
      return formatOxygen(canonical, language);
  }
}
