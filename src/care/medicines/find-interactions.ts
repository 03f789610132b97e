import type { Item } from "#knowledge/item.ts";
import {
  askBeforePainkiller,
  interactions,
  lowDoseAspirin,
  oneOfEach,
} from "#knowledge/medicines/interactions.ts";
import type { IngredientId } from "#knowledge/medicines/ingredient.ts";
import type { InteractionRule, MedicineSeverity } from "#knowledge/medicines/medicine-rule.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { isWithinMonths, type KnownLabs } from "./known-labs.ts";
import { makeFinding } from "./make-finding.ts";
import type {
  FoundMedicine,
  MedicineFinding,
  MedicinesSituation,
  MissingForMedicines,
} from "./medicines-check.ts";
import { readAspirinDose } from "./read-aspirin-dose.ts";
import { classOf, findTarget, toFound, type ReadMedicine } from "./read-list.ts";

export interface Surroundings {
  readonly has: NonNullable<MedicinesSituation["has"]>;
  readonly labs: KnownLabs;
  readonly today: CalendarDay;
}

const rules: readonly Item<InteractionRule>[] = Object.values(interactions);

/** Pairs and the triple, substances that are there twice, and painkillers to ask about. */
export function findInteractions(
  list: readonly ReadMedicine[],
  around: Surroundings,
): MedicineFinding[] {
  return [
    ...rules.flatMap((rule) => findPairs(rule, list, around)),
    ...findDuplicates(list),
    ...list.flatMap((medicine) => askAboutPainkiller(medicine)),
  ];
}

/** Where one line stands on each side of a rule. */
interface Side {
  readonly medicine: ReadMedicine;
  readonly found: FoundMedicine;
}

function findPairs(
  item: Item<InteractionRule>,
  list: readonly ReadMedicine[],
  around: Surroundings,
): MedicineFinding[] {
  const sides = item.value.sides.map((target) =>
    list.flatMap((medicine): Side[] => {
      const ingredient = findTarget(medicine, target);
      return ingredient === undefined ? [] : [{ medicine, found: toFound(medicine, ingredient) }];
    }),
  );
  if (sides.some((side) => side.length === 0)) return [];
  return combine(sides).flatMap((combination) => judge(item, combination, around));
}

/** One of each side; a single tablet with both substances in it was meant so. */
function combine(sides: readonly (readonly Side[])[]): Side[][] {
  let combinations: Side[][] = [[]];
  for (const side of sides) {
    combinations = combinations.flatMap((chosen) =>
      side
        .filter(({ medicine }) => chosen.every((one) => one.medicine.entry !== medicine.entry))
        .map((one) => [...chosen, one]),
    );
  }
  return combinations;
}

function judge(
  item: Item<InteractionRule>,
  sides: readonly Side[],
  around: Surroundings,
): MedicineFinding[] {
  const found = sides.map((side) => side.found);
  if (item.id === interactions.moreBleeding.id && found[1]!.ingredient === "aspirin") {
    return judgeAspirin(item, sides, around);
  }
  const { severity, withoutLab, quietAfter } = item.value;
  if (withoutLab !== undefined) {
    const { lab, within_months } = withoutLab;
    const last = around.labs.get(lab);
    const isFresh = isWithinMonths(last, within_months, around.today);
    return [
      makeFinding(item, found, {
        kind: "interaction",
        severity: isFresh ? severity : withoutLab.severity,
        about: lab,
        ...(last === undefined ? {} : { observed: { on: last.on } }),
        missing: isFresh ? [] : [lab],
      }),
    ];
  }
  if (quietAfter !== undefined) {
    const begun = sides[1]!.medicine.listed.since;
    const last = around.labs.get(quietAfter);
    const isTested = begun !== undefined && last !== undefined && last.on > begun;
    return [
      makeFinding(item, found, {
        kind: "interaction",
        severity: isTested ? "quiet" : severity,
        about: quietAfter,
        ...(last === undefined ? {} : { observed: { on: last.on } }),
        missing: isTested ? [] : [quietAfter],
      }),
    ];
  }
  return [makeFinding(item, found, { kind: "interaction", severity })];
}

/**
 * Aspirin beside a blood thinner. Low-dose aspirin that a clinic chose beside a vitamin K
 * medicine for a mechanical valve is meant so and raises nothing (MED-51).
 */
function judgeAspirin(
  item: Item<InteractionRule>,
  [thinner, aspirin]: readonly Side[],
  { has }: Surroundings,
): MedicineFinding[] {
  const { listed } = aspirin!.medicine;
  const found = [thinner!.found, aspirin!.found];
  const tell = (severity: MedicineSeverity, missing: readonly MissingForMedicines[] = []) => [
    makeFinding(item, found, { kind: "interaction", severity, missing }),
  ];
  if (listed.by === "self") return tell("blockAndAsk");
  const isVitaminK = classOf(thinner!.found.ingredient) === "vitaminKAntagonist";
  if (isVitaminK && has.mechanicalValve === "yes") {
    const dose_mg = readAspirinDose(listed);
    if (dose_mg === undefined) return tell("quiet", ["aspirinDose"]);
    return dose_mg <= lowDoseAspirin.value ? [] : tell("blockAndAsk");
  }
  return tell(listed.by === "clinic" ? "warn" : "blockAndAsk");
}

/** A line, and its substance in each group of which one is enough. */
interface Grouped {
  readonly medicine: ReadMedicine;
  readonly inGroup: readonly (IngredientId | undefined)[];
}

function findDuplicates(list: readonly ReadMedicine[]): MedicineFinding[] {
  const grouped = list.map((medicine): Grouped => {
    const inGroup = oneOfEach.value.map((classes) => findTarget(medicine, { classes }));
    return { medicine, inGroup };
  });
  return grouped.flatMap((one, at) =>
    grouped.slice(at + 1).flatMap((other) => {
      const found = findSame(one, other);
      if (found === undefined) return [];
      const severity = judgeDuplicate(found, [one.medicine, other.medicine]);
      // Sorted, so that the order of the list does not matter.
      found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      return [makeFinding(oneOfEach, found, { kind: "duplicate", severity })];
    }),
  );
}

/** Two different antiplatelets are often meant for a while, for example after a stent. */
function judgeDuplicate(
  [first, second]: readonly [FoundMedicine, FoundMedicine],
  lines: readonly ReadMedicine[],
): MedicineSeverity {
  const isChosenPair =
    first.ingredient !== second.ingredient &&
    classOf(first.ingredient) === "antiplatelet" &&
    lines.every(({ listed }) => listed.by === "clinic");
  return isChosenPair ? "warn" : "blockAndAsk";
}

/** The same substance in both lines, or two of a class of which one is enough. */
function findSame(one: Grouped, other: Grouped): [FoundMedicine, FoundMedicine] | undefined {
  const same = one.medicine.ingredients.find((id) => other.medicine.ingredients.includes(id));
  if (same !== undefined) return [toFound(one.medicine, same), toFound(other.medicine, same)];
  for (const [group, first] of one.inGroup.entries()) {
    const second = other.inGroup[group];
    if (first !== undefined && second !== undefined) {
      return [toFound(one.medicine, first), toFound(other.medicine, second)];
    }
  }
  return undefined;
}

function nameOf({ ingredient, text }: FoundMedicine): string {
  return `${ingredient} ${text}`;
}

function askAboutPainkiller(medicine: ReadMedicine): MedicineFinding[] {
  const ingredient = findTarget(medicine, askBeforePainkiller.value);
  if (ingredient === undefined) return [];
  const found = [toFound(medicine, ingredient)];
  const severity = medicine.listed.by === "clinic" ? "quiet" : "warn";
  return [makeFinding(askBeforePainkiller, found, { kind: "selfCare", severity })];
}
