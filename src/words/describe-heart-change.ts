import { roundTo } from "#units/round.ts";
import { formatDrops } from "./describe-heart.ts";
import { fillMessage } from "./fill-message.ts";
import { formatOnePressure, formatPressure } from "./format-quantity.ts";
import { type HeartCause, findHeartCauses } from "./heart-causes.ts";
import type { HeartNumbers } from "./heart-numbers.ts";
import { lateScreensFor } from "./late-screens.ts";
import type { WordsContext } from "./words-context.ts";

export type ChangedQuantity = "leak" | "flow" | "pressure" | "bloodPressure" | "pulse" | "squeezed";

export interface ChangeWords {
  readonly quantity: ChangedQuantity;
  readonly direction: "up" | "down" | "same";
  /** "Blood to the body" */
  readonly title: string;
  /** "More blood goes out to the body." */
  readonly text: string;
  /** "The hole is smaller."; absent where nothing stays or no one cause stands out. */
  readonly why?: string;
  readonly before: string;
  readonly now: string;
}

/**
 * What went up, what went down and what stayed between two hearts, the leak first.
 *
 * Each reason is something that was changed in the heart and that pushes this quantity this way;
 * where several were, the one that weighs most is told.
 */
export function describeHeartChange(
  before: HeartNumbers,
  now: HeartNumbers,
  context: Pick<WordsContext, "language" | "units">,
): readonly ChangeWords[] {
  const { change } = lateScreensFor(context.language).heartStage;
  const causes = findHeartCauses(before, now);
  return (Object.keys(quantities) as ChangedQuantity[]).map((quantity) => {
    const { read, smallest, format, up, down } = quantities[quantity];
    const difference = read(now) - read(before);
    const direction = Math.abs(difference) < smallest ? "same" : difference > 0 ? "up" : "down";
    const possible = { up, down, same: [] }[direction];
    const cause = possible.find(([name]) => causes.has(name));
    const words = change.quantities[quantity];
    return {
      quantity,
      direction,
      title: words.title,
      text: words[direction],
      ...(cause === undefined ? {} : { why: change.why[cause[1]] }),
      before: format(before, context),
      now: format(now, context),
    };
  });
}

type WhyWords = keyof ReturnType<typeof lateScreensFor>["heartStage"]["change"]["why"];
/** What was changed in the heart, and the sentence that tells it for this quantity. */
type Reason = readonly [HeartCause, WhyWords];

interface Quantity {
  readonly read: (numbers: HeartNumbers) => number;
  /** What differs by less is about the same: nobody could see it on the page. */
  readonly smallest: number;
  readonly format: (numbers: HeartNumbers, context: FormatContext) => string;
  readonly up: readonly Reason[];
  readonly down: readonly Reason[];
}

type FormatContext = Pick<WordsContext, "language" | "units">;

/** A cause whose sentence is the same for every quantity. */
const plain = (cause: HeartCause & WhyWords): Reason => [cause, cause];

const quantities: Readonly<Record<ChangedQuantity, Quantity>> = {
  leak: {
    read: (numbers) => numbers.regurgitantFraction_percent,
    smallest: 2,
    // Both, for three drops of a hundred are a change and no drop of ten.
    format: ({ regurgitantFraction_percent: leak_percent }, { language }) =>
      fillMessage(language, lateScreensFor(language).heartStage.change.dropsAndPercent, {
        drops: formatDrops(leak_percent, language),
        percent: roundTo(leak_percent, 0),
      }),
    up: [plain("holeLarger"), plain("wayHarder")],
    down: [plain("holeSmaller"), plain("wayEasier")],
  },
  flow: {
    read: (numbers) => numbers.cardiacOutput_Lmin,
    smallest: 0.15,
    format: ({ cardiacOutput_Lmin }, { language }) =>
      fillMessage(language, lateScreensFor(language).heartStage.change.litres, {
        value: roundTo(cardiacOutput_Lmin, 1).toFixed(1),
      }),
    up: [
      ["holeSmaller", "lessComesBack"],
      plain("kickBack"),
      plain("faster"),
      plain("wayEasier"),
      plain("stronger"),
      plain("moreBlood"),
      plain("veinsTighter"),
      plain("doorWider"),
    ],
    down: [
      ["holeLarger", "moreComesBack"],
      plain("kickLost"),
      plain("slower"),
      plain("wayHarder"),
      plain("weaker"),
      plain("lessBlood"),
      plain("veinsWider"),
      plain("doorNarrower"),
    ],
  },
  pressure: {
    read: (numbers) => numbers.meanLeftAtrialPressure_mmHg,
    smallest: 1,
    format: ({ meanLeftAtrialPressure_mmHg }, { language, units }) =>
      formatOnePressure(meanLeftAtrialPressure_mmHg, units, language),
    up: [
      ["holeLarger", "moreComesBack"],
      plain("moreBlood"),
      plain("doorNarrower"),
      plain("kickLost"),
      plain("wayHarder"),
      plain("weaker"),
      plain("veinsTighter"),
      plain("faster"),
    ],
    down: [
      ["holeSmaller", "lessComesBack"],
      plain("lessBlood"),
      plain("veinsWider"),
      plain("kickBack"),
      plain("wayEasier"),
      plain("stronger"),
      plain("slower"),
      plain("doorWider"),
    ],
  },
  bloodPressure: {
    read: (numbers) => numbers.systolicPressure_mmHg,
    smallest: 3,
    format: ({ systolicPressure_mmHg, diastolicPressure_mmHg }, { language, units }) =>
      formatPressure(systolicPressure_mmHg, diastolicPressure_mmHg, units, language),
    up: [
      plain("wayHarder"),
      ["holeSmaller", "lessComesBack"],
      plain("stronger"),
      plain("kickBack"),
      plain("faster"),
      plain("moreBlood"),
      plain("veinsTighter"),
    ],
    down: [
      plain("wayEasier"),
      ["holeLarger", "moreComesBack"],
      plain("lessBlood"),
      plain("veinsWider"),
      plain("weaker"),
      plain("kickLost"),
      plain("slower"),
      plain("doorNarrower"),
    ],
  },
  pulse: {
    read: (numbers) => numbers.heartRate_perMin,
    smallest: 2,
    format: ({ heartRate_perMin }, { language }) =>
      fillMessage(language, lateScreensFor(language).heartStage.change.beats, {
        value: roundTo(heartRate_perMin, 0),
      }),
    up: [],
    down: [],
  },
  squeezed: {
    read: (numbers) => numbers.ejectionFraction_percent,
    smallest: 2,
    format: ({ ejectionFraction_percent }, { language }) =>
      fillMessage(language, lateScreensFor(language).heartStage.change.percent, {
        value: roundTo(ejectionFraction_percent, 0),
      }),
    up: [["holeLarger", "wayBackOpen"], plain("stronger"), plain("wayEasier")],
    down: [["holeSmaller", "wayBackClosed"], plain("weaker"), plain("wayHarder")],
  },
};
