import type { MedicineClassId } from "#knowledge/medicines/medicine-class.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LeakTier } from "../grade/leak-tier.ts";
import type { ProphylaxisSituation } from "../prophylaxis/prophylaxis-situation.ts";

/** What somebody who treats this person must know. What is left out is not known. */
export interface CardFacts {
  readonly name?: string;
  readonly birthYear?: number;
  readonly clinicName?: string;
  readonly clinicPhone?: string;
  readonly leak?: CardLeak;
  /** Nobody said that there is a leak: a summary from elsewhere that does not name it. */
  readonly isLeakNotTold?: boolean;
  /** All of it is the word of a summary from elsewhere, and not of the person. */
  readonly isFromSummary?: boolean;
  readonly otherConditions: readonly CardCondition[];
  readonly bloodThinner: CardBloodThinner;
  readonly allergies: readonly CardAllergy[];
  /** Somebody said that there is no allergy but those named here; silence never does. */
  readonly noOtherAllergy?: CardNoOtherAllergy;
  readonly implants: readonly CardImplant[];
  /** With the day the card is made. */
  readonly prophylaxis: ProphylaxisSituation;
}

/** The latest grade somebody can name. */
export interface CardLeak {
  /** Left out where the letter has no word and the guidelines do not agree on its numbers. */
  readonly grade?: LeakTier | "trace";
  /** The letter's own word, or what its numbers say under both guidelines. */
  readonly gradedBy?: "letter" | "numbers";
  readonly on?: CalendarDay;
  /** The valve was worked on after that study, so it tells of before. */
  readonly isBeforeProcedure: boolean;
}

export const cardConditions = ["atrialFibrillation", "heartFailure", "pregnancy"] as const;
export type CardCondition = (typeof cardConditions)[number];

export const bleedingClasses = [
  "vitaminKAntagonist",
  "doac",
  "antiplatelet",
] as const satisfies readonly MedicineClassId[];
export type BleedingClass = (typeof bleedingClasses)[number];

/** What makes bleeding last, by the list of medicines and by what the person said. */
export interface CardBloodThinner {
  /** `perhaps`: a name that may be one, or a person who is not sure. */
  readonly answer: "yes" | "perhaps" | "no" | "notKnown";
  /** Substances by name; what nobody could name stands as it was written. */
  readonly names: readonly string[];
  /** Beside sure ones: what may thin the blood too, as it is written. */
  readonly alsoPerhaps?: readonly string[];
  /** Medicines of a summary that are in no words of ours. */
  readonly unread?: number;
}

export interface CardAllergy {
  readonly about: "penicillin" | "cephalosporin" | "latex" | "contrast" | "other";
  /** The person is not sure of it. */
  readonly isPerhaps: boolean;
  readonly text?: string;
  readonly reaction?: "severe" | "mild" | "notKnown";
  readonly reactionText?: string;
}

/** Penicillin has an answer of its own, in `prophylaxis.allergy`. */
export interface CardNoOtherAllergy {
  readonly saidBy: "person" | "summary";
  /** The day it was said; left out where a summary has none. */
  readonly on?: CalendarDay;
}

/** An allergy wins: beside one that is there or may be there, nothing says that there is none. */
export function findNoOtherAllergy({
  allergies,
  noOtherAllergy,
}: Pick<CardFacts, "allergies" | "noOtherAllergy">): CardNoOtherAllergy | undefined {
  return allergies.every(({ about }) => about === "penicillin") ? noOtherAllergy : undefined;
}

/** No allergy at all is known, penicillin included, and both are somebody's word. */
export function findNoAllergy(
  facts: Pick<CardFacts, "allergies" | "noOtherAllergy" | "prophylaxis">,
): CardNoOtherAllergy | undefined {
  const isNone = facts.prophylaxis.allergy === "none" && facts.allergies.length === 0;
  return isNone ? findNoOtherAllergy(facts) : undefined;
}

export const cardImplants = [
  "mechanicalValve",
  "tissueValve",
  /** Of a kind that nobody said. */
  "artificialValve",
  "repairRing",
  "clip",
  "transcatheterMitralValve",
  "transcatheterAorticValve",
  "pacemaker",
  "defibrillator",
  "closureDevice",
  "vesselGraft",
  "other",
] as const;

export interface CardImplant {
  readonly implant: (typeof cardImplants)[number];
  readonly isPerhaps: boolean;
  readonly valve?: "mitral" | "tricuspid" | "aortic" | "pulmonary";
  /** Maker and model as its own card has them. */
  readonly model?: string;
  readonly serial?: string;
  /** A day, a month or a year. */
  readonly on?: string;
  /** What its card says of magnetic resonance. */
  readonly mri?: string;
}
