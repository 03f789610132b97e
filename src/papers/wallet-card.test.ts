import { describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { plannedProcedures } from "#care/prophylaxis/prophylaxis-situation.ts";
import { nobody, ownValve, rosa, today, withClip } from "./card.test-support.ts";
import { makeWalletCard } from "./wallet-card.ts";

const linesOf = (card: ReturnType<typeof makeWalletCard>) =>
  Object.fromEntries(card.rows.map(({ id, lines }) => [id, lines]));

describe("makeWalletCard", () => {
  it("says no as clearly as yes, with reason, guideline and whom to ask", () => {
    const card = makeWalletCard(rosa, "en");
    expect(card).toMatchObject({
      kind: "no",
      big: "No.",
      question: "Antibiotic before dental work?",
      why: "Native valve only: no previous endocarditis, no prosthesis, no repair material.",
      regimen: [],
      missing: [],
      madeOn: today,
      validUntil: "2027-11-22",
      isOutOfDate: false,
    });
    expect(card.guidelines[0]).toBe("Followed here: ESC 2023.");
    expect(linesOf(card)).toEqual({
      name: ["Rosa Keller, born 1958"],
      condition: ["Mitral regurgitation, moderate (echo 3 May 2026)"],
      bloodThinner: ["apixaban, do not stop without asking"],
      allergy: ["Penicillin: rash, mild, no hives"],
      implant: ["None entered"],
      ask: ["Valve clinic, 555 0142"],
    });
    expect(card.footer).toContain("No doctor or nurse has checked these rules yet.");
  });

  it("tells of a clip with its model and what its card says of MRI, and lists doses", () => {
    const card = makeWalletCard(withClip(rosa), "en");
    expect([card.kind, card.big]).toEqual(["consider", "Consider."]);
    expect(linesOf(card)["implant"]).toEqual([
      "Clip, mitral, Abbott MitraClip NT, March 2025, serial A1. MRI: safe up to 3 T",
    ]);
    expect(card.regimen.join(" ")).toContain("Clindamycin not recommended.");
    expect(card.regimen.join(" ")).not.toContain("Amoxicillin");
  });

  it("says that no allergy is known with whose word it is, and only where all of it was said", () => {
    const noOtherAllergy = { saidBy: "person", on: "2026-11-20" } as const;
    const allergyOf = (allergy: "none" | "notKnown" | "severe", more: Partial<CardFacts>) => {
      const { prophylaxis, ...rest } = { ...nobody, ...more };
      return linesOf(makeWalletCard({ ...rest, prophylaxis: { ...prophylaxis, allergy } }, "en"))[
        "allergy"
      ];
    };
    expect(allergyOf("none", { noOtherAllergy })).toEqual([
      "No allergy known, by their own word (20 November 2026)",
    ]);
    expect(allergyOf("none", {})).toEqual(["Penicillin: none, by their own word"]);
    expect(allergyOf("notKnown", { noOtherAllergy })).toEqual([
      "Penicillin: NOT KNOWN, ask",
      "No other allergy known, by their own word (20 November 2026)",
    ]);
    expect(allergyOf("severe", { noOtherAllergy })).toEqual([
      "Penicillin: severe (anaphylaxis, swelling or hives)",
      "No other allergy known, by their own word (20 November 2026)",
    ]);
    expect(allergyOf("none", { noOtherAllergy: { saidBy: "summary" } })).toEqual([
      "No allergy known, says a summary",
    ]);
    // Whatever else is told: beside an allergy nothing says that there is none.
    const allergies = [{ about: "latex", isPerhaps: true }] as const;
    expect(allergyOf("none", { noOtherAllergy, allergies })).toEqual([
      "Penicillin: none, by their own word",
      "Perhaps Latex: reaction not known",
    ]);
  });

  it("asks where nothing is known, and names all that is missing", () => {
    const card = makeWalletCard(nobody, "en");
    expect([card.kind, card.big, card.why]).toEqual([
      "ask",
      "Ask.",
      "Cardiac history NOT CONFIRMED.",
    ]);
    expect(card.missing).toHaveLength(8);
    expect(linesOf(card)).toMatchObject({
      bloodThinner: ["NOT KNOWN. Ask before you start"],
      allergy: ["Penicillin: NOT KNOWN, ask"],
      ask: ["Heart clinic, number not entered"],
    });
  });

  it.each([
    ["its last day", "2027-11-22", "no"],
    ["the day after", "2027-11-23", "ask"],
    ["a day before it was made", "2026-11-25", "ask"],
  ])("%s: %s", (_what, day, kind) => {
    const card = makeWalletCard(rosa, "en", day);
    expect(card.kind).toBe(kind);
    // What followed from the "no" is gone with it.
    expect(card.guidelines.length > 0).toBe(kind === "no");
    expect(card.todo.join(" ").includes("without prophylaxis")).toBe(kind === "no");
  });

  it("a yes still stands on a card that is out of date", () => {
    const yes = {
      ...rosa,
      prophylaxis: {
        ...rosa.prophylaxis,
        conditions: { ...ownValve, surgicalValve: { answer: "yes" as const } },
      },
    };
    expect(makeWalletCard(yes, "en", "2028-01-01")).toMatchObject({
      kind: "yes",
      isOutOfDate: true,
    });
  });

  it("ends with the months for which a new device counts", () => {
    const since = "2026-09-10";
    const conditions = { ...ownValve, recentDevice: { answer: "yes" as const, since } };
    const card = makeWalletCard(
      { ...rosa, prophylaxis: { ...rosa.prophylaxis, conditions } },
      "en",
    );
    expect(card.validUntil).toBe("2027-03-10");
  });

  it("one dental answer stands for surgery and for gum work alike", () => {
    for (const facts of [rosa, nobody, withClip(rosa)]) {
      const kinds = (["oralSurgery", "gumOrRootWork"] as const).map(
        (procedure) =>
          makeWalletCard({ ...facts, prophylaxis: { ...facts.prophylaxis, procedure } }, "en").kind,
      );
      expect(new Set(kinds).size).toBe(1);
    }
  });

  it("has a question for each procedure, and no line that is empty", () => {
    for (const procedure of plannedProcedures) {
      const facts = { ...withClip(rosa), prophylaxis: { ...rosa.prophylaxis, procedure } };
      const card = makeWalletCard(facts, "en");
      const texts = [card.question, card.big, card.why, ...card.rows.flatMap(({ lines }) => lines)];
      expect(texts.every((text) => text.trim() !== "" && !text.includes("{"))).toBe(true);
    }
  });

  it("lets no typed mark turn the direction of the text around", () => {
    const card = makeWalletCard({ ...rosa, name: "Rosa\u202E\nKeller" }, "en");
    expect(linesOf(card)["name"]).toEqual(["Rosa Keller, born 1958"]);
  });
});
