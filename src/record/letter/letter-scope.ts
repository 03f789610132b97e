import { findPhrases, makePhraseTable, phrasesOf, type PhraseHit } from "./phrase-table.ts";
import type { Sentence } from "./letter-lines.ts";
import type { Token } from "./letter-token.ts";
import type { StudySection } from "./study-sections.ts";
import { valves, type Structure } from "./structure-phrases.ts";

/** Which part of the heart the text around a place speaks of. */
export interface Scope {
  /** More than one: it cannot be told which. Empty: nothing says. */
  readonly valves: readonly Structure[];
  readonly chambers: readonly Structure[];
  readonly via: "sentence" | "sentenceBefore" | "heading" | "nothing";
  /** A heading says these are numbers of a study before. */
  readonly isEarlier: boolean;
  /** The day of that study, when its heading says it. */
  readonly on?: string;
  readonly isReference: boolean;
}

export interface ScopedSentence extends Sentence {
  /** What holds where the sentence itself says nothing. */
  readonly scope: Scope;
  /** What the sentence names. */
  readonly mentions: readonly PhraseHit<Structure>[];
  /** The last ventricle named above, in whatever paragraph, is the right one. */
  readonly isBelowRightVentricle: boolean;
  /** Those that are only part of the name of another number: `TR Vmax`. */
  readonly passing: readonly PhraseHit<Structure>[];
}

type Heading = "plain" | "earlier" | "reference";
const headings = makePhraseTable<Heading>([
  ...phrasesOf<Heading>(
    "plain",
    `conclusion, conclusions, impression, summary, findings, measurements, comment, comments, result, results, interpretation,
    beurteilung, zusammenfassung, befund, messwerte, diagnosen, diagnose, procedere, empfehlung, fazit, 2d, doppler, m mode,
    conclusion, conclusiones, hallazgos, mediciones, medidas, resumen, comentario, juicio, informe, indication, history, valves, klappen, valvulas, recommendation, dimensions, diagnosis`,
  ),
  ...phrasesOf<Heading>(
    "earlier",
    `previous echo, previous study, previous studies, previous echocardiogram, prior study, prior echo, previous results, previous findings, last echo, prior studies, comparison, comparison study, previous measurements,
    vorbefund, vorbefunde, voruntersuchung, voruntersuchungen, letztes echo, estudio previo, estudios previos, ecocardiograma previo, estudio anterior, eco previo`,
  ),
  ...phrasesOf<Heading>(
    "reference",
    "reference values, normal values, normal ranges, referenzwerte, normwerte, valores de referencia, valores normales, grading criteria, guideline criteria",
  ),
]);

const nothing: Scope = {
  valves: [],
  chambers: [],
  via: "nothing",
  isEarlier: false,
  isReference: false,
};

const ventricles: ReadonlySet<Structure> = new Set<Structure>(["leftVentricle", "rightVentricle"]);

/**
 * Say for each sentence what the ones above it speak of.
 *
 * A heading holds until the next heading or an empty line (an empty line right below it does not
 * end it); a sentence hands what it names to the next of the same paragraph.
 */
export function scopeSentences(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly PhraseHit<Structure>[],
  isPassing: (hit: PhraseHit<Structure>) => boolean,
  sections: readonly StudySection[],
): ScopedSentence[] {
  const special = new Map(findPhrases(tokens, headings).map((hit) => [hit.from, hit]));
  let scope = nothing;
  let [isBelowHeading, isBelowRightVentricle] = [false, false];
  let next = 0;
  return sentences.map((sentence) => {
    const own: PhraseHit<Structure>[] = [];
    const passing: PhraseHit<Structure>[] = [];
    while (next < mentions.length && mentions[next]!.from < sentence.to) {
      const hit = mentions[next]!;
      if (hit.from >= sentence.from) (isPassing(hit) ? passing : own).push(hit);
      next += 1;
    }
    if (sentence.isParagraphStart && !isBelowHeading) scope = nothing;
    const heading = readHeading(tokens, sentence, own, special, scope);
    if (heading !== undefined) scope = heading;
    const section = sections.find(({ from, to }) => sentence.from >= from && sentence.from < to);
    if (section !== undefined) {
      scope = { ...scope, isEarlier: !section.isLatest, ...onDay(section) };
    }
    const scoped = { ...sentence, scope, mentions: own, passing, isBelowRightVentricle };
    const ventricle = own.findLast(({ means }) => ventricles.has(means));
    if (ventricle !== undefined) isBelowRightVentricle = ventricle.means === "rightVentricle";
    isBelowHeading = heading !== undefined && isAlone(tokens, sentence);
    if (heading === undefined || !isBelowHeading) scope = handOn(scope, own);
    return scoped;
  });
}

function onDay({ isLatest, on }: StudySection): { on?: string } {
  return isLatest || on === undefined ? {} : { on };
}

/** A heading: a part of the heart, or a word for a section, at the start of a line before `:`. */
function readHeading(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly PhraseHit<Structure>[],
  special: ReadonlyMap<number, PhraseHit<Heading>>,
  { isEarlier, isReference }: Scope,
): Scope | undefined {
  if (!sentence.isLineStart) return undefined;
  let from = sentence.from;
  while (
    from < sentence.to &&
    (tokens[from]!.kind === "number" || "*#-•.)(".includes(tokens[from]!.text)) &&
    tokens[from]!.kind !== "word"
  )
    from += 1;
  const named = special.get(from);
  if (named !== undefined && endsHeading(tokens, sentence, named.to)) {
    return {
      ...nothing,
      via: "heading",
      isEarlier: named.means === "earlier",
      isReference: named.means === "reference",
    };
  }
  const first = mentions[0];
  if (first === undefined || first.from !== from) return undefined;
  const last = lastOfHeading(mentions, first);
  if (!endsHeading(tokens, sentence, last)) return undefined;
  // Chambers of an earlier study are still of that study.
  return handOn({ ...nothing, isEarlier, isReference, via: "heading" }, [first], "heading");
}

/** `Mitral valve`, `Left ventricle (LV)`: a name may be followed by another for the same. */
function lastOfHeading(
  mentions: readonly PhraseHit<Structure>[],
  first: PhraseHit<Structure>,
): number {
  let last = first.to;
  for (const { means, from, to } of mentions) {
    if (means === first.means && from <= last + 1) last = to;
  }
  return last;
}

function endsHeading(tokens: readonly Token[], { to }: Sentence, at: number): boolean {
  let index = at;
  while (index < to && index < at + 4 && tokens[index]!.kind !== "number") {
    const { kind, text } = tokens[index]!;
    if (text === ":" || text === "|") return true;
    if (kind === "mark" && !"()-*#".includes(text)) return false;
    index += 1;
  }
  return index >= to;
}

function isAlone(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.text === ":" && at < to - 1) return false;
  }
  return true;
}

function handOn(
  scope: Scope,
  mentions: readonly PhraseHit<Structure>[],
  via: Scope["via"] = "sentenceBefore",
): Scope {
  if (mentions.length === 0) return scope;
  const named = [...new Set(mentions.map(({ means }) => means))];
  const [named_valves, chambers] = [
    named.filter((one) => valves.has(one)),
    named.filter((one) => !valves.has(one)),
  ];
  return {
    ...scope,
    valves: named_valves.length > 0 ? named_valves : scope.valves,
    chambers: chambers.length > 0 ? chambers : scope.chambers,
    via,
  };
}
