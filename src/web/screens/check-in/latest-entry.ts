import { signal } from "@preact/signals";
import type { Fact } from "#record/fact.ts";
import type { Diary, SaveResult } from "#web/diary/diary.ts";

interface LatestEntry {
  readonly facts: readonly Fact[];
  readonly state: "saving" | SaveResult;
}

/** What the person entered last on this page, and what became of saving it. */
export const latestEntry = signal<LatestEntry | undefined>(undefined);

/** Saves entries; the state follows, and says "saved" only when they are. */
export async function keep(diary: Diary, facts: readonly Fact[]): Promise<SaveResult> {
  latestEntry.value = { facts, state: "saving" };
  const state = await diary.save(facts);
  if (latestEntry.value?.facts === facts) latestEntry.value = { facts, state };
  return state;
}

/** Tries once more to save what did not get saved. */
export async function retry(diary: Diary): Promise<void> {
  const facts = latestEntry.value?.facts ?? [];
  latestEntry.value = { facts, state: "saving" };
  latestEntry.value = { facts, state: await diary.retryUnsaved() };
}
