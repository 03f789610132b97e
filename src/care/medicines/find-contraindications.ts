import type { Item } from "#knowledge/item.ts";
import {
  medicineConditions,
  rateCalciumBlockerLimit,
} from "#knowledge/medicines/medicine-conditions.ts";
import type { ConditionRule } from "#knowledge/medicines/medicine-rule.ts";
import { makeFinding } from "./make-finding.ts";
import type {
  MedicineFinding,
  MedicinesSituation,
  MissingForMedicines,
} from "./medicines-check.ts";
import { findTarget, toFound, type ReadMedicine } from "./read-list.ts";

const rules: readonly Item<ConditionRule>[] = Object.values(medicineConditions);

/** Medicines that do not go with what the person has; "not sure" is not "no". */
export function findContraindications(
  list: readonly ReadMedicine[],
  { has = {}, ejectionFraction_percent }: MedicinesSituation,
): MedicineFinding[] {
  return list.flatMap((medicine) => [
    ...rules.flatMap((rule) => judge(rule, medicine, has)),
    ...judgeRateCalciumBlocker(medicine, ejectionFraction_percent),
  ]);
}

/** What would have to be known of the person to judge this list, and is not. */
export function listUnknownConditions(
  list: readonly ReadMedicine[],
  { has = {} }: MedicinesSituation,
): MissingForMedicines[] {
  const loud = rules.filter(({ value }) => value.severity !== "quiet");
  return loud
    .filter(({ value }) => has[value.condition] === undefined)
    .filter(({ value }) => list.some((one) => findTarget(one, value.target) !== undefined))
    .map(({ value }) => value.condition);
}

function judge(
  item: Item<ConditionRule>,
  medicine: ReadMedicine,
  has: NonNullable<MedicinesSituation["has"]>,
): MedicineFinding[] {
  const { target, condition, severity, whenNotSure, contactToday } = item.value;
  const answer = has[condition];
  const ingredient = findTarget(medicine, target);
  if (ingredient === undefined || answer === undefined || answer === "no") return [];
  const found = [toFound(medicine, ingredient)];
  return answer === "yes"
    ? [makeFinding(item, found, { kind: "condition", severity, contactToday, about: condition })]
    : [
        makeFinding(item, found, {
          kind: "condition",
          severity: whenNotSure,
          about: condition,
          missing: [condition],
        }),
      ];
}

/** A pump that is known to be weak: ask before. One nobody told us of: ask how strong it is. */
function judgeRateCalciumBlocker(
  medicine: ReadMedicine,
  ejectionFraction_percent: number | undefined,
): MedicineFinding[] {
  const item = rateCalciumBlockerLimit;
  const ingredient = findTarget(medicine, item.value.target);
  if (ingredient === undefined) return [];
  const about = "ejectionFraction";
  const found = [toFound(medicine, ingredient)];
  if (ejectionFraction_percent === undefined) {
    const missing = [about] as const;
    return [makeFinding(item, found, { kind: "condition", severity: "warn", about, missing })];
  }
  if (ejectionFraction_percent > item.value.atOrUnder) return [];
  const observed = { value: ejectionFraction_percent };
  return [
    makeFinding(item, found, { kind: "condition", severity: "blockAndAsk", about, observed }),
  ];
}
