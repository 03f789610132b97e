import type { Diary } from "#web/diary/diary.ts";
import type { WordsContext } from "#words/words-context.ts";

/** What the words must know of the person, to speak to them. */
export function wordsContextOf(diary: Diary): WordsContext {
  const { language, units } = diary.settings.value;
  const { country, clinicName, clinicPhone } = diary.chart.value.profile;
  return {
    language,
    units,
    zone: deviceZone(),
    ...(country === undefined ? {} : { country }),
    ...(clinicName === undefined ? {} : { clinicName }),
    ...(clinicPhone === undefined ? {} : { clinicPhone }),
  };
}

/** To ask the device is slow, and a screen asks for each of its lines. */
const asked = { zone: "", at_ms: Number.NEGATIVE_INFINITY };

/** The IANA zone the device is in now, or was a second ago. */
export function deviceZone(): string {
  const away_ms = Date.now() - asked.at_ms;
  if (away_ms < 0 || away_ms > 1_000) {
    asked.zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    asked.at_ms = Date.now();
  }
  return asked.zone;
}
