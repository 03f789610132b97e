import { describe, expect, it } from "vitest";
import { omronTimeZone, preview, taken } from "./preview.test-support.ts";

describe("lines that are not taken", () => {
  it("gives line, reason, expected and found", () => {
    const text = `Date,Sys,Dia,Pulse
2026-11-20 08:00,128,79,64
2026-11-20 25:00,128,79,64
,128,79,64
2026-11-20 09:00,128,,64
2026-11-20 10:00,high,79,64
2026-11-20 11:00,=2+2,79,64
2026-11-20 12:00,400,79,64
2026-11-20 13:00,79,128,64
2026-11-20 14:00,128,79,64,1
2026-11-20 15:00,"128,79,64
2027-01-01 08:00,128,79,64
`;
    const seen = preview(text);
    expect(seen.counts).toEqual({
      lines: 11,
      taken: 1,
      needsLook: 0,
      rejected: 10,
      knownToDiary: 0,
      repeatedInFile: 0,
      copiesLeftOut: 0,
      otherPeople: 0,
    });
    expect(seen.rejected.map(({ line, code, found }) => `${line} ${code} ${found}`)).toEqual([
      '3 notATime "2026-11-20 25:00"',
      '4 noTime ""',
      '5 noPressure "128/"',
      '6 notANumber "high/79"',
      '7 notANumber "=2+2/79"',
      '8 impossible "400/79 mmHg"',
      '9 lowerNotBelowUpper "79/128"',
      '10 tooManyCells "5 cells"',
      '11 brokenQuotes "2026-11-20 15:00 \\"128 79 64"',
      "12 future 2027-01-01 08:00",
    ]);
    expect(seen.rejectedLines).toMatchObject({ notANumber: 2, future: 1 });
  });
  it("shows the first fifty and counts all", () => {
    const seen = preview(
      `Date,Sys,Dia\n2026-11-20 08:00,128,79\n${"2026-11-20 08:00,128,x\n".repeat(70)}`,
    );
    expect(seen.rejected).toHaveLength(50);
    expect(seen.rejectedLines).toEqual({ notANumber: 70 });
  });
  it("keeps the pressure when only the pulse is wrong, and says so", () => {
    const seen = preview(
      "Date,Sys,Dia,Pulse\n2026-11-20 08:00,128,79,0\n2026-11-20 09:00,129,80,Err\n2026-11-20 10:00,130,81,--",
    );
    expect(seen.counts.taken).toBe(3);
    expect(seen.pulses).toBe(0);
    expect(seen.rejectedPulses).toBe(2);
    expect(seen.rejected.map(({ line, part, code }) => `${line} ${part} ${code}`)).toEqual([
      "2 pulse impossible",
      "3 pulse notANumber",
    ]);
  });
  it("wants unlikely numbers looked at, and takes them once they are confirmed", () => {
    const text =
      "Date,Sys,Dia,Pulse\n2026-11-20 08:00,128,79,64\n2026-11-20 09:00,245,79,64\n2026-11-20 10:00,128,79,195";
    const seen = preview(text);
    expect(seen.counts).toMatchObject({ taken: 1, needsLook: 2 });
    expect(seen.needsLook.map(({ line, unlikely }) => [line, unlikely])).toEqual([
      [3, [{ what: "systolic_mmHg", value: 245 }]],
      [4, [{ what: "pulse_perMin", value: 195 }]],
    ]);
    const confirmed = preview(text, { confirmedLines: [3, 99] });
    expect(confirmed.counts).toMatchObject({ taken: 2, needsLook: 1 });
    // Still listed, so that the person can take the tick away again.
    expect(confirmed.needsLook.map(({ line }) => line)).toEqual([3, 4]);
  });
  it("takes lines dated ahead only when told, but allows for a clock that is a little off", () => {
    const text = "Date,Sys,Dia\n2026-11-22 13:10,128,79\n2026-11-22 18:00,129,80";
    expect(taken(text)).toEqual(["2026-11-22T12:10 128/79"]);
    expect(taken(text, { takeFuture: true })).toHaveLength(2);
  });
});

describe("the summary", () => {
  it("gives first, last, and the range of each number", () => {
    expect(preview(omronTimeZone)).toMatchObject({
      first: { instant: "2026-11-20T06:40:00.000Z" },
      last: { instant: "2026-11-20T10:05:00.000Z" },
      systolic_mmHg: { min: 127, max: 131 },
      diastolic_mmHg: { min: 79, max: 82 },
      pulse_perMin: { min: 61, max: 64 },
      pulses: 2,
    });
  });
});
