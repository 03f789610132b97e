import { describe, expect, it } from "vitest";
import { PaintedPart } from "./painted-part.ts";

/** The one thing a part asks of an element, written down. */
function startPart() {
  const written: (readonly [string, string])[] = [];
  const element = {
    setAttribute: (attribute: string, text: string) => written.push([attribute, text]),
  } as unknown as Element;
  return { part: new PaintedPart([element]), written };
}

const curve = [0, 0, 1, 1, 2, 2, 3.04, 3];

describe("a painted part", () => {
  it("writes a path to a tenth, and not again while nobody could see a difference", () => {
    const { part, written } = startPart();
    part.paintPath(curve);
    part.paintPath([0, 0, 1, 1, 2, 2, 3.03, 3]);
    expect(written).toEqual([["d", "M0 0 C1 1 2 2 3 3 "]]);
    part.paintPath([0, 0, 1, 1, 2, 2, 3.06, 3]);
    expect(written.at(-1)).toEqual(["d", "M0 0 C1 1 2 2 3.1 3 "]);
  });

  it("closes a path", () => {
    const { part, written } = startPart();
    part.paintPath(curve, true);
    expect(written).toEqual([["d", "M0 0 C1 1 2 2 3 3 Z"]]);
  });

  it("waits with a slack until a number has moved that far from what is written", () => {
    const { part, written } = startPart();
    const moveTo = (x: number): void => {
      part.paintPath([0, 0, 1, 1, 2, 2, x, 3], false, 0.25);
    };
    for (const x of [3, 3.1, 3.2, 3.3, 3.4, 3.2, 3]) moveTo(x);
    expect(written.map(([, d]) => d)).toEqual([
      "M0 0 C1 1 2 2 3 3 ",
      "M0 0 C1 1 2 2 3.3 3 ",
      "M0 0 C1 1 2 2 3 3 ",
    ]);
  });

  it("puts several paths into one element, and notices a path more or less", () => {
    const { part, written } = startPart();
    part.paintPaths([curve, curve]);
    part.paintPaths([curve, curve]);
    part.paintPaths([curve]);
    expect(written.map(([, d]) => d)).toEqual([
      "M0 0 C1 1 2 2 3 3 M0 0 C1 1 2 2 3 3 ",
      "M0 0 C1 1 2 2 3 3 ",
    ]);
  });

  it("takes all paths away when there are none any more", () => {
    const { part, written } = startPart();
    part.paintPaths([curve]);
    part.paintPaths([]);
    expect(written.at(-1)).toEqual(["d", ""]);
  });

  it("writes straight lines", () => {
    const { part, written } = startPart();
    part.paintLines([0, 0, 1, -1, 2, 2, 3.04, 999]);
    expect(written).toEqual([["d", "M0 0 L1 -1 M2 2 L3 999 "]]);
  });

  it("writes a value only when it is another", () => {
    const { part, written } = startPart();
    part.paintValue("stroke-width", 12);
    part.paintValue("stroke-width", 12);
    part.paintValue("stroke-width", 12.5);
    expect(written.map(([, text]) => text)).toEqual(["12", "12.5"]);
  });
});
