import { expect, test } from "vitest";
import { type CalmText, calm_ms, sayCalmly } from "./calm-text.ts";

test("the first text is said at once", () => {
  expect(sayCalmly(undefined, "4 leak back", 0)).toEqual({
    text: { said: "4 leak back", said_ms: 0 },
  });
});

test("a text that changes with every beat is said once in three seconds, and the last one stays", () => {
  let calm: CalmText | undefined;
  const said: [number, string][] = [];
  for (let now_ms = 0; now_ms <= 10_000; now_ms += 100) {
    const next = sayCalmly(calm, `${Math.min(9, Math.floor(now_ms / 800))} leak back`, now_ms).text;
    if (next !== calm) said.push([now_ms, next.said]);
    calm = next;
  }
  said
    .slice(1)
    .forEach(([at_ms], i) => expect(at_ms - said[i]![0]).toBeGreaterThanOrEqual(calm_ms));
  expect(said).toHaveLength(4);
  expect(calm?.said).toBe("9 leak back");
});

test("a text that waits tells how long", () => {
  const before = { said: "4 leak back", said_ms: 1_000 };
  expect(sayCalmly(before, "5 leak back", 2_500)).toEqual({ text: before, askAgainIn_ms: 1_500 });
});

test("a text that goes back to what was said needs no saying", () => {
  const before = { said: "4 leak back", said_ms: 1_000 };
  expect(sayCalmly(before, "4 leak back", 99_000)).toEqual({ text: before });
});
