import { draftStudy } from "#record/letter/draft-study.ts";
import { emptyDraft } from "#record/letter/echo-draft.ts";
import { readLetter } from "#record/letter/read-letter.ts";
import { letterEntry } from "./echo-entry.ts";

/** Read what stands in the field; the reading and its draft take the field's place. */
export function readEntry(today: string): void {
  const { text } = letterEntry.value;
  const answer = readLetter(text, today);
  letterEntry.value =
    answer.kind === "refused"
      ? { text, draft: emptyDraft, refusal: answer.refusal }
      : { text, reading: answer, draft: draftStudy(answer, today) };
}
