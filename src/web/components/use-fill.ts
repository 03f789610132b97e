import { fillMessage } from "#words/fill-message.ts";
import { useWords } from "./diary-context.tsx";

/** Fills a message of the catalogue in the person's language. */
export function useFill() {
  const { language } = useWords();
  return (message: string, values: Readonly<Record<string, string | number>>): string =>
    fillMessage(language, message, values);
}
