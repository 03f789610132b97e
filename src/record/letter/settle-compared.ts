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
    const { compared, ...rest } = value;
    if (compared === undefined) return rest;
    const same = values.filter((one) => one !== value && one.measure === value.measure);
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
