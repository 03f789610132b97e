import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { list } from "../grade/study-case.test-support.ts";
import type { Band } from "../grade/leak-tier.ts";
import type {
  ClinicDay,
  LivingAnswer,
  LivingCondition,
  LivingMeasure,
  LivingSituation,
} from "./living-situation.ts";

/** A row of advise-living.cases.csv. */
export interface LivingCase {
  readonly case: string;
  readonly today: string;
  /** Bands of the leak: `1`, `2-3`; nothing: not known. */
  readonly leak: string;
  readonly symptoms: string;
  /** `AF=yes thinner=notSure` */
  readonly has: string;
  /** `LVEDD 60; LVEF 65`, in mm, mm/m2, %, mmHg */
  readonly values: string;
  /** `pregnancy=yes`, `risk=high`, `dentist=2026-06-01`, `clinic=driving:2026-12-01`, `male`, `prolapse` */
  readonly more: string;
  /** `repair 2026-11-01; clip 2025-01-01`; `none`: none was done; nothing: not known. */
  readonly procedures: string;
  readonly says: string;
}

const conditions: Readonly<Record<string, LivingCondition>> = {
  AF: "atrialFibrillation",
  HF: "heartFailure",
  unstable: "unstableHeart",
  thinner: "bloodThinner",
  VKA: "vitaminKAntagonist",
  mechanical: "mechanicalValve",
  IE: "previousEndocarditis",
  arrhythmia: "exerciseArrhythmia",
  test: "normalExerciseTest",
  signs: "prolapseWarningSigns",
};

const measures: Readonly<Record<string, LivingMeasure>> = {
  LVEDD: "endDiastolicDiameter",
  LVEDDi: "endDiastolicDiameterIndex",
  LVEF: "ejectionFraction",
  PASP: "pulmonarySystolicPressure",
};

export function readLivingCase(row: LivingCase): LivingSituation {
  const more = new Map(list(row.more, " ").map((part) => part.split("=") as [string, string]));
  const [low, high = low] = list(row.leak, "-").map(Number) as [Band, Band?];
  const pregnancy = more.get("pregnancy") as LivingSituation["pregnancy"];
  const infectionRisk = more.get("risk") as LivingSituation["infectionRisk"];
  const lastDentistOn = more.get("dentist");
  const [about, on = ""] = (more.get("clinic") ?? "").split(":");
  const clinicDay = { about, on, setBy: "Dr Lee", setOn: "2026-11-21" } as ClinicDay;
  const prolapse = more.has("prolapse") ? true : more.has("noProlapse") ? false : undefined;
  const sex = more.has("male") ? "male" : more.has("female") ? "female" : undefined;
  return {
    ...(row.leak === "" ? {} : { leak: { low, high } }),
    symptoms: row.symptoms as LivingSituation["symptoms"],
    has: Object.fromEntries(
      list(row.has, " ").map((part) => {
        const [name = "", answer] = part.split("=");
        return [find(conditions, name), answer as LivingAnswer];
      }),
    ),
    values: Object.fromEntries(
      list(row.values, ";").map((part) => {
        const [name = "", value] = list(part, " ");
        return [find(measures, name), Number(value)];
      }),
    ),
    ...(row.procedures === "" ? {} : { procedures: readProcedures(row.procedures) }),
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(infectionRisk === undefined ? {} : { infectionRisk }),
    ...(lastDentistOn === undefined ? {} : { lastDentistOn }),
    ...(on === "" ? {} : { clinicDays: [clinicDay] }),
    ...(prolapse === undefined ? {} : { prolapse }),
    ...(sex === undefined ? {} : { sex }),
  };
}

function readProcedures(text: string): readonly ValveProcedure[] {
  if (text === "none") return [];
  return list(text, ";").map((part) => {
    const [kind, on = ""] = list(part, " ");
    return { kind: kind as ValveProcedure["kind"], on };
  });
}

function find<Value>(names: Readonly<Record<string, Value>>, name: string): Value {
  const found = names[name];
  if (found === undefined) throw new Error(`Cannot read a case: "${name}" is no name we know`);
  return found;
}
