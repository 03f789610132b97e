import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import type { Item } from "#knowledge/item.ts";
import type { EchoSign, EchoStudy } from "#record/echo-measure.ts";
import type { LeakGrade, MissingForGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import type { TierSpan } from "../grade/leak-tier.ts";
import type { VisitKind } from "./visit-situation.ts";

/** Whose intervals are shown side by side, and under which grade each reads them. */
export const societies = {
  esc25: { name: "ESC/EACTS 2025", grade: "esc" },
  bse22: { name: "British Society of Echocardiography 2022", grade: "aseAcc" },
  acc20: { name: "ACC/AHA 2020", grade: "aseAcc" },
} as const satisfies Record<string, { readonly name: string; readonly grade: LeakGuidelineId }>;

export type SocietyId = keyof typeof societies;

export const societyIds = Object.freeze(Object.keys(societies)) as readonly SocietyId[];

export type MissingForPlan =
  | MissingForGrade
  | EchoSign
  | "grade"
  | "symptoms"
  | "studyDate"
  | "studySinceProcedure"
  | "beforeProcedure"
  | "lastVisit";

/** What a society says of the next one. */
export type IntervalChoice =
  | {
      readonly kind: "interval";
      /** The shorter end and the longer one. */
      readonly from: Item<number>;
      readonly by: Item<number>;
      readonly missing: readonly MissingForPlan[];
    }
  | { readonly kind: "notNeeded"; readonly rule: Item<unknown> }
  /** The society says nothing of this case that we have read. */
  | { readonly kind: "noRow" }
  | { readonly kind: "cannotTell"; readonly missing: readonly MissingForPlan[] };

type Choices = Readonly<Record<VisitKind, IntervalChoice>>;

const noRow: IntervalChoice = { kind: "noRow" };

/**
 * The interval each society gives for a leak nobody has operated on.
 *
 * Where a part of the case is not known, the shorter interval holds and the part is named.
 *
 * @source SUR-1 to SUR-7 of the clinical dossier
 */
export function chooseInterval(society: SocietyId, study: EchoStudy, grade: LeakGrade): Choices {
  if ((grade.kind !== "graded" && grade.kind !== "asReported") || study.isAcute === true) {
    const unknown = { kind: "cannotTell", missing: ["grade"] } as const;
    return { echo: unknown, visit: unknown };
  }
  if (grade.high === 0) return { echo: noRow, visit: noRow };
  switch (society) {
    case "esc25":
      return chooseEsc(study, grade);
    case "bse22":
      return chooseBse(study, grade);
    case "acc20":
      return chooseAcc(study, grade);
  }
}

function chooseEsc(study: EchoStudy, grade: TierSpan): Choices {
  switch (study.mechanism) {
    case "primary":
      return chooseEscPrimary(study, grade);
    case "ventricularSecondary":
      return grade.low >= 2 ? both(every(surveillanceIntervals.ventricularSecondary)) : both(noRow);
    case "atrialSecondary":
      return grade.low === 4 ? both(every(surveillanceIntervals.atrialSevere)) : both(noRow);
    case "mixed":
    case "notKnown":
      // Of all kinds the leak may be of, the one that is looked at most often.
      return grade.low >= 2
        ? both(every(surveillanceIntervals.ventricularSecondary, ["mechanism"]))
        : both({ kind: "cannotTell", missing: ["mechanism"] });
  }
}

function chooseEscPrimary(study: EchoStudy, grade: TierSpan): Choices {
  if (grade.low === 4) return both(every(surveillanceIntervals.severeEsc));
  if (grade.low < 2) return both(noRow);
  return { echo: chooseModerate(study), visit: every(surveillanceIntervals.moderateVisit) };
}

/** One to two years hold for a ventricle that works well; of one nobody described, the shorter. */
function chooseModerate({ values }: EchoStudy): IntervalChoice {
  const { moderateEchoFrom, moderateEchoBy } = surveillanceIntervals;
  return values.ejectionFraction === undefined
    ? every(moderateEchoFrom, ["ejectionFraction"])
    : between(moderateEchoFrom, moderateEchoBy);
}

function chooseBse(study: EchoStudy, grade: TierSpan): Choices {
  if (grade.low === 4) {
    const { severeBseEchoFrom, severeBseEchoBy, severeBseVisit } = surveillanceIntervals;
    return { echo: between(severeBseEchoFrom, severeBseEchoBy), visit: every(severeBseVisit) };
  }
  if (grade.low >= 2) return { echo: chooseModerate(study), visit: noRow };
  return { echo: chooseMild(study), visit: noRow };
}

/** Only a valve that is said to look normal, and whose leak has another cause, needs no echo. */
function chooseMild({ signs, mechanism }: EchoStudy): IntervalChoice {
  const { mildProlapseEchoFrom, mildProlapseEchoBy } = surveillanceIntervals;
  const isOtherwiseIll = otherChanges.some((sign) => signs[sign] === true);
  if (isOtherwiseIll) return noRow;
  if (signs.prolapse === true) return between(mildProlapseEchoFrom, mildProlapseEchoBy);
  const looksNormal = signs.prolapse === false && mechanism !== "primary";
  const isKindKnown = mechanism === "ventricularSecondary" || mechanism === "atrialSecondary";
  if (looksNormal && !isKindKnown) return every(mildProlapseEchoFrom, ["mechanism"]);
  if (looksNormal) return { kind: "notNeeded", rule: surveillanceRules.mildNormalValve };
  return every(mildProlapseEchoFrom, ["prolapse"]);
}

/** Changes of the valve of which the table of mild leaks says nothing. */
const otherChanges: readonly EchoSign[] = [
  "flailLeaflet",
  "chordalRupture",
  "papillaryRupture",
  "rheumatic",
  "endocarditis",
  "tethering",
];

/** Only the severe primary leak was read; the others are of ACC20 rows nobody has verified. */
function chooseAcc({ mechanism }: EchoStudy, grade: TierSpan): Choices {
  if (grade.low < 4 || mechanism !== "primary") return both(noRow);
  const { severeAccEchoFrom, severeAccEchoBy } = surveillanceIntervals;
  return { echo: between(severeAccEchoFrom, severeAccEchoBy), visit: noRow };
}

export function every(item: Item<number>, missing: readonly MissingForPlan[] = []): IntervalChoice {
  return { kind: "interval", from: item, by: item, missing };
}

export function between(from: Item<number>, by: Item<number>): IntervalChoice {
  return { kind: "interval", from, by, missing: [] };
}

export function both(choice: IntervalChoice): Choices {
  return { echo: choice, visit: choice };
}
