import type { EchoMeasure } from "../echo-measure.ts";
import type { FoundValue } from "./find-values.ts";
import type { Doubt, LetterGrade } from "./letter-reading.ts";

/** A leak's share and its volume come from different pictures; more than this is an error. */
const fractionSlack_points = 10;

/**
 * Settle values that stand in the letter more than once, and flag those that cannot hold together.
 *
 * The same number again is one value; two different ones are both asked about.
 *
 * @source SEV-53 of the clinical dossier
 */
export function checkTogether(values: readonly FoundValue[]): {
  values: FoundValue[];
  doubts: Doubt[];
} {
  const settled = settleTwice(values);
  const doubts: Doubt[] = [];
  const inDoubt = new Map<FoundValue["measure"], Doubt>();
  const current = (measure: FoundValue["measure"]): number | undefined =>
    settled.find((one) => one.measure === measure && one.use === "current")?.stored?.value;
  const flag = (
    measures: readonly FoundValue["measure"][],
    expected: string,
    found: string,
  ): void => {
    const doubt: Doubt = { code: "contradiction", expected, found };
    doubts.push(doubt);
    for (const measure of measures) inDoubt.set(measure, doubt);
  };
  const below = (small: EchoMeasure, large: EchoMeasure, expected: string): void => {
    const [one, other] = [current(small), current(large)];
    if (one !== undefined && other !== undefined && one >= other)
      flag([small, large], expected, `${one} and ${other}`);
  };
  below(
    "endSystolicDiameter",
    "endDiastolicDiameter",
    "a heart chamber smaller when it has squeezed (LVESD below LVEDD)",
  );
  below(
    "endSystolicVolume",
    "endDiastolicVolume",
    "less blood left after a beat than before it (LVESV below LVEDV)",
  );
  const [before, after] = [current("endDiastolicVolume"), current("endSystolicVolume")];
  const total =
    current("totalStrokeVolume") ??
    (before !== undefined && after !== undefined && before > after ? before - after : undefined);
  const [leak, fraction] = [current("regurgitantVolume"), current("regurgitantFraction")];
  if (leak !== undefined && total !== undefined) {
    if (leak > total)
      flag(
        ["regurgitantVolume"],
        `a leak of at most the ${total} mL that leave the chamber in a beat`,
        `${leak} mL`,
      );
    else if (
      fraction !== undefined &&
      Math.abs((100 * leak) / total - fraction) > fractionSlack_points
    ) {
      flag(
        ["regurgitantVolume", "regurgitantFraction"],
        `a share near ${Math.round((100 * leak) / total)} % (${leak} of ${total} mL)`,
        `${fraction} %`,
      );
    }
  }
  return {
    values: settled.map((value) => {
      const doubt = value.use === "current" ? inDoubt.get(value.measure) : undefined;
      return doubt === undefined
        ? value
        : { ...value, use: "asks", doubts: [...value.doubts, doubt] };
    }),
    doubts,
  };
}

function settleTwice(values: readonly FoundValue[]): FoundValue[] {
  const certain = new Set(values.filter(({ use }) => use === "current").map(keyOf));
  const seen = new Set<string>();
  const kept = values.filter((value) => {
    if (value.stored === undefined) return true;
    const key = `${keyOf(value)} ${value.use} ${value.on ?? ""}`;
    const isRepeat = seen.has(key) || (value.use === "asks" && certain.has(keyOf(value)));
    seen.add(key);
    return !isRepeat;
  });
  const rivals = new Map<FoundValue["measure"], string[]>();
  for (const { measure, use, stored } of kept) {
    if (use !== "current") continue;
    rivals.set(
      measure,
      [...(rivals.get(measure) ?? []), `${stored?.value} ${stored?.unit}`].slice(0, 5),
    );
  }
  return kept.map((value) => {
    const told = value.use === "current" ? (rivals.get(value.measure) ?? []) : [];
    if (told.length < 2) return value;
    const doubt: Doubt = { code: "twoValues", expected: "one value", found: told.join(" and ") };
    return { ...value, use: "asks", doubts: [...value.doubts, doubt] };
  });
}

/** The same number of the same thing. */
function keyOf({ measure, stored }: FoundValue): string {
  return `${measure} ${stored?.value}`;
}

/** Two different grades of one study are both asked about. */
export function settleGrades(grades: readonly LetterGrade[]): {
  grades: LetterGrade[];
  doubts: Doubt[];
} {
  const words = new Set(grades.filter(({ use }) => use === "current").map(({ grade }) => grade));
  const seen = new Set<string>();
  const once = grades.filter(({ grade, use, otherwise }) => {
    const key = `${grade} ${use} ${otherwise ?? ""}`;
    if (seen.has(key) || (use === "asks" && words.has(grade) && words.size === 1)) return false;
    seen.add(key);
    return true;
  });
  if (words.size < 2) return { grades: once, doubts: [] };
  const doubt: Doubt = {
    code: "twoGrades",
    expected: "one grade",
    found: [...words].join(" and "),
  };
  return {
    grades: once.map((one) =>
      one.use === "current" ? { ...one, use: "asks", doubts: [...one.doubts, doubt] } : one,
    ),
    doubts: [doubt],
  };
}
