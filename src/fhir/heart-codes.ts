import type { CodeSystem } from "./code-systems.ts";
import {
  anyNewValve,
  anyValveOperation,
  aorticThroughVessel,
  clip,
  mitralThroughVessel,
  type HeartMeaning,
} from "./heart-meaning.ts";
import type { ValveDisorder } from "./ips-reading.ts";

const valve = anyNewValve;
const assistDevice = { condition: "assistDevice", implant: "other" } as const;

/**
 * Codes that count before dental work, only those that were read in a published set of codes.
 *
 * @source SNOMED CT: DICOM CID 3721, 12331 and 12332, and 12.3 of the clinical dossier; the ring
 * and the pumps in one national profile each; ICD-10: 12.4 of the dossier (Z94.1 and Z95.811 in
 * lists of ICD-10-CM)
 */
const snomed: Readonly<Record<string, HeartMeaning>> = {
  "233850007": { condition: "previousEndocarditis" },
  "89736004": { condition: "previousEndocarditis" },
  "53059001": { ...valve, valve: "mitral" },
  "307279007": valve,
  "73544002": anyValveOperation,
  "787162002": { ...valve, valve: "pulmonary" },
  "25510005": valve,
  "705991002": { ...valve, procedure: "mechanicalValve", implant: "mechanicalValve" },
  "17107009": { ...valve, valve: "mitral" },
  "84683006": { ...valve, valve: "aortic" },
  "860577005": { ...valve, valve: "aortic", procedure: "tissueValve", implant: "tissueValve" },
  "703201004": { ...valve, valve: "tricuspid" },
  "1217005008": { ...aorticThroughVessel, valve: "aortic" },
  "1184601001": { ...aorticThroughVessel, valve: "aortic" },
  "860585001": { ...aorticThroughVessel, valve: "pulmonary" },
  "720583008": { ...mitralThroughVessel, valve: "mitral" },
  "1231726001": { ...mitralThroughVessel, valve: "mitral" },
  "1141607002": { ...mitralThroughVessel, valve: "tricuspid" },
  "865051000000105": { ...clip, valve: "mitral" },
  "464887003": { ...clip, valve: "mitral" },
  "716779003": { ...clip, valve: "mitral", implant: "repairRing" },
  "1231449003": { ...clip, valve: "tricuspid" },
  "1237589003": { ...clip, valve: "tricuspid" },
  "1255141008": { ...clip, valve: "tricuspid", implant: "repairRing" },
  "360063009": { condition: "repairMaterial", procedure: "surgicalRepair", implant: "repairRing" },
  "360064003": assistDevice,
  "360066001": assistDevice,
  "360065002": assistDevice,
  "360057000": assistDevice,
  "32413006": { condition: "heartTransplant", procedure: "otherHeartOperation" },
  "428613004": { condition: "congenital", doubts: ["defectNotTold"] },
};

/** Z95.2 is written for every kind of valve: which one is asked, never inferred. */
const icd10: Readonly<Record<string, HeartMeaning>> = {
  "I33.0": { condition: "previousEndocarditis" },
  "Z95.2": valve,
  "Z95.3": { ...valve, procedure: "tissueValve", implant: "tissueValve" },
  "Z95.4": valve,
  "Z95.811": assistDevice,
  "Z94.1": { condition: "heartTransplant", procedure: "otherHeartOperation" },
};

const disorders: Readonly<Partial<Record<CodeSystem, Readonly<Record<string, ValveDisorder>>>>> = {
  snomed: {
    "48724000": "mitralRegurgitation",
    "373116009": "mitralRegurgitation",
    "371813006": "mitralRegurgitation",
    "371816003": "mitralRegurgitation",
    "703326006": "mitralRegurgitation",
    "409712001": "mitralProlapse",
    "79619009": "mitralStenosis",
    "11851006": "otherMitral",
    "60573004": "otherValve",
    "60234000": "otherValve",
  },
  icd10: {
    "I34.0": "mitralRegurgitation",
    "I34.1": "mitralProlapse",
    "I34.2": "mitralStenosis",
  },
};

export function readHeartCode(system: CodeSystem, code: string): HeartMeaning | undefined {
  const table = system === "snomed" ? snomed : system === "icd10" ? icd10 : {};
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

export function readDisorderCode(system: CodeSystem, code: string): ValveDisorder | undefined {
  const table = disorders[system] ?? {};
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
