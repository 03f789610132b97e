import type { EchoUnit } from "#units/echo-quantity.ts";
import type {
  EchoMeasure,
  EchoMethod,
  EchoSign,
  GradeWord,
  LeakMechanism,
} from "../echo-measure.ts";
import type { FactOf } from "../fact.ts";
import type { AssumptionCode, Doubt } from "./letter-reading.ts";

/** One number on its way into the record, as it stands in its field. */
export interface DraftNumber {
  readonly measure: EchoMeasure;
  /** As typed, or as the letter writes it; empty while it is open. */
  readonly text: string;
  readonly unit?: EchoUnit;
  /** It goes into the record when the draft is saved; of one measure at most one does. */
  readonly isTaken: boolean;
  /** The person was asked about an unlikely number and said the letter has it so. */
  readonly isConfirmed?: boolean;
  /** What the letter says there, exactly. */
  readonly quote?: string;
  /** Where in the letter; absent when the letter is no longer at hand. */
  readonly quoteStart?: number;
  /** What the quote was read as: another number in the field is not the letter's. */
  readonly readAs?: string;
  /** Questions of the reader; while there are any, only a person takes the number. */
  readonly doubts: readonly Doubt[];
  /** What the reader took for granted; it is said beside the number. */
  readonly assumed: readonly AssumptionCode[];
}

export interface DraftSign {
  readonly sign: EchoSign;
  readonly isThere: boolean;
  readonly isTaken: boolean;
  readonly quote?: string;
  readonly quoteStart?: number;
  readonly doubts: readonly Doubt[];
}

/** What of a word a letter offers, and what holds. Nothing chosen and several offers: it asks. */
export interface DraftChoice<Of extends string> {
  readonly offers: readonly DraftOffer<Of>[];
  readonly chosen?: Of;
  /** The person looked and leaves it out. */
  readonly isLeftOut?: boolean;
}

export interface DraftOffer<Of extends string> {
  readonly value: Of;
  readonly quote?: string;
  readonly quoteStart?: number;
  readonly doubts: readonly Doubt[];
}

/** A study of the heart before a person has confirmed it: from a letter, or from empty fields. */
export interface EchoDraft {
  readonly source: FactOf<"echo">["source"];
  /** Days `YYYY-MM-DD`; a typed one is chosen without being on offer. */
  readonly day: DraftChoice<string>;
  readonly grade: DraftChoice<GradeWord>;
  readonly method: DraftChoice<EchoMethod>;
  readonly mechanism: DraftChoice<LeakMechanism>;
  readonly numbers: readonly DraftNumber[];
  readonly signs: readonly DraftSign[];
  readonly isAcute?: boolean;
  readonly place: string;
  /** Of a saved study that is corrected: no field asks for it, and it is not lost. */
  readonly note?: string;
}

/** A draft that nothing was read for: a person types it from the letter. */
export const emptyDraft: EchoDraft = {
  source: "typed",
  day: { offers: [] },
  grade: { offers: [] },
  method: { offers: [] },
  mechanism: { offers: [] },
  numbers: [],
  signs: [],
  place: "",
};

/** A draft still waits for a person's choice: something is on offer, and none of it holds. */
export function isOpen({ offers, chosen, isLeftOut }: DraftChoice<string>): boolean {
  return offers.length > 0 && chosen === undefined && isLeftOut !== true;
}
