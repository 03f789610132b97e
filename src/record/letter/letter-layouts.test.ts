import { describe, expect, it } from "vitest";
import { tellReading } from "./letter-fixture.test-support.ts";
import { readLetter } from "./read-letter.ts";

const read = (text: string): string[] =>
  tellReading(readLetter(`Echo of 3 November 2026.\n${text}`, "2026-11-26"));

/** Letters as they are copied, scanned and dictated, and what must not be made of them. */
describe("a name above its number", () => {
  it("is read where each stands alone", () => {
    expect(read("LVEF (biplane)\n60 %\n[52 - 72 %]\nLVESD\n3.9 cm\n")).toEqual(
      expect.arrayContaining(["current ejectionFraction 60", "current endSystolicDiameter 39"]),
    );
  });

  it("is asked about where several names stand above several numbers", () => {
    const lines = read("LVEDD\nLVESD\n56 mm\n38 mm\n");
    expect(lines.filter((line) => line.startsWith("current end"))).toEqual([]);
  });
});

describe("a size told by the part of the beat", () => {
  it("is of the left ventricle where that is named", () => {
    expect(read("The left ventricle is 57 mm across in diastole and 36 mm in systole.")).toEqual(
      expect.arrayContaining(["current endDiastolicDiameter 57", "current endSystolicDiameter 36"]),
    );
  });

  it.each([
    "Left ventricle: septal thickness 21 mm in diastole.",
    "The right ventricle is 44 mm in diastole.",
    "Left ventricle normal. The mitral annulus is 36 mm in diastole.",
    "The aortic root is 39 mm in diastole.",
    "Left atrium 45 mm in systole.",
  ])("is of nothing else: %s", (text) => {
    expect(read(text).join()).not.toMatch(/(?:current|earlier) end(?:Dia|Sys)stolicDiameter/u);
  });
});

describe("names in a row", () => {
  it("take the numbers in their order", () => {
    expect(read("MR: EROA/RVol/RF 0.29 cm2/42 ml/47 %.")).toEqual(
      expect.arrayContaining([
        "current effectiveOrificeArea 29",
        "current regurgitantVolume 42",
        "current regurgitantFraction 47",
      ]),
    );
  });

  it("are asked about where there are fewer numbers", () => {
    const lines = read("MR: EROA/RVol/RF 0.29 cm2/42 ml.");
    expect(lines).not.toContain("current effectiveOrificeArea 42");
    expect(lines).not.toContain("current regurgitantFraction 42");
  });
});

describe("a scanned number", () => {
  it("has its letters read as the digits they were", () => {
    expect(read("LVEDD 6l mm, MR with EROA O.46 cm2 and RVol 7O ml.")).toEqual(
      expect.arrayContaining([
        "current endDiastolicDiameter 61",
        "current effectiveOrificeArea 46",
        "current regurgitantVolume 70",
      ]),
    );
  });

  it("is no number where a letter stands for no digit", () => {
    expect(read("LVEDD 5B mm.").join()).not.toMatch(/endDiastolicDiameter/u);
  });
});

it("takes the cusps of the aortic valve for no other valve", () => {
  const lines = read("Aortic valve: tricuspid, Vmax 1.5 m/s. TR Vmax 2.6 m/s.");
  expect(lines).toContain("current tricuspidVelocity 2.6");
  expect(lines).not.toContain("current tricuspidVelocity 1.5");
});

describe("numbers of then without their names", () => {
  it.each([
    [
      "MR: EROA 0.27 cm2 and RVol 44 ml; last year these were 0.25 cm2 and 41 ml.",
      "earlier effectiveOrificeArea 25, earlier regurgitantVolume 41",
    ],
    [
      "LVEDD 51 mm, LVESD 35 mm (pre-op 59 and 40 mm).",
      "earlier endDiastolicDiameter 59, earlier endSystolicDiameter 40",
    ],
    ["LVEF of 38 %; this was 31 % in January.", "earlier ejectionFraction 31"],
    ["LVEF is 64%. Normal is 55-70%. Last time it was 63%.", "earlier ejectionFraction 63"],
    ["FEVI de 45 %; en el estudio de 2023 era de 38 %.", "earlier ejectionFraction 38"],
  ])("are those of the numbers told last: %s", (text, expected) => {
    expect(
      read(text)
        .filter((line) => line.startsWith("earlier "))
        .join(", "),
    ).toBe(expected);
  });

  it.each([
    "Mitral EROA 0.30 cm2, mild TR; last year it was 0.2 cm2.",
    "LVEF 60 %. Her haematocrit was 41 % last year.",
    "LVESD 35 mm. In 2022 a nodule of 30 mm was seen.",
    "LVESD 35 mm; the aorta was 38 mm in 2021.",
    "LVEF 60 %. Last year it was 12 %.",
    "LVEF 60 %, LVESD 35 mm; last year 38 mm and 58 %.",
    "LVEF 60 %; the target was 55 % in 2024.",
  ])("are of nothing else: %s", (text) => {
    expect(read(text).join()).not.toMatch(/earlier/u);
  });
});

describe("names and units without a space between", () => {
  it("are read as if they had one", () => {
    expect(read("MR\nEROA0.37 cm2RVol55 mlRF48 %PASP39 mmHgLVEF61 %")).toEqual(
      expect.arrayContaining([
        "current effectiveOrificeArea 37",
        "current regurgitantVolume 55",
        "current regurgitantFraction 48",
        "current pulmonarySystolicPressure 39",
        "current ejectionFraction 61",
      ]),
    );
  });
});

it("takes the opening of a valve for no hole in it", () => {
  const of = (text: string): string => read(`Mitralklappe: ${text}`).join();
  expect(of("Insuffizienz mit einer Öffnungsfläche von 0,24 cm².")).toContain("Area 24");
  expect(of("Stenose mit einer Öffnungsfläche von 0,9 cm².")).not.toContain("OrificeArea");
});

describe("one name for two sizes", () => {
  it.each([
    "Left ventricle: end-diastolic and end-systolic volumes of 150 mL and 65 mL.",
    "LV: enddiastolisches und endsystolisches Volumen 150 und 65 ml.",
    "Ventrículo izquierdo: volúmenes telediastólico y telesistólico de 150 y 65 ml.",
  ])("takes both, in their order: %s", (text) => {
    expect(read(text)).toEqual(
      expect.arrayContaining(["current endDiastolicVolume 150", "current endSystolicVolume 65"]),
    );
  });
});

describe("words a letter has for who is no doctor", () => {
  it("are read where they say one thing", () => {
    expect(
      read(
        `The leak in your mitral valve is still moderate. The opening it leaks through measures
        0.25 cm2, and about 38 mL of blood flows backward with each beat. The left ventricle is 5.0 cm
        when it is full (end diastole). Your blood pressure at the visit was 128 over 76.`,
      ),
    ).toEqual(
      expect.arrayContaining([
        "grade moderate",
        "current effectiveOrificeArea 25",
        "current regurgitantVolume 38",
        "current endDiastolicDiameter 50",
        "current systolicPressure 128",
      ]),
    );
  });

  it.each([
    "The tricuspid valve leaks: about 38 mL of blood flows backward.",
    "Aortic regurgitation. 38 mL leaks back with each beat.",
  ])("are of no other valve: %s", (text) => {
    expect(read(text).join()).not.toMatch(/current regurgitantVolume/u);
  });
});

describe("words right beside a number", () => {
  it.each([
    ["LVEDV BP 162 mL, mitral regurgitation.", "current endDiastolicVolume 162"],
    ["PASP above 50 mmHg.", "asks pulmonarySystolicPressure"],
    ["sPAP unter 35 mmHg.", "asks pulmonarySystolicPressure"],
    ["Mitral EROA has increased (was 0.26 cm2).", "earlier effectiveOrificeArea 26"],
    [
      "Mitral EROA 0.4 cm2. LVEF was 64% and LVIDs was 3.5 cm on that study.",
      "earlier ejectionFraction 64",
    ],
    ["Vor der Intervention betrug die LVEF 35 %.", "earlier ejectionFraction 35"],
    ["TR moderate.", "sign atLeastModerateTricuspidLeak true"],
    ["Only trace TR.", "sign atLeastModerateTricuspidLeak false"],
    ["Akinesie inferior, MI leicht.", "sign wallMotionAbnormality true"],
  ])("say what it is: %s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it("tell of a part of the left ventricle only", () => {
    expect(read("Global hypokinesis. RV: basal akinesia.").join()).not.toMatch(/wallMotion/u);
  });
});

describe("the left atrium without the name of a size", () => {
  it.each([
    ["Left atrium\nMildly dilated, 39 mL/m2 (normal < 34).", "current leftAtrialVolumeIndex 39"],
    ["Left atrium\n- Dilated, 52 mm. No thrombus.", "current leftAtrialDiameter 52"],
    ["Der linke Vorhof ist deutlich vergrößert, 5,3 cm.", "current leftAtrialDiameter 53"],
  ])("is measured there: %s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    "Left atrium\nAppendage orifice 24 mm.",
    "Left atrium normal. The septum is 11 mm.",
    "Left atrium normal, right atrium 48 mm.",
    "LAVI\nTAPSE\n22 mm",
  ])("is not what else has a size: %s", (text) => {
    expect(read(text).join()).not.toMatch(/(?:current|asks) leftAtrial/u);
  });
});

describe("a study before, told in its own words", () => {
  it.each([
    "MR moderate. For comparison, before the clips (TTE 05/27/2026): EROA 0.41 cm2, LVEF 38 %.",
    "MR moderate. You will recall that before the operation, in October 2023, her echo showed an EROA of 0.41 cm2 and an LVEF of 38 %.",
    "MR moderate, EROA 0.5 cm2, LVEF 45 %.\nCompared with the scan of June 2024 the MR has progressed. The LVEF was 38 % and EROA 0.41 cm2.",
  ])("is not today's: %s", (text) => {
    expect(read(text)).toEqual(
      expect.arrayContaining(["earlier ejectionFraction 38", "earlier effectiveOrificeArea 41"]),
    );
  });
});

it("asks where a comparison is followed by the only number of its kind", () => {
  const lines = read("MR moderate. Compared with last year there is no change. The LVEF was 62 %.");
  expect(lines).toContain("asks ejectionFraction");
});

it("takes a letter told in the past for what it is", () => {
  const lines = read("MR moderate. She has been well since 2019. The LVEF was 62 %.");
  expect(lines).toContain("current ejectionFraction 62");
});

it("takes the day somebody was born for no day of a scan", () => {
  expect(tellReading(readLetter("d.o.b. 23.08.1959\nMR severe.", "2026-11-26")).join()).not.toMatch(
    /date/u,
  );
});

describe("a name, another part of the heart, and a number", () => {
  it.each([
    "Left atrium normal, aorta 35 mm.",
    "Left atrium normal, right atrium 48 mm.",
    "LVESD normal, RV 40 mm.",
    "LVEDD normal, aorta ascendens 42 mm.",
    "LVEF normal, RV 45 %.",
  ])("are none: %s", (text) => {
    expect(read(text).join()).not.toMatch(/(?:current|earlier) /u);
  });
});
