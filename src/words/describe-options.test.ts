import { describe, expect, it } from "vitest";
import { zurich } from "./chart.test-support.ts";
import { describeOptions, type OptionsTold } from "./describe-options.ts";
import { optionWordsFor } from "./option-words.ts";
import { listOptionCases, textsOfOptions } from "./options.test-support.ts";

const cases = listOptionCases();

function tell(name: string): OptionsTold {
  const found = cases.find(([own]) => own === name);
  if (found === undefined) throw new Error(`No case "${name}"`);
  return describeOptions(found[1], zurich);
}

const option = (told: OptionsTold, id: string) =>
  [...told.listed, ...told.mayApply].find((one) => one.id === id);

describe("describeOptions", () => {
  it("lets each guide speak for itself, with its class and the numbers it saw", () => {
    const surgery = option(tell("LVEF 60: surgery under both"), "surgery")!;
    const [europe, america] = surgery.societies;
    expect(europe!.statements[0]).toMatchObject({
      rule: "TRG-3",
      guide: "The European guide, 2025",
      says: "It is advised.",
      inClass: "Class I, level B",
      seen: [
        "The valve is ill itself.",
        "The leak is large.",
        "You do not feel the leak.",
        expect.stringMatching(/EF.*60 %\. The mark is 60 % or less\. That is so for you\.$/u),
      ],
      missing: [],
    });
    expect(america!.statements[0]).toMatchObject({
      guide: "The US guide, 2020",
      inClass: "Class 1",
    });
    expect(america!.note).toBe(optionWordsFor("en").notReadMore);
  });

  it("calls an older edition old, and what was never read not read", () => {
    const told = tell("symptoms and high risk and a clip fits");
    const [europe, america] = option(told, "clip")!.societies;
    expect(europe!.statements.map(({ says }) => says)).toEqual(["It is reasonable."]);
    expect(america).toMatchObject({ statements: [], note: expect.stringMatching(/not read/u) });
    const older = option(told, "surgery")!.societies[1]!.statements[0]!;
    expect(older.guide).toBe("The US guide, 2014, an older one");
  });

  it("says where a guide we have read lists nothing", () => {
    const told = tell("LVESDi 20: ESC alone");
    const watch = option(told, "watchfulWaiting")!;
    expect(watch.societies.map(({ society, note }) => [society, note])).toEqual([
      ["esc", optionWordsFor("en").notListed],
      ["accAha", undefined],
    ]);
  });

  it("holds what may apply apart, and asks what would tell", () => {
    const told = tell("symptoms and risk not known");
    const statement = option(told, "surgery")!.societies[0]!.statements[0]!;
    expect(statement.says).toBe("It may be advised.");
    expect(statement.missing).toEqual(["How great is the risk of surgery for me?"]);
    expect(told.missing).toContain("How great is the risk of surgery for me?");
    expect(told.mayApply.map(({ id }) => id)).toContain("medicinesAlone");
    expect(told.listed.map(({ id }) => id)).not.toContain("medicinesAlone");
  });

  it("tells what is not for this person, and what stands against it", () => {
    const told = tell("symptoms and no surgery can be done and a clip fits");
    expect(told.listed.map(({ id }) => id)).toContain("clip");
    const surgery = told.notNow.find(({ id }) => id === "surgery")!;
    const statement = surgery.societies[0]!.statements.find(({ rule }) => rule === "TRG-2")!;
    expect(statement).toMatchObject({
      guide: "The European guide, 2025",
      says: "Not for you as things are.",
      inClass: "Class I, level B",
      missing: [],
    });
    expect(statement.seen).toContain("Your team says that surgery cannot be done.");
  });

  it("has words for all that was looked at, and for what a statement was ruled out by", () => {
    const { seen, seenNumbers, seenSilent } = optionWordsFor("en");
    for (const [name, list] of cases) {
      if (list.kind === "emergency") continue;
      for (const { bySociety } of list.options) {
        for (const { statements } of Object.values(bySociety)) {
          for (const { observed } of statements) {
            for (const { what, value, met, limit } of observed) {
              if (met === "notKnown" || seenSilent.includes(what)) continue;
              const hasWords =
                typeof value === "number"
                  ? Object.hasOwn(seenNumbers, what) || limit !== undefined
                  : Object.hasOwn(seen[what] ?? {}, String(value)) ||
                    what === "atLeastModerateTricuspidLeak" ||
                    (what === "procedure" && value === undefined);
              expect([name, what, value, hasWords]).toEqual([name, what, value, true]);
            }
          }
        }
      }
    }
  });

  it("never shows a sign that nobody has spoken of as seen", () => {
    const told = tell("two markers and the tricuspid valve not known");
    const [statement] = option(told, "surgicalRepair")!.societies[0]!.statements.filter(
      ({ rule }) => rule === "TRG-4",
    );
    expect(statement!.seen.join(" ")).not.toMatch(/Your report says/u);
    expect(statement!.missing).toEqual(["Does the valve on the right side leak too (tricuspid)?"]);
  });

  it.each(["sudden", "a torn muscle", "shock", "water in the lungs"])(
    "%s: the call, and no list",
    (name) => {
      const told = tell(name);
      expect(told.emergency).toMatch(/144/u);
      expect([told.listed, told.mayApply, told.questions]).toEqual([[], [], []]);
    },
  );

  it("has the emergency line before all else in every list, also where no number is known", () => {
    for (const [name, list] of cases) {
      const { country: _country, ...nowhere } = zurich;
      expect(textsOfOptions(describeOptions(list, zurich))[0], name).toMatch(/Call 144 now|144/u);
      expect(describeOptions(list, nowhere).emergency, name).toMatch(/emergency number/iu);
    }
  });

  it.each([
    ["no study", /cannot tell/u],
    ["kind not known and symptoms", /cannot tell/u],
    ["after a mechanical valve", /worked on/u],
    ["moderate: no operation", /^What your team may talk about/u],
    [
      "moderate and a weak ventricle and symptoms: neither surgery nor waiting",
      /^No guide we have read/u,
    ],
  ])("%s: the headline", (name, headline) => {
    expect(tell(name).headline).toMatch(headline);
  });

  it("says when the scan is old, without a day, or from before the operation", () => {
    const { intro } = tell("an old study does not say that waiting is fine");
    expect(intro.join(" ")).toMatch(/old by now/u);
    expect(tell("a study without a day").intro.join(" ")).toMatch(/do not know the day/u);
    expect(tell("repair: 3 months are over").intro.join(" ")).not.toMatch(/from before/u);
    expect(tell("a torn muscle that was mended since").intro.join(" ")).toMatch(/from before/u);
  });

  it("tells nobody to stop what is advised against", () => {
    const doac = option(tell("after a mechanical valve"), "doac")!;
    expect(doac.societies[0]!.statements[0]!.says).toMatch(/call your clinic.*do not stop/iu);
    const wideners = option(tell("moderate: no operation"), "vesselWideners")!;
    expect(wideners.societies[0]!.statements[0]!.says).toMatch(/something else.*Do not stop/u);
  });

  it("chooses for nobody and doses nothing", () => {
    for (const [name, list] of cases) {
      const text = textsOfOptions(describeOptions(list, zurich)).join(" ");
      expect(text, name).not.toMatch(/you should|we advise|best for you|\bmg\b|\{|\}/iu);
      expect(text, name).not.toMatch(/undefined|NaN/u);
    }
  });
});
