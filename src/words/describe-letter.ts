import { catalogueFor, type Language } from "./catalogue.ts";
import { capitalise } from "./describe-plan-reason.ts";
import { echoNamesFor, formatEchoValue } from "./echo-names.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import type {
  LetterDoubt,
  LetterDoubtCode,
  LetterFound,
  LetterToDescribe,
  LetterUse,
  LetterValueFound,
} from "./letter-to-describe.ts";
import { letterWordsFor } from "./letter-words.ts";
import { tidyName } from "./words-context.ts";

/** A letter as it was read, each list in the order of the reading. */
export type LetterWords =
  | { readonly kind: "refused"; readonly text: string }
  | {
      readonly kind: "read";
      readonly intro: string;
      /** Present where nothing of a leak was found. */
      readonly nothing?: string;
      readonly values: readonly LetterItemWords[];
      readonly grades: readonly LetterItemWords[];
      readonly signs: readonly LetterItemWords[];
      readonly dates: readonly LetterItemWords[];
      readonly methods: readonly LetterItemWords[];
      readonly mechanisms: readonly LetterItemWords[];
      /** What is wrong with the letter as a whole. */
      readonly doubts: readonly LetterDoubtWords[];
    };

export interface LetterItemWords {
  readonly name: string;
  /** As letters write it; absent where the plain word is all there is. */
  readonly term?: string;
  readonly value: string;
  /** The letter's own words. */
  readonly quote: string;
  readonly use: LetterUse;
  readonly useText: string;
  readonly doubts: readonly LetterDoubtWords[];
  readonly assumed: readonly string[];
}

export interface LetterDoubtWords {
  readonly code: LetterDoubtCode;
  readonly text: string;
  readonly found?: string;
}

/** Each thing found, beside the words it came from, and what a person must say to it. */
export function describeLetter(reading: LetterToDescribe, language: Language): LetterWords {
  const words = letterWordsFor(language);
  if (reading.kind === "refused") {
    const { refusal } = reading;
    const message = words.refused[refusal.kind];
    return { kind: "refused", text: fillMessage(language, message, { ...refusal }) };
  }
  const { values, grades, signs, dates, methods, mechanisms, doubts } = reading;
  const names = echoNamesFor(language);
  const { fields } = words;
  const isEmpty = [values, grades, signs].every((found) => found.length === 0);
  const seen = new Set<string>();
  return {
    kind: "read",
    intro: words.intro,
    ...(isEmpty ? { nothing: words.nothing } : {}),
    values: values.map((found) => ({
      name: capitalise(names.measures[found.measure].name),
      term: names.measures[found.measure].term,
      value: describeValue(found, language),
      ...describeFound(found, language, found.on),
    })),
    grades: grades.map((found) => ({
      name: fields.grade,
      ...describeGradeWord(found, language),
      ...describeFound(found, language),
    })),
    signs: signs.map((found) => ({
      name: fields.sign,
      term: names.signs[found.sign].term,
      value: fillMessage(language, found.isThere ? names.signIsThere : names.signIsNotThere, {
        name: names.signs[found.sign].name,
      }),
      ...describeFound(found, language),
    })),
    dates: dates.map((found) => ({
      name: fields.date,
      value: found.options.map((day) => formatPartOfDay(day, language)).join(` ${words.or} `),
      ...describeFound(found, language),
    })),
    methods: methods.map((found) => ({
      name: fields.method,
      ...toTerm(names.methods[found.word]),
      ...describeFound(found, language),
    })),
    mechanisms: mechanisms.map((found) => ({
      name: fields.mechanism,
      ...toTerm(names.mechanisms[found.word]),
      ...describeFound(found, language),
    })),
    doubts: doubts
      .map((doubt) => describeDoubt(doubt, language))
      .filter(({ code, found = "" }) => {
        const key = `${code} ${found}`;
        return !seen.has(key) && seen.add(key);
      }),
  };
}

function toTerm({ name, term }: { readonly name: string; readonly term: string }) {
  return { value: capitalise(name), ...(term === "" ? {} : { term }) };
}

function describeFound(
  { use, quote, doubts, assumed }: LetterFound,
  language: Language,
  on?: string,
): Omit<LetterItemWords, "name" | "term" | "value"> {
  const { uses, assumptions } = letterWordsFor(language);
  const isDated = use === "earlier" && on !== undefined;
  return {
    quote: tidyName(quote.text) ?? "",
    use,
    useText: isDated
      ? fillMessage(language, uses.earlierOn, { date: formatPartOfDay(on, language) })
      : uses[use],
    doubts: doubts.map((doubt) => describeDoubt(doubt, language)),
    assumed: assumed.map((code) => assumptions[code]),
  };
}

/** What is open about one thing, and what to do. */
export function describeDoubt({ code, found }: LetterDoubt, language: Language): LetterDoubtWords {
  const words = letterWordsFor(language);
  const text = words.doubts[code];
  const isNumbers = code === "twoValues" || code === "contradiction";
  // A sign that is said and denied is found as words.
  if (!isNumbers || !/\d/u.test(found)) return { code, text };
  const numbers = found.split(" and ").map((number) => showUnits(number, language));
  const list = numbers.join(` ${words.and} `);
  return { code, text, found: fillMessage(language, words.found, { found: list }) };
}

function describeValue({ measure, stored, written }: LetterValueFound, language: Language): string {
  if (stored !== undefined) return formatEchoValue(measure, stored.value, language);
  const words = letterWordsFor(language);
  const { low, high, limit, unit } = written;
  const number =
    low !== high
      ? fillMessage(language, words.to, { low, high })
      : limit === undefined
        ? `${low}`
        : fillMessage(language, words[limit], { low });
  return unit === undefined || unit === "foreign"
    ? number
    : `${number} ${showUnits(unit, language)}`;
}

/** Units of a program's text as people write them: `cm2` as "cm²". */
function showUnits(text: string, language: Language): string {
  const { writtenUnits } = letterWordsFor(language);
  return Object.entries(writtenUnits)
    .sort(([one], [other]) => other.length - one.length)
    .reduce((shown, [unit, plain]) => shown.replaceAll(unit, plain), text);
}

function describeGradeWord(
  { grade, otherwise }: Extract<LetterToDescribe, { kind: "read" }>["grades"][number],
  language: Language,
): Pick<LetterItemWords, "value" | "term"> {
  const { grades } = echoNamesFor(language);
  const { name, word } = grades[grade];
  if (otherwise === undefined) return { value: capitalise(name), term: word };
  const { either } = letterWordsFor(language);
  const other = grades[otherwise];
  const fill = (one: string, two: string): string =>
    fillMessage(language, either, { name: one, other: two });
  return { value: capitalise(fill(name, other.name)), term: fill(word, other.word) };
}

/** A day, a month or a year, as the letter gives it: "2022-05" is "May 2022". */
function formatPartOfDay(part: string, language: Language): string {
  const [year = "", month] = part.split("-");
  const isMonth = /^\d{4}-\d{2}$/u.test(part);
  if (!isMonth) return formatDay(part, language);
  const name = catalogueFor(language).calendar.months[Number(month) - 1];
  return name === undefined ? part : `${name} ${year}`;
}
