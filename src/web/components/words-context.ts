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

/** The IANA zone the device is in now. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
