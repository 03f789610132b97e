import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { SymptomsAnswer } from "../grade/assign-stage.ts";
import {
  list,
  readCases,
  sorted,
  toStudy,
  type StudyCase,
} from "../grade/study-case.test-support.ts";
import { planVisits } from "./plan-visits.ts";
import type { PlannedVisit } from "./planned-visit.ts";
import type { ValveProcedure, VisitSituation } from "./visit-situation.ts";

interface PlanCase extends StudyCase {
  /** The day of the echo; "none": no study. */
  readonly on: string;
  readonly today: string;
  readonly symptoms: string;
  /** `repair 2025-01-10 uncomplicated; clip 2026-01-10` */
  readonly procedures: string;
  readonly more: string;
  readonly escEcho: string;
  readonly escVisit: string;
  readonly bseEcho: string;
  readonly bseVisit: string;
  readonly accEcho: string;
  readonly sooner: string;
  /** Tests beside the echo. */
  readonly extras: string;
}

const rows = readCases<PlanCase>(join(import.meta.dirname, "plan-visits.cases.csv"));
const seen = new Set<string>();

function toSituation(row: PlanCase): VisitSituation {
  const more = new Map(list(row.more, ";").map((part) => part.split("=") as [string, string]));
  const dated: Partial<EchoStudy> = {
    ...(row.on === "" ? {} : { on: row.on }),
    ...(more.has("acute") ? { isAcute: true } : {}),
  };
  const procedures = list(row.procedures, ";").map((part): ValveProcedure => {
    const [kind, on = "", detail] = list(part, " ");
    const wasUncomplicated = detail === "uncomplicated" ? { wasUncomplicated: true } : {};
    return { kind: kind as ValveProcedure["kind"], on, ...wasUncomplicated };
  });
  const pregnancy = more.get("pregnancy") as VisitSituation["pregnancy"];
  const lastVisitOn = more.get("lastVisit");
  const chestRadiationOn = more.get("radiation");
  return {
    studies: row.on === "none" ? [] : [toStudy(row, dated)],
    symptoms: row.symptoms as SymptomsAnswer,
    procedures,
    instructions: [],
    ...(more.has("same") ? { symptomsAreNewOrWorse: false } : {}),
    ...(more.has("newAF") ? { hasNewAtrialFibrillation: true } : {}),
    ...(more.has("severalValves") ? { hasSeveralIllValves: true } : {}),
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
    ...(chestRadiationOn === undefined ? {} : { chestRadiationOn }),
  };
}

function tell(visit: PlannedVisit): string {
  switch (visit.kind) {
    case "planned": {
      const rules = visit.reasons.map(({ rule }) => rule).join(" ");
      const without = visit.missing.length > 0 ? ` (without ${visit.missing.join(" ")})` : "";
      return `${visit.from}..${visit.by} ${visit.state} ${rules}${without}`;
    }
    case "notNeeded":
      return `notNeeded ${visit.reasons.map(({ rule }) => rule).join(" ")}`;
    case "noRow":
      return visit.kind;
    case "cannotTell":
      return `cannotTell ${visit.missing.join(" ")}`;
  }
}

describe("plan-visits.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const { bySociety, sooner, extras } = planVisits(toSituation(row), row.today);
    const { esc25, bse22, acc20 } = bySociety;
    const told = {
      escEcho: tell(esc25.echo),
      escVisit: tell(esc25.visit),
      bseEcho: tell(bse22.echo),
      bseVisit: tell(bse22.visit),
      accEcho: tell(acc20.echo),
      sooner: sorted(sooner.map(({ rule }) => rule)),
      extras: extras.map(({ rule }) => rule),
    };
    for (const text of Object.values(told).flat()) {
      for (const word of text.split(" ")) seen.add(word);
    }
    const { escEcho, escVisit, bseEcho, bseVisit, accEcho } = row;
    const expected = { escEcho, escVisit, bseEcho, bseVisit, accEcho };
    expect(told).toEqual({
      ...expected,
      sooner: sorted(list(row.sooner, " ")),
      extras: list(row.extras, " "),
    });
  });

  it("holds a case for every interval and every reason to come sooner", () => {
    const all = [...Object.values(surveillanceIntervals), ...Object.values(surveillanceRules)];
    const never = all.map(({ id }) => id as string).filter((id) => !seen.has(id));
    // The grace is in every date; trends and the clinic's own have their tests below.
    expect(never).toEqual(["SUR-GRACE", "SUR-20-F", "SUR-20-D", "SUR-CLINIC"]);
  });
});
