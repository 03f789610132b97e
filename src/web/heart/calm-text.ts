/** A text that is read out as it changes, and how long it must stay as it is. */
export interface CalmText {
  readonly said: string;
  readonly said_ms: number;
}

/** A screen reader that is spoken to more often than this says nothing to the end. */
export const calm_ms = 3_000;

/**
 * What is said at this moment: the new text when the old one has stood long enough, else the old
 * one, and then in how many milliseconds to ask again. The same text is never said twice.
 */
export function sayCalmly(
  before: CalmText | undefined,
  text: string,
  now_ms: number,
): { readonly text: CalmText; readonly askAgainIn_ms?: number } {
  if (before === undefined) return { text: { said: text, said_ms: now_ms } };
  if (text === before.said) return { text: before };
  const left_ms = before.said_ms + calm_ms - now_ms;
  if (left_ms > 0) return { text: before, askAgainIn_ms: left_ms };
  return { text: { said: text, said_ms: now_ms } };
}
