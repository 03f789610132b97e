import type { EndocarditisSociety } from "#knowledge/prophylaxis-statement.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/** What a person may have had that counts for an antibiotic. Each is asked; none is assumed. */
export const riskConditions = [
  "previousEndocarditis",
  /** A mechanical or tissue valve put in by open surgery. */
  "surgicalValve",
  /** A ring, chords or a patch from a surgical repair. */
  "repairMaterial",
  /** A valve put in through a vessel, aortic or pulmonary. */
  "transcatheterValve",
  /** A valve put in through a vessel, mitral or tricuspid. */
  "transcatheterMitralValve",
  /** Mitral or tricuspid repair through a vessel. */
  "clip",
  /** Untreated cyanotic defect, palliative shunt, conduit, other prosthesis, or 6 months after repair. */
  "congenital",
  /** A repaired defect with a shunt or leak left at a patch or device. */
  "congenitalResidue",
  /** A closure device, vascular graft or filter put in less than 6 months ago. */
  "recentDevice",
  "assistDevice",
  "heartTransplant",
  /** A transplanted heart whose valve is diseased. */
  "transplantValveDisease",
] as const;
export type RiskCondition = (typeof riskConditions)[number];

export const plannedProcedures = [
  /** Extraction, surgery of mouth, gum or implant, biopsy. */
  "oralSurgery",
  /** Work on the gum or at the root: scaling, root canal. */
  "gumOrRootWork",
  /** Any other work that goes through the lining of the mouth. */
  "oralMucosaPerforation",
  /** Injection through healthy tissue, X-ray, removable appliance, bracket, baby tooth, cut lip. */
  "gentleDentalWork",
  /** Gut, bladder, airway, skin, muscle or bone. */
  "otherBodyProcedure",
  "heartCatheterOrEcho",
  /** A valve, a pacemaker or another device is put in. */
  "implant",
  "notKnown",
] as const;
export type PlannedProcedure = (typeof plannedProcedures)[number];

export const penicillinAllergies = [
  "none",
  /** A reaction, but no anaphylaxis, no angioedema and no urticaria. */
  "mild",
  /** Anaphylaxis, angioedema or urticaria. */
  "severe",
  /** Allergic, and how it showed is not known. */
  "reactionNotKnown",
  "notKnown",
] as const;
export type PenicillinAllergy = (typeof penicillinAllergies)[number];

export interface RiskAnswer {
  readonly answer: "yes" | "no" | "notSure";
  /** Since when, where it is known. */
  readonly since?: CalendarDay;
}

/** What a clinic wrote down for this person. It stands before every table. */
export interface ClinicProphylaxis {
  readonly answer: "yes" | "no";
  readonly decidedBy: string;
  readonly decidedOn: CalendarDay;
  readonly reason?: string;
  /** The procedures it is about; the dental ones at risk unless told. */
  readonly covers?: readonly PlannedProcedure[];
}

/** Everything a decision on prophylaxis is made from. A condition left out is not known. */
export interface ProphylaxisSituation {
  /** The day the decision is for. */
  readonly on: CalendarDay;
  readonly conditions: Readonly<Partial<Record<RiskCondition, RiskAnswer>>>;
  readonly procedure: PlannedProcedure;
  readonly allergy: PenicillinAllergy;
  /** An allergy to cephalosporins, or perhaps one: then none of them is listed. */
  readonly cephalosporinAllergy?: boolean;
  /** ISO 3166-1 alpha-2; chooses whose guideline is followed. */
  readonly country?: string;
  /** The guideline to follow, whatever the country. */
  readonly follow?: EndocarditisSociety;
  readonly clinic?: ClinicProphylaxis;
}
