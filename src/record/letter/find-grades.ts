import type { GradeWord } from "../echo-measure.ts";
import { decideStructure } from "./decide-structure.ts";
import { decideWordTime } from "./decide-word-time.ts";
import { gradeTable, readNumberedGrade } from "./grade-phrases.ts";
import { leakTable, type Leak } from "./leak-phrases.ts";
import { quoteTokens, type LetterMap } from "./letter-map.ts";
import type { Doubt, LetterGrade, LetterUse } from "./letter-reading.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import { findPhrases, type PhraseHit } from "./phrase-table.ts";

/** Words that may stand between a grade and the leak it grades. */
const between = new Set(
  `central zentral eccentric functional secondary primary degenerative chronic ischemic ischaemic holosystolic valve mitral valvular
  posteriorly anteriorly directed late systolic residual very at least significant hemodynamically haemodynamically relevant relevante relevanten
  zentrale exzentrische funktionelle sekundar primar sekundare primare degenerative chronische bekannte
  central excentrica funcional secundaria primaria cronica degenerativa
  anterior posterior pansystolic organic excentric multiple myxomatous posteriorly anterolateral
  jet - ( ) now currently atrial ventricular`.split(/\s+/u),
);
/** Words that tell where a jet goes, which stand behind a grade and a comma. */
const describing = new Set(
  `central eccentric excentric anteriorly posteriorly laterally medially holosystolic pansystolic zentrale exzentrische exzentrisch
  zentral holosystolische central excentrica holosistolica functional degenerative`.split(/\s+/u),
);
const linking = new Set(
  `in your the mitral valve still : = ( | , - is was of grade graded as appears remains now currently to be estimated judged assessed considered at least overall severity rated quantified
  grad schweregrad als ist wird eingestuft aktuell zentral exzentrisch nun insgesamt
  es de grado como se considera cuantificada actualmente central excentrica excentrico funcional secundaria primaria degenerativa estimada
  becomes became becoming develops worsens bleibt weiterhin wird sigue siendo persiste permanece still
  residual residuales restante eccentric jet with`.split(/\s+/u),
);
const otherOrgans = new Set(
  "renal cardiac heart venous adrenal cardiaca respiratoria venosa suprarrenal hepatic pulmonary".split(
    " ",
  ),
);

interface GradeAt {
  readonly grade: GradeWord;
  readonly otherwise?: GradeWord;
  readonly from: number;
  readonly to: number;
}

/** All grades the letter gives the leak of a valve, and no other valve's. */
export function findGrades(
  map: LetterMap,
  valve: "mitral" | "tricuspid" = "mitral",
): LetterGrade[] {
  const grades = listGrades(map);
  const [starts, ends] = [new Map<number, GradeAt>(), new Map<number, GradeAt>()];
  for (const grade of grades) {
    starts.set(grade.from, grade);
    ends.set(grade.to, grade);
  }
  const leaks = findPhrases(map.tokens, leakTable);
  let next = 0;
  return map.sentences.flatMap((sentence) => {
    const found: LetterGrade[] = [];
    for (; next < leaks.length && leaks[next]!.from < sentence.to; next += 1) {
      const leak = leaks[next]!;
      if (leak.from < sentence.from || isOtherOrgan(map, leak) || !isOf(valve, map, sentence, leak))
        continue;
      const [before, behind] = [
        gradeBefore(map, sentence, leak, ends),
        gradeBehind(map, sentence, leak, starts),
      ];
      for (const grade of [before, behind]) {
        if (
          grade === undefined ||
          (grade === behind && before !== undefined && before.grade === grade.grade)
        )
          continue;
        found.push(buildGrade(map, sentence, leak, grade));
      }
    }
    return found;
  });
}

function listGrades({ tokens }: LetterMap): GradeAt[] {
  const found: GradeAt[] = findPhrases(tokens, gradeTable).map(({ means, from, to }) => ({
    grade: means,
    from,
    to,
  }));
  for (let at = 0; at < tokens.length; at += 1) {
    const numbered = readNumberedGrade(tokens, at);
    if (numbered === undefined) continue;
    found.push({ ...numbered, from: at });
    at = numbered.to - 1;
  }
  return found;
}

function isOtherOrgan({ tokens }: LetterMap, { means, from, to }: PhraseHit<Leak>): boolean {
  if (means !== "any") return false;
  return otherOrgans.has(tokens[from - 1]?.text ?? "") || otherOrgans.has(tokens[to]?.text ?? "");
}

function isOf(
  valve: "mitral" | "tricuspid",
  map: LetterMap,
  sentence: ScopedSentence,
  leak: PhraseHit<Leak>,
): boolean {
  if (leak.means === valve) return isMeantAsLeak(map, leak);
  if (leak.means !== "any") return false;
  const label = { ...leak, means: { measure: "none", needs: valve } as const };
  return decideStructure(map, sentence, label, leak.to).kind === "ours";
}

/** `MI` is an infarction in English, `IM` is one in English too, `Mr` is a man. */
function isMeantAsLeak({ tokens, language }: LetterMap, { from, to }: PhraseHit<Leak>): boolean {
  if (to - from > 1) return true;
  const { text, isUpper } = tokens[from]!;
  if (text === "mi") return language === "german" && isUpper === true;
  if (text === "im") return language === "spanish" && isUpper === true;
  if (text === "mr") return isUpper === true || tokens[to]?.text !== ".";
  return true;
}

function gradeBefore(
  { tokens }: LetterMap,
  { from }: ScopedSentence,
  leak: PhraseHit<Leak>,
  ends: ReadonlyMap<number, GradeAt>,
): GradeAt | undefined {
  for (let at = leak.from; at > from && at > leak.from - 7; at -= 1) {
    const grade = ends.get(at);
    if (grade !== undefined && grade.from >= from) return grade;
    const { text } = tokens[at - 1]!;
    // `severe, posteriorly directed regurgitation`; `LA severe, MR` is no grade of the leak.
    if (text === "," ? at === leak.from || !describing.has(tokens[at]!.text) : !between.has(text))
      return undefined;
  }
  return undefined;
}

function gradeBehind(
  { tokens }: LetterMap,
  { to }: ScopedSentence,
  leak: PhraseHit<Leak>,
  starts: ReadonlyMap<number, GradeAt>,
): GradeAt | undefined {
  for (let at = leak.to; at < to && at < leak.to + 9; at += 1) {
    const grade = starts.get(at);
    if (grade !== undefined) return isOfAnother(tokens, grade) ? undefined : grade;
    if (!linking.has(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** `MR, mild TR`: the grade is that of what follows it. */
function isOfAnother(tokens: LetterMap["tokens"], { from, to, grade }: GradeAt): boolean {
  if (tokens[from - 1]?.text !== ",") return false;
  return tokens[to]?.kind === "word" || grade === "none";
}

function buildGrade(
  map: LetterMap,
  sentence: ScopedSentence,
  leak: PhraseHit<Leak>,
  grade: GradeAt,
): LetterGrade {
  const doubts: Doubt[] = [];
  const [from, to] = [Math.min(leak.from, grade.from), Math.max(leak.to, grade.to)];
  const words = map.tokens.slice(from, to).map(({ text }) => text);
  const quote = quoteTokens(map, from, to);
  const time = decideWordTime(map, sentence, from, to);
  const scale = settleScale(map, grade, words);
  if (scale.otherwise !== undefined)
    doubts.push({
      code: "whichScale",
      expected: "how many grades the scale has",
      found: quote.text,
    });
  if (grade.grade === "none" && words.some((word) => /^(?:signific|relevan)/u.test(word)))
    doubts.push({ code: "notSure", expected: "a grade", found: quote.text });
  if (time.isUnsure || isReasonForProcedure(map, sentence, from))
    doubts.push({ code: "notSure", expected: "a statement without doubt", found: quote.text });
  if (time.use === "asks")
    doubts.push({ code: "whichTime", expected: "a grade of this study", found: quote.text });
  if (time.use === "leftOut")
    doubts.push({ code: "condition", expected: "a grade of this study", found: quote.text });
  const use: LetterUse = time.use === "current" && doubts.length > 0 ? "asks" : time.use;
  return {
    grade: scale.grade,
    ...(scale.otherwise === undefined ? {} : { otherwise: scale.otherwise }),
    use,
    quote,
    doubts,
    assumed: map.tokens.slice(from, to).some(({ isMended }) => isMended === true)
      ? ["spellingMended"]
      : [],
  };
}

/** `III° (severe)`, `severe MR (grade III)`: the word beside a figure says how long its scale is. */
function settleScale(
  { tokens }: LetterMap,
  { grade, otherwise, to }: GradeAt,
  words: readonly string[],
): Pick<GradeAt, "grade" | "otherwise"> {
  if (otherwise === undefined) return { grade };
  const near = tokens.slice(to, to + 5).filter(({ kind }) => kind !== "line");
  const behind = ["(", ",", "=", "-", ":"].includes(near[0]?.text ?? "") ? near.slice(1) : [];
  const beside = [...behind.map(({ text }) => text), ...words];
  const meant = findPhrases(
    beside.map((text) => ({ kind: "word", text, start: 0, end: 0 })),
    gradeTable,
  ).map(({ means }) => means);
  const fitting = [grade, otherwise].filter((one) => meant.includes(one));
  return fitting.length === 1 ? { grade: fitting[0]! } : { grade, otherwise };
}

const procedures =
  /^(?:\p{L}*(?:rekonstruktion|ersatz|klappenoperation|clips?|plasti[ak])|repair|replacement|teer|surgery|operation|op|cirugia|reparacion|reemplazo|recambio|protesis)$/u;
const reasons = new Set(
  "bei wegen aufgrund for por debido due to because of a una an einer".split(" "),
);

/** `three weeks after a repair for severe MR` says how the valve was before. */
function isReasonForProcedure(
  { tokens }: LetterMap,
  sentence: ScopedSentence,
  from: number,
): boolean {
  if (!reasons.has(tokens[from - 1]?.text ?? "")) return false;
  return tokens
    .slice(Math.max(sentence.from, from - 12), from)
    .some(({ kind, text }) => kind === "word" && procedures.test(text));
}
