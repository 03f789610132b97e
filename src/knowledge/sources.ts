/** Where our statements come from, as a reader can look them up. */
export interface Source {
  readonly title: string;
  readonly organisation: string;
  /** Absent where the copy that was read carries no date. */
  readonly year?: number;
}

const sourceTable = {
  LEAF: { title: "Treatment for Mitral Valve Regurgitation", organisation: "StayWell", year: 2025 },
  ESC25: { title: "Valvular heart disease guideline", organisation: "ESC/EACTS", year: 2025 },
  ESCHF21: { title: "Heart failure guideline", organisation: "ESC", year: 2021 },
  ESCAF24: { title: "Atrial fibrillation guideline", organisation: "ESC", year: 2024 },
  ESCHTN24: { title: "High blood pressure guideline", organisation: "ESC", year: 2024 },
  ESCIE23: { title: "Endocarditis guideline", organisation: "ESC", year: 2023 },
  ESCPREG25: { title: "Heart disease and pregnancy guideline", organisation: "ESC", year: 2025 },
  HFZKRAMES: {
    title: "Heart Failure Zones: Your Action Plan",
    organisation: "StayWell",
    year: 2025,
  },
  HFZHW: { title: "Heart failure zones", organisation: "Healthwise" },
  HFZUMMS: { title: "Heart failure zones", organisation: "University of Maryland Medical System" },
  AHABP: {
    title: "When to call 911 about high blood pressure",
    organisation: "American Heart Association",
  },
  BEATHF: { title: "BEAT-HF protocol, Trials 15:124", organisation: "BEAT-HF", year: 2014 },
  BEFAST: { title: "BE-FAST stroke signs", organisation: "American Stroke Association" },
  STROKEUK: { title: "What if the signs pass?", organisation: "Stroke Association (UK)" },
  ROTHERHAM: { title: "Blood thinners: bleeding and head injury", organisation: "Rotherham NHS" },
  NHSOX: { title: "Oxygen levels at home", organisation: "NHS" },
  NHSDVT: { title: "Deep vein thrombosis", organisation: "NHS" },
  PIL: {
    title: "Package leaflets of ramipril, bisoprolol, furosemide",
    organisation: "MHRA",
    year: 2024,
  },
  SPS: { title: "Medicines monitoring", organisation: "NHS Specialist Pharmacy Service" },
  MEDSAFE: { title: "Missed doses of blood thinners", organisation: "ConsumerMedSafety" },
  MTSINAI: { title: "Mitral valve surgery: questions", organisation: "Mount Sinai" },
  SEMIGRAN: { title: "Symptom checkers, BMJ 351:h3480", organisation: "BMJ", year: 2015 },
  HOUSE: { title: "Our own safety rules", organisation: "Living Leaflet", year: 2026 },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sourceTable;

export const sources: Readonly<Record<SourceId, Source>> = sourceTable;
