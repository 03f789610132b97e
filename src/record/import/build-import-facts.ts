import type { Reading } from "../fact.ts";
import type { ReadyPreview } from "./import-preview.ts";

/** What the device gives: names for the facts, and whose and where they are. */
export interface ImportPorts {
  /** A new UUIDv7 at each call. */
  readonly makeId: () => string;
  readonly person: string;
  readonly device: string;
  /** The UUIDv7 of this import, by which it can be undone as a whole. */
  readonly batch: string;
  readonly madeBy: Reading["madeBy"];
}

/** The facts of a previewed file: a blood pressure for each reading, and its pulse beside it. */
export function buildImportFacts(preview: ReadyPreview, ports: ImportPorts): Reading[] {
  return preview.readings.flatMap((reading): Reading[] => {
    const { at, line, systolic, diastolic, unit, device, pulse_perMin, unlikely } = reading;
    const isUnlikely = (isPulse: boolean): boolean =>
      unlikely.some(({ what }) => (what === "pulse_perMin") === isPulse);
    const common = {
      kind: "reading",
      person: ports.person,
      device: ports.device,
      madeBy: ports.madeBy,
      at,
      source: {
        kind: "file",
        batch: ports.batch,
        line,
        ...(device === undefined ? {} : { device }),
      },
    } as const;
    const pressure: Reading = {
      ...common,
      id: ports.makeId(),
      measure: "bloodPressure",
      systolic,
      diastolic,
      unit,
      ...(isUnlikely(false) ? { confirmed: true } : {}),
    };
    if (pulse_perMin === undefined) return [pressure];
    const pulse: Reading = {
      ...common,
      id: ports.makeId(),
      measure: "pulse",
      value: pulse_perMin,
      unit: "/min",
      ...(isUnlikely(true) ? { confirmed: true } : {}),
    };
    return [pressure, pulse];
  });
}
