import { checkMedicines } from "#care/medicines/check-medicines.ts";
import type { ListedMedicine, MedicinesCheck } from "#care/medicines/medicines-check.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { calendarDay, placeInZone, type CalendarDay } from "#units/zoned-time.ts";
import { describeMedicines, type MedicinesWords } from "#words/describe-medicines.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { checkZone } from "../real-time.ts";
import { interactionsInputSchema, type InteractionsInput } from "./interactions-input.ts";
import { readLabInputs } from "./read-labs.ts";

/** What `living-leaflet interactions` writes. */
export interface InteractionsAnswer {
  readonly format: "living-leaflet/medicines-check/1";
  readonly check: MedicinesCheck;
  /** The same as a person would read it. */
  readonly words: MedicinesWords;
}

/** From any input to what should be looked at, or to issues; never throws. */
export function answerInteractions(input: unknown): Parsed<InteractionsAnswer> {
  const parsed = interactionsInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const given = parsed.data;
  const zoneIssues = checkZone("zone", given.zone);
  if (zoneIssues.length > 0) return { ok: false, issues: zoneIssues };
  const today = calendarDay(placeInZone(Date.parse(given.now), given.zone ?? "UTC"));
  const issues = checkStarts(given.medicines, today);
  const labs = readLabInputs(given.labs ?? [], today);
  if (!labs.ok) return { ok: false, issues: [...issues, ...labs.issues] };
  if (issues.length > 0) return { ok: false, issues };
  const { has, ejectionFraction_percent } = given;
  const check = checkMedicines(
    {
      medicines: given.medicines.map(toListed),
      labs: labs.value,
      ...(has === undefined ? {} : { has }),
      ...(ejectionFraction_percent === undefined ? {} : { ejectionFraction_percent }),
    },
    today,
  );
  const words = describeMedicines(check, "en");
  return { ok: true, value: { format: "living-leaflet/medicines-check/1", check, words } };
}

type MedicineInput = InteractionsInput["medicines"][number];

function toListed({ name, ...rest }: MedicineInput): ListedMedicine {
  return { text: name, ...rest };
}

function checkStarts(medicines: readonly MedicineInput[], today: CalendarDay): Issue[] {
  return medicines.flatMap(({ since }, index) =>
    since === undefined || since <= today
      ? []
      : [
          {
            path: `medicines[${index}].since`,
            code: "impossible",
            expected: `a day up to ${today}`,
            found: since,
          },
        ],
  );
}
