import type { GradeWord } from "../echo-measure.ts";
import type { Token } from "./letter-token.ts";
import { makePhraseTable, phrasesOf } from "./phrase-table.ts";

/** A German adjective in all its endings; of "mittelgradig bis schwer" each may have one. */
const german = (stem: string): string => {
  const endings = ["", "e", "er", "en", "es", "em"];
  const [first = "", ...rest] = stem.split(" bis ");
  if (rest.length === 0) return endings.map((end) => first + end).join(", ");
  const starts = first.endsWith("l") ? [first] : endings.map((end) => first + end);
  return starts
    .flatMap((start) => endings.map((end) => `${start} bis ${rest[0]}${end}`))
    .join(", ");
};

export const gradeTable = makePhraseTable<GradeWord>([
  ...phrasesOf<GradeWord>(
    "none",
    "no, none, absent, without, no evidence of, not seen, sin, ausente, ninguna, no hay, no se observa, ohne, sin evidencia de, no se aprecia, nicht nachweisbar",
  ),
  ...phrasesOf<GradeWord>("none", german("kein")),
  ...phrasesOf<GradeWord>(
    "trace",
    "trace, traces, trivial, trivially, trazas, traza, minimal, physiological, physiologic, spur, trivial, minima, fisiologica, tr0",
  ),
  ...phrasesOf<GradeWord>("trace", `${german("minimal")}, ${german("physiologisch")}`),
  ...phrasesOf<GradeWord>(
    "mild",
    "mild, mildly, slight, leve, leves, ligera, ligero, discreta, discreto, leichtgradig",
  ),
  ...phrasesOf<GradeWord>(
    "mild",
    [german("leicht"), german("leichtgradig"), german("geringgradig"), german("gering")].join(),
  ),
  ...phrasesOf<GradeWord>(
    "mildToModerate",
    `{mild|leve|ligera|ligero} {to|a|-|/|} {moderate|mod|moderada|moderado}, mild to moderate, mild moderate, mild / moderate, leve a moderada, leve moderada, ligera a moderada, leve / moderada`,
  ),
  ...phrasesOf<GradeWord>(
    "mildToModerate",
    [
      "leicht bis mittelgradig",
      "leichtgradig bis mittelgradig",
      "gering bis mittelgradig",
      "geringgradig bis mittelgradig",
      "leicht bis mittelschwer",
      "leicht bis massig",
    ]
      .map(german)
      .join(),
  ),
  ...phrasesOf<GradeWord>("moderate", "moderate, moderately, moderada, moderado, mod"),
  ...phrasesOf<GradeWord>(
    "moderate",
    [
      german("mittelgradig"),
      german("moderat"),
      german("mittelschwer"),
      german("massiggradig"),
      german("massig"),
    ].join(),
  ),
  ...phrasesOf<GradeWord>(
    "moderateToSevere",
    `{mod|moderate} {to|/|} {sev|severe}, {moderada|moderado} {a|/|} {severa|severo|grave|importante}, moderate to severe, moderate severe, moderately severe, moderate / severe, moderada a severa, moderada severa,
    moderada a grave, moderada grave, moderada importante, moderada a importante, moderada / severa`,
  ),
  ...phrasesOf<GradeWord>(
    "moderateToSevere",
    [
      "mittel bis hochgradig",
      "mittelgradig bis hochgradig",
      "mittel bis schwer",
      "mittelgradig bis schwer",
      "mittelschwer bis schwer",
      "moderat bis schwer",
      "mittelgradig bis schwergradig",
    ]
      .map(german)
      .join(),
  ),
  ...phrasesOf<GradeWord>(
    "severe",
    "severe, sevre, servere, sev, severely, massive, torrential, severa, severo, grave, importante, masiva",
  ),
  ...phrasesOf<GradeWord>(
    "severe",
    [
      german("schwer"),
      german("hochgradig"),
      german("schwergradig"),
      german("schwerst"),
      german("hohergradig"),
    ].join(),
  ),
]);

export interface NumberedGrade {
  readonly grade: GradeWord;
  /** What the same number is on the other scale. */
  readonly otherwise?: GradeWord;
  readonly to: number;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * A grade in figures: `3+`, `2-3+`, `grade III/IV`, `II°`.
 *
 * Figures without the upper end of their scale are those of four grades when written with "+";
 * else `III` may be the worst of three or the third of four, and both are given.
 */
export function readNumberedGrade(
  tokens: readonly Token[],
  from: number,
): NumberedGrade | undefined {
  let at = from;
  const isNamed = ["grade", "grad", "grado", "severity", "schweregrad"].includes(
    tokens[at]?.text ?? "",
  );
  if (isNamed) at += 1;
  if (tokens[at]?.text === ":") at += 1;
  const low = figure(tokens[at]);
  if (low === undefined) return undefined;
  at += 1;
  let hasPlus = skip(tokens, at, "+");
  if (hasPlus) at += 1;
  let high = low;
  if (
    ["-", "to", "bis", "a"].includes(tokens[at]?.text ?? "") &&
    figure(tokens[at + 1]) !== undefined
  ) {
    high = figure(tokens[at + 1])!;
    at += 2;
    if (skip(tokens, at, "+")) [hasPlus, at] = [true, at + 1];
  }
  const hasDegree = skip(tokens, at, "°");
  if (hasDegree) at += 1;
  let top: number | undefined;
  if (["/", "of", "von", "de"].includes(tokens[at]?.text ?? "")) {
    top = figure(tokens[at + 1]);
    if (top !== undefined) at += skip(tokens, at + 2, "+") ? 3 : 2;
  }
  if (!(isNamed || hasPlus || hasDegree || top !== undefined)) return undefined;
  if (tokens[at]?.kind === "word" && /^(?:cm|mm|ml|m)/u.test(tokens[at]!.text)) return undefined;
  const grade = gradeOf((low + high) / 2, top ?? 4);
  if (grade === undefined) return undefined;
  const isOpen = high === 3 && !hasPlus && top === undefined;
  return { grade, to: at, ...(isOpen ? { otherwise: "severe" as const } : {}) };
}

function figure(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value = token.kind === "number" ? token.value : roman[token.text];
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 4
    ? value
    : undefined;
}

function skip(tokens: readonly Token[], at: number, text: string): boolean {
  return tokens[at]?.text === text;
}

/** @source SEV-42: 1+ mild, 2+ moderate, 3+ moderate to severe, 4+ severe */
function gradeOf(figures: number, top: number): GradeWord | undefined {
  const ofFour: Readonly<Record<number, GradeWord>> = {
    0: "none",
    0.5: "trace",
    1: "mild",
    1.5: "mildToModerate",
    2: "moderate",
    2.5: "moderateToSevere",
    3: "moderateToSevere",
    3.5: "moderateToSevere",
    4: "severe",
  };
  const ofThree: Readonly<Record<number, GradeWord>> = {
    0: "none",
    0.5: "trace",
    1: "mild",
    1.5: "mildToModerate",
    2: "moderate",
    2.5: "moderateToSevere",
    3: "severe",
  };
  if (top === 4) return ofFour[figures];
  return top === 3 ? ofThree[figures] : undefined;
}
