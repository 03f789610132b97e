import { addDays, addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { Item } from "#knowledge/item.ts";
import type {
  LabId,
  MedicineSeverity,
  MonitoringRule,
} from "#knowledge/medicines/medicine-rule.ts";
import { monitoring, mraResults } from "#knowledge/medicines/monitoring.ts";
import type { Surroundings } from "./find-interactions.ts";
import { isWithinMonths } from "./known-labs.ts";
import { makeFinding } from "./make-finding.ts";
import type { LabResult, MedicineFinding } from "./medicines-check.ts";
import { findTarget, toFound, type ReadMedicine } from "./read-list.ts";

const rules: readonly Item<MonitoringRule>[] = Object.values(monitoring);

/** Blood tests that are due or that nobody told us of, and results somebody should hear of. */
export function findMonitoring(
  list: readonly ReadMedicine[],
  around: Surroundings,
): MedicineFinding[] {
  return list.flatMap((medicine) => [
    ...rules.flatMap((rule) => findDue(rule, medicine, around)),
    ...findResults(medicine, around),
  ]);
}

function findDue(
  item: Item<MonitoringRule>,
  medicine: ReadMedicine,
  around: Surroundings,
): MedicineFinding[] {
  const ingredient = findTarget(medicine, item.value.target);
  if (ingredient === undefined) return [];
  const found = [toFound(medicine, ingredient)];
  return item.value.labs.flatMap((lab) => {
    const last = around.labs.get(lab);
    const severity = judgeDue(item.value, lab, medicine.listed.since, around);
    if (severity === undefined) return [];
    return [
      makeFinding(item, found, {
        kind: "monitoring",
        severity,
        about: lab,
        ...(last === undefined ? {} : { observed: { on: last.on } }),
        missing: [lab],
      }),
    ];
  });
}

/** How loud it is that a test is due; undefined when it is not. */
function judgeDue(
  rule: MonitoringRule,
  lab: LabId,
  since: CalendarDay | undefined,
  { labs, today, has }: Surroundings,
): MedicineSeverity | undefined {
  const last = labs.get(lab);
  if (since !== undefined && isStartDue(rule, last, since, today, has.heartFailure === "yes")) {
    return "warn";
  }
  if (last === undefined) {
    const isTooEarly =
      since !== undefined &&
      rule.firstWithin_days !== undefined &&
      today <= addDays(since, rule.firstWithin_days);
    return isTooEarly ? undefined : rule.whenNone;
  }
  if (rule.every_months === undefined) return undefined;
  const [due, overdue] = rule.every_months;
  if (!isWithinMonths(last, overdue, today)) return "warn";
  return isWithinMonths(last, due, today) ? undefined : "quiet";
}

/** The first test after the start, and the monthly ones that follow it. */
function isStartDue(
  { firstWithin_days, monthlyFor_months, monthlyOnlyInHeartFailure }: MonitoringRule,
  last: LabResult | undefined,
  since: CalendarDay,
  today: CalendarDay,
  hasHeartFailure: boolean,
): boolean {
  if (firstWithin_days === undefined || today <= addDays(since, firstWithin_days)) return false;
  // A test on the day of the start is the one before it.
  if (last === undefined || last.on <= since) return true;
  if (monthlyFor_months === undefined) return false;
  if (monthlyOnlyInHeartFailure === true && !hasHeartFailure) return false;
  return today <= addMonths(since, monthlyFor_months) && !isWithinMonths(last, 1, today);
}

function findResults(medicine: ReadMedicine, { labs }: Surroundings): MedicineFinding[] {
  return Object.values(mraResults).flatMap((item) => {
    const { target, lab, is, limit, contactToday } = item.value;
    const ingredient = findTarget(medicine, target);
    const last = labs.get(lab);
    if (ingredient === undefined || last?.value === undefined) return [];
    const isOut = is === "over" ? last.value > limit : last.value < limit;
    if (!isOut) return [];
    return [
      makeFinding(item, [toFound(medicine, ingredient)], {
        kind: "result",
        severity: "blockAndAsk",
        contactToday,
        about: lab,
        observed: { value: last.value, on: last.on },
      }),
    ];
  });
}
