import { signal } from "@preact/signals";

/** What was saved a moment ago, told on the screen that opens after it. */
export const justSaved = signal<string | undefined>(undefined);

/** @param text as it is shown, such as "Saved: apixaban" */
export function noteSaved(text: string): void {
  justSaved.value = text;
}
