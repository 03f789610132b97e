import type { Catalogue } from "./catalogue-shape.ts";
import { english } from "./english/english.ts";

export type { Catalogue } from "./catalogue-shape.ts";

/** BCP 47 tags of the languages a catalogue exists for. */
export type Language = "en";

const catalogues: Readonly<Record<Language, Catalogue>> = { en: english };

/** Every text of one language. Texts with placeholders are read through `fillMessage`. */
export function catalogueFor(language: Language): Catalogue {
  return catalogues[language];
}
