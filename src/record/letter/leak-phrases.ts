import { makePhraseTable, phrasesOf } from "./phrase-table.ts";
import type { Structure } from "./structure-phrases.ts";

/** The valve a word for a leak names, or `any`: the text around says which. */
export type Leak = Structure | "any";
const upper = { onlyUpper: true } as const;

export const leakTable = makePhraseTable<Leak>([
  ...phrasesOf<Leak>(
    "mitral",
    `mitral regurgitation, mitral valve regurgitation, mitral insufficiency, mitral valve insufficiency, mitral incompetence,
    mitral regurg, mitralinsuffizienz, mitralklappeninsuffizienz, mitralregurgitation, insuficiencia mitral, insuficiencia valvular mitral,
    regurgitacion mitral, regurgitacion valvular mitral, mitral leak, mr, mi, im, mki`,
  ),
  ...phrasesOf<Leak>(
    "tricuspid",
    `tricuspid regurgitation, tricuspid valve regurgitation, tricuspid insufficiency, trikuspidalinsuffizienz, trikuspidalklappeninsuffizienz,
    insuficiencia tricuspidea, insuficiencia tricuspide, regurgitacion tricuspidea`,
  ),
  ...phrasesOf<Leak>("tricuspid", "tr, ti, it, tki", upper),
  ...phrasesOf<Leak>(
    "aortic",
    `aortic regurgitation, aortic valve regurgitation, aortic insufficiency, aorteninsuffizienz, aortenklappeninsuffizienz,
    insuficiencia aortica, regurgitacion aortica`,
  ),
  ...phrasesOf<Leak>("aortic", "ar, ai, aki, iao, ia", upper),
  ...phrasesOf<Leak>(
    "pulmonary",
    "pulmonary regurgitation, pulmonic regurgitation, pulmonary insufficiency, pulmonalinsuffizienz, pulmonalklappeninsuffizienz, insuficiencia pulmonar",
  ),
  ...phrasesOf<Leak>("pulmonary", "pr, pi", upper),
  ...phrasesOf<Leak>(
    "any",
    "restinsuffizienz, rezidivinsuffizienz, regurgitation, regurg, insufficiency, insuffizienz, insuficiencia, regurgitacion, leak, leakage, incompetence, leaks to {a|an}",
  ),
]);
