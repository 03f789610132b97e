import { planReview, type Item } from "./item.ts";
import type { SourceId } from "./sources.ts";

const table7 = "Table 7";

/** Limits of the options that stand nowhere else. "At or over" and the like stand in the section. */
export const optionLimits = {
  function2014: limit("TRG-2-F", 30, "%", ["ACC14"], "Table 2: LVEF over"),
  markers: limit("TRG-4-N", 3, "", ["ESC25"], "Recommendation Table 6: markers, at or over"),
  lungPressure: limit("TRG-4-P", 50, "mm[Hg]", ["ESC25"], "SPAP at rest: over"),
  atriumVolume: limit("TRG-4-V", 60, "mL/m2", ["ESC25"], "left atrial volume index: at or over"),
  atriumDiameter: limit("TRG-4-D", 55, "mm", ["ESC25"], "left atrial diameter: at or over"),
  repairSuccess: retold("TRG-7-S", 95, "%", ["ACC14"], "chance of a successful repair: over"),
  mortality: retold("TRG-7-M", 1, "%", ["ACC14"], "expected mortality of surgery: under"),
  resynchronisation: limit("TRG-21-F", 35, "%", ["ESC25"], "LVEF: at or under"),
  clipFunction: limit("TRG-25-F", 50, "%", ["ESC25"], "LVEF: under"),
  clipFunctionFrom: limit("TRG-30-F", 20, "%", ["ESC25", "ACC20"], `${table7}: LVEF at or over`),
  clipFunctionTo: limit("TRG-30-T", 50, "%", ["ESC25", "ACC20"], `${table7}: LVEF at or under`),
  clipDiameter: limit(
    "TRG-30-D",
    70,
    "mm",
    ["ESC25", "ACC20"],
    `${table7}: end-systolic diameter at or under`,
  ),
  clipPressure: limit("TRG-30-P", 70, "mm[Hg]", ["ESC25", "ACC20"], `${table7}: SPAP at or under`),
  bnp: limit("TRG-30-B", 300, "pg/mL", ["ESC25"], `${table7}: BNP at or over`),
  ntProBnp: limit("TRG-30-N", 1000, "pg/mL", ["ESC25"], `${table7}: NT-proBNP at or over`),
  stayWithin: limit(
    "TRG-30-Y",
    12,
    "mo",
    ["ESC25"],
    `${table7}: a stay in hospital for heart failure in the year before`,
  ),
  stenosisArea: limit(
    "MED-6-A",
    2,
    "cm2",
    ["ESC25"],
    "Recommendation Table 2: mitral valve area at or under",
  ),
} as const satisfies Record<string, Item<number>>;

function limit(
  id: string,
  value: number,
  unit: string,
  source: readonly SourceId[],
  section: string,
): Item<number> {
  return { id, value, unit, source, section, strength: "read in the source", ...planReview };
}

function retold(...of: Parameters<typeof limit>): Item<number> {
  return { ...limit(...of), strength: "read in a secondary page" };
}
