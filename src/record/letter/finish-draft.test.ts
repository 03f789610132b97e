import { expect, test } from "vitest";
import type { FactOf } from "../fact.ts";
import { changeNumber, draftOfStudy, takeSign, typeNumber } from "./change-draft.ts";
import { emptyDraft, type EchoDraft } from "./echo-draft.ts";
import { finishDraft } from "./finish-draft.ts";

const today = "2026-11-26";
const on = (day: string): EchoDraft => ({ ...emptyDraft, day: { offers: [], chosen: day } });

function faultsOf(draft: EchoDraft): unknown {
  const finished = finishDraft(draft, today);
  return finished.ok ? [] : finished.faults;
}

test("an empty form asks for the day; with a day it says that nothing is in it", () => {
  expect(faultsOf(emptyDraft)).toEqual([{ at: "day", code: "open" }]);
  expect(faultsOf(on(today))).toEqual([{ at: "all", code: "nothingTaken" }]);
});

test.each([
  ["2026-11-26", []],
  ["2026-11-27", [{ at: "day", code: "ahead" }]],
  ["2026-02-30", [{ at: "day", code: "notADay" }]],
  ["12.11.2026", [{ at: "day", code: "notADay" }]],
])("the day %s", (day, faults) => {
  expect(faultsOf(typeNumber(on(day), "ejectionFraction", { text: "60" }))).toEqual(faults);
});

test("a study without a day is one where the person said so", () => {
  const draft = typeNumber(emptyDraft, "ejectionFraction", { text: "60" });
  const finished = finishDraft({ ...draft, day: { offers: [], isLeftOut: true } }, today);
  expect(finished).toMatchObject({ ok: true });
  expect(finished.ok && "on" in finished.fields).toBe(false);
});

test("a hole without its unit is asked for: 0.4 of one unit is 40 of the other", () => {
  const draft = typeNumber(on(today), "effectiveOrificeArea", { text: "0,4" });
  expect(faultsOf(draft)).toEqual([{ at: "number", place: 0, code: "unitOpen" }]);
  const finished = finishDraft(typeNumber(draft, "effectiveOrificeArea", { unit: "cm2" }), today);
  expect(finished).toMatchObject({
    ok: true,
    fields: { values: [{ measure: "effectiveOrificeArea", value: 0.4, unit: "cm2" }] },
  });
});

test.each([
  ["ejectionFraction", "14.9", "implausible"],
  ["ejectionFraction", "15", undefined],
  ["ejectionFraction", "4.9", "impossible"],
  ["ejectionFraction", "80", undefined],
  ["ejectionFraction", "80.1", "implausible"],
  ["ejectionFraction", "85.1", "impossible"],
  ["ejectionFraction", "about 60", "notANumber"],
  ["ejectionFraction", "-3", "notANumber"],
] as const)("%s of %s", (measure, text, code) => {
  const faults = code === undefined ? [] : [{ at: "number", place: 0, code }];
  expect(faultsOf(typeNumber(on(today), measure, { text }))).toEqual(faults);
});

test("an unlikely number is taken once the person said so, and asked again when it changes", () => {
  const draft = typeNumber(on(today), "ejectionFraction", { text: "12" });
  const said = changeNumber(draft, 0, { isConfirmed: true });
  const finished = finishDraft(said, today);
  expect(finished).toMatchObject({
    ok: true,
    fields: { values: [{ value: 12, confirmed: true }] },
  });
  expect(faultsOf(changeNumber(said, 0, { text: "13" }))).toEqual([
    { at: "number", place: 0, code: "implausible" },
  ]);
});

test("an emptied field takes nothing", () => {
  const draft = typeNumber(on(today), "ejectionFraction", { text: "12" });
  expect(typeNumber(draft, "ejectionFraction", { text: " " }).numbers[0]?.isTaken).toBe(false);
});

test("the same measure twice is asked about, were it ever taken twice", () => {
  const number = {
    measure: "ejectionFraction",
    text: "60",
    unit: "%",
    doubts: [],
    assumed: [],
  } as const;
  const draft = {
    ...on(today),
    numbers: [number, number].map((one) => ({ ...one, isTaken: true })),
  };
  expect(faultsOf(draft)).toEqual([{ at: "number", place: 1, code: "twice" }]);
});

test("there and not there cannot both be taken", () => {
  const signs = [true, false].map((isThere) => ({
    sign: "prolapse" as const,
    isThere,
    isTaken: false,
    doubts: [],
  }));
  const both = takeSign(takeSign({ ...on(today), signs }, 0, true), 1, true);
  expect(both.signs.map(({ isTaken }) => isTaken)).toEqual([false, true]);
});

test("a number the person wrote in place of the letter's keeps no quote of the letter", () => {
  const numbers = [
    {
      measure: "ejectionFraction",
      text: "61",
      unit: "%",
      isTaken: true,
      quote: "LVEF 62 %",
      readAs: "62",
      doubts: [],
      assumed: [],
    } as const,
  ];
  const finished = finishDraft({ ...on(today), numbers }, today);
  expect(finished.ok && finished.fields.values).toEqual([
    { measure: "ejectionFraction", value: 61, unit: "%" },
  ]);
});

test("a saved study as a draft gives the same fields again", () => {
  const fields = {
    source: "letter",
    on: "2026-11-12",
    method: "transthoracic",
    mechanism: "primary",
    grade: { word: "severe", quote: "severe MR" },
    values: [
      { measure: "effectiveOrificeArea", value: 0.42, unit: "cm2", quote: "EROA 0.42 cm2" },
      { measure: "ejectionFraction", value: 12, unit: "%", confirmed: true },
    ],
    signs: [{ sign: "prolapse", isThere: true, quote: "prolapse" }],
    isAcute: false,
    place: "Valve clinic",
    note: "In a fast rhythm",
  } satisfies Partial<FactOf<"echo">>;
  const draft = draftOfStudy(fields as unknown as FactOf<"echo">);
  expect(finishDraft(draft, today)).toEqual({ ok: true, fields });
});
