import type { Language } from "./catalogue.ts";
import { lateScreens } from "./english/late-screens.ts";

/** The texts of the screens a phone loads only when they are opened. */
export type LateScreens = typeof lateScreens;

const byLanguage: Readonly<Record<Language, LateScreens>> = { en: lateScreens };

/**
 * The texts of the diary, the settings, Learn and the first minute, in one language.
 *
 * Apart from the catalogue, so that the first load does not carry what it does not show.
 */
export function lateScreensFor(language: Language): LateScreens {
  return byLanguage[language];
}
