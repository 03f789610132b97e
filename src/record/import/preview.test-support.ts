import type { ImportChoices } from "./import-choices.ts";
import type { ImportContext, ImportPreview, ReadyPreview } from "./import-preview.ts";
import { previewImport } from "./preview-import.ts";

export const context: ImportContext = {
  now_ms: Date.parse("2026-11-22T12:00:00Z"),
  zone: "Europe/Zurich",
  known: [],
};

/** The preview after the person has said yes to every guess that needs a yes. */
export function preview(
  text: string,
  choices: ImportChoices = {},
  more: Partial<ImportContext> = {},
): ReadyPreview {
  const seen = look(text, choices, more);
  if (seen.kind !== "ready") throw new Error(`not ready: ${JSON.stringify(seen)}`);
  return seen;
}

export function look(
  text: string,
  choices: ImportChoices = {},
  more: Partial<ImportContext> = {},
): ImportPreview {
  const first = previewImport(text, { ...context, ...more }, choices);
  const asksColumns =
    first.kind === "asks" &&
    first.questions.some(
      (question) => question.kind === "columns" && question.problems.length === 0,
    );
  return asksColumns
    ? previewImport(text, { ...context, ...more }, { columns: first.roles, ...choices })
    : first;
}

/** Each reading as `instant systolic/diastolic pulse`. */
export function taken(
  text: string,
  choices: ImportChoices = {},
  more: Partial<ImportContext> = {},
): string[] {
  return preview(text, choices, more).readings.map(
    ({ at, systolic, diastolic, unit, pulse_perMin }) =>
      [
        at.instant.slice(0, 16),
        `${systolic}/${diastolic}${unit === "kPa" ? " kPa" : ""}`,
        pulse_perMin,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
  );
}

export function questionKinds(text: string, choices: ImportChoices = {}): string[] {
  const seen = look(text, choices);
  return seen.kind === "asks" ? seen.questions.map(({ kind }) => kind) : [seen.kind];
}

export const omronTimeZone = `"Measurement Date","Timezone","SYS(mmHg)","DIA(mmHg)","Pulse(bpm)","Irregular heartbeat detected","Body Movement","Measurement Mode","Device"
"2026/11/20 07:40","Europe/Zurich","131","82","64",,"Not Detected",,"HEM-0000"
"2026/11/20 19:05","Asia/Tokyo","127","79","61",,"Not Detected",,"HEM-0000"
`;

export const omronDash = `Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Symptoms,Consumed,TruRead,Notes
Nov 20 2026,07:40,131,82,64,-,-,-,-
Nov 9 2026,19:05,127,79,-,-,-,-,after lunch
`;
