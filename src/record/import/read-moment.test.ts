import { describe, expect, it } from "vitest";
import { decideDateOrder } from "./decide-date-order.ts";
import { readClockTime, readMoment, writeWallClock, type DateOrder } from "./read-moment.ts";

/** A moment as one text, open dates read in the order given. */
function read(cell: string, order: DateOrder = "dayFirst"): string | undefined {
  const moment = readMoment(cell);
  if (moment === undefined) return undefined;
  if (moment.kind === "instant") return new Date(moment.epoch_ms).toISOString();
  const date = moment.date.kind === "known" ? moment.date.date : moment.date.readings[order];
  if (date === undefined) return undefined;
  const clock = moment.time ?? { hour: 0, minute: 0, second: 0 };
  const local = writeWallClock(date, clock).replace(/:00$/u, "");
  const offset = clock.offset_min === undefined ? "" : ` ${clock.offset_min}`;
  return moment.time === undefined ? local.slice(0, 10) : `${local}${offset}`;
}

describe("dates that say which is which", () => {
  it.each([
    ["2025-01-12", "2025-01-12"],
    ["2025-01-12 08:15", "2025-01-12T08:15"],
    ["2025-01-12T08:15:07", "2025-01-12T08:15:07"],
    ["2025-01-12T08:15:07.250Z", "2025-01-12T08:15:07 0"],
    ["2025-01-12T08:15+05:30", "2025-01-12T08:15 330"],
    ["2025-01-12T08:15:00-0800", "2025-01-12T08:15 -480"],
    ["2025-01-12  08:15:07", "2025-01-12T08:15:07"],
    ["2025/01/12 08:15", "2025-01-12T08:15"],
    ["2025/1/2 8:05", "2025-01-02T08:05"],
    ["2025.01.12. 08:15", "2025-01-12T08:15"],
    ["20250112", "2025-01-12"],
    ["20250112T0815", undefined],
    ["2025年1月12日 08:15", "2025-01-12T08:15"],
    ["Jan 12 2025", "2025-01-12"],
    ["Jan 2, 2025", "2025-01-02"],
    ["January 12th, 2025 8:15 PM", "2025-01-12T20:15"],
    ["Sun, Jan 12 2025", "2025-01-12"],
    ["12 Jan 2025", "2025-01-12"],
    ["12-Jan-2025 08:15", "2025-01-12T08:15"],
    ["12. Januar 2025", "2025-01-12"],
    ["So., 12. Jän. 2025", "2025-01-12"],
    ["3 März 2025", "2025-03-03"],
    ["12 févr. 2025 à 08:15", "2025-02-12T08:15"],
    ["12 févr. 2025 08:15", "2025-02-12T08:15"],
    ["1er août 2025", "2025-08-01"],
    ["12 de enero de 2025", "2025-01-12"],
    ["mar, 4 marzo 2025", "2025-03-04"],
    ["Mar 4 2025", "2025-03-04"],
    ["May 5 2025", "2025-05-05"],
    ["5 mag 2025", "2025-05-05"],
    ["12 juil. 2025", "2025-07-12"],
    ["12 jui 2025", undefined],
    ["1736669700000", "2025-01-12T08:15:00.000Z"],
    ["1736669700", "2025-01-12T08:15:00.000Z"],
  ])("%s", (cell, expected) => expect(read(cell)).toBe(expected));
});

describe("dates that do not", () => {
  it.each([
    ["12.01.2025 08:15", "2025-01-12T08:15", "2025-12-01T08:15"],
    ["25.06.2015 - 19:14", "2015-06-25T19:14", undefined],
    ["03/04/2025", "2025-04-03", "2025-03-04"],
    ["3/4/2025, 8:15 AM", "2025-04-03T08:15", "2025-03-04T08:15"],
    ["03-04-2025 20:15", "2025-04-03T20:15", "2025-03-04T20:15"],
    ["25/12/2025", "2025-12-25", undefined],
    ["12/25/2025", undefined, "2025-12-25"],
    ["1/5/25", "2025-05-01", "2025-01-05"],
  ])("%s", (cell, dayFirst, monthFirst) => {
    expect([read(cell, "dayFirst"), read(cell, "monthFirst")]).toEqual([dayFirst, monthFirst]);
  });

  it("has three orders when the year is short", () => {
    expect(read("24-01-05", "yearFirst")).toBe("2024-01-05");
    expect(read("24-01-05", "dayFirst")).toBe("2005-01-24");
  });
});

describe("what is no date", () => {
  it.each([
    "",
    "yesterday",
    "12",
    "120",
    "120/80",
    "2025-02-30",
    "2025-13-01",
    "31.04.2025",
    "29/02/2025",
    "99.99.2025",
    "2025-01-12 25:00",
    "2025-01-12 08:61",
    "2025-01-12 nonsense",
    "Foo 12 2025",
    "1899-12-31",
    "2150-01-01",
    "=TODAY()",
    "12/2025",
    `2025-01-12 ${"x".repeat(100)}`,
  ])("%j", (cell) => expect(readMoment(cell)).toBeUndefined());
});

describe("times", () => {
  it.each([
    ["08:15", "08:15"],
    ["8:15", "08:15"],
    ["8:15 am", "08:15"],
    ["8:15 PM", "20:15"],
    ["12:05 AM", "00:05"],
    ["12:05 p.m.", "12:05"],
    ["8:15 a. m.", "08:15"],
    ["8 PM", "20:00"],
    ["8.15 Uhr", "08:15"],
    ["20h15", "20:15"],
    ["8h", "08:00"],
    ["00:00", "00:00"],
    ["23:59:59", "23:59"],
    ["24:00", undefined],
    ["13:00 PM", undefined],
    ["0:30 AM", undefined],
    ["8", undefined],
    ["0815", undefined],
    ["8:5", undefined],
    ["morning", undefined],
  ])("%s", (cell, expected) => {
    const time = readClockTime(cell);
    const two = (value: number): string => String(value).padStart(2, "0");
    expect(time && `${two(time.hour)}:${two(time.minute)}`).toBe(expected);
  });
});

describe("the order of day and month in a file", () => {
  const decide = (...cells: string[]): unknown => {
    const dates = cells.flatMap((text) => {
      const moment = readMoment(text);
      return moment?.kind === "local" ? [{ text, date: moment.date }] : [];
    });
    const decided = decideDateOrder(dates);
    return "question" in decided
      ? [decided.question.example, ...decided.question.options.map(({ order }) => order)]
      : decided.order;
  };

  it("is not needed where the year comes first or the month has a name", () => {
    expect(decide("2025-01-12", "Jan 13 2025")).toBeUndefined();
  });
  it("is told by one day above twelve", () => {
    expect(decide("03/04/2025", "25/04/2025")).toBe("dayFirst");
    expect(decide("03/04/2025", "04/25/2025")).toBe("monthFirst");
  });
  it("is asked when no date tells", () => {
    expect(decide("05/05/2025", "03/04/2025")).toEqual(["03/04/2025", "dayFirst", "monthFirst"]);
  });
  it("is asked when the dates contradict each other", () => {
    expect(decide("03/04/2025", "25/04/2025", "04/25/2025")).toEqual([
      "03/04/2025",
      "dayFirst",
      "monthFirst",
    ]);
  });
  it("makes no difference when day and month are the same", () => {
    expect(decide("05/05/2025", "06/06/2025")).toBe("dayFirst");
  });
  it("is day first with dots, unless that does not fit", () => {
    expect(decide("03.04.2025", "05.06.2025")).toBe("dayFirst");
    expect(decide("03.04.2025", "06.25.2025")).toBe("monthFirst");
  });
  it("is asked of short years too", () => {
    expect(decide("24-01-05")).toEqual(["24-01-05", "dayFirst", "yearFirst"]);
  });
});
