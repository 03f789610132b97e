import fc from "fast-check";
import { expect, it } from "vitest";
import { echoMeasures } from "../echo-measure.ts";
import { loadLetters } from "./letter-fixture.test-support.ts";
import type { LetterReading } from "./letter-reading.ts";
import { maxLetterLength, readLetter } from "./read-letter.ts";

const today = "2026-11-25";
const runs = { numRuns: Number(process.env["LL_PROPERTY_RUNS"] ?? 3_000), seed: 7 };

function read(text: string): LetterReading {
  const answer = readLetter(text, today);
  if (answer.kind === "refused") throw new Error(JSON.stringify(answer));
  return answer;
}

const words = loadLetters()
  .flatMap(({ text }) => text.split(/(\s+)/u))
  .filter((word) => word !== "");
/** Letters torn to pieces: every word that means something, in no order. */
const torn = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        "0.40",
        "cm2",
        "mm",
        "(",
        ")",
        "-",
        "/",
        "|",
        "\n\n",
        ", ",
        ". ",
        "MR ",
        "TR ",
        "EROA ",
        "LVEF ",
        "previously ",
        "> ",
      ),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(
  torn,
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(...loadLetters().map(({ text }) => text)),
);

it("never throws, and every quote is exactly the text at its place", () => {
  let values = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const answer = readLetter(text, today);
      if (answer.kind === "refused") return;
      values += answer.values.length;
      const { grades, signs, dates, methods, mechanisms } = answer;
      for (const { quote } of [
        ...answer.values,
        ...grades,
        ...signs,
        ...dates,
        ...methods,
        ...mechanisms,
      ]) {
        expect(quote.text.length).toBeGreaterThan(0);
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }),
    runs,
  );
  // A fuzz that finds no value proves nothing about values.
  expect(values).toBeGreaterThan(runs.numRuns);
});

it("what is offered has its stored unit, is possible, and has no open doubt", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const answer = readLetter(text, today);
      if (answer.kind === "refused") return;
      for (const { use, measure, stored, doubts } of answer.values) {
        if (use === "asks" || use === "leftOut") expect(doubts).not.toEqual([]);
        if (stored === undefined) expect(use).not.toBe("current");
        if (use !== "current") continue;
        const { units, possible } = echoMeasures[measure];
        expect(doubts).toEqual([]);
        expect(stored?.unit).toBe(units[0]);
        expect(stored!.value).toBeGreaterThanOrEqual(possible[0]);
        expect(stored!.value).toBeLessThanOrEqual(possible[1]);
      }
    }),
    runs,
  );
});

/** Sentences that stand on their own, and what each says. */
const alone: readonly (readonly [text: string, says?: string])[] = [
  ["The mitral EROA is 0.41 cm2.", "effectiveOrificeArea 41"],
  ["The LVEF is 61 %.", "ejectionFraction 61"],
  ["LVESD 38 mm.", "endSystolicDiameter 38"],
  ["Mitral regurgitant volume 58 ml.", "regurgitantVolume 58"],
  ["LAVI 44 ml/m2.", "leftAtrialVolumeIndex 44"],
  ["The tricuspid EROA is 0.2 cm2."],
  ["The aortic vena contracta is 0.5 cm."],
  ["Images were of good quality."],
  ["The patient was calm and 1.82 m tall."],
  ["Thank you for referring her."],
  ["Heart rate 62 bpm, weight 70 kg."],
];

it("the order of sentences that have nothing to do with each other changes no value", () => {
  const expected = alone.flatMap(([, says]) => says ?? []).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray([...alone], { minLength: alone.length }), (order) => {
      const { values } = read(order.map(([text]) => text).join(" "));
      const current = values.filter(({ use }) => use === "current");
      expect(current.map(({ measure, stored }) => `${measure} ${stored?.value}`).sort()).toEqual(
        expected,
      );
    }),
    { numRuns: 500, seed: 7 },
  );
});

/** Numbers of a part of the heart, each with the name that only the text around can place. */
const namelessLines = [
  "EROA 0.40 cm2",
  "RVol 60 ml",
  "RF 50 %",
  "vena contracta 7 mm",
  "PISA radius 9 mm",
  "mean gradient 4 mmHg",
  "E wave 1.2 m/s",
  "EDV 150 ml",
];
/** These are of the left ventricle unless the right one was named before. */
const leftUnlessSaid = ["EF 60 %", "ESD 38 mm"];
const elsewhere = [
  "",
  "The tricuspid valve: ",
  "Aortic regurgitation: ",
  "TR: ",
  "Right ventricle: ",
  "Results: ",
  "AR and TR with ",
];

const places = fc.constantFrom(...elsewhere);
const ends = fc.constantFrom(". ", ".\n", "\n\n");
const someOf = (lines: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...lines], { minLength: 1 });

function taken(
  parts: readonly (readonly [where: string, values: readonly string[], end: string])[],
) {
  const text = parts.map(([where, values, end]) => `${where}${values.join(", ")}${end}`).join("");
  return read(text).values.filter(({ use }) => use === "current" || use === "earlier");
}

it("a value is never taken where neither the mitral valve nor the left side is named", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(places, someOf(namelessLines), ends), { minLength: 1, maxLength: 6 }),
      (parts) => {
        expect(taken(parts)).toEqual([]);
      },
    ),
    runs,
  );
});

it("no fraction and no diameter is taken below the right ventricle, in whatever paragraph", () => {
  const lines = someOf([...namelessLines, ...leftUnlessSaid]);
  fc.assert(
    fc.property(fc.array(fc.tuple(places, lines, ends), { maxLength: 5 }), lines, (rest, first) => {
      expect(taken([["Right ventricle: ", first, "\n\n"], ...rest])).toEqual([]);
    }),
    runs,
  );
});

/** Numbers that no letter beside this file has, so that each is known again. */
const others = [
  "Tricuspid valve: severe TR, EROA 0.57 cm2, RVol 57 mL, vena contracta 5.7 mm.",
  "Severe TR (EROA 57 mm2, RVol 57 ml).",
  "Aortic valve: moderate AR, vena contracta 5.7 mm, RVol 57 ml, mean gradient 5.7 mmHg.",
  "Aortenklappe: Insuffizienz mit Vena contracta 5,7 mm und Regurgitationsvolumen 57 ml.",
  "Trikuspidalklappe: TI III°, EROA 0,57 cm², VC 5,7 mm.",
  "Válvula aórtica: gradiente medio 5,7 mmHg, volumen regurgitante 57 ml.",
  "Insuficiencia tricúspidea con ORE 0,57 cm2 y vena contracta 5,7 mm.",
  "RV: EF 57 %, EDV 157 ml.",
  "Left atrium normal, right atrium 57 mm.",
  "LVESD normal, RV 57 mm. LVEF normal, RVEF 57 %.",
  "Linker Vorhof normal, Aorta ascendens 57 mm.",
  "Aurícula izquierda normal, aurícula derecha 57 mm.",
  "With each beat 57 mL flows back through the tricuspid valve.",
  "RHC: mean RA pressure 5.7 mmHg, wedge 5.7 mmHg.",
];

it("numbers of another valve, put anywhere in a letter as a paragraph, are never taken", () => {
  const isOther = (value: number | undefined): boolean =>
    value === 57 || value === 5.7 || value === 157;
  const letters = loadLetters().filter(({ text }) => !/57|5[.,]7/u.test(text));
  let taken = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...letters),
      fc.constantFrom(...others),
      fc.nat(),
      fc.constantFrom("\n", "\n\n"),
      ({ text }, other, place, gap) => {
        const lines = text.split("\n");
        const at = place % (lines.length + 1);
        const mixed = [...lines.slice(0, at), other, ...lines.slice(at)].join(gap);
        const values = read(mixed).values.filter(
          ({ use }) => use === "current" || use === "earlier",
        );
        taken += values.length;
        expect(values.filter(({ stored }) => isOther(stored?.value))).toEqual([]);
      },
    ),
    runs,
  );
  expect(taken).toBeGreaterThan(runs.numRuns);
});

/** The same numbers, of a study before, as letters tell of it. */
const before = [
  "Previous echo (March 2023): LVEF 57 %, LVESD 57 mm, EROA 0.57 cm2, RVol 57 mL.",
  "Prior study of 02/03/2023: LVEF 57 %, LVIDs 5.7 cm.",
  "In March 2023 the LVEF was 57 % and the LVESD 57 mm.",
  "On the March 2023 echo the EROA of the mitral valve was 0.57 cm2 and LVEF was 57 %.",
  "Before the operation in 2023 her LVEF was 57 %, with a mitral EROA of 0.57 cm2.",
  "For comparison, the study from March 2023 showed an LVEF of 57 % and an LVESD of 57 mm.",
  "Last year the LVEF was 57 % and the LVESD 57 mm.",
  "Vorbefund vom 02.03.2023: LVEF 57 %, LVESD 57 mm, EROA (MI) 0,57 cm².",
  "Im März 2023 betrug die LVEF 57 % und der LVESD 57 mm.",
  "Vor der Operation 2023: LVEF 57 %, LVESD 57 mm.",
  "Letztes Jahr lag die LVEF bei 57 %.",
  "Estudio previo de marzo de 2023: FEVI 57 %, DTSVI 57 mm.",
  "En marzo de 2023 la FEVI era de 57 % y el DTSVI de 57 mm.",
  "Antes de la intervención (2023): FEVI 57 %, DTSVI 57 mm.",
];

it("numbers of a study before, put anywhere in a letter as a paragraph, are never today's", () => {
  const letters = loadLetters().filter(({ text }) => !/57|5[.,]7/u.test(text));
  let told = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...letters),
      fc.constantFrom(...before),
      fc.nat(),
      (one, other, place) => {
        const lines = one.text.split("\n");
        const at = place % (lines.length + 1);
        const mixed = [...lines.slice(0, at), "", other, "", ...lines.slice(at)].join("\n");
        const then = read(mixed).values.filter(({ stored }) => stored?.value === 57);
        told += then.filter(({ use }) => use === "earlier").length;
        expect(then.filter(({ use }) => use === "current")).toEqual([]);
      },
    ),
    runs,
  );
  expect(told).toBeGreaterThan(runs.numRuns);
});

it("a letter that is a book, or nothing, is refused", () => {
  const tooLong = readLetter("x".repeat(maxLetterLength + 1), today);
  expect(tooLong).toMatchObject({
    kind: "refused",
    refusal: { kind: "tooLarge", limit: maxLetterLength },
  });
  expect(readLetter(" \n ", today)).toEqual({ kind: "refused", refusal: { kind: "empty" } });
});
