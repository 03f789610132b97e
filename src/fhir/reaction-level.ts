import { longestText, splitClauses, weighTerm } from "./free-text.ts";
import type { AllergyFinding } from "./ips-reading.ts";
import { spotAt, spotsAt, textAt, type Spot, type TextSpot } from "./json-spot.ts";
import { readConcept } from "./read-concept.ts";

const severeWords =
  /anaphyla|anafyla|anafila|angio ?(?:o|e)?dem|angiood|quincke|urti[ck]ari|urticair|ortic?aria|\bhives\b|nesselsucht|nesselausschlag|habones|ronchas|netelroos|galbulten/u;
const mildWords =
  /rash|exanthem|exantem|ausschlag|erupcion|eruption|sarpullido|huiduitslag|uitslag|eruzion|esantema|nausea|ubelkeit|misselijk|vomit|erbrechen|braken|diarr|durchfall|itch|pruri|juckreiz|picor|jeuk|demangeaison/u;
/** Beside one of these a rash is no mild reaction. */
const graveWords =
  /stevens|johnson|lyell|necroly|nekroly|\bdress\b|\bagep\b|shock|schock|choc\b|broncho|bronco|stridor|laryn|glott|swell|schwell|zwell|hinchaz|gonf|oedem|\bodem|edema|breath|atemnot|dyspn|disnea|dispnea|benauwd|collaps|kollaps|hospital|krankenhaus|notfall|urgenc|ricover/u;

/** @source SNOMED CT: angioedema 12.3 of the clinical dossier, the others in two guides or more */
const severeCodes: readonly string[] = ["41291007", "39579001", "126485001", "247472004"];

/**
 * How an allergy showed, in the words of the guideline's table.
 *
 * `severe` is anaphylaxis, angioedema or hives. `mild` needs words for another reaction and none
 * that we do not know beside them; all else is `reactionNotKnown`, which is treated as severe.
 *
 * @param named the words of the allergy itself ("Penicillin: anaphylaxis 1998")
 */
export function readReactionLevel(
  resource: Spot,
  named: readonly TextSpot[],
): AllergyFinding["level"] {
  const reactions = spotsAt(resource, "reaction");
  const shown = reactions
    .flatMap((reaction) => spotsAt(reaction, "manifestation"))
    .map(readManifestation);
  const beside = [
    ...named,
    ...reactions.flatMap((reaction) => textAt(reaction, "description") ?? []),
    ...[...spotsAt(resource, "note"), ...reactions.flatMap((one) => spotsAt(one, "note"))].flatMap(
      (note) => textAt(note, "text") ?? [],
    ),
  ].map(({ value }) => value);
  const texts = [...shown.flatMap(({ words }) => words), ...beside];
  const isSevere =
    shown.some(({ codes }) => codes.some((code) => severeCodes.includes(code))) ||
    texts.some((text) => says(text, severeWords));
  if (isSevere) return "severe";
  const isGrave =
    texts.some(isTooLong) ||
    texts.some((text) => says(text, graveWords)) ||
    textAt(resource, "criticality")?.value === "high" ||
    reactions.some((reaction) => textAt(reaction, "severity")?.value === "severe");
  const areAllMild =
    shown.length > 0
      ? shown.every(({ words }) => words.some((text) => says(text, mildWords)))
      : beside.some((text) => says(text, mildWords));
  return areAllMild && !isGrave ? "mild" : "reactionNotKnown";
}

/** The same of a line of words alone. */
export function readTextLevel(text: string): AllergyFinding["level"] {
  if (isTooLong(text)) return "reactionNotKnown";
  if (says(text, severeWords)) return "severe";
  return says(text, mildWords) && !says(text, graveWords) ? "mild" : "reactionNotKnown";
}

/** In R5 the concept stands one step further in. */
function readManifestation(spot: Spot): { codes: readonly string[]; words: readonly string[] } {
  const inner = spotAt(spot, "concept");
  const { codes, words } = readConcept(inner.value === undefined ? spot : inner);
  return {
    codes: codes.filter(({ system }) => system === "snomed").map(({ code }) => code),
    words: words.map(({ value }) => value),
  };
}

/** Not searched: a word of a grave reaction may stand in it. */
const isTooLong = (text: string): boolean => text.length > longestText;

function says(text: string, term: RegExp): boolean {
  if (isTooLong(text)) return false;
  return splitClauses(text).some((clause) => {
    const match = term.exec(clause.text);
    return match !== null && weighTerm(clause, match.index, match[0].length).kind === "said";
  });
}
