import type { Item } from "#knowledge/item.ts";
import {
  askBeforePainkiller,
  interactions,
  lowDoseAspirin,
  oneOfEach,
} from "#knowledge/medicines/interactions.ts";
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

function findDuplicates(list: readonly ReadMedicine[]): MedicineFinding[] {
  return list.flatMap((one, at) =>
    list.slice(at + 1).flatMap((other) => {
      const found = findSame(one, other);
      if (found === undefined) return [];
      const [first, second] = found;
      const isChosenPair =
        first.ingredient !== second.ingredient &&
        classOf(first.ingredient) === "antiplatelet" &&
        one.listed.by === "clinic" &&
        other.listed.by === "clinic";
      // Two antiplatelets are often meant for a while, for example after a stent.
      const severity = isChosenPair ? "warn" : "blockAndAsk";
      // Sorted, so that the order of the list does not matter.
      const sorted = found.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      return [makeFinding(oneOfEach, sorted, { kind: "duplicate", severity })];
    }),
  );
}

function nameOf({ ingredient, text }: FoundMedicine): string {
  return `${ingredient} ${text}`;
}

/** The same substance in both lines, or two of a class of which one is enough. */
function findSame(
  one: ReadMedicine,
  other: ReadMedicine,
): [FoundMedicine, FoundMedicine] | undefined {
  const same = one.ingredients.find((id) => other.ingredients.includes(id));
  if (same !== undefined) return [toFound(one, same), toFound(other, same)];
  for (const classes of oneOfEach.value) {
    const first = findTarget(one, { classes });
    const second = findTarget(other, { classes });
    if (first !== undefined && second !== undefined) {
      return [toFound(one, first), toFound(other, second)];
    }
  }
  return undefined;
}

function askAboutPainkiller(medicine: ReadMedicine): MedicineFinding[] {
  const ingredient = findTarget(medicine, askBeforePainkiller.value);
  if (ingredient === undefined) return [];
  const found = [toFound(medicine, ingredient)];
  const severity = medicine.listed.by === "clinic" ? "quiet" : "warn";
  return [makeFinding(askBeforePainkiller, found, { kind: "selfCare", severity })];
}
