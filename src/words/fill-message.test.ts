import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { catalogueFor } from "./catalogue.ts";
import { lateScreensFor } from "./late-screens.ts";
import { fillMessage } from "./fill-message.ts";

test("fills names and chooses plurals", () => {
  expect(fillMessage("en", "Call {number} now.", { number: "112" })).toBe("Call 112 now.");
  const days = "{n, plural, one {# day} other {# days}}";
  expect(fillMessage("en", days, { n: 1 })).toBe("1 day");
  expect(fillMessage("en", days, { n: 2 })).toBe("2 days");
  expect(fillMessage("en", "{n, plural, =0 {None} other {#}}", { n: 0 })).toBe("None");
});

test("the plural is the language's own", () => {
  const polish = "{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}";
  expect([1, 3, 5].map((n) => fillMessage("pl", polish, { n }))).toEqual([
    "1 dzień",
    "3 dni",
    "5 dni",
  ]);
});

test("a value that looks like a placeholder stays plain text", () => {
  expect(fillMessage("en", "I am at {address}.", { address: "{name} # $& {{" })).toBe(
    "I am at {name} # $& {{.",
  );
});

test("a missing value or a broken message is an error, never a hole in a sentence", () => {
  expect(() => fillMessage("en", "Call {number}.")).toThrow(/no value for "number"/u);
  expect(() => fillMessage("en", "Call {toString}.")).toThrow(RangeError);
  expect(() => fillMessage("en", "Call {number.", { number: "1" })).toThrow(/not closed/u);
  expect(() => fillMessage("en", "{n, plural, one {#}}", { n: 2 })).toThrow(/no plural form/u);
});

test("every message of the catalogue comes out as the full ICU formatter writes it", () => {
  const messages = messagesIn([catalogueFor("en"), lateScreensFor("en")]);
  expect(messages.length).toBeGreaterThan(30);
  for (const message of messages) {
    for (const count of [0, 1, 2, 7]) {
      const values = Object.fromEntries(
        [...message.matchAll(/\{(\w+)/gu)].map(([, name]) => [name ?? "", count]),
      );
      expect(fillMessage("en", message, values)).toBe(
        new IntlMessageFormat(message, "en").format(values),
      );
    }
  }
});

function messagesIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes("{") ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(messagesIn);
}
