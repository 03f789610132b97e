import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chartWith,
  checkIn,
  conditionsOf,
  decide,
  now_ms,
  pressure,
  zonedAt,
  zurich,
} from "./chart.test-support.ts";
import { describeEmergency } from "./emergency-steps.ts";
import { decisions } from "./situations.test-support.ts";

const rosa = {
  profile: { name: "Rosa Keller", birthYear: 1958, address: "12 Mill Lane" },
  conditions: conditionsOf(
    { mechanicalValve: "yes", bloodThinner: "yes", valveClip: "no", pregnancyFollowed: "yes" },
    { bloodThinner: "warfarin" },
  ),
  checkIns: [checkIn("bitWorse", ["chestPain"], { beganAt: zonedAt(0.5) })],
  pressures: [pressure(1, 184, 121)],
};

test("the operator hears who, what, since when and where", () => {
  const { readOut } = describeEmergency(chartWith(rosa), decide(rosa), zurich, now_ms);
  expect(readOut).toBe(
    "My name is Rosa Keller. I am about 68 years old. I have a leaking mitral valve. " +
      "I have a mechanical heart valve. I take a blood thinner: warfarin. I have chest pain. " +
      "My blood pressure is 184/121 mmHg. It began at 08:30 today. I am at 12 Mill Lane.",
  );
});

test("with nothing known it still says that help is needed", () => {
  const { readOut } = describeEmergency(chartWith(), undefined, zurich, now_ms);
  expect(readOut).toBe("I have a leaking mitral valve. I need help now.");
});

test("what the person is not sure of is told as such, and what they do not have is not told", () => {
  const chart = chartWith({
    conditions: conditionsOf({ bloodThinner: "notSure", mechanicalValve: "no" }),
  });
  const { readOut } = describeEmergency(chart, undefined, zurich, now_ms);
  expect(readOut).toContain("I may take a blood thinner.");
  expect(readOut).not.toContain("mechanical");
});

test("the steps are in order: call, sit, unlock, do not drive, note the time", () => {
  const { call, country, also, steps, unknownCountry } = describeEmergency(
    chartWith(),
    undefined,
    zurich,
    now_ms,
  );
  expect(call).toEqual({ label: "Call 144", phone: "144" });
  expect(country).toBe("Switzerland");
  expect(also).toBe("In Switzerland you can also call 112.");
  expect(unknownCountry).toEqual([]);
  const order = [/^Call 144\. Put the phone on loud/u, /Sit/u, /Unlock/u, /not drive/u, /time/u];
  expect(steps).toHaveLength(order.length);
  for (const [index, step] of steps.entries()) expect(step).toMatch(order[index]!);
});

test("an unknown country gets no number of another one to call, and is told how to find its own", () => {
  const { country: _left, ...nowhere } = zurich;
  for (const context of [nowhere, { ...nowhere, country: "KR" }]) {
    const { call, country, steps, unknownCountry } = describeEmergency(
      chartWith(rosa),
      decide(rosa),
      context,
      now_ms,
    );
    expect(call).toBeUndefined();
    expect(country).toBe("");
    expect(steps[0]).toBe("Call your emergency number. Put the phone on loud.");
    expect(unknownCountry.join(" ")).toContain("112");
  }
});

test("a beginning in the future, or a year of birth that cannot be, is left out", () => {
  const parts = {
    ...rosa,
    profile: { birthYear: 2_100 },
    checkIns: [checkIn("bitWorse", ["chestPain"], { beganAt: zonedAt(-2) })],
  };
  const { readOut } = describeEmergency(chartWith(parts), decide(parts), zurich, now_ms);
  expect(readOut).not.toContain("It began");
  expect(readOut).not.toContain("years old");
});

test("whatever was typed is read out as typed, and every decision gives whole sentences", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
      fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
      fc.constantFrom(...decisions.map(([, decision]) => decision)),
      (name, address, decision) => {
        const chart = chartWith({ profile: { name, address } });
        const { readOut } = describeEmergency(chart, decision, zurich, now_ms);
        const seen = name
          .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu, " ")
          .trim();
        expect(readOut.startsWith(seen === "" ? "I have" : `My name is ${seen}.`)).toBe(true);
        expect(readOut).toContain("I have a leaking mitral valve.");
        expect(readOut).not.toContain("undefined");
      },
    ),
    { numRuns: 1_000 },
  );
});
