import type { Concept } from "./read-concept.ts";

/**
 * So many letters are read along references, and no more: many statements may name one long
 * medicine, and each would tell all of it again. Summaries need some ten thousand.
 */
export const mostReferred_letters = 1_000_000;

/** What a code, or a concept without words, counts for. */
const bare_letters = 20;

/** The concepts of a resource that another one names; nothing once too much was told that way. */
export type ReadReferenced = (
  path: string,
  read: () => readonly Concept[],
) => readonly Concept[] | undefined;

/** Reads each resource once, however often it is named, and counts what it tells each time. */
export function makeReadReferenced(): ReadReferenced {
  const known = new Map<string, { readonly concepts: readonly Concept[]; readonly size: number }>();
  let told_letters = 0;
  return (path, read) => {
    if (told_letters > mostReferred_letters) return undefined;
    let one = known.get(path);
    if (one === undefined) {
      const concepts = read();
      one = { concepts, size: concepts.reduce((sum, concept) => sum + countLetters(concept), 0) };
      known.set(path, one);
    }
    told_letters += one.size;
    return one.concepts;
  };
}

function countLetters({ codes, words, tooLong }: Concept): number {
  const bare = (1 + codes.length + tooLong.length) * bare_letters;
  return words.reduce((sum, { value }) => sum + value.length, bare);
}
