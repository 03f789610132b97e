import { expect, test } from "vitest";
import { takeSign } from "./change-draft.ts";
import { draftStudy } from "./draft-study.ts";
import { emptyDraft } from "./echo-draft.ts";
import { finishDraft } from "./finish-draft.ts";
import { nameSign, namedSign } from "./name-sign.ts";
import { readLetter } from "./read-letter.ts";

const today = "2026-11-26";

test("a statement by hand is saved without a phrase, changes, and goes", () => {
  const day = { offers: [], chosen: today };
  const there = nameSign({ ...emptyDraft, day }, "flailLeaflet", true);
  expect(namedSign(there, "flailLeaflet")).toBe(true);
  expect(finishDraft(there, today)).toMatchObject({
    ok: true,
    fields: { source: "typed", signs: [{ sign: "flailLeaflet", isThere: true }] },
  });
  const not = nameSign(there, "flailLeaflet", false);
  expect(not.signs).toEqual([{ sign: "flailLeaflet", isThere: false, isTaken: true, doubts: [] }]);
  const unsaid = nameSign(nameSign(not, "prolapse", true), "flailLeaflet");
  expect(unsaid.signs.map(({ sign }) => sign)).toEqual(["prolapse"]);
  expect(namedSign(unsaid, "flailLeaflet")).toBeUndefined();
});

test("by hand and by letter the same facts come out", () => {
  const letter = readLetter(
    "Transthoracic echocardiogram. Date of study: 2026-03-02\nMitral valve: prolapse of the posterior leaflet.",
    today,
  );
  if (letter.kind === "refused") throw new Error(letter.refusal.kind);
  const read = finishDraft(draftStudy(letter, today), today);
  const typed = finishDraft(
    nameSign({ ...emptyDraft, day: { offers: [], chosen: "2026-03-02" } }, "prolapse", true),
    today,
  );
  const said = (finished: typeof read) =>
    finished.ok ? finished.fields.signs.map(({ sign, isThere }) => [sign, isThere]) : [];
  expect(said(typed)).toEqual([["prolapse", true]]);
  expect(said(read)).toEqual(said(typed));
});

test("a phrase of the letter stays, and of one sign one statement is taken", () => {
  const quoted = { sign: "prolapse", isThere: false, quote: "no prolapse", doubts: [] } as const;
  const draft = { ...emptyDraft, signs: [{ ...quoted, isTaken: true }] };
  const named = nameSign(draft, "prolapse", true);
  expect(named.signs.map(({ isThere, isTaken }) => [isThere, isTaken])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(namedSign(takeSign(named, 0, true), "prolapse")).toBeUndefined();
  expect(nameSign(named, "prolapse").signs).toEqual([{ ...quoted, isTaken: false }]);
});
