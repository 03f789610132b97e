import { describe, expect, it } from "vitest";
import {
  describeFit,
  type BasisOfRange,
  type FitToDescribe,
  type RangeOfHearts,
} from "./describe-fit.ts";
import { describeFitTrouble, type FitTroubleToDescribe } from "./describe-fit-trouble.ts";
import { yourNumbers } from "./english/your-numbers.ts";
import type { LetterNumber } from "./letter-number.ts";
import { computeReadingGrade } from "./reading-grade.test-support.ts";

type LikeThis = Extract<FitToDescribe, { outcome: "likeThis" }>;

function around(middle: number, share: number): RangeOfHearts {
  const at = (z: number) => middle * Math.exp((z * share) / 1.645);
  return { p05: at(-1.645), p25: at(-0.674), p75: at(0.674), p95: at(1.645) };
}

function makeFit(
  atrialPressure: RangeOfHearts = around(12, 0.4),
  leak: RangeOfHearts = around(40, 0.2),
  basis: BasisOfRange = "taught",
): LikeThis {
  const learned = (range: RangeOfHearts) => ({ range, basis });
  return {
    outcome: "likeThis",
    measurements: [
      { name: "systolicPressure_mmHg", value: 138 },
      { name: "leakArea_cm2", value: 0.268 },
      { name: "cardiacOutput_Lmin", value: 5.68 },
    ],
    measures: {
      regurgitantFraction_percent: learned(leak),
      regurgitantVolume_mL: learned(around(59, 0.25)),
      forwardStrokeVolume_mL: learned(around(89, 0.2)),
      ejectionFraction_percent: learned(around(65, 0.1)),
      meanLeftAtrialPressure_mmHg: learned(atrialPressure),
      endDiastolicVolume_mL: learned(around(228, 0.1)),
      leftAtriumLargest_mL: learned(around(120, 0.2)),
    },
  };
}

describe("describeFit", () => {
  it("tells ranges, and how sure each is", () => {
    const { title, told, given } = describeFit(makeFit(), "en");
    expect(title).toBe("A heart like this");
    expect(told.map(({ says }) => says)).toEqual([
      "Of 10 drops squeezed out, 3 to 5 leak back.",
      "45 to 80 mL leak back with each beat.",
      "70 to 110 mL go out to the body with each beat.",
      "55 to 75 % of the blood in the lower left room is squeezed out with each beat.",
      "The pressure behind the heart may be as in a healthy heart, or raised.",
      "The lower left room holds 205 to 255 mL when it is full.",
      "The upper left room holds 95 to 150 mL when it is full.",
    ]);
    expect(new Set(told.map(({ basis }) => basis))).toEqual(new Set([yourNumbers.basis.taught]));
    expect(given).toEqual([
      { label: "The upper blood pressure", value: "138 mmHg" },
      { label: "The size of the hole", value: "0.27 cm²" },
      { label: "How much goes to the body in a minute", value: "5.7 litres a minute" },
    ]);
  });

  it.each<[string, RangeOfHearts]>([
    [yourNumbers.pressure.usual, around(9, 0.3)],
    [yourNumbers.pressure.usualToRaised, around(12, 0.4)],
    [yourNumbers.pressure.usualToRaised, around(15, 0.4)],
    [yourNumbers.pressure.raised, around(18, 0.1)],
    [yourNumbers.pressure.raisedToHigh, around(20, 0.3)],
    [yourNumbers.pressure.high, around(28, 0.3)],
    [yourNumbers.pressure.wide, around(15, 0.9)],
  ])("names the pressure behind the heart: %s", (says, range) => {
    expect(describeFit(makeFit(range), "en").told[4]!.says).toBe(says);
  });

  it("never says that the pressure is as in a healthy heart while it may well not be", () => {
    for (let middle = 4; middle < 40; middle += 0.5) {
      for (let share = 0.1; share < 1.5; share += 0.1) {
        const range = around(middle, share);
        const says = describeFit(makeFit(range), "en").told[4]!.says;
        if (says === yourNumbers.pressure.usual) expect(range.p95).toBeLessThanOrEqual(15.05);
      }
    }
  });

  it.each<[string, RangeOfHearts]>([
    [yourNumbers.told.dropsFew, around(2, 0.3)],
    ["Of 10 drops squeezed out, about 4 leak back.", around(40, 0.05)],
    ["Of 10 drops squeezed out, 1 to 3 leak back.", around(18, 0.5)],
  ])("counts drops: %s", (says, range) => {
    expect(describeFit(makeFit(around(12, 0.3), range), "en").told[0]!.says).toBe(says);
  });

  it("draws nothing, and says what to look at again, where no heart fits", () => {
    const measurements = makeFit().measurements;
    const strained = ["eVelocity_cms", "leakArea_cm2"] as const;
    const poor = describeFit({ outcome: "poorly", measurements, strained }, "en");
    expect(poor.told).toEqual([]);
    expect(poor.text).toContain("how fast the lower left room fills, and the size of the hole");
    const open = describeFit({ outcome: "notSettled", measurements, strained }, "en");
    expect([open.told, open.text]).toEqual([[], yourNumbers.notSettled]);
  });
});

const all = {
  systolicPressure_mmHg: 120,
  diastolicPressure_mmHg: 130,
  heartRate_perMin: 70,
  endDiastolicVolume_mL: 150,
  endSystolicVolume_mL: 60,
  ejectionFraction_percent: 40,
  forwardStrokeVolume_mL: 60,
  cardiacOutput_Lmin: 7.1,
  regurgitantVolume_mL: 90,
  regurgitantFraction_percent: 20,
  leakArea_cm2: 0.71,
};

function disagree(
  which: (FitTroubleToDescribe & { kind: "disagree" })["which"],
  wouldBe: number,
  ...names: (keyof typeof all)[]
): FitTroubleToDescribe {
  const numbers = Object.fromEntries(names.map((name) => [name, all[name]]));
  return { kind: "disagree", which, numbers, wouldBe };
}

const troubles: [string, FitTroubleToDescribe][] = [
  [
    "Your letter says the heart pumps out 60 mL and 90 mL leak back with each beat. But the lower left room squeezes out 90 mL in all. They do not fit together. Please check these numbers.",
    disagree(
      "forwardAndLeak",
      30,
      "regurgitantVolume_mL",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
      "forwardStrokeVolume_mL",
    ),
  ],
  [
    "20 % leaks back. But the lower left room squeezes out 90 mL",
    disagree(
      "forwardAndShare",
      30,
      "regurgitantFraction_percent",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
      "forwardStrokeVolume_mL",
    ),
  ],
  [
    "Then the hole would be about 0.20 cm².",
    disagree(
      "forwardAndHole",
      0.2,
      "leakArea_cm2",
      "endDiastolicVolume_mL",
      "ejectionFraction_percent",
      "forwardStrokeVolume_mL",
    ),
  ],
  [
    "Your letter says the hole is 0.71 cm². But the lower left room squeezes out only 90 mL",
    disagree("leakOverTotal", 0.4, "leakArea_cm2", "endDiastolicVolume_mL", "endSystolicVolume_mL"),
  ],
  [
    "lower one must be less",
    disagree("pressures", 120, "diastolicPressure_mmHg", "systolicPressure_mmHg"),
  ],
  ["150 mL when full", disagree("volumes", 150, "endSystolicVolume_mL", "endDiastolicVolume_mL")],
  [
    "That is 60 %.",
    disagree(
      "ejectionFraction",
      60,
      "ejectionFraction_percent",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
    ),
  ],
  [
    "makes 4.2 litres",
    disagree(
      "cardiacOutput",
      4.2,
      "cardiacOutput_Lmin",
      "forwardStrokeVolume_mL",
      "heartRate_perMin",
    ),
  ],
  [
    "says 7.1 litres a minute go to the body",
    disagree(
      "forwardOverTotal",
      6.3,
      "cardiacOutput_Lmin",
      "endDiastolicVolume_mL",
      "ejectionFraction_percent",
    ),
  ],
  [
    "That would be 60 %.",
    disagree(
      "leakFraction",
      60,
      "regurgitantFraction_percent",
      "regurgitantVolume_mL",
      "forwardStrokeVolume_mL",
    ),
  ],
  ["about 0.45 cm²", disagree("leakArea", 0.45, "leakArea_cm2", "regurgitantVolume_mL")],
  [
    "14 mmHg cannot be the upper blood pressure",
    { kind: "outOfBounds", name: "systolicPressure_mmHg", value: 13.8 },
  ],
  ["We need the pulse.", { kind: "missing", oneOf: [["heartRate_perMin"]] }],
  [
    "one number of the leak",
    { kind: "missing", oneOf: [["regurgitantVolume_mL"], ["leakArea_cm2"]] },
  ],
  [yourNumbers.unknown, { kind: "unknown" }],
];

describe("describeFitTrouble", () => {
  it.each(troubles)("says: %s", (says, trouble) => {
    expect(describeFitTrouble(trouble, "en")).toContain(says);
  });

  it("has every disagreement among the cases", () => {
    const told = troubles.flatMap(([, trouble]) =>
      trouble.kind === "disagree" ? [trouble.which] : [],
    );
    const known = Object.keys(yourNumbers.disagree).filter((which) => which !== "please");
    expect(told.toSorted()).toEqual(known.toSorted());
  });
});

describe("the words of your numbers", () => {
  const names = Object.keys(yourNumbers.numbers) as LetterNumber[];
  const textsOf = ({ given, told, ...rest }: ReturnType<typeof describeFit>) => [
    ...Object.values(rest),
    ...told.flatMap((row) => Object.values(row)),
    ...given.flatMap(({ label, value }) => [`${label}: ${value}`]),
  ];
  const pages: Record<string, readonly string[]> = {
    "a heart like this": textsOf(describeFit(makeFit(), "en")),
    "a guess": textsOf(describeFit(makeFit(around(15, 0.9), around(40, 0.2), "guess"), "en")),
    "no heart like this": textsOf(
      describeFit({ outcome: "poorly", measurements: [], strained: names.slice(3, 5) }, "en"),
    ),
    "every number": names.map((name) => `This is ${yourNumbers.numbers[name]}.`),
    ...Object.fromEntries(
      troubles.map(([says, trouble]) => [says, [describeFitTrouble(trouble, "en")]]),
    ),
  };

  it.each(Object.entries(pages))("read at grade 5 or below: %s", (_page, texts) => {
    const { grade, longest } = computeReadingGrade(texts);
    expect([grade <= 5 ? 5 : grade, longest <= 24 ? 24 : longest]).toEqual([5, 24]);
  });
});
