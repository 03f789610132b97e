import { findVeinFlow } from "./find-vein-flow.ts";
import { findWallMotion } from "./find-wall-motion.ts";
import type { GradeWord } from "../echo-measure.ts";
import { findGrades } from "./find-grades.ts";
import { decideStructure } from "./decide-structure.ts";
import { decideWordTime } from "./decide-word-time.ts";
import { quoteTokens, type LetterMap } from "./letter-map.ts";
import type { Doubt, LetterSign } from "./letter-reading.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import { findPhrases, type PhraseHit } from "./phrase-table.ts";
import type { Structure } from "./structure-phrases.ts";
import { enlarged, signTable, sizeFillers, sizeWords, type SignMeaning } from "./sign-phrases.ts";

const deniers = new Set(
  "no not without kein keine keinen keiner keinem ohne nicht sin ni never absence negative excluded absent ausgeschlossen ningun ninguna resolved".split(
    " ",
  ),
);
const deniedBehind = new Set(
  "absent excluded ausgeschlossen not nicht negative resolved no".split(" "),
);

/** What the letter says is there or not there, with the words that say so. */
export function findSigns(map: LetterMap): LetterSign[] {
  const hits = [
    ...listPhrases(map),
    ...findSizes(map),
    ...findVeinFlow(map),
    ...findWallMotion(map),
  ].sort((a, b) => a.from - b.from);
  let next = 0;
  const told = map.sentences.flatMap((sentence) => {
    const found: LetterSign[] = [];
    for (; next < hits.length && hits[next]!.from < sentence.to; next += 1) {
      const hit = hits[next]!;
      if (hit.from >= sentence.from && hit.to <= sentence.to)
        found.push(...buildSign(map, sentence, hit));
    }
    return found;
  });
  return [...told, ...findTricuspidLeak(map)].sort((a, b) => a.quote.start - b.quote.start);
}

/** What else is late in systole. */
const lateThings = new Set("murmur click prolapse velocity pressure bowing dip".split(" "));

/** `AF` is the rhythm in English and the rate of breathing in German. */
function listPhrases({ tokens, language }: LetterMap): PhraseHit<SignMeaning>[] {
  return findPhrases(tokens, signTable).filter(({ means, from, to }) => {
    const behind = tokens[to];
    if (means.sign === "lateSystolicJet") return !lateThings.has(behind?.text ?? "");
    return tokens[from]!.text !== "af" || (language === "english" && behind?.kind !== "number");
  });
}

const atLeastModerate: ReadonlySet<GradeWord> = new Set<GradeWord>([
  "moderate",
  "moderateToSevere",
  "severe",
]);

/** Of the valve on the right side a treatment asks only whether it leaks much. */
function findTricuspidLeak(map: LetterMap): LetterSign[] {
  return findGrades(map, "tricuspid").flatMap(({ grade, use, quote, doubts, assumed }) =>
    // Between mild and moderate the letter does not say.
    grade === "mildToModerate"
      ? []
      : [
          {
            sign: "atLeastModerateTricuspidLeak" as const,
            isThere: atLeastModerate.has(grade),
            use,
            quote,
            doubts,
            assumed,
          },
        ],
  );
}

function buildSign(
  map: LetterMap,
  sentence: ScopedSentence,
  hit: PhraseHit<SignMeaning>,
): LetterSign[] {
  const { sign, isThere, needs } = hit.means;
  const doubts: Doubt[] = [];
  const quote = quoteTokens(map, hit.from, hit.to);
  if (needs === "mitral") {
    const label = { ...hit, means: { measure: "none", needs } as const };
    const structure = decideStructure(map, sentence, label, hit.to);
    if (structure.kind === "other") return [];
    if (structure.kind === "unclear")
      doubts.push({
        code: "whichValve",
        expected: "the mitral valve",
        found: structure.named.join(" and ") || "none named",
      });
  }
  const denied = decideDenied(map, sentence, hit);
  if (denied === "unclear")
    doubts.push({ code: "notSure", expected: "whether it is there", found: quote.text });
  const time = decideWordTime(map, sentence, hit.from, hit.to);
  if (time.isUnsure)
    doubts.push({ code: "notSure", expected: "a statement without doubt", found: quote.text });
  if (time.use === "asks")
    doubts.push({ code: "whichTime", expected: "a statement about this study", found: quote.text });
  if (time.use === "leftOut")
    doubts.push({ code: "condition", expected: "a statement about this study", found: quote.text });
  const use = time.use === "current" && doubts.length > 0 ? "asks" : time.use;
  return [
    { sign, isThere: denied === "yes" ? !isThere : isThere, use, quote, doubts, assumed: [] },
  ];
}

/** Denied right before it, or in the same list; further back in the sentence it is unclear. */
function decideDenied(
  { tokens }: LetterMap,
  { from, to }: ScopedSentence,
  hit: PhraseHit<SignMeaning>,
): "yes" | "no" | "unclear" {
  let hasComma = false;
  for (let at = hit.from - 1; at >= from && at > hit.from - 14; at -= 1) {
    const { text } = tokens[at]!;
    if (deniers.has(text)) return hasComma || hit.from - at > 6 ? "unclear" : "yes";
    if (["but", "aber", "pero", "however", "jedoch", "with", "mit", "con", ":"].includes(text))
      break;
    if (text === ",") hasComma = true;
  }
  for (let at = hit.to; at < to && at < hit.to + 4; at += 1) {
    const { text } = tokens[at]!;
    if (text === "," || text === ":") break;
    if (deniedBehind.has(text)) return text === "no" ? "unclear" : "yes";
  }
  return "no";
}

/** `Left atrium`, and below it `- Dilated, 52 mm`. */
function chamberAbove({ from, mentions, scope }: ScopedSentence): PhraseHit<Structure>[] {
  const [chamber] = scope.chambers;
  const isOnly = scope.via === "heading" && scope.chambers.length === 1 && mentions.length === 0;
  return isOnly && chamber !== undefined ? [{ means: chamber, from, to: from }] : [];
}

/** `LV mildly dilated`, `dilated left atrium`, `left ventricle normal in size`. */
function findSizes({ tokens, sentences }: LetterMap): PhraseHit<SignMeaning>[] {
  const found: PhraseHit<SignMeaning>[] = [];
  for (const sentence of sentences) {
    const { to: end } = sentence;
    for (const { means, from, to } of [...sentence.mentions, ...chamberAbove(sentence)]) {
      if (means !== "leftVentricle" && means !== "leftAtrium") continue;
      const isVentricle = means === "leftVentricle";
      const isAbove = from === to;
      let hasNormal =
        !isAbove && ["normal", "normaler", "normale"].includes(tokens[from - 1]?.text ?? "");
      let hasSize = false;
      for (let at = to; at < end && at < to + 6; at += 1) {
        const { text } = tokens[at]!;
        if (text === "normal" || text === "normales") hasNormal = true;
        if (sizeWords.has(text)) hasSize = true;
        if (hasNormal && hasSize) {
          const sign = isVentricle ? "leftVentricleNormalSize" : "leftAtriumNormalSize";
          found.push({ means: { sign, isThere: true, needs: "own" }, from, to: at + 1 });
          break;
        } else if (enlarged.has(text)) {
          const sign = isVentricle ? "leftVentricleEnlarged" : "leftAtriumEnlarged";
          found.push({ means: { sign, isThere: true, needs: "own" }, from, to: at + 1 });
          break;
        } else if (!sizeFillers.has(text) && !sizeWords.has(text)) break;
      }
      // `dilated left atrium`, `dilatación de la aurícula izquierda`
      let before = from - 1;
      while (["de", "la", "del", "des", "of", "the"].includes(tokens[before]?.text ?? ""))
        before -= 1;
      if (!isAbove && enlarged.has(tokens[before]?.text ?? "")) {
        const sign = isVentricle ? "leftVentricleEnlarged" : "leftAtriumEnlarged";
        found.push({ means: { sign, isThere: true, needs: "own" }, from: before, to });
      }
    }
  }
  return found;
}
