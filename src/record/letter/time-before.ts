import type { LetterMap } from "./letter-map.ts";
import type { TimeMeaning } from "./time-phrases.ts";

/** What the words and days before a place say about the study it belongs to. */
export interface TimeBefore {
  readonly time?: "earlier" | "condition" | "now";
  /** A comparison was opened, and nothing since says on which side of it the place is. */
  readonly isCompared: boolean;
  /** A comma since the time was named: what follows may be of this study again. */
  readonly isLoose: boolean;
  /** The day of the clause: `In 2023 the LVEF was …`, `MRI June 2026: …`. */
  readonly days: readonly string[];
}

const none: TimeBefore = { isCompared: false, isLoose: false, days: [] };

/**
 * Read what a sentence says of time before a place in it.
 *
 * Inside a bracket only the bracket counts, and what it stands behind: `unchanged from the last
 * study (2023: EROA …, LVEF …)` tells all its numbers from then.
 */
export function readTimeBefore(map: LetterMap, from: number, place: number): TimeBefore {
  const open = findOpenBracket(map, from, place);
  if (open === undefined) return readClause(map, from, place);
  const inside = readClause(map, open + 1, place);
  if (inside.time !== undefined || inside.isCompared) return { ...inside, isLoose: false };
  const outer = readClause(map, from, open);
  const outerDays = outer.time === "now" ? [] : outer.days;
  // `In the study of January 2025 the leak was severe (EROA …)`
  const behind = daysBehind(map, open - 1, from);
  const days = [inside.days, behind, outerDays].find(({ length }) => length > 0) ?? [];
  const time = timeRightBefore(map, from, open);
  return { ...none, ...(time === undefined ? {} : { time }), days };
}

function readClause(
  { tokens, timeAt, studyOn }: LetterMap,
  from: number,
  place: number,
): TimeBefore {
  let time: TimeBefore["time"];
  let [isCompared, isLoose, isSettled, isOfThen] = [false, false, false, false];
  let days: readonly string[] = [];
  for (let at = from; at < place; at += 1) {
    const close = behindBracket(tokens, at, place);
    const day =
      close > at ? tokens.slice(at, close).find(({ kind }) => kind === "day")?.day : undefined;
    if (day !== undefined) {
      // `Visit 1 (20 October 2025): …`
      if (tokens[close + 1]?.text === ":") days = day.options;
      if (isBeforeAll(day.options, studyOn)) isOfThen = true;
    }
    at = close;
    const named = timeAt.get(at);
    const means = named?.means;
    const isHeading = named !== undefined && tokens[named.to]?.text === ":";
    if (means === "compare" && isHeading) continue;
    if (means === "compare" || means === "same") isCompared = true;
    else if (means === "earlier" || means === "now" || means === "condition") {
      [time, isLoose, isSettled] = [means, false, false];
      if (means === "now") [isCompared, days] = [false, []];
    }
    const token = tokens[at]!;
    if (token.kind === "day" && isDayOfClause(tokens, from, at)) days = token.day!.options;
    // `before the operation, in October 2023, her echo showed …`
    if (token.kind === "day" && isBeforeAll(token.day!.options, studyOn)) {
      isOfThen = true;
      if (time === "earlier") [isLoose, isSettled] = [false, true];
    }
    if (token.text === "," && !isSettled) isLoose = true;
    // `For comparison, before the clips (TTE 05/27/2026): …`
    if (token.text === ":" && time === "earlier" && isOfThen) isCompared = false;
    if (token.text === ":" || (token.kind === "number" && !isLoose)) {
      [isLoose, isSettled] = [false, true];
    }
  }
  return { ...(time === undefined ? {} : { time }), isCompared, isLoose, days };
}

function isBeforeAll(options: readonly string[], studyOn: readonly string[]): boolean {
  return studyOn.length > 0 && studyOn.every((on) => options.every((day) => day < on));
}

const dayLinks = new Set(
  "in on of from dated at the im am vom von bei der dem en el del de dia mes fecha ( - , /".split(
    " ",
  ),
);
/** What a study is called before its day. */
export const studyWords: ReadonlySet<string> = new Set(
  `echo echocardiogram echocardiography tte tee toe scan study exam examination report mri cmr mr ct test date review visit
  catheterization catheterisation cath rhc herzkatheter rechtsherzkatheter cateterismo
  showed reported echokardiographie echokardiografie stressecho stressechokardiographie befund untersuchung voruntersuchung kontrolle mrt
  ecocardiograma ecocardiografia ecocardio eco estudio informe exploracion control revision ete ett resonancia rm rmc`.split(
    /\s+/u,
  ),
);

/**
 * Whether a day says when the numbers behind it were measured: at the beginning of the sentence,
 * behind the name of a study, or before a colon. "TIA 2019" and "since 2015" say something else.
 */
function isDayOfClause(tokens: LetterMap["tokens"], from: number, at: number): boolean {
  if (tokens[at + 1]?.text === ":") return true;
  let back = at - 1;
  while (back >= from && at - back < 6 && dayLinks.has(tokens[back]!.text)) back -= 1;
  if (back < from) return true;
  const before = tokens[back]!;
  return (
    isStudyNamedBefore(tokens, from, back) ||
    ["line", "day"].includes(before.kind) ||
    ["-", "•", "*", ":", "."].includes(before.text) ||
    studyWords.has(before.text)
  );
}

const sinceWords = new Set(
  "since after before until seit nach vor bis desde tras hasta".split(" "),
);

/** `a private echo in another town in May 2025 which …` */
function isStudyNamedBefore(tokens: LetterMap["tokens"], from: number, at: number): boolean {
  for (let back = at; back >= from && at - back < 5; back -= 1) {
    const { kind, text } = tokens[back]!;
    if (studyWords.has(text)) return true;
    if (kind !== "word" || sinceWords.has(text)) return false;
  }
  return false;
}

function findOpenBracket({ tokens }: LetterMap, from: number, place: number): number | undefined {
  let closed = 0;
  for (let at = place - 1; at >= from; at -= 1) {
    const { text } = tokens[at]!;
    if (text === ")" || text === "]") closed += 1;
    else if ((text === "(" || text === "[") && closed === 0) return at;
    else if (text === "(" || text === "[") closed -= 1;
  }
  return undefined;
}

/** `… the last study of March 2025 (`: the word for a study before, with its day, and a bracket. */
function timeRightBefore(
  { tokens, timeAt }: LetterMap,
  from: number,
  open: number,
): "earlier" | undefined {
  for (let at = open - 1; at >= from && open - at < 8; at -= 1) {
    const time = timeAt.get(at);
    if (time?.means === "earlier") return "earlier";
    const { kind, text } = tokens[at]!;
    if (kind !== "day" && !dayLinks.has(text) && !studyWords.has(text) && !isInTime(timeAt, at))
      return undefined;
    if (text === ",") return undefined;
  }
  return undefined;
}

/** Whether a token is part of a word for a time. */
export function isInTime(timeAt: LetterMap["timeAt"], at: number): boolean {
  for (let back = at; back >= 0 && at - back < 5; back -= 1) {
    const time = timeAt.get(back);
    if (time !== undefined) return time.to > at;
  }
  return false;
}

function daysBehind({ tokens }: LetterMap, at: number, from: number): readonly string[] {
  const token = tokens[at];
  const isStudy = token?.kind === "day" && isDayOfClause(tokens, from, at);
  return isStudy ? token.day!.options : [];
}

/** Behind a bracket that is closed again: what it says of its number holds no further. */
export function behindBracket(tokens: LetterMap["tokens"], from: number, end: number): number {
  if (tokens[from]!.text !== "(") return from;
  for (let at = from + 1; at < Math.min(end, from + 20); at += 1) {
    if (tokens[at]!.text === ")") return at;
  }
  return from;
}

/** The last of the times named on the way that decides. */
export function lastTimeOf(
  times: readonly TimeMeaning[],
  among: readonly TimeMeaning[],
): TimeMeaning | undefined {
  return times.filter((time) => among.includes(time)).at(-1);
}
