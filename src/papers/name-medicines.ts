import type { FactOf } from "#record/fact.ts";
import { tidyName } from "#words/words-context.ts";
import { shortenLine } from "./shorten-rows.ts";

/** Names of substances are shorter; one that is not ends in "…". */
const shortName_letters = 34;

/** As it is written, with dose and times. */
export function nameMedicine({ text, dose, schedule }: FactOf<"medicine">): string {
  return [text, dose, schedule].flatMap((part) => tidyName(part) ?? []).join(", ");
}

/** Its name alone, where there is no room for more. */
export function shortName({ text }: FactOf<"medicine">): string {
  return shortenLine(tidyName(text) ?? "", shortName_letters);
}

/** The first way of telling it that is no longer than there is room; the last, where none is. */
export function pickWhatFits(
  most_letters: number,
  ways: readonly [...(() => readonly string[])[], () => readonly string[]],
): readonly string[] {
  for (const tell of ways.slice(0, -1)) {
    const lines = tell();
    if (lines.reduce((sum, line) => sum + line.length, 0) <= most_letters) return lines;
  }
  return ways.at(-1)!();
}
