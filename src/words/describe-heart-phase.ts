import type { Language } from "./catalogue.ts";
import type { HeartNumbers } from "./heart-numbers.ts";
import { lateScreensFor } from "./late-screens.ts";

/** The parts of a beat a person steps through, in the order in which they come. */
export const heartPhases = ["filling", "kick", "squeeze", "leak"] as const;

export type HeartPhase = (typeof heartPhases)[number];

export interface PhaseWords {
  readonly title: string;
  readonly text: string;
}

/** From this long after the squeeze began a leak is told as a late one. */
const late_s = 0.1;

/** What happens in this part of the beat, in this heart. */
export function describeHeartPhase(
  phase: HeartPhase,
  numbers: Pick<
    HeartNumbers,
    "regurgitantFraction_percent" | "mitralLeakOnset_s" | "atrialKick_fraction"
  >,
  language: Language,
): PhaseWords {
  const { filling, kick, squeeze, leak } = lateScreensFor(language).heartStage.phases;
  switch (phase) {
    case "filling":
      return filling;
    case "kick":
      return {
        title: kick.title,
        text: numbers.atrialKick_fraction > 0 ? kick.text : kick.none,
      };
    case "squeeze":
      return squeeze;
    case "leak":
      if (!(numbers.regurgitantFraction_percent > 0)) {
        return { title: leak.noneTitle, text: leak.none };
      }
      return {
        title: leak.title,
        text: numbers.mitralLeakOnset_s >= late_s ? leak.late : leak.text,
      };
  }
}
