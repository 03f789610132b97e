import { longestText, splitClauses, weighTerm, type Bearing } from "./free-text.ts";
import type { AllergyFinding } from "./ips-reading.ts";
import { spotAt, spotsAt, textAt, type Spot, type TextSpot } from "./json-spot.ts";
import { readConcept } from "./read-concept.ts";

const severeWords =
  /anaphyla|anafyla|anafila|angio ?(?:o|e)?dem|angiood|quincke|urti[ck]ari|urticair|ortic?aria|\bhives\b|nesselsucht|nesselausschlag|habones|ronchas|netelroos|galbulten/u;
/** "Rash" and its like may be hives; it is mild where hives are denied. */
const rashWords = /rash|\bmild\b|ausschlag|erupcion|eruption|sarpullido|uitslag|eruzion/u;
const hives =
  /urti[ck]ari|urticair|ortic?aria|\bhives\b|nesselsucht|nesselausschlag|habones|ronchas/u;
/** Of a kind that is not hives, or of the stomach. */
const mildWords =
  /exanthem|exantem|esantema|mac[ou]lo ?papul|makulo ?papul|morbilliform|nausea|ubelkeit|misselijk|vomit|erbrechen|braken|diarr|durchfall/u;
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
  const mild = mildTerm(texts);
  const areAllMild =
    shown.length > 0
      ? shown.every(({ words }) => words.some((text) => says(text, mild)))
      : beside.some((text) => says(text, mild));
  return areAllMild && !isGrave ? "mild" : "reactionNotKnown";
}

/** The same of a line of words alone. */
export function readTextLevel(text: string): AllergyFinding["level"] {
  if (isTooLong(text)) return "reactionNotKnown";
  if (says(text, severeWords)) return "severe";
  return says(text, mildTerm([text])) && !says(text, graveWords) ? "mild" : "reactionNotKnown";
}

function mildTerm(texts: readonly string[]): RegExp {
  const isDenied = texts.some((text) => !isTooLong(text) && bearingsOf(text, hives).some(denies));
  return isDenied ? new RegExp(`${mildWords.source}|${rashWords.source}`, "u") : mildWords;
}

const denies = (bearing: Bearing): boolean => bearing.kind === "aside" && bearing.why === "denied";

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
  return !isTooLong(text) && bearingsOf(text, term).some(({ kind }) => kind === "said");
}

function bearingsOf(text: string, term: RegExp): Bearing[] {
  return splitClauses(text).flatMap((clause) => {
    const match = term.exec(clause.text);
    return match === null ? [] : [weighTerm(clause, match.index, match[0].length)];
  });
}
