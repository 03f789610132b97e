import type { EchoMethod, LeakMechanism } from "../echo-measure.ts";
import { decideWordTime } from "./decide-word-time.ts";
import { quoteTokens, type LetterMap } from "./letter-map.ts";
import type { Doubt, LetterWord } from "./letter-reading.ts";
import { findPhrases, makePhraseTable, phrasesOf, type PhraseTable } from "./phrase-table.ts";

const upper = { onlyUpper: true } as const;

const methodTable = makePhraseTable<EchoMethod>([
  ...phrasesOf<EchoMethod>(
    "transthoracic",
    "transthoracic, transthoracic echocardiogram, tte, transthorakale, transthorakal, transthorakales, transtoracico, transtoracica",
  ),
  ...phrasesOf<EchoMethod>("transthoracic", "ett", upper),
  ...phrasesOf<EchoMethod>(
    "transoesophageal",
    "transoesophageal, transesophageal, transosophageale, transosophageal, transoesophageale, transesofagico, transesofagica",
  ),
  ...phrasesOf<EchoMethod>("transoesophageal", "tee, toe, ete", upper),
  ...phrasesOf<EchoMethod>(
    "exercise",
    "stress echo, exercise echo, stress echocardiogram, stress echocardiography, exercise echocardiography, stressecho, stressechokardiographie, belastungsecho, ecocardiograma de esfuerzo, eco de esfuerzo, eco de estres",
  ),
  ...phrasesOf<EchoMethod>(
    "magneticResonance",
    "cardiac mri, cardiac mr, cardiac magnetic resonance, cmr, kardio mrt, herz mrt, mrt, mri, magnetic resonance, resonancia magnetica, rmc, cardio rm, cardiorresonancia, kernspintomographie",
  ),
  ...phrasesOf<EchoMethod>(
    "catheter",
    "right heart catheterisation, right heart catheterization, cardiac catheterization, cardiac catheterisation, rechtsherzkatheter, herzkatheter, cateterismo, cateterismo derecho, ventriculography, ventriculographie, ventriculografia",
  ),
]);

const mechanismTable = makePhraseTable<LeakMechanism>([
  ...phrasesOf<LeakMechanism>(
    "primary",
    "primary mitral regurgitation, primary mr, degenerative mitral regurgitation, degenerative mr, organic mr, organic mitral regurgitation, primare mitralinsuffizienz, degenerative mitralinsuffizienz, primare mi, degenerative mi, organische mitralinsuffizienz, insuficiencia mitral primaria, insuficiencia mitral degenerativa, insuficiencia mitral organica, im primaria, im degenerativa, myxomatous mitral valve, barlow, barlow's disease, fibroelastic deficiency",
  ),
  ...phrasesOf<LeakMechanism>(
    "ventricularSecondary",
    "ventricular secondary mr, ventricular functional mr, ischemic mr, ischaemic mr, ischemic mitral regurgitation, ischaemic mitral regurgitation, ventricular functional mitral regurgitation, ventricular secondary mitral regurgitation, ischamische mitralinsuffizienz, insuficiencia mitral isquemica, im isquemica",
  ),
  ...phrasesOf<LeakMechanism>(
    "atrialSecondary",
    "atrial functional mr, atrial functional mitral regurgitation, atrial secondary mr, atrial secondary mitral regurgitation, afmr, atriale funktionelle mitralinsuffizienz, atrial funktionelle mitralinsuffizienz, atriale sekundare mitralinsuffizienz, insuficiencia mitral funcional auricular, im funcional auricular, insuficiencia mitral secundaria auricular",
  ),
  ...phrasesOf<LeakMechanism>(
    "mixed",
    "mixed mechanism, mixed aetiology, mixed etiology, gemischte genese, gemischter mechanismus, mecanismo mixto, etiologia mixta",
  ),
]);

/** Secondary, and the letter does not say whether by the ventricle or the atrium. */
const secondaryTable = makePhraseTable<LeakMechanism>([
  ...phrasesOf<LeakMechanism>(
    "ventricularSecondary",
    "secondary mr, functional mr, secondary mitral regurgitation, functional mitral regurgitation, funktionelle mitralinsuffizienz, sekundare mitralinsuffizienz, funktionelle mi, sekundare mi, insuficiencia mitral funcional, insuficiencia mitral secundaria, im funcional, im secundaria",
  ),
]);

/** How the study was made: the words for it, each once. */
export function findMethods(map: LetterMap): LetterWord<EchoMethod>[] {
  const found = findWords(map, methodTable);
  const current = new Set(found.filter(({ use }) => use === "current").map(({ word }) => word));
  if (current.size < 2) return found;
  const doubt: Doubt = {
    code: "notSure",
    expected: "one way the study was made",
    found: [...current].join(" and "),
  };
  return found.map((one) =>
    one.use === "current" ? { ...one, use: "asks", doubts: [doubt] } : one,
  );
}

/** Why the valve leaks, as the letter names it; "functional" alone is asked about. */
export function findMechanisms(map: LetterMap): LetterWord<LeakMechanism>[] {
  const certain = findWords(map, mechanismTable);
  const open = findWords(map, secondaryTable)
    .filter(
      ({ quote }) =>
        !certain.some((one) => one.quote.start <= quote.start && quote.end <= one.quote.end),
    )
    .map((one): LetterWord<LeakMechanism> => {
      const doubt: Doubt = {
        code: "notSure",
        expected: "by the ventricle or by the atrium",
        found: one.quote.text,
      };
      return {
        ...one,
        use: one.use === "current" ? "asks" : one.use,
        doubts: [...one.doubts, doubt],
      };
    });
  return [...certain, ...open].sort((one, other) => one.quote.start - other.quote.start);
}

function findWords<Word extends string>(
  map: LetterMap,
  table: PhraseTable<Word>,
): LetterWord<Word>[] {
  const hits = findPhrases(map.tokens, table);
  const seen = new Set<string>();
  let next = 0;
  return map.sentences.flatMap((sentence) => {
    const found: LetterWord<Word>[] = [];
    for (; next < hits.length && hits[next]!.from < sentence.to; next += 1) {
      const { means, from, to } = hits[next]!;
      if (from < sentence.from || to > sentence.to) continue;
      const { use, isUnsure } = decideWordTime(map, sentence, from, to);
      const quote = quoteTokens(map, from, to);
      const doubts: Doubt[] =
        isUnsure || use === "asks"
          ? [{ code: "notSure", expected: "a statement without doubt", found: quote.text }]
          : [];
      const asUse = use === "current" && isUnsure ? "asks" : use;
      if (seen.has(`${means} ${asUse}`)) continue;
      seen.add(`${means} ${asUse}`);
      found.push({ word: means, use: asUse, quote, doubts, assumed: [] });
    }
    return found;
  });
}
