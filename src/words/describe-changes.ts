import type { MeasureChange } from "#care/grade/compare-studies.ts";
import type { Language } from "./catalogue.ts";
import { changeWordsFor } from "./change-words.ts";
import { capitalise } from "./describe-plan-reason.ts";
import { echoNamesFor, formatEchoValue } from "./echo-names.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";

/** Several scans beside one another. */
export interface ChangesWords {
  readonly title: string;
  readonly rows: readonly ChangeWords[];
  /** That two readings always differ, and to ask; or that there is but one. */
  readonly notes: readonly string[];
}

export interface ChangeWords {
  readonly name: string;
  readonly term: string;
  /** One a scan, oldest first. */
  readonly points: readonly string[];
  readonly text: string;
  /** Present where the two scans were not made in the same way. */
  readonly otherWay?: string;
}

/** What changed from scan to scan, and that a difference alone tells little. */
export function describeChanges(
  changes: readonly MeasureChange[],
  language: Language,
): ChangesWords {
  const words = changeWordsFor(language);
  return {
    title: words.title,
    rows: changes.map((change) => describeChange(change, language)),
    notes: changes.length === 0 ? [words.onlyOne] : [words.noise, words.ask],
  };
}

function describeChange(
  { measure, points, change, isSameWay }: MeasureChange,
  language: Language,
): ChangeWords {
  const words = changeWordsFor(language);
  const { name, term } = echoNamesFor(language).measures[measure];
  const message = change === 0 ? words.same : change > 0 ? words.more : words.less;
  const size = formatEchoValue(measure, Math.abs(change), language);
  return {
    name: capitalise(name),
    term,
    points: points.map(({ on, value }) =>
      fillMessage(language, words.point, {
        date: formatDay(on, language),
        value: formatEchoValue(measure, value, language),
      }),
    ),
    text: fillMessage(language, message, { change: size }),
    ...(isSameWay ? {} : { otherWay: words.otherWay }),
  };
}
