import { splitClauses, weighTerm } from "./free-text.ts";
import type { FoundTerm } from "./heart-terms.ts";
import type { PacingDevice } from "./ips-reading.ts";

const defibrillator = /defibrill|desfibrill?ador|\bicd\b(?! ?(?::|code|[a-z]?\d))|\bcrt ?d\b/u;
const pacemaker =
  /pace ?maker|schrittmacher|marcapasos|stimulateur cardiaque|segnapassi|stimolatore cardiaco|\bpmk\b|\bcrt ?p\b/u;
/** One outside of the body, for a while, or only looked at or taken out. */
const notInBody =
  /tempor|external|\bextern|vorubergehend|passager|provisoire|tijdelijk|provvisor|provisional|explant|remov|entfern|retir|extra[ck][ct]|verwijder|rimo[sz]/u;

/** What sets a pace elsewhere in the body. */
const otherOrgan =
  /hirn|brain|cerebr|zungen|hypogloss|magen|gastr|blasen|bladder|vesical|zwerchfell|phreni|fren[ie]c|nerv|vagus|spinal|sacral|neuro/u;

/** Pacemakers and defibrillators a text names, in six languages, clause by clause. */
export function findPacingDevices(text: string): readonly FoundTerm<PacingDevice>[] {
  return splitClauses(text).flatMap((clause) => {
    if (notInBody.test(clause.text) || otherOrgan.test(clause.text)) return [];
    const found = defibrillator.exec(clause.text) ?? pacemaker.exec(clause.text);
    if (found === null) return [];
    const meaning = defibrillator.test(clause.text) ? "defibrillator" : "pacemaker";
    return [{ meaning, bearing: weighTerm(clause, found.index, found[0].length, true) }];
  });
}

/** Words of a visit to one that is there: their day is not that of the implant. */
export const pacingCheck =
  /\bcheck|control|kontroll|abfrage|interrogat|\brevis|follow|nachsorge|seguimiento|suivi|opvolg/iu;
