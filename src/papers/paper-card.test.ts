import { describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { rosa } from "./card.test-support.ts";
import { fitPaperCard, type PaperCard } from "./paper-card.ts";
import { shortenFacts } from "./shorten-facts.ts";
import { makeWalletCard } from "./wallet-card.ts";

const note = (start: string): string => `${start} ${"as it was told to me, ".repeat(10)}`;
const full: CardFacts = {
  ...rosa,
  name: note("Rosa Keller"),
  clinicName: note("Valve clinic"),
  clinicPhone: "555 0142",
  allergies: Array.from({ length: 12 }, (_none, at) => ({
    about: at === 7 ? "penicillin" : "other",
    isPerhaps: false,
    text: note(`Thing ${at}`),
    reaction: "severe",
    reactionText: note("swelling"),
  })),
  implants: Array.from({ length: 8 }, (_none, at) => ({
    implant: "pacemaker",
    isPerhaps: false,
    model: note(`Model ${at}`),
    serial: note("serial"),
    mri: note("conditional"),
  })),
};
const rowOf = (rows: PaperCard["whole"], id: string): readonly string[] =>
  rows.find((row) => row.id === id)?.lines ?? [];
const letters = (rows: PaperCard["whole"]): number =>
  rows.flatMap(({ lines }) => lines).join("").length;

describe("fitPaperCard", () => {
  it("of an ordinary card leaves out nothing", () => {
    const { front, back, whole, isShort } = fitPaperCard(rosa, "en");
    const { rows } = makeWalletCard(rosa, "en");
    expect(whole).toEqual(rows);
    expect([...front, ...back].map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect([...front, ...back].flatMap(({ lines }) => lines).sort()).toEqual(
      rows.flatMap(({ lines }) => lines).sort(),
    );
    expect(isShort).toBe(false);
  });

  it("of a card no page holds says so, and counts what it leaves out", () => {
    const { back, whole, isShort } = fitPaperCard(full, "en");
    expect(isShort).toBe(true);
    expect(rowOf(whole, "allergy").at(-1)).toBe("and 4 more, in the app");
    expect(rowOf(back, "allergy").at(-1)).toBe("and 9 more: see the full card");
    expect(letters(back)).toBeLessThan(500);
    expect(letters(whole)).toBeLessThan(1_300);
  });

  it("keeps penicillin first, the phone to its last digit, the year, and the blood thinner", () => {
    const { front, back, whole } = fitPaperCard(full, "en");
    for (const rows of [back, whole]) {
      expect(rowOf(rows, "allergy")[0]).toMatch(/^Penicillin/u);
      expect(rowOf(rows, "bloodThinner").join(" ")).toContain("apixaban");
    }
    expect(rowOf(front, "ask")[0]).toMatch(/^Valve clinic .*…, 555 0142$/u);
    expect(rowOf(front, "name")[0]).toMatch(/^Rosa Keller .*…, born 1958$/u);
  });
});

describe("shortenFacts", () => {
  it("cuts words at their own end, and changes no answer", () => {
    const short = shortenFacts(full);
    expect(short.allergies.map(({ about, reaction }) => [about, reaction])).toEqual(
      full.allergies.map(({ about, reaction }) => [about, reaction]),
    );
    expect(short.clinicPhone).toBe(full.clinicPhone);
    expect(short.prophylaxis).toBe(full.prophylaxis);
    expect(short.implants[0]?.model).toMatch(/^Model 0 .*…$/u);
    expect(shortenFacts(rosa)).toEqual(rosa);
  });
});
