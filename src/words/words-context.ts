import type { Language } from "./catalogue.ts";
import type { UnitPreferences } from "./format-quantity.ts";

/** What a sentence depends on besides the decision: how this person reads, and whom they call. */
export interface WordsContext {
  readonly language: Language;
  readonly units: UnitPreferences;
  /** ISO 3166-1 alpha-2, chosen by the person. */
  readonly country?: string;
  readonly clinicName?: string;
  readonly clinicPhone?: string;
  /** IANA zone in which times are told. */
  readonly zone: string;
}

/**
 * Text a person typed, as it may stand inside a sentence: one line, no control marks that could
 * turn the direction of what follows. Empty text counts as missing.
 */
export function tidyName(text: string | undefined): string | undefined {
  const tidy = text
    ?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return tidy === "" ? undefined : tidy;
}
