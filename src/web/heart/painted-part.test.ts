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
    expect(written).toEqual([["d", "M0 0C1 1 2 2 3 3 "]]);
    part.paintPath([0, 0, 1, 1, 2, 2, 3.06, 3]);
    expect(written.at(-1)).toEqual(["d", "M0 0C1 1 2 2 3.1 3 "]);
  });

  it("closes a path, and writes coarser where it is told to", () => {
    const { part, written } = startPart();
    part.paintPath([0.3, 0, 1, 1, 2, 2, 3.2, 3], true, 2);
    expect(written).toEqual([["d", "M0.5 0C1 1 2 2 3 3 Z"]]);
  });

  it("puts several paths into one element, and notices a path more or less", () => {
    const { part, written } = startPart();
    part.paintPaths([curve, curve]);
    part.paintPaths([curve, curve]);
    part.paintPaths([curve]);
    expect(written.map(([, d]) => d)).toEqual([
      "M0 0C1 1 2 2 3 3 M0 0C1 1 2 2 3 3 ",
      "M0 0C1 1 2 2 3 3 ",
    ]);
  });

  it("writes a text only when it is another", () => {
    const { part, written } = startPart();
    part.paintText("stroke-width", "12");
    part.paintText("stroke-width", "12");
    part.paintText("stroke-width", "13");
    expect(written.map(([, text]) => text)).toEqual(["12", "13"]);
  });
});
