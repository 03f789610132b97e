import { useComputed } from "@preact/signals";
import type { LiveHeart, ShownNumbers } from "./live-heart.ts";

/**
 * What is seen of a beating heart's numbers; undefined before its first beat. The component is
 * drawn anew when that is another value, not with each beat: so `read` gives a number as coarse
 * as the eye, or a word. It hangs on the numbers alone, not on the language.
 */
export function useSeen<Seen extends string | number | boolean>(
  live: LiveHeart,
  read: (numbers: ShownNumbers) => Seen,
): Seen | undefined {
  const seen = useComputed(() => {
    const numbers = live.numbers.value;
    return numbers === undefined ? undefined : read(numbers);
  });
  return seen.value;
}
