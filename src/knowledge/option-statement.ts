/** What a team may discuss, in the order in which a list shows it. */
export const optionIds = [
  "watchfulWaiting",
  "surgery",
  "surgicalRepair",
  "surgicalReplacement",
  "keyholeSurgery",
  "clip",
  "transcatheterValve",
  "appendageClosure",
  "heartFailureMedicines",
  "resynchronisation",
  "sglt2Inhibitor",
  "waterPills",
  "vesselWideners",
  "medicinesAlone",
  "rhythmTreatment",
  "rateMedicines",
  "rateCalciumBlocker",
  "doac",
  "lowDoseDoac",
  "vitaminKAntagonist",
  "antiplatelet",
  "otherOperation",
] as const;

export type OptionId = (typeof optionIds)[number];

/** Whose statement it is. They are shown side by side and never blended (TRG-51). */
export const optionSocieties = ["esc", "accAha", "packLeaflet"] as const;

export type OptionSociety = (typeof optionSocieties)[number];

/** What a statement says. The class says it where there is one; where there is none, the text. */
export type OptionVerdict =
  | "advised"
  | "reasonable"
  | "mayBeConsidered"
  /** The society names it without a class. */
  | "listed"
  | "discussed"
  | "uncertain"
  | "noBenefit"
  | "harm";

/** One statement of one society about one option. */
export interface OptionStatement {
  readonly option: OptionId;
  readonly society: OptionSociety;
  readonly says: OptionVerdict;
  /** As the society prints it; absent where it gives text without a class. */
  readonly class?: "I" | "IIa" | "IIb" | "III" | "1" | "2b";
  readonly level?: "A" | "B" | "C";
  /** An edition that a later one has replaced; what the later one says of it was not read. */
  readonly isOlderEdition?: true;
}
