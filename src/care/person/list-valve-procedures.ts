import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { latestDay, type Person } from "./person.ts";

/** A procedure on the mitral valve that was done, or is planned, as a timeline needs it. */
export interface DatedProcedure {
  readonly line: string;
  readonly procedure: ValveProcedure;
  /** False: its month or its year alone is known, and the latest day of it is told. */
  readonly isDayKnown: boolean;
  readonly isPlanned: boolean;
}

const kinds: Readonly<Partial<Record<FactOf<"procedure">["procedure"], ValveProcedure["kind"]>>> = {
  surgicalRepair: "repair",
  tissueValve: "bioprosthesis",
  mechanicalValve: "mechanicalValve",
  clip: "clip",
};

/**
 * What was done to the mitral valve by today, or is planned, earliest first.
 *
 * Of a day that is half known the latest it may have been counts: a limit after an operation must
 * not end too soon. A mitral valve put in through a vessel is left out, for no timeline of it was
 * read: see `listUnreadProcedures`. A procedure without any date has no place in time.
 */
export function listProcedures(person: Person, today: CalendarDay): readonly DatedProcedure[] {
  return listDated(person, today).flatMap(({ fact, on, ...place }) => {
    const kind = kinds[fact.procedure];
    if (kind === undefined) return [];
    const { wasUncomplicated } = fact;
    const known = wasUncomplicated === undefined ? {} : { wasUncomplicated };
    return [{ ...place, procedure: { kind, on, ...known } }];
  });
}

/** Only what was done. */
export function listValveProcedures(person: Person, today: CalendarDay): readonly DatedProcedure[] {
  return listProcedures(person, today).filter(({ isPlanned }) => !isPlanned);
}

/** A mitral valve put in through a vessel, done or planned: no timeline of it was read. */
export type UnreadProcedure = Pick<DatedProcedure, "line" | "isPlanned"> & {
  readonly on: CalendarDay;
};

/** What was done to the mitral valve, or is planned, and has no timeline; earliest first. */
export function listUnreadProcedures(
  person: Person,
  today: CalendarDay,
): readonly UnreadProcedure[] {
  return listDated(person, today)
    .filter(({ fact }) => fact.procedure === "transcatheterMitralValve")
    .map(({ line, on, isPlanned }) => ({ line, on, isPlanned }));
}

interface Dated extends Pick<DatedProcedure, "line" | "isDayKnown" | "isPlanned"> {
  readonly fact: FactOf<"procedure">;
  readonly on: CalendarDay;
}

function listDated({ health }: Person, today: CalendarDay): readonly Dated[] {
  return health.procedures
    .flatMap(({ line, now }): Dated[] => {
      const { status, on, valve = "mitral" } = now;
      if (on === undefined || valve !== "mitral" || status === "cancelled") return [];
      const isPlanned = status === "planned";
      const day = latestDay(on, today);
      const isDayKnown = on.length === "YYYY-MM-DD".length;
      // What is planned for a month has no day yet; what was to be done by now is asked, not told.
      if (isPlanned ? !isDayKnown || day < today : day > today) return [];
      return [{ line, fact: now, on: day, isDayKnown, isPlanned }];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
