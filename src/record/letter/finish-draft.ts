import { parseDecimal } from "#units/parse-decimal.ts";
import { toStoredEchoQuantity } from "#units/echo-quantity.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { echoMeasures, type EchoMeasure } from "../echo-measure.ts";
import type { FactOf } from "../fact.ts";
import type { DraftChoice, DraftNumber, EchoDraft } from "./echo-draft.ts";
import { isOpen } from "./echo-draft.ts";

/** What an echo fact says beside who made it and when. */
export type EchoFields = Omit<
  FactOf<"echo">,
  "id" | "kind" | "person" | "device" | "at" | "madeBy" | "corrects"
>;

export type NumberFault = "notANumber" | "unitOpen" | "impossible" | "implausible" | "twice";

/** What a person must still settle, and where. */
export type DraftFault =
  | { readonly at: "number"; readonly place: number; readonly code: NumberFault }
  | { readonly at: "day"; readonly code: "open" | "notADay" | "ahead" }
  | { readonly at: "grade"; readonly code: "open" }
  | { readonly at: "all"; readonly code: "nothingTaken" };

export type FinishedDraft =
  | { readonly ok: true; readonly fields: EchoFields }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

const longestQuote = 200;

/**
 * The fields of an echo fact from a draft, or what is still open in it.
 *
 * Numbers keep the unit they were read or typed in. The day must be settled, since the next scan
 * is counted from it: a day, or that the letter has none.
 *
 * @param today `YYYY-MM-DD` where the person is: no study is of a later day
 */
export function finishDraft(draft: EchoDraft, today: string): FinishedDraft {
  const faults: DraftFault[] = [
    ...checkDay(draft.day, today),
    ...(isOpen(draft.grade) ? [{ at: "grade", code: "open" } as const] : []),
    ...draft.numbers.flatMap((number, place): DraftFault[] => {
      const code = checkNumber(number, place, draft.numbers);
      return code === undefined ? [] : [{ at: "number", place, code }];
    }),
  ];
  const fields = readFields(draft);
  const isEmpty =
    fields.values.length === 0 && fields.signs.length === 0 && fields.grade === undefined;
  if (isEmpty && faults.length === 0) faults.push({ at: "all", code: "nothingTaken" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, fields };
}

function checkDay(day: DraftChoice<string>, today: string): DraftFault[] {
  if (day.isLeftOut === true) return [];
  const { chosen = "" } = day;
  if (chosen === "") return [{ at: "day", code: "open" }];
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(chosen) && isRealDay(chosen);
  if (!isDay) return [{ at: "day", code: "notADay" }];
  return chosen > today ? [{ at: "day", code: "ahead" }] : [];
}

/** What is wrong with a number that would be taken. */
function checkNumber(
  number: DraftNumber,
  place: number,
  all: readonly DraftNumber[],
): NumberFault | undefined {
  const { measure, text, unit, isTaken, isConfirmed } = number;
  if (!isTaken) return undefined;
  const value = parseDecimal(text);
  if (value === undefined) return "notANumber";
  if (unit === undefined) return "unitOpen";
  const { possible, plausible } = echoMeasures[measure];
  const stored = toStoredEchoQuantity({ value, unit }).value;
  if (isOutside(stored, possible)) return "impossible";
  if (isOutside(stored, plausible) && isConfirmed !== true) return "implausible";
  const isSecond = all.findIndex((one) => one.isTaken && one.measure === measure) !== place;
  return isSecond ? "twice" : undefined;
}

function isOutside(value: number, [min, max]: readonly [number, number]): boolean {
  return value < min || value > max;
}

/** What would be saved of a draft as it stands; numbers that are no numbers are left out. */
export function readFields(draft: EchoDraft): EchoFields {
  const { day, grade, method, mechanism, isAcute, note } = draft;
  const gradeQuote = fitQuote(grade.offers.find(({ value }) => value === grade.chosen)?.quote);
  const place = draft.place.trim();
  return {
    source: draft.source,
    ...(day.chosen === undefined || day.isLeftOut === true ? {} : { on: day.chosen }),
    method: method.chosen ?? "notKnown",
    mechanism: mechanism.chosen ?? "notKnown",
    values: draft.numbers.flatMap((number) => toValue(number)),
    signs: draft.signs
      .filter(({ isTaken }) => isTaken)
      .map(({ sign, isThere, quote }) => ({ sign, isThere, ...fitQuote(quote) })),
    ...(grade.chosen === undefined || grade.isLeftOut === true
      ? {}
      : { grade: { word: grade.chosen, ...gradeQuote } }),
    ...(isAcute === undefined ? {} : { isAcute }),
    ...(place === "" ? {} : { place }),
    ...(note === undefined ? {} : { note }),
  };
}

function toValue({
  measure,
  text,
  unit,
  isTaken,
  isConfirmed,
  quote,
  readAs,
}: DraftNumber): EchoFields["values"] {
  const value = parseDecimal(text);
  if (!isTaken || value === undefined || unit === undefined) return [];
  // The letter does not say what a person wrote in its place.
  const isTheLetters = readAs === "" || parseDecimal(readAs ?? "") === value;
  return [
    {
      measure,
      value,
      unit,
      ...(isConfirmed === true && isUnlikely(measure, value, unit) ? { confirmed: true } : {}),
      ...(isTheLetters ? fitQuote(quote) : {}),
    },
  ];
}

function isUnlikely(measure: EchoMeasure, value: number, unit: DraftNumber["unit"]): boolean {
  if (unit === undefined) return false;
  return isOutside(toStoredEchoQuantity({ value, unit }).value, echoMeasures[measure].plausible);
}

/** A phrase is kept whole or not at all: a cut one would no longer be what the letter says. */
function fitQuote(quote: string | undefined): { quote?: string } {
  return quote === undefined || quote === "" || quote.length > longestQuote ? {} : { quote };
}
