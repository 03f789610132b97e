import { describe, expect, it } from "vitest";
import type { ImportChoices } from "./import-choices.ts";
import { previewImport } from "./preview-import.ts";
import {
  context,
  look,
  omronTimeZone,
  preview,
  questionKinds,
  taken,
} from "./preview.test-support.ts";

describe("a table we do not know", () => {
  const text = "Date,Systolic,Diastolic\n2026-11-20 08:00,128,79\n";

  it("asks whether its columns are right, and takes nothing before", () => {
    const seen = previewImport(text, context);
    expect(seen).toMatchObject({
      kind: "asks",
      roles: ["date", "systolic", "diastolic"],
      lines: 1,
      questions: [{ kind: "columns", problems: [] }],
    });
    expect(seen).not.toHaveProperty("readings");
  });
  it("takes them as the person says", () => {
    expect(
      taken("Wann;A;B\n2026-11-20 08:00;79;128\n", { columns: ["date", "diastolic", "systolic"] }),
    ).toEqual(["2026-11-20T07:00 128/79"]);
  });
  it.each<[ImportChoices["columns"], unknown[]]>([
    [["ignore", "systolic", "diastolic"], [{ kind: "noDate" }]],
    [["date", "systolic", "ignore"], [{ kind: "noPressure" }]],
    [
      ["date", "pulse", "pulse"],
      [{ kind: "noPressure" }, { kind: "roleTwice", role: "pulse" }],
    ],
    [[], [{ kind: "noDate" }, { kind: "noPressure" }]],
  ])("asks again when the columns cannot be so: %j", (columns, problems) => {
    expect(previewImport(text, context, { columns: columns! })).toMatchObject({
      kind: "asks",
      questions: [{ kind: "columns", problems }],
    });
  });
});

describe("decimals and units", () => {
  it("reads a decimal comma", () => {
    expect(taken("Date;Sys;Dia\n2026-11-20 08:00;128,5;79,0")).toEqual([
      "2026-11-20T07:00 128.5/79",
    ]);
  });
  it("takes kilopascals where the column says so", () => {
    expect(taken("Date;Sys (kPa);Dia (kPa)\n2026-11-20 08:00;17,1;10,5")).toEqual([
      "2026-11-20T07:00 17.1/10.5 kPa",
    ]);
  });
  it("takes the unit of each line from a unit column", () => {
    const text =
      "Date,Sys,Dia,Unit\n2026-11-20 08:00,17.1,10.5,kPa\n2026-11-20 09:00,128,79,mmHg\n2026-11-20 10:00,128,79,bar";
    expect(taken(text)).toEqual(["2026-11-20T07:00 17.1/10.5 kPa", "2026-11-20T08:00 128/79"]);
    expect(preview(text).rejectedLines).toEqual({ unknownUnit: 1 });
  });
  it("asks before it takes small numbers for kilopascals", () => {
    const text = "Date;Sys;Dia\n2026-11-20 08:00;17,1;10,5";
    expect(look(text)).toMatchObject({
      questions: [{ kind: "unit", proposed: "kPa", example: 17.1 }],
    });
    expect(taken(text, { unit: "kPa" })).toEqual(["2026-11-20T07:00 17.1/10.5 kPa"]);
    expect(preview(text, { unit: "mm[Hg]" }).rejectedLines).toEqual({ impossible: 1 });
  });
  it("asks when the name of the column and the numbers disagree", () => {
    expect(look("Date,Sys (kPa),Dia (kPa)\n2026-11-20 08:00,128,79")).toMatchObject({
      questions: [{ kind: "unit", proposed: "mm[Hg]", stated: "kPa", example: 128 }],
    });
  });
  it("proposes no unit for numbers that fit none", () => {
    expect(preview("Date,Sys,Dia\n2026-11-20 08:00,3,2").rejectedLines).toEqual({ impossible: 1 });
  });
});

describe("days and hours", () => {
  it("asks for the order of day and month, and takes nothing before", () => {
    const text = "Date,Sys,Dia\n03/04/2026 08:00,128,79\n05/06/2026 08:00,127,78";
    expect(look(text)).toMatchObject({
      kind: "asks",
      questions: [
        {
          kind: "dateOrder",
          example: "03/04/2026 08:00",
          options: [
            { order: "dayFirst", date: { month: 4, day: 3 } },
            { order: "monthFirst", date: { month: 3, day: 4 } },
          ],
        },
      ],
    });
    expect(taken(text, { dateOrder: "dayFirst" })[0]).toBe("2026-04-03T06:00 128/79");
    expect(taken(text, { dateOrder: "monthFirst" })[0]).toBe("2026-03-04T07:00 128/79");
    expect(questionKinds(text, { dateOrder: "yearFirst" })).toEqual(["dateOrder"]);
  });
  it("does not ask when one date tells", () => {
    expect(taken("Date,Sys,Dia\n03/04/2026,128,79\n25/06/2026,127,78")).toEqual([
      "2026-04-02T22:00 128/79",
      "2026-06-24T22:00 127/78",
    ]);
  });
  it("refuses the lines that do not fit an order the file contradicts", () => {
    const text = "Date,Sys,Dia\n03/04/2026,128,79\n25/06/2026,127,78\n06/25/2026,126,77";
    expect(questionKinds(text)).toEqual(["dateOrder"]);
    expect(preview(text, { dateOrder: "dayFirst" }).rejected).toMatchObject([
      { line: 4, code: "notATime" },
    ]);
  });
  it("places a day without a time at its start, and counts it", () => {
    expect(preview("Date,Sys,Dia\n2026-11-20,128,79").timeless).toBe(1);
    expect(taken("Date,Sys,Dia\n2026-11-20,128,79")).toEqual(["2026-11-19T23:00 128/79"]);
  });
  it("knows summer and winter, and the hour that never was", () => {
    expect(
      taken(
        "Date,Sys,Dia\n2026-07-01 08:00,121,79\n2026-01-01 08:00,122,79\n2026-03-29 02:30,123,79",
      ),
    ).toEqual(["2026-07-01T06:00 121/79", "2026-01-01T07:00 122/79", "2026-03-29T01:30 123/79"]);
  });
  it("does not guess a zone it does not know", () => {
    const text = omronTimeZone.replace("Asia/Tokyo", "Mars/Olympus");
    expect(preview(text).rejected).toMatchObject([
      { line: 3, code: "unknownZone", found: '"Mars/Olympus"' },
    ]);
    expect(preview(text).counts.taken).toBe(1);
  });
  it("keeps the place of a zone that is only an offset", () => {
    const seen = preview(
      "Date,Sys,Dia\n2026-11-20T17:00:00+09:00,128,79\n2026-11-20T08:00:00+01:00,127,78\n2026-11-20T13:30:00+05:30,126,77",
    );
    expect(
      seen.readings.map(({ at }) => `${at.instant.slice(11, 16)} ${at.zone} ${at.offset_min}`),
    ).toEqual(["08:00 Etc/GMT-9 540", "07:00 Europe/Zurich 60", "08:00 Europe/Zurich 60"]);
  });
});

describe("a file of several people", () => {
  const text = `user_code,measurement_datetime,diastolic,systolic
aa11,2026-11-19  08:00:00,81,131
bb22,2026-11-19  09:00:00,91,151
aa11,2026-11-20  08:00:00,82,132
,2026-11-20  09:00:00,70,110
`;
  it("takes nothing until one is chosen", () => {
    expect(look(text)).toMatchObject({
      kind: "asks",
      questions: [
        {
          kind: "person",
          people: [
            { name: "aa11", lines: 2 },
            { name: "bb22", lines: 1 },
            { name: "", lines: 1 },
          ],
        },
      ],
    });
    expect(questionKinds(text, { person: "cc33" })).toEqual(["person"]);
  });
  it("takes that person's and counts the others", () => {
    expect(taken(text, { person: "aa11" })).toEqual([
      "2026-11-19T07:00 131/81",
      "2026-11-20T07:00 132/82",
    ]);
    expect(preview(text, { person: "aa11" }).counts).toMatchObject({
      lines: 4,
      taken: 2,
      otherPeople: 2,
    });
  });
  it("does not ask when all lines are of one", () => {
    expect(
      taken(
        text
          .split("\n")
          .filter((line) => !/^(?:bb|,)/u.test(line))
          .join("\n"),
      ),
    ).toHaveLength(2);
  });
});
