import { quoteTokens, type UndatedMap } from "./letter-map.ts";
import type { Doubt, LetterDate, LetterUse } from "./letter-reading.ts";
import { findPhrases, makePhraseTable, phrasesOf } from "./phrase-table.ts";

type DayMeaning = "ofStudy" | "study" | "visit" | "birth" | "other";

const dayTable = makePhraseTable<DayMeaning>([
  // These words name the day of this study, and of no other.
  ...phrasesOf<DayMeaning>(
    "ofStudy",
    `date of study, study date, exam date, examination date, date of exam, date of examination, echo date,
    date of echo, date of service, acquired, acquired on, untersuchungsdatum, fecha del estudio, fecha de estudio,
    fecha de exploracion, fecha de realizacion, fecha estudio`,
  ),
  ...phrasesOf<DayMeaning>(
    "study",
    `{echo|scan|study} was {done|performed} {on|}, performed on, performed, study performed, untersuchung vom, untersuchung am,
    echokardiographie vom, echo vom, tte vom, tee vom, befund vom, untersuchung, realizado el, ecocardiograma del, estudio del, date, datum, fecha, echocardiogram, echocardiography,
    echokardiographie, ecocardiograma, ecocardiografia, tte, tee, toe, ete, ett`,
  ),
  // The day of the scan only where the letter gives no other.
  ...phrasesOf<DayMeaning>(
    "visit",
    `visit, clinic date, date of {visit|consultation|clinic}, fecha de {consulta|visita}`,
  ),
  ...phrasesOf<DayMeaning>(
    "birth",
    `dob, d . o . b, date of birth, born, birth date, birthdate, geb, geboren, geburtsdatum, geb am, fecha de nacimiento, nacimiento,
    f nac, fn, nacido, nacida`,
  ),
  ...phrasesOf<DayMeaning>(
    "other",
    `typed, date typed, date of letter, dictated on, fecha de {informe|alta|impresion}, printed, print date, signed, dictated, reported, reviewed, approved, admitted, admission, discharge, discharged, operated, surgery, since, date of report, report date, letter date,
    gedruckt, druckdatum, freigegeben, diktiert, aufnahme, entlassung, seit, op, vidiert,
    impreso, firmado, ingreso, alta, desde, cirugia, next, follow up, kontrolle, termin, proxima, appointment, nachste, naechste`,
  ),
]);

const firstEcho = "1980";

/**
 * Days that could be that of the study, and which are.
 *
 * @param today `YYYY-MM-DD`: a study of a later day is asked about
 */
export function findDays(map: UndatedMap, today: string): LetterDate[] {
  const { tokens, timeAt, language } = map;
  const names = new Map(findPhrases(tokens, dayTable).map((hit) => [hit.to - 1, hit.means]));
  const sectionAt = new Map(
    map.sections.map(({ dayAt, isLatest }) => [dayAt, isLatest ? "study" : "earlier"] as const),
  );
  const found = tokens.flatMap((token, at) => {
    if (token.day === undefined || token.day.options[0]!.length < 10) return [];
    let meaning: DayMeaning | "earlier" | undefined = sectionAt.get(at);
    for (let back = at - 1; back >= 0 && back > at - 6; back -= 1) {
      if (tokens[back]!.kind === "day") break;
      if (tokens[back]!.kind === "line") {
        meaning ??= nameAbove(tokens, names, at, back);
        break;
      }
      const time = timeAt.get(back)?.means;
      // `before the clips (TTE 05/27/2026)`: the time counts more than the name of the study.
      const isOpen = meaning === undefined || meaning === "study";
      if (isOpen && (time === "earlier" || time === "compare")) meaning = "earlier";
      if (tokens[back]!.text === "," && meaning !== undefined) break;
      meaning ??= names.get(back);
      if (meaning === "earlier") break;
    }
    const { options } = token.day;
    // Nobody had an echo then: it is the day somebody was born.
    if (options.every((day) => day < firstEcho)) meaning = "birth";
    const days = language === "english" ? options : options.slice(0, 1);
    return [{ at, meaning, options: days }];
  });
  const named = found.filter(({ meaning }) => meaning === "ofStudy" || meaning === "study");
  const ofStudy = found.filter(({ meaning }) => meaning === "ofStudy");
  // Beside a day that can only be that of this study, one before it is of another.
  const strong = named.filter(
    ({ meaning, options }) =>
      meaning === "ofStudy" || !ofStudy.some((one) => isBefore(options, one)),
  );
  const plain = found.filter(({ meaning }) => meaning === undefined);
  const visits = found.filter(({ meaning }) => meaning === "visit");
  const chosen = [strong, plain, visits].find(({ length }) => length > 0) ?? [];
  const chosenAt = new Set(chosen.map(({ at }) => at));
  const isSeveral = new Set(chosen.map(({ options }) => options.join())).size > 1;
  return found.map(({ at, meaning, options }) => {
    const doubts: Doubt[] = [];
    const isChosen = chosenAt.has(at);
    if (isChosen && isSeveral)
      doubts.push(doubt("severalDates", "one day of the study", options.join(" or ")));
    if (isChosen && options.length > 1)
      doubts.push(doubt("dateOrder", "which number is the month", options.join(" or ")));
    if (isChosen && options.every((day) => day > today))
      doubts.push(doubt("futureDate", `a day up to ${today}`, options.join(" or ")));
    let use: LetterUse = doubts.length > 0 ? "asks" : "current";
    if (!isChosen) use = meaning === "earlier" || meaning === "study" ? "earlier" : "leftOut";
    return {
      use,
      ...(options.length === 1 ? { on: options[0]! } : {}),
      options,
      quote: quoteTokens(map, at, at + 1),
      doubts,
      assumed: [],
    };
  });
}

const isBefore = (days: readonly string[], { options }: { options: readonly string[] }): boolean =>
  days.every((day) => options.every((other) => day < other));

/** `Born`, and the day alone on the line below. */
function nameAbove(
  tokens: UndatedMap["tokens"],
  names: ReadonlyMap<number, DayMeaning>,
  at: number,
  lineAt: number,
): DayMeaning | undefined {
  return at === lineAt + 1
    ? names.get(tokens[lineAt - 1]?.text === ":" ? lineAt - 2 : lineAt - 1)
    : undefined;
}

/** What the day of the study can be: one when the letter leaves no doubt. */
export function studyDays(days: readonly LetterDate[]): string[] {
  return days.flatMap(({ use, options }) => (use === "current" || use === "asks" ? options : []));
}

function doubt(code: Doubt["code"], expected: string, found: string): Doubt {
  return { code, expected, found };
}
