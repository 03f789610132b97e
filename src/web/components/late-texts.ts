/** The texts of a screen that comes when it is opened: its own, and those of the frame. */
import { lateScreensFor } from "#words/late-screens.ts";
import { useTexts as useFirstTexts, useWords } from "./diary-context.tsx";

export function useTexts() {
  const { language } = useWords();
  return { ...useFirstTexts(), ...lateScreensFor(language) };
}
