import { noneNamed, type FoundValue } from "./find-values.ts";

/**
 * Settle earlier values of which only a sentence before says what they belong to.
 *
 * A comparison at the end of a letter ("unchanged from 2024: EROA …") stands behind the last valve
 * that was told of, and compares with a number of this letter. Where this letter gives that
 * measure of the mitral valve, and of no other, it is the mitral valve's; and where the comparison
 * is a line of its own with other numbers of that study, for the letter is about that valve.
 */
export function settleCompared(values: readonly FoundValue[]): FoundValue[] {
  return values.map((value) => {
    const { compared, isBehindComparison, ...rest } = value;
    if (compared === undefined && isBehindComparison !== true) return rest;
    const same = values.filter((one) => one !== value && one.measure === value.measure);
    if (isBehindComparison === true) return settleBehind(rest, same);
    if (compared === undefined) return rest;
    const isOfOurs = same.some((one) => one.use === "current" || isOpenNumber(one));
    const isOfAnother = same.some(
      (one) =>
        one.compared === undefined &&
        one.doubts.some(
          ({ code, found }) =>
            code === "otherStructure" || (code === "whichValve" && found !== noneNamed),
        ),
    );
    return isOfOurs && (!isOfAnother || compared.isSummary) && rest.stored !== undefined
      ? { ...rest, use: "earlier", doubts: compared.doubts }
      : rest;
  });
}

/** Of this valve and this study, though its number is a range or a limit. */
function isOpenNumber({ use, doubts }: FoundValue): boolean {
  return use === "asks" && doubts.every(({ code }) => code === "range" || code === "limit");
}

/**
 * "Compared with June 2024 the MR has progressed. LVEF was 60 %" is of then where the letter has
 * the number of today; else it may be how this letter tells of today, and is asked about.
 */
function settleBehind(value: FoundValue, same: readonly FoundValue[]): FoundValue {
  const doubts = value.doubts.filter(({ code }) => code !== "whichTime");
  const isOfThen = doubts.length === 0 && same.some(({ use }) => use === "current");
  return isOfThen ? { ...value, use: "earlier", doubts } : value;
}
