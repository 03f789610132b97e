import { describe, expect, it } from "vitest";
import { previewImport } from "./preview-import.ts";
import { context, omronDash, omronTimeZone, preview, taken } from "./preview.test-support.ts";

describe("the dialects we know need no question", () => {
  it("OMRON with a zone on each line", () => {
    const seen = preview(omronTimeZone);
    expect(seen.layout.dialect).toBe("omronTimeZone");
    expect(taken(omronTimeZone)).toEqual([
      "2026-11-20T06:40 131/82 64",
      "2026-11-20T10:05 127/79 61",
    ]);
    expect(seen.readings.map(({ at, device }) => [at.zone, at.offset_min, device])).toEqual([
      ["Europe/Zurich", 60, "HEM-0000"],
      ["Asia/Tokyo", 540, "HEM-0000"],
    ]);
  });
  it("OMRON with its older names, and in Japanese", () => {
    const rows = "2026/11/20 07:40,Asia/Tokyo,131,82,64,HEM-0000\n";
    for (const header of [
      "Measurement Date,Time Zone,SYS,DIA,Pulse,Device Model Name",
      "測定日,タイムゾーン,最高血圧（mmHg）,最低血圧（mmHg）,脈拍（bpm）,機種",
    ]) {
      expect(preview(`${header}\n${rows}`).layout.dialect).toBe("omronTimeZone");
      expect(taken(`${header}\n${rows}`)).toEqual(["2026-11-19T22:40 131/82 64"]);
    }
  });
  it("OMRON with named months and dashes for nothing", () => {
    expect(preview(omronDash).layout.dialect).toBe("omronDash");
    expect(taken(omronDash)).toEqual(["2026-11-20T06:40 131/82 64", "2026-11-09T18:05 127/79"]);
  });
});

describe("cutting a table", () => {
  const expected = ["2026-11-20T07:00 128/79 64"];
  it.each([
    ["commas", "Date,Sys,Dia,Pulse\n2026-11-20 08:00,128,79,64"],
    ["semicolons", "Date;Sys;Dia;Pulse\n2026-11-20 08:00;128;79;64"],
    ["tabs", "Date\tSys\tDia\tPulse\n2026-11-20 08:00\t128\t79\t64"],
    [
      "a mark at the start and Windows line ends",
      "\uFEFFDate,Sys,Dia,Pulse\r\n2026-11-20 08:00,128,79,64\r\n",
    ],
    ["what spreadsheets declare", "sep=;\nDate;Sys;Dia;Pulse\n2026-11-20 08:00;128;79;64"],
    [
      "quotes, and notes with delimiters and line ends",
      'Date,Sys,Dia,Pulse,Notes\n"2026-11-20 08:00","128","79","64","well, ""fine""\nreally"',
    ],
    [
      "a report's head",
      "Blood pressure report,,,\nFor: nobody,,,\n\nDate,Sys,Dia,Pulse\n2026-11-20 08:00,128,79,64",
    ],
    [
      "other columns between",
      "Id,Date,Mood,Dia,Sys,MAP (mmHg),Pulse\n7,2026-11-20 08:00,ok,79,128,95,64",
    ],
    ["date and time apart", "Date,Time,Sys,Dia,Pulse\n2026-11-20,08:00,128,79,64"],
    ["both numbers in one cell", "Date,Blood Pressure,Pulse\n2026-11-20 08:00,128/79,64"],
    [
      "units in the cells",
      '"Date";"Sys";"Dia";"Puls"\n"20.11.2026 - 08:00";"128 mmHg";"79 mmHg";"64 bpm"',
    ],
    ["German", "Datum;Uhrzeit;Systolisch;Diastolisch;Puls\n20.11.2026;08:00;128;79;64"],
    ["French", "Date;Heure;Systolique (mmHg);Diastolique (mmHg);Pouls\n20.11.2026;08h00;128;79;64"],
    ["Spanish", "Fecha;Hora;Sistólica;Diastólica;Pulso\n20 nov 2026;8:00 a. m.;128;79;64"],
    ["Italian", "Data;Ora;Massima;Minima;Battiti\n20 novembre 2026;08:00;128;79;64"],
    ["a zone in the name of the date", "Date (UTC),Sys,Dia,Pulse\n2026-11-20 07:00,128,79,64"],
    ["an offset in the cell", "Date,Sys,Dia,Pulse\n2026-11-20T09:00:00+02:00,128,79,64"],
    ["a column of offsets", "Date,Time zone,Sys,Dia,Pulse\n2026-11-20 16:00,UTC+9,128,79,64"],
    ["a count since 1970", "timestampUnixMs,systolic,diastolic,pulse\n1795158000000,128,79,64"],
    [
      "a header repeated further down",
      "Date,Sys,Dia,Pulse\n2026-11-20 08:00,128,79,64\nDate,Sys,Dia,Pulse\n",
    ],
    ["no header", "2026-11-20 08:00,128,79,64\n"],
    [
      "a header in a language we do not know",
      "Päivä;Ylä;Ala\n2026-11-20 08:00;128;79\n2026-11-20 09:00;128;79\n2026-11-20 10:00;128;79",
    ],
  ])("with %s", (_what, text) => {
    const readings = text.startsWith("Päivä")
      ? taken(text, { columns: ["date", "systolic", "diastolic"] }).slice(0, 1)
      : taken(text);
    expect(readings).toEqual(text.startsWith("Päivä") ? ["2026-11-20T07:00 128/79"] : expected);
  });

  it("guesses columns without names by their cells, whichever comes first", () => {
    const rows = Array.from(
      { length: 9 },
      (_, day) => `${70 + day},${120 + day},2026-11-0${day + 1} 08:00`,
    ).join("\n");
    expect(previewImport(rows, context)).toMatchObject({
      kind: "asks",
      roles: ["diastolic", "systolic", "date"],
      layout: {
        columns: [{ confidence: "guessed" }, { confidence: "guessed" }, { confidence: "guessed" }],
      },
    });
  });
  it("does not believe a name its cells contradict", () => {
    const seen = previewImport("Date,Sys,Dia\nmorning,128,79\nevening,128,79", context);
    expect(seen).toMatchObject({
      layout: { columns: [{ role: "date", confidence: "guessed" }, {}, {}] },
    });
  });
  it("names the unknown columns it leaves out", () => {
    const seen = preview("Date,Sys,Dia,Weather\n2026-11-20 08:00,128,79,rain");
    expect(seen.layout.columns[3]).toMatchObject({
      name: "Weather",
      role: "ignore",
      examples: ["rain"],
    });
  });
});
