import type { ScopedSentence } from "./letter-scope.ts";
import type { Token } from "./letter-token.ts";
import { valves } from "./structure-phrases.ts";

const normal = new Set("normal normale normales unremarkable unauffallig".split(" "));
/** What is no longer only normal. */
const leaking = /^(?:regurg|insuff|insuf|inkomp|incomp|leak|jet|leck)|(?:insuffizienz|stenose)$/u;
/** Mentions that say a valve leaks or is narrow. */
const faults = new Set("ar tr pr ai ti pi ip it ia iao aki tki as akst ast".split(" "));

/** No other valve than the mitral one, or one that is called normal and nothing else. */
export function isOtherNormal(
  tokens: readonly Token[],
  { from, to, mentions }: ScopedSentence,
): boolean {
  const others = mentions.filter(({ means }) => means !== "mitral" && valves.has(means));
  if (others.length === 0) return true;
  const words = tokens.slice(from, to).map(({ text }) => text);
  return (
    words.some((word) => normal.has(word)) &&
    !words.some((word) => leaking.test(word)) &&
    !others.some((other) => faults.has(tokens[other.from]!.text))
  );
}
