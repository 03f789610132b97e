import { signal } from "@preact/signals";
import { emptyDraft, type EchoDraft } from "#record/letter/echo-draft.ts";
import type { LetterReading, LetterRefusal } from "#record/letter/letter-reading.ts";

/** A letter on its way into the diary; kept while the app is open, and never stored. */
export interface LetterEntry {
  readonly text: string;
  readonly reading?: LetterReading;
  readonly draft: EchoDraft;
  readonly refusal?: LetterRefusal;
}

const noEntry: LetterEntry = { text: "", draft: emptyDraft };

/** It outlives its screen: a call in between, or a look at the diary, must not cost the work. */
export const letterEntry = signal<LetterEntry>(noEntry);

/** What is typed by hand, for the same reason. */
export const typedEntry = signal<EchoDraft>(emptyDraft);

export type EntryName = "letter" | "typed";

/** Once it is saved; the other may be another scan that is not finished. */
export function forgetEntry(name: EntryName): void {
  if (name === "letter") letterEntry.value = noEntry;
  else typedEntry.value = emptyDraft;
}

/** Back to the field, with the text still in it. */
export function askForText(): void {
  const { text } = letterEntry.value;
  letterEntry.value = { text, draft: emptyDraft };
}
