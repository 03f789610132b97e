import { useEffect, useState } from "preact/hooks";

/** From here on a picture stands beside the column; the style sheets turn at the same width. */
const wide = "(min-width: 64em)";

/**
 * Whether there is room for a picture beside the column. A page has two places for its heart and
 * shows one; the other is not made, so that a slow phone need not make two.
 */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const tell = (): void => setWide(query.matches);
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, []);
  return isWide;
}
