import type { Item } from "#knowledge/item.ts";
import {
  strokeActions,
  strokeGuards,
  strokeLimits,
  strokePoints,
} from "#knowledge/stroke-points.ts";

/** What counts, besides age, sex and the ejection fraction. */
export const strokeConditions = [
  "heartFailure",
  "hypertension",
  "diabetes",
  "stroke",
  "vascularDisease",
] as const;
export type StrokeCondition = (typeof strokeConditions)[number];

/** With any of these neither score decides. Fibrillation is the other way round: without it. */
export const strokeGuardConditions = [
  "mechanicalValve",
  "mitralStenosis",
  "hypertrophicCardiomyopathy",
  "cardiacAmyloidosis",
] as const;
export type StrokeGuardCondition = (typeof strokeGuardConditions)[number];

/** What is known of a person; what is left out or `notSure` is not known. */
export interface StrokeSituation {
  readonly has: Readonly<
    Partial<
      Record<
        StrokeCondition | StrokeGuardCondition | "atrialFibrillation",
        "yes" | "no" | "notSure"
      >
    >
  >;
  readonly age_years?: number;
  readonly sex?: "female" | "male";
  readonly ejectionFraction_percent?: number;
}

/** One line of a score: what counted, how much, and by which row. */
export interface StrokeItem {
  readonly item: keyof typeof strokePoints;
  readonly rule: string;
  readonly points: number;
}

/** What a society lists for so many points; `noRowRead` where we have read no row for it. */
export interface StrokeAction {
  readonly says: "recommended" | "shouldBeConsidered" | "intermediate" | "noRowRead";
  readonly rule?: string;
}

export type MissingForStroke =
  | StrokeCondition
  | StrokeGuardCondition
  | "atrialFibrillation"
  | "age"
  | "sex";

/** The name stands with the number: the two scores are not the same count. */
export type StrokeScore = { readonly name: "CHA2DS2-VA" | "CHA2DS2-VASc" } & (
  | {
      readonly kind: "score";
      readonly points: number;
      readonly items: readonly StrokeItem[];
      readonly action: StrokeAction;
    }
  | { readonly kind: "notApplicable"; readonly rules: readonly string[] }
  | {
      /** Something is not known; the points are a lower bound and no score. */
      readonly kind: "cannotTell";
      readonly atLeast: number;
      readonly items: readonly StrokeItem[];
      readonly missing: readonly MissingForStroke[];
      /** What holds whatever the rest turns out to be. */
      readonly action?: StrokeAction;
    }
);

/**
 * Both scores of the risk of stroke in atrial fibrillation, for the clinician.
 *
 * @throws RangeError for an age or an ejection fraction that nobody has
 * @example scoreStroke({ has: {}, age_years: 80 }).VA // at least 2, much missing
 */
export function scoreStroke(situation: StrokeSituation): {
  readonly VA: StrokeScore;
  readonly VASc: StrokeScore;
} {
  checkRange("age", situation.age_years, 130, "years");
  checkRange("ejection fraction", situation.ejectionFraction_percent, 100, "%");
  const guards = listGuards(situation);
  if (guards.length > 0) {
    const rules = guards.map(({ id }) => id);
    return {
      VA: { name: "CHA2DS2-VA", kind: "notApplicable", rules },
      VASc: { name: "CHA2DS2-VASc", kind: "notApplicable", rules },
    };
  }
  const items = listItems(situation);
  const missing = listMissing(situation);
  const isFemale = situation.sex === "female";
  const withSex = isFemale ? [...items, toItem("female", strokePoints.female)] : items;
  const missingSex: MissingForStroke[] =
    situation.sex === undefined ? [...missing, "sex"] : missing;
  return {
    VA: finish("CHA2DS2-VA", items, missing, chooseEuropeanAction),
    VASc: finish("CHA2DS2-VASc", withSex, missingSex, (points, isBound) =>
      isBound ? undefined : chooseAmericanAction(points, isFemale),
    ),
  };
}

function listGuards({ has }: StrokeSituation): Item<string>[] {
  const { mechanicalValve, mitralStenosis } = strokeGuards;
  const { hypertrophicCardiomyopathy, cardiacAmyloidosis, noFibrillation } = strokeGuards;
  const guards: [boolean, Item<string>][] = [
    [has.mechanicalValve === "yes", mechanicalValve],
    [has.mitralStenosis === "yes", mitralStenosis],
    [has.hypertrophicCardiomyopathy === "yes", hypertrophicCardiomyopathy],
    [has.cardiacAmyloidosis === "yes", cardiacAmyloidosis],
    [has.atrialFibrillation === "no", noFibrillation],
  ];
  return guards.filter(([isThere]) => isThere).map(([, item]) => item);
}

function listItems({ has, age_years, ejectionFraction_percent }: StrokeSituation): StrokeItem[] {
  const { heartFailure, hypertension, diabetes, stroke, vascularDisease } = strokePoints;
  const { age75, age65 } = strokePoints;
  const hasLowEjection =
    ejectionFraction_percent !== undefined &&
    ejectionFraction_percent <= strokeLimits.lowEjection.value;
  const isAtLeast = (limit: Item<number>): boolean =>
    age_years !== undefined && age_years >= limit.value;
  return [
    ...(has.heartFailure === "yes" || hasLowEjection ? [toItem("heartFailure", heartFailure)] : []),
    ...(has.hypertension === "yes" ? [toItem("hypertension", hypertension)] : []),
    ...(isAtLeast(strokeLimits.olderAge)
      ? [toItem("age75", age75)]
      : isAtLeast(strokeLimits.oldAge)
        ? [toItem("age65", age65)]
        : []),
    ...(has.diabetes === "yes" ? [toItem("diabetes", diabetes)] : []),
    ...(has.stroke === "yes" ? [toItem("stroke", stroke)] : []),
    ...(has.vascularDisease === "yes" ? [toItem("vascularDisease", vascularDisease)] : []),
  ];
}

function toItem(item: StrokeItem["item"], { id, value }: Item<number>): StrokeItem {
  return { item, rule: id, points: value };
}

function listMissing({
  has,
  age_years,
  ejectionFraction_percent,
}: StrokeSituation): MissingForStroke[] {
  const isUnknown = (what: keyof StrokeSituation["has"]): boolean =>
    has[what] !== "yes" && has[what] !== "no";
  const { lowEjection } = strokeLimits;
  // A low ejection fraction counts as heart failure whatever is said of symptoms.
  const isSettled =
    ejectionFraction_percent !== undefined && ejectionFraction_percent <= lowEjection.value;
  return [
    ...(isUnknown("atrialFibrillation") ? (["atrialFibrillation"] as const) : []),
    ...strokeGuardConditions.filter(isUnknown),
    ...strokeConditions.filter(
      (condition) => isUnknown(condition) && !(condition === "heartFailure" && isSettled),
    ),
    ...(age_years === undefined ? (["age"] as const) : []),
  ];
}

function finish(
  name: StrokeScore["name"],
  items: readonly StrokeItem[],
  missing: readonly MissingForStroke[],
  choose: (points: number, isBound: boolean) => StrokeAction | undefined,
): StrokeScore {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  if (missing.length === 0) {
    return { name, kind: "score", points, items, action: choose(points, false)! };
  }
  // Whether the score applies at all must be known before any row of it is read.
  const mayNotApply = missing.some(
    (what) =>
      what === "atrialFibrillation" || strokeGuardConditions.some((guard) => guard === what),
  );
  const action = mayNotApply ? undefined : choose(points, true);
  return {
    name,
    kind: "cannotTell",
    atLeast: points,
    items,
    missing,
    ...(action === undefined ? {} : { action }),
  };
}

/** ESC 2024. Of a lower bound only the highest row holds. */
function chooseEuropeanAction(points: number, isBound: boolean): StrokeAction | undefined {
  const { recommended, considered } = strokeActions;
  if (points >= recommended.value) return { says: "recommended", rule: recommended.id };
  if (isBound) return undefined;
  return points === considered.value
    ? { says: "shouldBeConsidered", rule: considered.id }
    : { says: "noRowRead" };
}

/** 2023 ACC/AHA: the row of intermediate risk is the only one we have read. */
function chooseAmericanAction(points: number, isFemale: boolean): StrokeAction {
  const { intermediateMen, intermediateWomen } = strokeActions;
  const row = isFemale ? intermediateWomen : intermediateMen;
  return points === row.value ? { says: "intermediate", rule: row.id } : { says: "noRowRead" };
}

function checkRange(what: string, value: number | undefined, most: number, unit: string): void {
  if (value === undefined || (value >= 0 && value <= most)) return;
  throw new RangeError(
    `Cannot score a stroke risk: expected ${what} 0 to ${most} ${unit}, got ${value}`,
  );
}
