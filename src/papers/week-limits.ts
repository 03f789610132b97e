import { weightLimits } from "#knowledge/weight-limits.ts";
import type { ClinicLimitId } from "#record/clinic-limit.ts";
import type { Chart } from "#record/fold-chart.ts";
import { fillMessage } from "#words/fill-message.ts";
import {
  formatOnePressure,
  formatOxygen,
  formatPulse,
  formatWeightChange,
} from "#words/format-quantity.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import { tidyName, type WordsContext } from "#words/words-context.ts";

/** The limits that hold where the clinic set none, and over how many days. */
const usual = [
  { id: "weightGainIn1Day", limit: weightLimits.gainIn1Day, days: 1, isOver: false },
  { id: "weightGainIn3Days", limit: weightLimits.gainOverIn3Days, days: 3, isOver: true },
  { id: "weightGainIn7Days", limit: weightLimits.gainOverIn7Days, days: 7, isOver: true },
] as const;

const others = ["systolicLow", "systolicHigh", "pulseLow", "pulseHigh", "oxygenTarget"] as const;

/**
 * At which numbers to call, for a sheet that is filled in by hand: the weight by the clinic's
 * limit or by ours, all else only where the clinic set a limit.
 *
 * Ours for pressure and pulse depend on how the person is, which no sheet can ask.
 */
export function tellWeekLimits({ limits }: Pick<Chart, "limits">, context: WordsContext): string[] {
  const { language, units } = context;
  const { week } = sheetsWordsFor(language);
  const weights = usual.map(({ id, limit, days, isOver }) => {
    const own = limits[id];
    const value = formatWeightChange(own?.value ?? limit.value, units, language);
    // A clinic's "2 kg" means 2.0 too.
    const message = own === undefined && isOver ? week.weightOver : week.weightAtOrOver;
    return withAuthor(fillMessage(language, message, { value, days }), own?.setBy, context);
  });
  const set = others.flatMap((id) => {
    const own = limits[id];
    if (own === undefined) return [];
    const told = fillMessage(language, week[id], { value: formatLimit(id, own.value, context) });
    return [withAuthor(told, own.setBy, context)];
  });
  return [...weights, ...set];
}

function withAuthor(limit: string, setBy: string | undefined, { language }: WordsContext): string {
  const by = tidyName(setBy);
  const { week } = sheetsWordsFor(language);
  return by === undefined ? limit : fillMessage(language, week.setBy, { limit, setBy: by });
}

function formatLimit(
  id: Extract<ClinicLimitId, (typeof others)[number]>,
  value: number,
  { language, units }: WordsContext,
): string {
  switch (id) {
    case "systolicLow":
    case "systolicHigh":
      return formatOnePressure(value, units, language);
    case "pulseLow":
    case "pulseHigh":
      return formatPulse(value, language);
    case "oxygenTarget":
      return formatOxygen(value, language);
  }
}
