import { foldLetter, type FoldedLetter } from "./fold-letter.ts";
import { cutIntoSentences } from "./letter-lines.ts";
import { scopeSentences, type ScopedSentence } from "./letter-scope.ts";
import { cutIntoTokens, type Token } from "./letter-token.ts";
import type { Quote } from "./letter-reading.ts";
import { isOtherNormal } from "./other-valves.ts";
import { settleLabels } from "./settle-labels.ts";
import { measureTable, type MeasureLabel } from "./measure-labels.ts";
import { findPhrases, type PhraseHit } from "./phrase-table.ts";
import { findStudySections, type StudySection } from "./study-sections.ts";
import { readWrittenUnit } from "./written-unit.ts";
import { findWraps } from "./wrapped-lines.ts";
import { signTable } from "./sign-phrases.ts";
import {
  structureTables,
  valves,
  type LetterLanguage,
  type Structure,
} from "./structure-phrases.ts";
import { timeTable, type TimeMeaning } from "./time-phrases.ts";

/** A letter cut up once, for everything that looks for something in it. */
export interface LetterMap extends UndatedMap {
  /** What the day of this study can be; none when nothing is known of it. */
  readonly studyOn: readonly string[];
}

/** A letter cut up, before its days are understood. */
export interface UndatedMap {
  readonly folded: FoldedLetter;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ScopedSentence[];
  readonly labels: readonly PhraseHit<MeasureLabel>[];
  readonly labelAt: ReadonlyMap<number, PhraseHit<MeasureLabel>>;
  readonly timeAt: ReadonlyMap<number, PhraseHit<TimeMeaning>>;
  readonly language: LetterLanguage;
  readonly sections: readonly StudySection[];
  /** Tokens that name a part of the heart. */
  readonly structureAt: ReadonlySet<number>;
  readonly isMitralNamed: boolean;
  /** Where sentences begin that stand, on their line, behind one that compares with a study before. */
  readonly afterComparison: ReadonlySet<number>;
  /** The letter says that bare numbers in brackets are those of the study before. */
  readonly hasBracketsOfThen: boolean;
  /** The letter names the mitral valve, and no other. */
  readonly isOnlyMitral: boolean;
  /** It names others too, but calls them normal or only measures the flow at them. */
  readonly isOnlyMitralLeak: boolean;
}

export function mapLetter(text: string): UndatedMap {
  const folded = foldLetter(text);
  const tokens = cutIntoTokens(folded);
  const language = guessLanguage(tokens);
  const labels = settleLabels(tokens, findPhrases(tokens, measureTable), language);
  const labelOf = new Map<number, PhraseHit<MeasureLabel>>();
  for (const hit of labels) for (let at = hit.from; at < hit.to; at += 1) labelOf.set(at, hit);
  const mentions = findPhrases(tokens, structureTables[language]).filter(
    (hit, index, all) => !tellsCusps(tokens, hit, all[index - 1]),
  );
  const labelAt = new Map(labels.map((hit) => [hit.from, hit]));
  const isPassing = ({ from, means }: PhraseHit<Structure>): boolean => {
    const label = labelOf.get(from);
    return label !== undefined && !ours.has(means) && isOwnName(folded, tokens, labelAt, label);
  };
  const signs = findPhrases(tokens, signTable);
  const wraps = findWraps(folded, tokens, labels, [...labels, ...mentions, ...signs]);
  const sentences = cutIntoSentences(tokens, folded.text, wraps);
  const sections = findStudySections(tokens, sentences, labels, language);
  const scoped = scopeSentences(tokens, sentences, mentions, isPassing, sections);
  const timeAt = new Map(
    findPhrases(tokens, timeTable)
      .filter((hit) => !isPlace(tokens, hit, language))
      .map((hit) => [hit.from, hit]),
  );
  const isMitralNamed = mentions.some(({ means }) => means === "mitral");
  return {
    folded,
    tokens,
    sentences: scoped,
    sections,
    structureAt: placesOf(mentions),
    isMitralNamed,
    afterComparison: findAfterComparison(tokens, scoped, timeAt),
    hasBracketsOfThen: bracketsOfThen.test(folded.text),
    isOnlyMitral:
      isMitralNamed && mentions.every(({ means }) => means === "mitral" || !valves.has(means)),
    isOnlyMitralLeak: isMitralNamed && scoped.every((one) => isOtherNormal(tokens, one)),
    labels,
    labelAt,
    timeAt,
    language,
  };
}

/** `Previous values in brackets` */
const bracketsOfThen =
  /(?:vorwerte?|vorbefunde?|previous (?:values?|results?|study)|prior (?:values?|study)|valores previos|previos) (?:\p{L}+ ){0,2}(?:klammern?|brackets|parenthes[ei]s|parentesis)/u;

/**
 * `Compared with the scan of June 2024 the MR has progressed. LVEF was 60 %.`, but not `well since
 * 2019. LVEF was 60 %`.
 */
function findAfterComparison(
  tokens: readonly Token[],
  sentences: readonly ScopedSentence[],
  timeAt: ReadonlyMap<number, PhraseHit<TimeMeaning>>,
): ReadonlySet<number> {
  const found = new Set<number>();
  let isCompared = false;
  for (const { from, to, isLineStart } of sentences) {
    if (isLineStart) isCompared = false;
    if (isCompared) found.add(from);
    for (let at = from; at < to; at += 1) {
      if (timeAt.get(at)?.means === "compare" && tokens[at]!.text !== "since") isCompared = true;
    }
  }
  return found;
}

const anatomy = new Set(
  "velo valva velos valvas pared cara segmento septo descendente y diametro vd diam".split(" "),
);

/** `anterior` and `basal` are times in Spanish only, and there parts of the heart too. */
function isPlace(
  tokens: readonly Token[],
  { from, to }: PhraseHit<TimeMeaning>,
  language: LetterLanguage,
): boolean {
  const { text } = tokens[from]!;
  if (to - from > 1 || (text !== "anterior" && text !== "basal")) return false;
  return language !== "spanish" || anatomy.has(tokens[from - 1]?.text ?? "");
}

function placesOf(hits: readonly PhraseHit<unknown>[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}

/** `TR 2.8 m/s` names a number of its own; `TR` in `TR VC 4 mm` or `mild TR` names the valve. */
function isOwnName(
  { text }: FoldedLetter,
  tokens: readonly Token[],
  labelAt: ReadonlyMap<number, PhraseHit<MeasureLabel>>,
  { means: { onlyWith, or }, to }: PhraseHit<MeasureLabel>,
): boolean {
  if (labelAt.has(to)) return false;
  if (onlyWith === undefined) return true;
  const near = tokens.slice(to, to + 5);
  const at = near.findIndex(({ kind }, index) => kind === "number" || labelAt.has(to + index));
  const number = near[at]?.kind === "number" ? near[at] : undefined;
  const unit = number === undefined ? undefined : readWrittenUnit(text, number.end)?.unit;
  return [...onlyWith, ...(or?.onlyWith ?? [])].some((one) => one === unit);
}

/** `Aortic valve: tricuspid, …` tells its cusps and is no word of another valve. */
function tellsCusps(
  tokens: readonly Token[],
  { means, from, to }: PhraseHit<Structure>,
  before: PhraseHit<Structure> | undefined,
): boolean {
  if (means !== "tricuspid" || to - from > 1) return false;
  if (!cuspWords.has(tokens[from]!.text) || before?.means !== "aortic") return false;
  const { kind = "line", text = "" } = tokens[to] ?? {};
  return from - before.to < 6 && (kind === "line" || ",.;)".includes(text) || kind === "number");
}

const cuspWords = new Set("tricuspid trikuspid tricuspide".split(" "));

const ours: ReadonlySet<Structure> = new Set<Structure>(["mitral", "leftVentricle", "leftAtrium"]);

/** The letter between two tokens, with `to` left out, as it was written. */
export function quoteTokens({ folded, tokens }: UndatedMap, from: number, to: number): Quote {
  return quotePlaces(folded, tokens[from]!.start, tokens[to - 1]!.end);
}

/** The letter between two places of the folded text, as it was written. */
export function quotePlaces({ original, starts }: FoldedLetter, from: number, to: number): Quote {
  const [start, end] = [starts[from]!, starts[to]!];
  const text = original.slice(start, end);
  return { text, start, end };
}

const telling: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = {
  english: new Set(
    `and the of with is no valve left right ventricle ventricular atrium mild moderate severe regurgitation there was mitral
    aortic leaflet leaflets systolic diastolic dilated study previous mildly moderately severely trace prior shows
    this she he his her are not normal size`.split(/\s+/u),
  ),
  german: new Set(
    `und der die das mit ist keine kein nicht vorhof ventrikel klappe bei des eine mitralklappe mitralinsuffizienz
    leichte schwere mittelgradige grad herz befund ohne vom im zur fur am den dem ein einer linker linke
    aortenklappe trikuspidalklappe trikuspidalinsuffizienz insuffizienz gering geringe hochgradig hochgradige leicht
    gross dilatiert normal mk ak tk kof erguss vorhofflimmern sinusrhythmus untersuchung echokardiographie
    kurzbefund vorbefund pat zuw jg rhythmus hypokinesie akinesie funktionell ambulanz kriterien kontrolle messwert norm
    echokardiografie prolaps segel vergrossert stenose gute wurde`.split(/\s+/u),
  ),
  spanish: new Set(
    `y el los las del con es una leve severa moderada izquierdo izquierda ventriculo auricula valvula insuficiencia
    fevi sin de grave por regurgitacion mitral derecho no para un se en la al ligera aortica tricuspidea fecha estudio
    prolapso velo velos vi ai severo moderado paciente normal dilatado dilatada ritmo`.split(
      /\s+/u,
    ),
  ),
};

/** By the small words; English when none of them tell. */
function guessLanguage(tokens: readonly Token[]): LetterLanguage {
  const counts = { english: 0, german: 0, spanish: 0 };
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    for (const language of ["english", "german", "spanish"] as const) {
      if (telling[language].has(text)) counts[language] += 1;
    }
  }
  const { german, spanish } = counts;
  if (german > counts.english && german >= spanish) return "german";
  return spanish > counts.english ? "spanish" : "english";
}
