import { useEffect, useRef, useState } from "preact/hooks";
import { type CalmText, sayCalmly } from "./calm-text.ts";

/** A text for a live region that changes often: said at most once in three seconds. */
export function useCalmText(text: string): string {
  const [said, setSaid] = useState("");
  const last = useRef<CalmText | undefined>(undefined);
  useEffect(() => {
    if (text === "") return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      const next = sayCalmly(last.current, text, performance.now());
      last.current = next.text;
      setSaid(next.text.said);
      if (next.askAgainIn_ms !== undefined) timer = setTimeout(ask, next.askAgainIn_ms);
    };
    ask();
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
