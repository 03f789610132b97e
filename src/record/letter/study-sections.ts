import type { Sentence } from "./letter-lines.ts";
import type { Token } from "./letter-token.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import type { LetterLanguage } from "./structure-phrases.ts";
import { behindBracket, studyWords } from "./time-before.ts";

/** Part of a letter that tells of one of several studies, from its heading on. */
export interface StudySection {
  /** Tokens `from` to `to`, without `to`. */
  readonly from: number;
  readonly to: number;
  /** The token of the day in the heading. */
  readonly dayAt: number;
  /** Absent while day and month could be swapped. */
  readonly on?: string;
  readonly isLatest: boolean;
}

interface Heading {
  readonly from: number;
  readonly dayAt: number;
  readonly options: readonly string[];
}

const longestHeading_tokens = 15;
/** What may stand in the heading of a study beside its name and its day. */
const besides = new Set(
  `transosophageal transosophageale transthorakales transthoracic transoesophageal transesophageal transthorakal transthorakale transtoracico transtoracica transesofagico date of the on from dated
  bei aufnahme entlassung at admission discharge ingreso alta al datum vom am der die fecha del de el previous prior last latest current new first second follow up cardiac stress herz kardio kontroll`.split(
    /\s+/u,
  ),
);

/**
 * The studies of a letter that tells of more than one, each under a heading with its day
 * ("Echo report 5 Nov 2026"); none when it tells of one. The one of the latest day is this study.
 */
export function findStudySections(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  labels: readonly PhraseHit<MeasureLabel>[],
  language: LetterLanguage,
): StudySection[] {
  const headings = sentences
    .map((sentence) => readHeading(tokens, sentence, language))
    .filter((heading) => heading !== undefined);
  const told = headings
    .map((heading, index) => ({ ...heading, to: headings[index + 1]?.from ?? tokens.length }))
    // A day above no number is that of a letter or a visit.
    .filter(({ from, to }) =>
      labels.some(
        ({ from: at, means }) =>
          at >= from && at < to && means.measure !== "none" && means.measure !== "systolicPressure",
      ),
    );
  if (new Set(told.map(({ options }) => options.join())).size < 2) return [];
  const [latest, latestSwapped] = [latestOf(told, 0), latestOf(told, 1)];
  // Which is the latest hangs on which number is the month: nothing is said.
  if (latest !== latestSwapped) return [];
  const endings = findConclusions(tokens, sentences);
  return told.map(({ from, to, dayAt, options }) => ({
    from,
    // The only conclusion of a letter is that of its own study.
    to:
      endings.length === 1 && options.join() !== latest
        ? (endings.find((at) => at > from && at < to) ?? to)
        : to,
    dayAt,
    ...(options.length === 1 ? { on: options[0]! } : {}),
    isLatest: options.join() === latest,
  }));
}

/** The days of the latest, when the month is the `reading`th of the numbers. */
function latestOf(headings: readonly Heading[], reading: number): string {
  const dayOf = ({ options }: Heading): string => options[reading] ?? options[0]!;
  const sorted = [...headings].sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  return sorted[0]!.options.join();
}

function readHeading(
  tokens: readonly Token[],
  { from, to, isLineStart }: Sentence,
  language: LetterLanguage,
): Heading | undefined {
  let dayAt: number | undefined;
  let hasName = false;
  let at = from;
  for (; at < to && at - from < longestHeading_tokens; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "line" || (text === ":" && dayAt !== undefined)) break;
    // `(before the intervention)`
    const close = behindBracket(tokens, at, to);
    if (close > at) {
      at = close;
      continue;
    }
    if (kind === "day") {
      if (dayAt !== undefined) return undefined;
      dayAt = at;
    } else if (kind === "word" && studyWords.has(text)) hasName = true;
    else if (kind === "word" && !besides.has(text)) break;
    else if (kind === "number") return undefined;
  }
  if (dayAt === undefined || tokens[dayAt]!.day!.options[0]!.length < 7) return undefined;
  const isEnded = at >= to || tokens[at]!.kind === "line" || tokens[at]!.text === ":";
  if (!isEnded || !(hasName || isLineStart)) return undefined;
  const { options } = tokens[dayAt]!.day!;
  return { from, dayAt, options: language === "english" ? options : options.slice(0, 1) };
}

const conclusions = new Set(
  `conclusion conclusions impression impressions summary interpretation comment comments beurteilung
  zusammenfassung fazit conclusiones resumen juicio comentario comentarios recommendation empfehlung procedere plan`.split(
    /\s+/u,
  ),
);

/** Where a line begins that concludes: `IMPRESSION: …`. */
function findConclusions(tokens: readonly Token[], sentences: readonly Sentence[]): number[] {
  return sentences
    .filter(({ from, isLineStart }) => isLineStart && conclusions.has(tokens[from]!.text))
    .map(({ from }) => from);
}
