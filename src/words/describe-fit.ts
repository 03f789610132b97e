import { heartPressures } from "#knowledge/heart-pressures.ts";
import { roundTo } from "#units/round.ts";
import type { Language } from "./catalogue.ts";
import { namePressureBehind, type PressureWord } from "./describe-heart.ts";
import { fillMessage } from "./fill-message.ts";
import { formatLetterNumber, type LetterNumber } from "./letter-number.ts";
import { yourNumbersFor } from "./your-numbers.ts";

/** Where a number lies in nine of ten hearts like this, and in every other. */
export interface RangeOfHearts {
  readonly p05: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

export type BasisOfRange = "measured" | "taught" | "partlyTaught" | "guess";

/** What is told of a heart like this; the same names as the heart's measures. */
export type ToldOfHeart =
  | "regurgitantFraction_percent"
  | "regurgitantVolume_mL"
  | "forwardStrokeVolume_mL"
  | "ejectionFraction_percent"
  | "meanLeftAtrialPressure_mmHg"
  | "endDiastolicVolume_mL"
  | "leftAtriumLargest_mL";

/**
 * What the sentences are made from. `words` does not know the simulator; the result of its
 * `fitPatient` has this shape.
 */
export type FitToDescribe = {
  readonly measurements: readonly { readonly name: LetterNumber; readonly value: number }[];
} & (
  | {
      readonly outcome: "likeThis";
      readonly measures: Readonly<
        Record<ToldOfHeart, { readonly range: RangeOfHearts; readonly basis: BasisOfRange }>
      >;
    }
  | { readonly outcome: "poorly" | "notSettled"; readonly strained: readonly LetterNumber[] }
);

/** A heart like this in words: ranges and directions, never one number that could be taken for a test. */
export interface FitWords {
  readonly title: string;
  /** That it is a drawing, or why there is none. */
  readonly text: string;
  readonly mayDiffer: string;
  /** What the drawing shows, each with how sure it is. Empty where there is none. */
  readonly told: readonly { readonly says: string; readonly basis: string }[];
  readonly given: readonly { readonly label: string; readonly value: string }[];
}

/** @example describeFit(fitted, "en").told[0] // { says: "Of 10 drops squeezed out, 3 to 5 leak back.", … } */
export function describeFit(fit: FitToDescribe, language: Language): FitWords {
  const words = yourNumbersFor(language);
  const common = {
    mayDiffer: words.mayDiffer,
    given: fit.measurements.map(({ name, value }) => ({
      label: capitalise(words.numbers[name]),
      value: formatLetterNumber(name, value, language),
    })),
  };
  if (fit.outcome !== "likeThis") {
    const text =
      fit.outcome === "poorly" ? describePoorFit(fit.strained, language) : words.notSettled;
    return { title: words.checkTitle, text, told: [], ...common };
  }
  const { measures } = fit;
  const row = (name: ToldOfHeart, says: string) => ({
    says,
    basis: words.basis[measures[name].basis],
  });
  const between = (name: ToldOfHeart, message: string) =>
    row(name, fillMessage(language, message, roundOutward(measures[name].range)));
  return {
    title: words.title,
    text: words.isAModel,
    ...common,
    told: [
      row(
        "regurgitantFraction_percent",
        describeDropRange(measures.regurgitantFraction_percent.range, language),
      ),
      between("regurgitantVolume_mL", words.told.leak),
      between("forwardStrokeVolume_mL", words.told.forward),
      between("ejectionFraction_percent", words.told.ejection),
      row(
        "meanLeftAtrialPressure_mmHg",
        describePressureRange(measures.meanLeftAtrialPressure_mmHg.range, language),
      ),
      between("endDiastolicVolume_mL", words.told.full),
      between("leftAtriumLargest_mL", words.told.atrium),
    ],
  };
}

function describePoorFit(strained: readonly LetterNumber[], language: Language): string {
  const words = yourNumbersFor(language);
  const [first, second] = strained.map((name) => words.numbers[name]);
  if (first === undefined) return words.poorly;
  const pair =
    second === undefined
      ? fillMessage(language, words.poorlyOne, { first })
      : fillMessage(language, words.poorlyPair, { first, second });
  return `${words.poorly} ${pair}`;
}

function describeDropRange({ p05, p95 }: RangeOfHearts, language: Language): string {
  const { drops, dropsAlike, dropsFew } = yourNumbersFor(language).told;
  const [low, high] = [roundTo(p05 / 10, 0), roundTo(p95 / 10, 0)];
  if (high === 0) return dropsFew;
  return fillMessage(language, low === high ? dropsAlike : drops, { low, high });
}

/**
 * No pressure in numbers: nobody measured it. The middle half says what it likely is; where nine
 * in ten reach from usual to high, it says that nothing is known.
 */
function describePressureRange(range: RangeOfHearts, language: Language): string {
  const { pressure } = yourNumbersFor(language);
  const whole = [namePressureBehind(range.p05), namePressureBehind(range.p95)];
  if (whole[0] === "usual" && whole[1] === "high" && isWide(range)) return pressure.wide;
  const low = namePressureBehind(range.p25);
  const likely = namePressureBehind(range.p75);
  // Nobody is told "as in a well heart" while it may well be more.
  const high = likely === "usual" && whole[1] !== "usual" ? "raised" : likely;
  if (low === high) return pressure[low];
  const between: Partial<Record<PressureWord, string>> = {
    usual: high === "high" ? pressure.wide : pressure.usualToRaised,
    raised: pressure.raisedToHigh,
  };
  return between[low] ?? pressure[low];
}

/** Wider than from a well heart to one that is congested. */
function isWide({ p05, p95 }: RangeOfHearts): boolean {
  return p95 - p05 > heartPressures.high.value;
}

/** To steps of 5, outward: a range is not made narrower by rounding. */
function roundOutward({ p05, p95 }: RangeOfHearts): { low: number; high: number } {
  return { low: 5 * Math.floor(p05 / 5), high: 5 * Math.ceil(p95 / 5) };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
