import { expect, it } from "vitest";
import { emptyDraft } from "#record/letter/echo-draft.ts";
import { forgetEntry, letterEntry, typedEntry } from "./echo-entry.ts";

const typed = { ...emptyDraft, place: "City Hospital" };
const letter = { text: "LVEF 55 %", draft: emptyDraft };

it.each([
  ["letter", "", typed],
  ["typed", letter.text, emptyDraft],
] as const)("once the %s one is saved, the other stays", (name, text, draft) => {
  letterEntry.value = letter;
  typedEntry.value = typed;
  forgetEntry(name);
  expect(letterEntry.value.text).toBe(text);
  expect(typedEntry.value).toEqual(draft);
});
