import type { Language } from "./catalogue.ts";
import type { yourNumbers } from "./english/your-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatLetterNumber, type LetterNumber, roundLetterNumber } from "./letter-number.ts";
import { yourNumbersFor } from "./your-numbers.ts";

/** Why nothing was drawn; `about` of an issue of the heart's `fitPatient` has this shape. */
export type FitTroubleToDescribe =
  | { readonly kind: "unknown" }
  | { readonly kind: "outOfBounds"; readonly name: LetterNumber; readonly value: number }
  | { readonly kind: "missing"; readonly oneOf: readonly (readonly LetterNumber[])[] }
  | {
      readonly kind: "disagree";
      readonly which: Exclude<keyof typeof yourNumbers.disagree, "please">;
      readonly numbers: Readonly<Partial<Record<LetterNumber, number>>>;
      readonly wouldBe: number;
    };

/** One trouble in plain words: which numbers do not fit together, or what is needed. */
export function describeFitTrouble(trouble: FitTroubleToDescribe, language: Language): string {
  const words = yourNumbersFor(language);
  switch (trouble.kind) {
    case "unknown":
      return words.unknown;
    case "outOfBounds":
      return fillMessage(language, words.outOfBounds, {
        value: formatLetterNumber(trouble.name, trouble.value, language),
        what: words.numbers[trouble.name],
      });
    case "missing": {
      const [only, ...others] = trouble.oneOf;
      return only?.length === 1 && others.length === 0
        ? fillMessage(language, words.missingOne, { what: words.numbers[only[0]!] })
        : words.missingLeak;
    }
    case "disagree":
      return describeDisagreement(trouble, language);
  }
}

function describeDisagreement(
  { which, numbers, wouldBe }: FitTroubleToDescribe & { kind: "disagree" },
  language: Language,
): string {
  const { disagree, saidOfLeak } = yourNumbersFor(language);
  const given = Object.entries(numbers).map(([key, value]) => {
    // Safe: the shape has no other names.
    const name = key as LetterNumber;
    return [name, roundLetterNumber(name, value)];
  });
  // Safe: a disagreement is about one number at least, and the first is the one that is asked about.
  const asked = Object.keys(numbers)[0] as LetterNumber;
  const forward: LetterNumber =
    numbers.forwardStrokeVolume_mL === undefined ? "cardiacOutput_Lmin" : "forwardStrokeVolume_mL";
  const values = Object.fromEntries(given) as Record<string, string>;
  const leak = asked in saidOfLeak ? saidOfLeak[asked as keyof typeof saidOfLeak] : "";
  const said = fillMessage(language, disagree[which], {
    ...values,
    leak: fillMessage(language, leak, values),
    wouldBe: roundLetterNumber(asked, wouldBe),
    forward: formatLetterNumber(forward, numbers[forward] ?? 0, language),
    total: roundLetterNumber("endDiastolicVolume_mL", findTotal(numbers)),
  });
  return `${said} ${disagree.please}`;
}

/** All that is squeezed out with a beat, by whichever numbers were given. */
function findTotal({
  endDiastolicVolume_mL: full = 0,
  endSystolicVolume_mL: left,
  ejectionFraction_percent: share = 0,
}: Readonly<Partial<Record<LetterNumber, number>>>): number {
  if (full === 0 && left !== undefined) return (left * share) / (100 - share);
  return left === undefined ? (full * share) / 100 : full - left;
}
