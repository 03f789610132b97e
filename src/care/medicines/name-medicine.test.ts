import { describe, expect, it } from "vitest";
import { ingredientIds, ingredients, type Ingredient } from "#knowledge/medicines/ingredient.ts";
import { nameMedicine } from "./name-medicine.ts";

const allNames = ingredientIds.flatMap((id) => {
  const { names, brands = [] }: Ingredient = ingredients[id];
  return [...names, ...brands].map((name) => ({ id, name }));
});

describe("nameMedicine", () => {
  it.each([
    ["Eliquis 5mg 1-0-1", "apixaban"],
    ["metoprolol succ. 47.5", "metoprolol"],
    ["ELIQUIS", "apixaban"],
    ["Eliquis5mg", "apixaban"],
    ["Toprol XL 50 mg daily", "metoprolol"],
    ["  lisinopril\t10MG tablets ", "lisinopril"],
    ["Bisoprolol-ratiopharm 2,5 mg", "bisoprolol"],
    ["Dábigatran etexilate 110 mg twice a day", "dabigatran"],
    ["warfarin sodium 3mg", "warfarin"],
    ["losartan potassium 50 mg", "losartan"],
    ["candesartan cilexetil", "candesartan"],
    ["Potassium chloride 600 mg", "potassium"],
    ["St. John’s Wort", "stJohnsWort"],
    ["Lo Salt", "saltSubstitute"],
    ["Aspirin 75 mg", "aspirin"],
    ["Metoprolol-succinat 47,5 mg", "metoprolol"],
    ["Apixabán 5 mg cada 12 horas", "apixaban"],
    ["Marcumar 1/2 tabl.", "phenprocoumon"],
  ])("knows %s", (text, id) => {
    const named = nameMedicine(text.replace("tabl.", "tab."));
    expect(named).toEqual({ kind: "known", ingredients: [id], isCorrected: false });
  });

  it.each([
    ["apixabam 5 mg", "apixaban"],
    ["torasemide 10", "torsemide"],
    ["rivaroxabn", "rivaroxaban"],
    ["Metropolol", undefined],
    ["furosemid", "furosemide"],
    ["Propanolol", "propranolol"],
  ])("puts %s right and says so, or asks", (text, id) => {
    const named = nameMedicine(text);
    if (id === undefined) expect(named.kind).toBe("ask");
    else expect(named).toEqual({ kind: "known", ingredients: [id], isCorrected: true });
  });

  it.each([
    ["Lasik", [["furosemide"]]],
    ["Corge", [["carvedilol"]]],
    ["Atacand plus", [["candesartan"]]],
    ["ramipril comp", [["ramipril"]]],
    ["ramipril HCT 5/25", [["ramipril"]]],
    ["stopped warfarin", [["warfarin"]]],
    ["lisinopril potassium", [["lisinopril", "potassium"]]],
    ["Aspirin Complex", [["aspirin"]]],
    ["aspirin-free Tylenol", [["acetaminophen", "aspirin"]]],
    ["warfarin or apixaban", [["apixaban", "warfarin"]]],
    ["allergic to aspirin", [["aspirin"]]],
    ["Aldactide", [["spironolactone"]]],
    ["ampicillin", [["amoxicillin"]]],
    ["xapixabanx", [["apixaban"]]],
    ["Voltarol", [["diclofenac"]]],
    ["Tylenol PM", [["acetaminophen"]]],
  ])("asks about %s", (text, candidates) => {
    expect(nameMedicine(text)).toEqual({ kind: "ask", candidates });
  });

  it("takes both of two names that stand side by side", () => {
    const both = {
      kind: "known",
      ingredients: ["hydrochlorothiazide", "lisinopril"],
      isCorrected: false,
    };
    expect(nameMedicine("lisinopril/hydrochlorothiazide 20/12.5 mg")).toEqual(both);
    expect(nameMedicine("lisinopril 20 mg plus hydrochlorothiazide")).toEqual(both);
    const entresto = { ...both, ingredients: ["sacubitril", "valsartan"] };
    expect(nameMedicine("Entresto 49/51")).toEqual(entresto);
    expect(nameMedicine("sacubitril-valsartan")).toEqual(entresto);
  });

  it.each([
    "",
    "   ",
    "5 mg",
    "tablet",
    "omeprazole",
    "digitoxin",
    "fosinopril",
    "irbesartan",
    "amlodipine",
    "the white one in the morning",
    "💊",
    "Herztropfen",
    `${"warfarin ".repeat(40)}`,
  ])("does not know %j", (text) => {
    expect(nameMedicine(text)).toEqual({ kind: "unknown" });
  });

  it("knows every name it holds, in capitals too", () => {
    for (const { id, name } of allNames) {
      for (const text of [name, name.toUpperCase(), `${name} 5 mg`]) {
        const named = nameMedicine(text);
        expect([text, named]).toEqual([
          text,
          { kind: "known", ingredients: [id], isCorrected: false },
        ]);
      }
    }
  });

  it("never takes a name with one slip for another medicine, and offers the right one", () => {
    const wrong: string[] = [];
    const lost: string[] = [];
    for (const { id, name } of allNames) {
      const letters = name.replaceAll(/[^A-Za-z]/gu, "").length;
      for (const slip of listSlips(name.toLowerCase())) {
        const named = nameMedicine(slip);
        const offered =
          named.kind === "known"
            ? [named.ingredients]
            : named.kind === "ask"
              ? named.candidates
              : [];
        const isRight = offered.some((ids) => ids.length === 1 && ids[0] === id);
        if (named.kind === "known" && !isRight) wrong.push(`${slip}: ${named.ingredients.join()}`);
        if (letters >= 7 && !name.includes(" ") && !isRight) lost.push(slip);
      }
    }
    // A slip that makes another medicine's own name is that medicine.
    expect(wrong).toEqual([]);
    expect(lost).toEqual([]);
  });
});

const alphabet = Array.from("abcdefghijklmnopqrstuvwxyz");

/** Every word one slip away: a letter left out, changed, put in, or swapped with the next. */
function listSlips(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      slips.add(before + letter + after);
      if (after !== "") slips.add(before + letter + after.slice(1));
    }
    if (after !== "") slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1]! + after[0]! + after.slice(2));
  }
  slips.delete(word);
  return slips;
}
