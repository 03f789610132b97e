import { describe, expect, it } from "vitest";
import type { FactOf } from "#record/fact.ts";
import { appointmentPurposes } from "#record/health-ids.ts";
import { makeAppointmentEntry } from "./appointment-entry.ts";
import { writeCalendarFile } from "./calendar-file.ts";

const id = "01999999-0000-7000-8000-000000000001";
const appointment: FactOf<"appointment"> = {
  id,
  person: id,
  device: id,
  madeBy: "self",
  at: { instant: "2026-11-20T10:00:00Z", zone: "Europe/Zurich", offset_min: 60 },
  kind: "appointment",
  line: id,
  purpose: "echo",
  status: "planned",
  on: "2027-07-01",
};
const zurich = { language: "en", zone: "Europe/Zurich" } as const;
const make = (change: Partial<FactOf<"appointment">>) =>
  makeAppointmentEntry({ ...appointment, ...change }, zurich);

describe("makeAppointmentEntry", () => {
  it("a time of day is a moment where the person is, in summer as in winter", () => {
    const summer = make({ time: "09:30", with: "Dr Lee", phone: "555 01", place: "Room 4" })!;
    expect(summer).toEqual({
      id: `appointment-${id}`,
      title: "Heart scan",
      text: "Dr Lee\n555 01",
      place: "Room 4",
      when: { kind: "moment", at_ms: Date.parse("2027-07-01T07:30:00Z") },
      remindBefore_min: 1440,
    });
    expect(make({ on: "2027-01-15", time: "09:30" })!.when).toMatchObject({
      at_ms: Date.parse("2027-01-15T08:30:00Z"),
    });
    const file = writeCalendarFile([summer], 0);
    expect(file).toContain("DTSTART:20270701T073000Z\r\n");
    expect(file).not.toContain("DTEND");
  });

  it("without a time it is its day, with a reminder the morning before", () => {
    expect(make({})).toEqual({
      id: `appointment-${id}`,
      title: "Heart scan",
      when: { kind: "days", from: "2027-07-01", by: "2027-07-01" },
      remindBefore_min: 900,
    });
  });

  it.each(["done", "cancelled"] as const)("nothing for one that is %s", (status) => {
    expect(make({ status })).toBeUndefined();
  });

  it("has a title for every purpose, and none tells what the person has", () => {
    for (const purpose of appointmentPurposes) {
      expect(make({ purpose })!.title).toMatch(/^[A-Z][a-z ]+$/u);
      expect(make({ purpose })!.title).not.toMatch(/leak|valve/iu);
    }
  });
});
