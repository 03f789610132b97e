import type { PenicillinAllergy, RiskCondition } from "#care/prophylaxis/prophylaxis-situation.ts";
import type { IngredientId } from "#knowledge/medicines/ingredient.ts";
import type {
  allergyTargets,
  implantIds,
  procedureIds,
  valvePositions,
} from "#record/health-ids.ts";

/** Where a finding stands in the summary, and how it was read there. */
export interface IpsOrigin {
  /** `entry[3].resource.code.coding[0]`, or the text beside it. */
  readonly path: string;
  /** By a code we know, or by words. */
  readonly how: "code" | "text";
  /** As it is written at `path`: the text, or the words of the code, or the code itself. */
  readonly text: string;
}

/** Why a finding is less than certain. Only the first two leave its `standing` as it is. */
export const ipsDoubts = [
  /** A valve was put in; by open surgery or through a vessel is not told. */
  "routeNotTold",
  /** When is not told, or not to the day. */
  "dayNotTold",
  /** A valve was operated on; repaired or replaced is not told. */
  "kindNotTold",
  /** A valve was repaired; with a ring, chords or a patch is not told. */
  "materialNotTold",
  /** A defect from birth; which, and what was done about it, is not told. */
  "defectNotTold",
  /** The sender calls it unconfirmed, or the words say "suspected". */
  "unconfirmed",
  /** Its status is missing its usual word: unknown, on hold, stopped half way. */
  "statusUnclear",
  /** The code says so and the words beside it deny it. */
  "wordsDenyIt",
  /** The name is near more than one thing, or there is a word beside it we do not know. */
  "nameUnclear",
] as const;
export type IpsDoubt = (typeof ipsDoubts)[number];

interface FindingBase extends IpsOrigin {
  /** `past`: resolved, taken out, stopped. */
  readonly standing: "holds" | "past" | "doubtful";
  readonly doubts: readonly IpsDoubt[];
  /** A day, a month or a year, as far as it is told: of the event, the implant, the start. */
  readonly on?: string;
}

/** What counts before dental work, in the words of `care/prophylaxis` and of the diary. */
export interface HeartFinding extends FindingBase {
  readonly kind: "heart";
  readonly condition: RiskCondition;
  readonly procedure?: (typeof procedureIds)[number];
  readonly implant?: (typeof implantIds)[number];
  readonly valve?: (typeof valvePositions)[number];
}

export type ValveDisorder =
  | "mitralRegurgitation"
  | "mitralProlapse"
  | "mitralStenosis"
  | "otherMitral"
  | "otherValve";

export interface AllergyFinding extends FindingBase {
  readonly kind: "allergy";
  readonly about: (typeof allergyTargets)[number];
  /** How it showed; `reactionNotKnown` where that is not told, or not in words we know. */
  readonly level: Exclude<PenicillinAllergy, "none" | "notKnown">;
}

export type PacingDevice = Extract<(typeof implantIds)[number], "pacemaker" | "defibrillator">;

export type IpsFinding =
  | HeartFinding
  | AllergyFinding
  | (FindingBase & { readonly kind: "valveDisorder"; readonly disorder: ValveDisorder })
  | (FindingBase & {
      readonly kind: "medicine";
      readonly ingredients: readonly IngredientId[];
      readonly isAnticoagulant: boolean;
    })
  /** In the body, and of no weight before dental work: what is near it has to know. */
  | (FindingBase & { readonly kind: "implant"; readonly implant: PacingDevice })
  /** Somebody said that there is none: a statement, and never an empty list. */
  | (FindingBase & {
      readonly kind: "none";
      readonly of: "medicineAllergies" | IpsSectionName;
    });

/** What is in the summary and does not count, with the reason. */
export interface IpsSetAside {
  readonly path: string;
  readonly text: string;
  readonly why:
    | "enteredInError"
    | "refuted"
    | "denied"
    | "resolved"
    | "notDone"
    | "planned"
    | "family"
    | "anotherPerson";
}

/** What a person has to read: kept as it is written, and judged by nobody. */
export interface IpsNotUnderstood {
  readonly resource: string;
  readonly path: string;
  readonly text: string;
  readonly why: "unknownTerm" | "noName" | "saidNotKnown" | "brokenReference" | "tooLong";
}

export const ipsSectionNames = [
  "allergies",
  "problems",
  "medicines",
  "procedures",
  "devices",
] as const;
export type IpsSectionName = (typeof ipsSectionNames)[number];

/** `empty` and `absent` both mean "not known"; only `noneKnown` is a statement. */
export interface IpsSection {
  readonly section: IpsSectionName;
  readonly state: "filled" | "narrativeOnly" | "noneKnown" | "empty" | "absent";
  readonly path?: string;
}

/** All that was read of one summary; nothing in it was made up, and nothing left out in silence. */
export interface IpsReading {
  readonly form: "document" | "searchset" | "collection";
  /** The day the summary was made, where it says so. */
  readonly madeOn?: string;
  readonly findings: readonly IpsFinding[];
  readonly setAside: readonly IpsSetAside[];
  readonly notUnderstood: readonly IpsNotUnderstood[];
  /** Of a document; a searchset has none. */
  readonly sections: readonly IpsSection[];
}
