import { makePhraseTable, phrasesOf, type Phrase } from "./phrase-table.ts";

/** Parts of the heart that a number can belong to. */
export type Structure =
  | "mitral"
  | "tricuspid"
  | "aortic"
  | "pulmonary"
  | "outflow"
  | "leftVentricle"
  | "rightVentricle"
  | "leftAtrium"
  | "rightAtrium";

export type LetterLanguage = "english" | "german" | "spanish";

export const valves: ReadonlySet<Structure> = new Set<Structure>([
  "mitral",
  "tricuspid",
  "aortic",
  "pulmonary",
  "outflow",
]);

const upper = { onlyUpper: true } as const;

/** Written in full: the same in every letter. */
export const structurePhrases: readonly Phrase<Structure>[] = [
  ...phrasesOf<Structure>(
    "mitral",
    `mitral, mitral valve, mitrale, mitralis, mitralklappe, mitralklappen, mitralklappeninsuffizienz,
    mitralinsuffizienz, mitralvitium, mitralsegel, mitralring, mitralanulus, mitralannulus,
    mitralregurgitation, mitralklappenprolaps, mitralprolaps, mitrales, transmitral, valvula mitral, mitralkl`,
  ),
  ...phrasesOf<Structure>(
    "tricuspid",
    `tricuspid, tricuspid valve, trikuspidal, trikuspidalklappe, trikuspidalinsuffizienz,
    trikuspidalklappeninsuffizienz, tricuspide, tricuspidea, tricuspideo, trikuspidale, trikuspidalkl`,
  ),
  ...phrasesOf<Structure>(
    "aortic",
    `aortic, aortic valve, aorta, aortenklappe, aortenklappeninsuffizienz, aortenklappenstenose,
    aorteninsuffizienz, aortenstenose, aortica, aortico, aortenwurzel, aortenklappenprothese, aortenkl`,
  ),
  ...phrasesOf<Structure>(
    "pulmonary",
    `pulmonary valve, pulmonic, pulmonic valve, pulmonary regurgitation, pulmonary insufficiency,
    pulmonalklappe, pulmonalklappeninsuffizienz, pulmonalinsuffizienz, valvula pulmonar,
    insuficiencia pulmonar, pulmonic regurgitation`,
  ),
  ...phrasesOf<Structure>(
    "outflow",
    `lvot, left ventricular outflow, left ventricular outflow tract, lv outflow, lv outflow tract,
    outflow tract, linksventrikularer ausflusstrakt, ausflusstrakt, tsvi, rvot,
    tracto de salida, tracto de salida del ventriculo izquierdo, tracto de salida del vi`,
  ),
  ...phrasesOf<Structure>(
    "leftVentricle",
    `left ventricle, left ventricular, left ventricles, lv, linker ventrikel, linke ventrikel, linkem ventrikel, linken ventrikels,
    linken ventrikel, linksventrikular, linksventrikulare, linksventrikularer, linksventrikularen,
    ventriculo izquierdo, ventricular izquierda, ventricular izquierdo`,
  ),
  ...phrasesOf<Structure>(
    "rightVentricle",
    `right ventricle, right ventricular, rv, rechter ventrikel, rechte ventrikel, rechten ventrikels,
    rechten ventrikel, rechtsventrikular, rechtsventrikulare, rechtsventrikularer,
    ventriculo derecho, ventricular derecha, ventricular derecho`,
  ),
  ...phrasesOf<Structure>(
    "leftAtrium",
    `left atrium, left atrial, linker vorhof, linke vorhof, linkem vorhof, linken vorhofs, linken vorhof, linksatrial,
    linksatriale, linksatrialer, auricula izquierda, auricular izquierda, auricular izquierdo`,
  ),
  ...phrasesOf<Structure>(
    "rightAtrium",
    `right atrium, right atrial, rechter vorhof, rechte vorhof, rechten vorhofs, rechten vorhof, rechtsatrial,
    auricula derecha, auricular derecho`,
  ),
  ...phrasesOf<Structure>("leftAtrium", "la", upper),
  ...phrasesOf<Structure>("rightAtrium", "ra", upper),
  ...phrasesOf<Structure>("mitral", "mv, mki, mr, pmvl, amvl", upper),
  ...phrasesOf<Structure>("tricuspid", "tr, tv, tki, trv", upper),
  ...phrasesOf<Structure>("aortic", "ar, av, aki, akst, akp, as, aov, ava", upper),
  ...phrasesOf<Structure>("pulmonary", "pr, pv, pi", upper),
];

/** Letters that stand for one thing in one language and for another, or a word, in the next. */
const shortForms: Readonly<Record<LetterLanguage, readonly Phrase<Structure>[]>> = {
  english: [
    ...phrasesOf<Structure>("aortic", "ai", upper),
    ...phrasesOf<Structure>("tricuspid", "ti", upper),
    ...phrasesOf<Structure>("mitral", "mr"),
    ...phrasesOf<Structure>("tricuspid", "tr"),
  ],
  german: [
    ...phrasesOf<Structure>("mitral", "mi, mk", upper),
    ...phrasesOf<Structure>("tricuspid", "ti, tk", upper),
    ...phrasesOf<Structure>("aortic", "ai, ak, ast", upper),
    ...phrasesOf<Structure>("pulmonary", "pk", upper),
  ],
  spanish: [
    ...phrasesOf<Structure>("mitral", "im, vm", upper),
    ...phrasesOf<Structure>("tricuspid", "it, vt", upper),
    ...phrasesOf<Structure>("aortic", "iao, ia, vao, eao", upper),
    ...phrasesOf<Structure>("pulmonary", "ip", upper),
    ...phrasesOf<Structure>("leftVentricle", "vi", upper),
    ...phrasesOf<Structure>("rightVentricle", "vd", upper),
    ...phrasesOf<Structure>("leftAtrium", "ai", upper),
    ...phrasesOf<Structure>("rightAtrium", "ad", upper),
  ],
};

export const structureTables = {
  english: makePhraseTable([...shortForms.english, ...structurePhrases]),
  german: makePhraseTable([...shortForms.german, ...structurePhrases]),
  spanish: makePhraseTable([
    ...shortForms.spanish,
    // "La" is a word of Spanish, also in a letter written large all through.
    ...structurePhrases.filter(({ words }) => words.length > 1 || words[0] !== "la"),
  ]),
} as const;
