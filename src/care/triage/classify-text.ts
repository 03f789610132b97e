import { urgentWords } from "#knowledge/urgent-words.ts";

export type TextClass = "empty" | "urgent" | "unclassified";

/**
 * What the person's own words can do to a decision: raise it, or nothing.
 *
 * A word for a red sign is urgent unless it is plainly denied right before it ("no chest pain").
 * All other text is unclassified, never reassuring: we do not read language.
 */
export function classifyText(text: string): TextClass {
  const plain = normalise(text);
  if (plain === "") return "empty";
  const undenied = plain.replaceAll(deniedPattern, " ");
  return urgentPattern.test(undenied) ? "urgent" : "unclassified";
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

const urgentSource = urgentWords.value
  .map((word) => word.replaceAll("*", "\\p{L}*").replaceAll(" ", "[ ,-]+"))
  .join("|");

/** Looking behind a place is more than browsers before Safari 16.4 can. */
const noLetter = "(?:^|[^\\p{L}])";

const urgentPattern = new RegExp(`${noLetter}(?:${urgentSource})(?![\\p{L}])`, "u");

/** Only a denial that touches the word counts: "no chest pain", "without any chest pain". */
const deniedPattern = new RegExp(
  `${noLetter}(?:no|without)(?: any| more| new)? (?:${urgentSource})(?![\\p{L}])`,
  "gu",
);
