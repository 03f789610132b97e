import { expect, test } from "vitest";
import { emergencyNumberFor, emergencyNumbers } from "./emergency-numbers.ts";

/** Clinical dossier 11.2: the sources disagree, so these must not ship. */
const conflicting = ["KR", "RS", "PE", "NG", "MA", "DZ", "LK", "ET", "TZ"];

test("exactly the 76 territories on which both sources agree", () => {
  expect(Object.keys(emergencyNumbers)).toHaveLength(76);
});

test.each(conflicting)("%s is left out: its sources disagree", (country) => {
  expect(emergencyNumberFor(country)).toBeUndefined();
});

/** The ambulance numbers that a widely copied list gets wrong (dossier, section 11), and others. */
test.each([
  ["US", "911"],
  ["GB", "999"],
  ["CH", "144"],
  ["NO", "113"],
  ["UA", "103"],
  ["IL", "101"],
  ["VN", "115"],
  ["TH", "1669"],
  ["ID", "118"],
  ["MX", "911"],
  ["AU", "000"],
  ["NZ", "111"],
  ["DE", "112"],
])("%s calls %s", (country, number) => {
  expect(emergencyNumberFor(country)?.number).toBe(number);
});

test("an unknown country has no number, never somebody else's", () => {
  for (const country of [undefined, "", "XX", "us", "toString", "__proto__"]) {
    expect(emergencyNumberFor(country)).toBeUndefined();
  }
});

test("every entry can be dialled and says when it was compared", () => {
  for (const [code, { name, number, also = [], checkedOn, sources }] of Object.entries(
    emergencyNumbers,
  )) {
    expect(code).toMatch(/^[A-Z]{2}$/u);
    expect(name).not.toBe("");
    for (const dialled of [number, ...also]) expect(dialled).toMatch(/^\d{2,5}$/u);
    expect(also).not.toContain(number);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(sources).toEqual(["ECC", "LPN"]);
  }
});
