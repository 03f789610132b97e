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
 * read; a procedure without any date has no place in time.
 */
export function listProcedures({ health }: Person, today: CalendarDay): readonly DatedProcedure[] {
  return health.procedures
    .flatMap(({ line, now }): DatedProcedure[] => {
      const { procedure, status, on, valve = "mitral", wasUncomplicated } = now;
      const kind = kinds[procedure];
      if (kind === undefined || on === undefined || valve !== "mitral") return [];
      if (status === "cancelled") return [];
      const isPlanned = status === "planned";
      const day = latestDay(on, today);
      const isDayKnown = on.length === "YYYY-MM-DD".length;
      // What is planned for a month has no day yet; what was to be done by now is asked, not told.
      if (isPlanned ? !isDayKnown || day < today : day > today) return [];
      const known = wasUncomplicated === undefined ? {} : { wasUncomplicated };
      return [{ line, procedure: { kind, on: day, ...known }, isDayKnown, isPlanned }];
    })
    .sort((one, other) =>
      one.procedure.on < other.procedure.on ? -1 : one.procedure.on > other.procedure.on ? 1 : 0,
    );
}

/** Only what was done. */
export function listValveProcedures(person: Person, today: CalendarDay): readonly DatedProcedure[] {
  return listProcedures(person, today).filter(({ isPlanned }) => !isPlanned);
}
