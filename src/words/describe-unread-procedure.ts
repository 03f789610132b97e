import { countDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { describeEmergencyLine } from "./describe-living.ts";
import { fillMessage } from "./fill-message.ts";
import { livingWordsFor } from "./living-words.ts";
import type { WordsContext } from "./words-context.ts";

/** What can be said of an operation of which no timeline was read. */
export interface UnreadProcedureWords {
  /** First of all: the emergency number and for what. */
  readonly emergency: string;
  readonly headline: string;
  /** That we cannot tell, whom to ask, and what not to do alone. */
  readonly lines: readonly string[];
  readonly footer: readonly string[];
}

/** Plain about what is not known: no week, no limit, and no word that all is as it should be. */
export function describeUnreadProcedure(
  { on, isPlanned }: { readonly on: CalendarDay; readonly isPlanned: boolean },
  today: CalendarDay,
  { language, country }: Pick<WordsContext, "language" | "country">,
): UnreadProcedureWords {
  const { timeline, living } = livingWordsFor(language);
  const { done, planned, why, ask, thinner, call } = timeline.unread;
  return {
    emergency: describeEmergencyLine(living, language, country),
    headline: isPlanned ? fillMessage(language, planned, { days: countDays(today, on) }) : done,
    lines: isPlanned ? [...timeline.before, done, why, ask] : [why, ask, call, thinner],
    footer: [living.footer.teamFirst, living.footer.notSignedOff],
  };
}
