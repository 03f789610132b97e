import {
  combinedProducts,
  ingredientIds,
  ingredients,
  type Ingredient,
  type IngredientId,
} from "#knowledge/medicines/ingredient.ts";
import {
  doubtfulWords,
  joiningWords,
  otherMedicines,
  plainText,
  wordsBesideName,
} from "./medicine-words.ts";
import { countSlips } from "./spelling-distance.ts";

/** What a written name stands for. */
export type NamedMedicine =
  | {
      readonly kind: "known";
      readonly ingredients: readonly IngredientId[];
      /** A letter was off; show what we read. */
      readonly isCorrected: boolean;
    }
  /** "Did you mean …?": one or more, each a choice of substances. */
  | { readonly kind: "ask"; readonly candidates: readonly (readonly IngredientId[])[] }
  /** Kept as it was written; nothing about it is checked. */
  | { readonly kind: "unknown" };

/** Names shorter than this are never put right by us, only asked about. */
const correctedFrom_letters = 7;
const longestName_words = 4;
const longestText = 200;

/**
 * Which substances a text names: a generic or a brand name, with its dose and form around it,
 * in any case, with or without accents, and with a slip of the pen.
 *
 * It never guesses in silence. One slip in a long name with no rival is put right and says so;
 * everything nearer to a guess is a question; what is left is unknown.
 *
 * @example nameMedicine("Eliquis 5mg 1-0-1") // known, ["apixaban"]
 */
export function nameMedicine(text: string): NamedMedicine {
  const words = readWords(text);
  if (words.length === 0) return { kind: "unknown" };
  const found = findNames(words);
  const isDoubtful = words.some((word) => doubtfulWords.has(word));
  if (found.names.length === 0) return askAboutSlips(words, isDoubtful);
  const known = unique(found.names.flat());
  // A word we do not know may be a second substance; then only the person can say.
  if (found.rest.length > 0 || isDoubtful || found.isLoose) {
    return { kind: "ask", candidates: [known] };
  }
  return { kind: "known", ingredients: known, isCorrected: false };
}

function readWords(text: string): string[] {
  // Nothing is cut off: half a text could hide the second name.
  if (text.length > longestText) return [];
  return (
    plainText(text)
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length > 1) ?? []
  );
}

interface FoundNames {
  readonly names: (readonly IngredientId[])[];
  /** Words that are neither a name nor known to say nothing. */
  readonly rest: string[];
  /** "Potassium" beside another name: a salt of it, or a second medicine. */
  readonly isLoose: boolean;
}

/** Exact names, the longest first; what lies between them. */
function findNames(words: readonly string[]): FoundNames {
  const names: (readonly IngredientId[])[] = [];
  const rest: string[] = [];
  let at = 0;
  while (at < words.length) {
    const match = matchAt(words, at);
    if (match !== undefined) {
      names.push(match.ingredients);
      at += match.words;
      continue;
    }
    const word = words[at]!;
    // "Plus" joins two names; after the last one it is a second substance without its name.
    const joins =
      joiningWords.has(word) && names.length > 0 && matchAt(words, at + 1) !== undefined;
    if (!wordsBesideName.has(word) && !joins) rest.push(word);
    at += 1;
  }
  const isSaltOfLosartan = names.length === 2 && names[0]![0] === "losartan";
  const own = names.filter(([id]) => id !== "potassium");
  if (isSaltOfLosartan && words.join(" ").startsWith("losartan potassium")) {
    return { names: own, rest, isLoose: false };
  }
  return { names, rest, isLoose: own.length > 0 && own.length < names.length };
}

function matchAt(
  words: readonly string[],
  at: number,
): { readonly ingredients: readonly IngredientId[]; readonly words: number } | undefined {
  for (let count = Math.min(longestName_words, words.length - at); count > 0; count -= 1) {
    const exact = namesByText.get(words.slice(at, at + count).join(""));
    if (exact !== undefined) return { ingredients: exact, words: count };
  }
  return undefined;
}

interface NearName {
  readonly ingredients: readonly IngredientId[];
  readonly slips: number;
  readonly letters: number;
}

/** No exact name: what is near, put right where there is no doubt, asked where there is. */
function askAboutSlips(words: readonly string[], isDoubtful: boolean): NamedMedicine {
  const content = words.filter((word) => !wordsBesideName.has(word));
  if (content.length === 0 || content.some((word) => otherMedicines.has(word))) {
    return { kind: "unknown" };
  }
  const near = listNear(content).sort((one, other) => one.slips - other.slips);
  const [nearest, next] = near;
  if (nearest === undefined) return { kind: "unknown" };
  const isCertain =
    nearest.slips === 1 &&
    nearest.letters >= correctedFrom_letters &&
    next === undefined &&
    content.length === 1 &&
    !isDoubtful;
  return isCertain
    ? { kind: "known", ingredients: nearest.ingredients, isCorrected: true }
    : { kind: "ask", candidates: near.map((one) => one.ingredients) };
}

function listNear(words: readonly string[]): NearName[] {
  const near = new Map<string, NearName>();
  for (let at = 0; at < words.length; at += 1) {
    for (let count = 1; count <= longestName_words && at + count <= words.length; count += 1) {
      const written = words.slice(at, at + count).join("");
      const letters = markLetters(written);
      for (const { name, named, letters: lettersOfName } of namesToCompare) {
        const atMost = allowedSlips(Math.min(name.length, written.length));
        // A slip changes at most two of the letters that occur: most names are out at once.
        if (atMost === 0 || countMarks(letters ^ lettersOfName) > 2 * atMost) continue;
        const slips = countSlips(name, written, atMost);
        if (slips > atMost) continue;
        const key = named.join(" ");
        const known = near.get(key);
        if (known === undefined || slips < known.slips) {
          near.set(key, { ingredients: named, slips, letters: name.length });
        }
      }
    }
  }
  return Array.from(near.values());
}

/** Short names are too close to one another for a slip; long ones bear two. */
function allowedSlips(letters: number): number {
  if (letters < 5) return 0;
  return letters < 8 ? 1 : 2;
}

function unique(ids: readonly IngredientId[]): IngredientId[] {
  return Array.from(new Set(ids)).sort();
}

/** Every name and brand, as its letters only, to the substances in it. */
const namesByText: ReadonlyMap<string, readonly IngredientId[]> = new Map(
  [
    ...ingredientIds.flatMap((id) => {
      const { names, brands = [] }: Ingredient = ingredients[id];
      return [...names, ...brands].map((name) => [name, [id]] as const);
    }),
    ...Object.entries(combinedProducts.value),
  ].map(([name, ids]) => [readWords(name).join(""), ids] as const),
);

const namesToCompare = Array.from(namesByText, ([name, named]) => ({
  name,
  named,
  letters: markLetters(name),
}));

/** One bit for each letter that occurs; letters of other alphabets share the last one. */
function markLetters(text: string): number {
  let marks = 0;
  for (const letter of text) {
    const place = letter.codePointAt(0)! - 97;
    marks |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return marks;
}

function countMarks(marks: number): number {
  let left = marks;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
