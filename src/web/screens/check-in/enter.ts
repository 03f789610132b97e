import type { Fact } from "#record/fact.ts";
import { lookAtClock } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import type { Diary, SaveResult } from "#web/diary/diary.ts";
import { describeTriage } from "#words/describe-triage.ts";
import { keep } from "./latest-entry.ts";
import { decideWith } from "./speak-now.ts";

/**
 * Takes new entries: decides on them at once, and saves them together with the answer, word for
 * word as it will be shown. The answer does not wait for the storage; only "saved" does.
 */
export function enter(diary: Diary, facts: readonly Fact[]): void {
  void keep(diary, [...facts, answerFor(diary, facts)]);
}

/** Saves the answer as it is shown now, when it is not in the diary yet. */
export function keepAnswer(diary: Diary): Promise<SaveResult> {
  return keep(diary, [answerFor(diary, [])]);
}

/** The answer as a fact, so that advice given can be read again word for word. */
function answerFor(diary: Diary, facts: readonly Fact[]): Fact {
  const decision = decideWith(diary, facts, lookAtClock());
  const words = describeTriage(decision, wordsContextOf(diary));
  return diary.newFact("answerGiven", {
    ...(decision.checkIn === undefined ? {} : { checkIn: decision.checkIn }),
    outcome: decision.kind,
    rules: decision.reasons.map(({ rule }) => rule),
    rulesetVersion: decision.rulesetVersion,
    headline: words.headline,
    language: diary.settings.value.language,
  });
}
