import { isPastReview } from "#knowledge/is-past-review.ts";
import { planReview } from "#knowledge/item.ts";
import { findMedicineClass } from "#knowledge/medicines/medicine-notes.ts";
import { medicineSeverities } from "#knowledge/medicines/medicine-rule.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { findContraindications, listUnknownConditions } from "./find-contraindications.ts";
import { findInteractions } from "./find-interactions.ts";
import { findMonitoring } from "./find-monitoring.ts";
import { readLabs } from "./known-labs.ts";
import type {
  MedicineCard,
  MedicineFinding,
  MedicinesCheck,
  MedicinesOutcome,
  MedicinesSituation,
  UncheckedMedicine,
} from "./medicines-check.ts";
import { classOf, readList, type ReadMedicine } from "./read-list.ts";

/**
 * What somebody should look at in a list of medicines, the loudest first.
 *
 * It says "ask before", never a dose and never "stop". A line it cannot name is said to be
 * unchecked; what is not known of the person is listed and never taken for "no".
 *
 * @param today the person's day; results of later days are left out
 */
export function checkMedicines(situation: MedicinesSituation, today: CalendarDay): MedicinesCheck {
  const { known, unchecked } = readList(situation.medicines);
  const around = {
    has: situation.has ?? {},
    labs: readLabs(situation.labs ?? [], today),
    today,
  };
  const findings = [
    ...findInteractions(known, around),
    ...findContraindications(known, situation),
    ...findMonitoring(known, around),
  ].sort(compareFindings);
  const missing = [
    ...new Set([
      ...listUnknownConditions(known, situation),
      ...findings.flatMap((finding) => finding.missing),
    ]),
  ].sort();
  const isExpired = isPastReview(planReview, today);
  const isComplete =
    known.length > 0 && unchecked.length === 0 && missing.length === 0 && !isExpired;
  return {
    kind: nameOutcome(findings, isComplete),
    findings,
    unchecked: [...unchecked].sort((one, other) => compare(keyOf(one), keyOf(other))),
    missing,
    cards: known.map(toCard),
    checkedOn: today,
    validUntil: planReview.reviewAgainBy,
  };
}

function nameOutcome(findings: readonly MedicineFinding[], isComplete: boolean): MedicinesOutcome {
  if (findings.some(({ contactToday }) => contactToday)) return "contactToday";
  if (findings.some(({ severity }) => severity === "blockAndAsk")) return "askBefore";
  if (findings.some(({ severity }) => severity === "warn")) return "lookAt";
  return isComplete ? "nothingFound" : "cannotTell";
}

function compareFindings(one: MedicineFinding, other: MedicineFinding): number {
  return (
    Number(other.contactToday) - Number(one.contactToday) ||
    medicineSeverities.indexOf(one.severity) - medicineSeverities.indexOf(other.severity) ||
    compare(one.rule, other.rule) ||
    compare(nameAll(one), nameAll(other))
  );
}

function nameAll({ medicines, about }: MedicineFinding): string {
  return [...medicines.map(({ ingredient, text }) => `${ingredient} ${text}`), about ?? ""].join(
    "|",
  );
}

function keyOf({ text }: UncheckedMedicine): string {
  return text;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What is told of one medicine: what it is for, food, missed doses, sick days, what never to do. */
function toCard({ entry, listed, ingredients, isCorrected }: ReadMedicine): MedicineCard {
  const items = [...new Set(ingredients.map(classOf))].flatMap((id) => {
    const item = findMedicineClass(id);
    return item === undefined ? [] : [item];
  });
  const notes = items
    .flatMap(({ value }) => value.notes)
    .filter(({ only }) => only === undefined || ingredients.some((id) => only.includes(id)));
  const told = new Map(notes.map((note) => [note.note, note]));
  return {
    entry,
    text: listed.text,
    ingredients,
    isCorrected,
    why: [...new Set(items.flatMap(({ value }) => value.why ?? []))],
    notes: [...told.values()],
    rules: items.map(({ id }) => id),
  };
}
