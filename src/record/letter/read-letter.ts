import { checkTogether, settleGrades } from "./check-together.ts";
import type { FoundValue } from "./find-values.ts";
import { findDays, studyDays } from "./find-days.ts";
import { findGrades } from "./find-grades.ts";
import { settleCompared } from "./settle-compared.ts";
import { findSigns } from "./find-signs.ts";
import { findValues } from "./find-values.ts";
import { findMechanisms, findMethods } from "./find-words.ts";
import { mapLetter, type LetterMap } from "./letter-map.ts";
import type { Doubt, LetterAnswer, LetterSign, LetterValue } from "./letter-reading.ts";

/** A letter has pages, not books; in UTF-16 units. */
export const maxLetterLength = 200_000;

/**
 * Read the pasted text of an echo letter: numbers, grades, signs, day, method, cause, each with the
 * words it was read from.
 *
 * Never throws and decides nothing: what is `current` is offered to a person, what `asks` has a
 * doubt that only a person can settle, what belongs to another valve or another year says so.
 *
 * @param today `YYYY-MM-DD` where the person is: a study cannot be of a later day
 * @example readLetter("Severe MR. EROA 0.42 cm2.", "2026-11-25").values[0].stored // 42 mm2
 */
export function readLetter(text: string, today: string): LetterAnswer {
  if (text.length > maxLetterLength) {
    return {
      kind: "refused",
      refusal: { kind: "tooLarge", length: text.length, limit: maxLetterLength },
    };
  }
  if (text.trim() === "") return { kind: "refused", refusal: { kind: "empty" } };
  const undated = mapLetter(text);
  const dates = findDays(undated, today);
  const map: LetterMap = { ...undated, studyOn: studyDays(dates) };
  const { values, doubts } = checkTogether(settleCompared(findValues(map)));
  const grades = settleGrades(findGrades(map));
  const signs = settleSigns(findSigns(map));
  const shown = values.filter(isShown);
  return {
    kind: "read",
    values: shown,
    grades: grades.grades,
    signs,
    dates,
    methods: findMethods(map),
    mechanisms: findMechanisms(map),
    doubts: [
      ...doubts,
      ...grades.doubts,
      ...dates.flatMap((one) => one.doubts),
      ...otherValve(map, shown.length > 0 || grades.grades.length > 0),
    ],
  };
}

function isShown(value: FoundValue): value is LetterValue {
  return value.measure !== "totalStrokeVolume";
}

/** Said twice is said once; said to be there and not to be there is asked about. */
function settleSigns(signs: readonly LetterSign[]): LetterSign[] {
  const seen = new Set<string>();
  const current = new Set(
    signs.filter(({ use }) => use === "current").map(({ sign, isThere }) => `${sign} ${isThere}`),
  );
  return signs.flatMap((one): LetterSign[] => {
    const key = `${one.sign} ${one.isThere} ${one.use}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const isDenied = current.has(`${one.sign} ${!one.isThere}`);
    if (one.use !== "current" || !isDenied) return [one];
    const doubt: Doubt = { code: "contradiction", expected: "there or not there", found: "both" };
    return [{ ...one, use: "asks", doubts: [doubt] }];
  });
}

/** A letter that speaks of valves and never of the mitral one. */
function otherValve({ sentences }: LetterMap, hasOurs: boolean): Doubt[] {
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ means }) => means)));
  if (named.has("mitral")) return [];
  const others = (["tricuspid", "aortic", "pulmonary"] as const).filter((valve) =>
    named.has(valve),
  );
  if (others.length === 0 && hasOurs) return [];
  const found = others.length === 0 ? "no valve named" : others.join(" and ");
  return [{ code: "otherValveOnly", expected: "a letter about the mitral valve", found }];
}
