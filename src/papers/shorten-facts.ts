import type { CardFacts } from "#care/card/card-facts.ts";
import { tidyName } from "#words/words-context.ts";
import { shortenLine } from "./shorten-rows.ts";

/** The room for one thing somebody typed, where a page is full [letters]. */
const shortNames_letters = { name: 32, word: 30, serial: 20 } as const;

/**
 * The same facts with long words cut at their own end, so that what stands behind them in a line is
 * not lost: the phone behind a clinic's name, "severe" behind the words for a reaction.
 */
export function shortenFacts(facts: CardFacts): CardFacts {
  const { name, clinicName } = facts;
  return {
    ...facts,
    ...(name === undefined ? {} : { name: shortenName(name) }),
    ...(clinicName === undefined ? {} : { clinicName: shortenName(clinicName) }),
    bloodThinner: {
      ...facts.bloodThinner,
      names: facts.bloodThinner.names.map((one) => shortenWord(one)),
    },
    allergies: facts.allergies.map(({ text, reactionText, ...allergy }) => ({
      ...allergy,
      ...(text === undefined ? {} : { text: shortenWord(text) }),
      ...(reactionText === undefined ? {} : { reactionText: shortenWord(reactionText) }),
    })),
    implants: facts.implants.map(({ model, serial, mri, ...implant }) => ({
      ...implant,
      ...(model === undefined ? {} : { model: shortenWord(model) }),
      ...(serial === undefined ? {} : { serial: shortenWord(serial, shortNames_letters.serial) }),
      ...(mri === undefined ? {} : { mri: shortenWord(mri) }),
    })),
  };
}

/** The name of a person or a clinic as a full page has room for it. */
export function shortenName(name: string): string {
  return shortenWord(name, shortNames_letters.name);
}

function shortenWord(text: string, most_letters: number = shortNames_letters.word): string {
  return shortenLine(tidyName(text) ?? "", most_letters);
}
