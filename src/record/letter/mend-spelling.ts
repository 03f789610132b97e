import { gradeTable } from "./grade-phrases.ts";
import { leakTable } from "./leak-phrases.ts";
import { measureLabels } from "./measure-labels.ts";
import { structurePhrases } from "./structure-phrases.ts";

/** Short words differ by one letter and mean another thing; long ones do not. */
const shortestMended = 8;

const longWords = new Map<number, string[]>();
/** Also the short ones: "arteria" is no "arterial" with a slip. */
const knownWords = new Set<string>();
for (const { words } of [
  ...measureLabels,
  ...structurePhrases,
  ...[...gradeTable.values()].flat(),
  ...[...leakTable.values()].flat(),
]) {
  for (const word of words) {
    knownWords.add(word);
    if (word.length < shortestMended) continue;
    const same = longWords.get(word.length) ?? [];
    if (!same.includes(word)) longWords.set(word.length, [...same, word]);
  }
}

/**
 * A long word with one wrong, missing, doubled or swapped letter, as it is in our lists; any other
 * word as it is. Two words of the list that fit equally: none is chosen.
 */
export function mendSpelling(word: string): string {
  if (word.length < shortestMended - 1 || word.length > 40) return word;
  if (isKnown(word)) return word;
  // A scan takes a large I for an l.
  const withI = word.startsWith("l") ? `i${word.slice(1)}` : word;
  if (isKnown(withI)) return withI;
  const near: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const known of longWords.get(length) ?? []) {
      if (known[0] === word[0] && isOneSlip(word, known)) near.push(known);
    }
  }
  return near.length === 1 ? near[0]! : word;
}

function isKnown(word: string): boolean {
  return knownWords.has(word);
}

function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.slice(1) === restOther.slice(1)) return true;
  if (restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true;
  return (
    restOne[0] === restOther[1] &&
    restOne[1] === restOther[0] &&
    restOne.slice(2) === restOther.slice(2)
  );
}
