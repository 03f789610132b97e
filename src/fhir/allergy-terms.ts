import type { CodeSystem } from "./code-systems.ts";
import { splitClauses, weighTerm, type Bearing } from "./free-text.ts";
import type { AllergyFinding, IpsFinding } from "./ips-reading.ts";

export type AllergyTarget = AllergyFinding["about"];
export type NoneOf = Extract<IpsFinding, { kind: "none" }>["of"];

const targets: readonly (readonly [AllergyTarget, RegExp])[] = [
  [
    "penicillin",
    /peni[cz]il(?!l?amin|lium)|amoxi[cs]?il|\bampi[cz]il|flu?cloxa[cz]il|\w*pipera[cz]il|augmentin|clamoxyl|beta ?la[ck]tam|\bpcn\b/u,
  ],
  ["cephalosporin", /[ck]e[pf]h?alos?por|[ck]efal(?:ex|os)|[ck]efazol|[ck]efuro|[ck]eftriax/u],
  ["latex", /latex|lattice/u],
  ["contrast", /contrast|kontrast|gadolin|iodinated|iodado|\biode\b/u],
];

/** What an allergy is to, as its words name it; `other` where none of ours is named. */
export function findAllergyTargets(
  text: string,
): readonly { readonly about: AllergyTarget; readonly bearing: Bearing }[] {
  return splitClauses(text).flatMap((clause) =>
    targets.flatMap(([about, term]) => {
      const match = term.exec(clause.text);
      if (match === null) return [];
      return [{ about, bearing: weighTerm(clause, match.index, match[0].length) }];
    }),
  );
}

/** A sentence that says of all allergies, or of all to medicines, that none is known. */
export function findNoAllergies(text: string): "allergies" | "medicineAllergies" | undefined {
  for (const { sentence } of splitClauses(text)) {
    if (/\bnkda\b/u.test(sentence)) return "medicineAllergies";
    if (/\bnka\b/u.test(sentence)) return "allergies";
    if (
      /food|lebensmittel|nahrung|aliment|voedsel|environ|umwelt|ambient|milieu|latex/u.test(
        sentence,
      )
    )
      continue;
    if (!nothing.test(sentence) || !allergy.test(sentence)) continue;
    if (findAllergyTargets(sentence).length > 0) continue;
    return /drug|medic|arznei|farmac|farmaco|geneesm/u.test(sentence)
      ? "medicineAllergies"
      : "allergies";
  }
  return undefined;
}

/** "No known food allergies": a word about some of them, and none about the others. */
export function deniesSomeAllergies(text: string): boolean {
  return splitClauses(text).some(({ sentence }) => nothingOfSome.test(sentence));
}

const allergy = /allerg|alergi|unvertrag|intoleran/u;
/**
 * The whole sentence, in words we know: a name in it would make it a sentence about that name, and
 * "no information about allergies" is one about nothing.
 */
const between = [
  "known|drug|medication|medicine|other|documented|reported|recorded|any|to|or",
  "bekannten?|arzneimittel|medikamenten?|sonstigen?|zu|an|auf",
  "se|conocen?|conocidas?|tiene|a|medicamentos|medicamentosas?|farmacos|las",
  "d|de|aux|connues?|medicamenteuses?|medicaments",
  "bekende|geneesmiddelen|medicatie|voor",
  "nota|note|conosciut[ae]|ai|farmaci|farmacologic[ah]e?",
].join("|");
const allergies = "\\w*allerg\\w*|alergias?|\\w*unvertraglichkeit\\w*";
const nothingOf = (words: string): RegExp =>
  new RegExp(
    `^ ?(?:no|nil|keine|kein|sin|niega|ninguna|pas|aucune|geen|nessuna|non|nega) (?:(?:${words}) ){0,4}(?:${allergies})(?: (?:${words}|bekannt|conocidas?|bekend)){0,4} ?$` +
      `|^ ?(?:${allergies}) ?: ?(?:none|no|nil|keine|ninguna|aucune|geen|nessuna)(?: (?:${words}|bekannt|bekend))? ?$`,
    "u",
  );
const nothing = nothingOf(between);
const nothingOfSome = nothingOf(
  `${between}|food|environmental|alimentarias?|alimentaires?|alimentari|ambientales|ambientali`,
);

/**
 * @source SNOMED CT 91936005 in HL7's set of allergies of the International Patient Summary, the
 * substances and reactions in two national guides or more each; Z88.0 in lists of ICD-10-CM; ATC
 * J01C is the group of penicillins
 */
const penicillinCodes: Readonly<Partial<Record<CodeSystem, readonly string[]>>> = {
  snomed: ["91936005", "764146007", "373270004", "372687004", "387170002"],
  icd10: ["Z88.0"],
  rxnorm: ["723", "7980", "70618"],
};

export function readAllergyCode(system: CodeSystem, code: string): AllergyTarget | undefined {
  if (system === "atc" && code.startsWith("J01C")) return "penicillin";
  if (system === "atc" && /^J01D[BCDE]/u.test(code)) return "cephalosporin";
  if (system === "rxnorm" && code === "2231") return "cephalosporin";
  if (system === "snomed" && code === "111088007") return "latex";
  return penicillinCodes[system]?.includes(code) === true ? "penicillin" : undefined;
}

const snomedNone: Readonly<Record<string, NoneOf>> = {
  "716186003": "allergies",
  "409137002": "medicineAllergies",
  "160245001": "problems",
  "787481004": "medicines",
  "787480003": "procedures",
  "787483001": "devices",
};

const ipsNone: Readonly<Record<string, NoneOf>> = {
  "no-known-allergies": "allergies",
  "no-known-medication-allergies": "medicineAllergies",
  "no-known-problems": "problems",
  "no-known-medications": "medicines",
  "no-known-procedures": "procedures",
  "no-known-devices": "devices",
};

/** A code that says there is none, or that nobody knows. @source HL7 International Patient Summary */
export function readAbsence(system: CodeSystem, code: string): NoneOf | "notKnown" | undefined {
  if (system === "snomed") return Object.hasOwn(snomedNone, code) ? snomedNone[code] : undefined;
  if (system !== "absentUnknown") return undefined;
  if (Object.hasOwn(ipsNone, code)) return ipsNone[code];
  return /^no-\w+-info$/u.test(code) ? "notKnown" : undefined;
}
