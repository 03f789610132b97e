import type { HeartFit } from "./fit-heart.ts";
import type { ChamberShapes, HeartShape, HeartSide } from "./heart-geometry.ts";
import { PaintedPart } from "./painted-part.ts";
import type { LabelPlaces } from "./place-labels.ts";
import { tubes as tubeTable, type VesselName } from "./vessels.ts";

/**
 * What is painted of a heart. A still is exact. In a film what has moved by less than a fifth of
 * a pixel waits; where frames are dear the two sides take turns, with what lies on them. Of the
 * vessels, which only follow, half then wait for the turn after.
 */
export type PaintTurn = "still" | "film" | "left" | "right";

/** Puts a shape into a drawing that stands on the page, by attributes and nothing else. */
export type PaintHeart = (
  shape: HeartShape,
  fit: HeartFit,
  labels: LabelPlaces,
  turn: PaintTurn,
) => void;

const chamberNames = ["rightVentricle", "rightAtrium", "leftVentricle", "leftAtrium"] as const;
const rightSide: ReadonlySet<(typeof chamberNames)[number] | VesselName> = new Set([
  "rightVentricle",
  "rightAtrium",
  "lungTrunk",
  "upperBodyVein",
  "lowerBodyVein",
]);
const labelNames = ["upperRight", "lowerRight", "upperLeft", "lowerLeft", "leak"] as const;
/** Where frames are dear, those of the first of two turns of their side; as much to write as the others. */
const firstVessels: ReadonlySet<VesselName> = new Set(["lungTrunk", "leftLungVeinHigh"]);
/** On a phone a unit of a healthy heart is 0.8 pixels wide, and of a larger heart less. */
const slack_units = 0.25;
/** Vessels only follow what they open into: half a pixel is fine enough for them. */
const vesselSlack_units = 0.5;
/** A wall is told to a quarter of a millimetre; where frames are dear, to half of one. */
const wallStepsPerUnit = { still: 2, film: 2, left: 1, right: 1 } as const;

/**
 * The hand that paints into the elements of `living-heart.tsx`, found by their `data-part` once.
 * What did not change is not written again; nothing of the page is read.
 */
export function makePainter(root: Element): PaintHeart {
  const elements = collectElements(root);
  // The parts a drawing has are those of `heart-parts.tsx`; a missing one is painted nowhere.
  const part = (...names: readonly string[]): PaintedPart =>
    new PaintedPart(names.flatMap((name) => elements.get(name) ?? []));
  const heart = part("heart");
  const labelTexts = part("labels");
  const outline = part("outline");
  const chambers = chamberNames.map((name) => ({
    name,
    otherTurn: rightSide.has(name) ? "left" : "right",
    lines: part(name, `${name}Wall`, `${name}Edge`),
    wall: part(`${name}Wall`),
    edge: part(`${name}Edge`),
  }));
  const tubes = tubeTable.map(({ name, vessels }) => ({
    vessels,
    otherTurn: rightSide.has(name) ? "left" : "right",
    isFirst: firstVessels.has(name),
    tube: part(name),
  }));
  let turns = 0;
  const labelled = labelNames.map((name) => ({ name, label: part(name) }));
  const doors = (["mitral", "tricuspid"] as const).map((name) => ({
    name,
    otherTurn: name === "mitral" ? "right" : "left",
    leaflets: part(`${name}Rims`, name),
  }));
  const cusps = part("cuspRims", "cusps");
  const papillary = part("papillary");
  const cords = part("cords");
  const jet = part("jet");
  const jetCone = part("jetCone");
  const jetStreaks = part("jetStreaks");
  const leakLine = part("leakLine");
  const leakLine_units = [0, 0, 0, 0];
  let placed: LabelPlaces | undefined;
  let fitted: HeartFit | undefined;

  const paintPlace = (fit: HeartFit, labels: LabelPlaces): void => {
    for (const { name, label } of labelled) {
      label.paintValue("x", labels[name][0].toFixed(1));
      label.paintValue("y", labels[name][1].toFixed(1));
    }
    heart.paintValue("transform", writeFit(fit));
    labelTexts.paintValue("visibility", "visible");
    placed = labels;
    fitted = fit;
  };
  const paintLeaflets = (shape: HeartShape, turn: PaintTurn, slack?: number): void => {
    for (const { name, otherTurn, leaflets } of doors) {
      if (turn === otherTurn) continue;
      const { longLeaflet, shortLeaflet } = shape[name];
      leaflets.paintPaths([longLeaflet, shortLeaflet], false, slack);
    }
  };
  const paintJet = ({ jet: shape, mitral }: HeartShape, fit: HeartFit, slack?: number): void => {
    jet.paintValue("visibility", shape === undefined ? "hidden" : "inherit");
    if (shape === undefined) return;
    jetCone.paintPath(shape.path, true, slack);
    jetStreaks.paintPaths(shape.streaks, false, slack);
    leakLine_units[0] = Math.round(fit.x + fit.scale * mitral.holeX);
    leakLine_units[1] = Math.round(fit.y + fit.scale * mitral.holeY);
    leakLine_units[2] = placed!.leak[0] - 4;
    leakLine_units[3] = placed!.leak[1] - 5;
    leakLine.paintLines(leakLine_units);
  };

  return (shape, fit, labels, turn) => {
    const slack = turn === "still" ? undefined : slack_units;
    if (labels !== placed || fit !== fitted) paintPlace(fit, labels);
    const steps = wallStepsPerUnit[turn];
    // Behind all else, and as large as the left side alone.
    if (turn !== "left") outline.paintPath(shape.outline, true, slack);
    for (const { name, otherTurn, lines, wall, edge } of chambers) {
      if (turn === otherTurn) continue;
      const { path, wall: thickness } = shape[name];
      const width = Math.round(2 * thickness * steps) / steps;
      lines.paintPath(path, true, slack);
      wall.paintValue("stroke-width", width);
      edge.paintValue("stroke-width", width + 3);
    }
    const tubeSlack = turn === "still" ? undefined : vesselSlack_units;
    turns += 1;
    const isFirstTurn = turn === "left" || turn === "right" ? turns % 4 < 2 : undefined;
    for (const { vessels, otherTurn, isFirst, tube } of tubes) {
      if (turn === otherTurn || isFirst !== (isFirstTurn ?? isFirst)) continue;
      const paths = vessels.map((name) => shape.vessels[name]);
      tube.paintPaths(paths, false, tubeSlack);
    }
    paintLeaflets(shape, turn, slack);
    if (turn === "right") return;
    const { aortic, pulmonary, papillary: muscles } = shape;
    const cuspPaths = [aortic.first, aortic.second, pulmonary.first, pulmonary.second];
    cusps.paintPaths(cuspPaths, false, slack);
    // The muscles of the cords move little, and end where the cords begin.
    if (isFirstTurn !== true) {
      papillary.paintPaths([muscles.outer, muscles.septal, muscles.right], true, slack);
      cords.paintLines(muscles.cords, slack);
    }
    paintJet(shape, fit, slack);
  };
}

/** Puts the outlines of the chambers of another heart into a drawing, or takes them away. */
export type PaintGhost = (shape: ChamberShapes | undefined, side: HeartSide) => void;

/** The hand that paints them, as one path a side. */
export function makeGhostPainter(root: Element): PaintGhost {
  const elements = collectElements(root);
  const sides = (["left", "right"] as const).map((side) => ({
    side,
    otherSide: side === "left" ? "right" : "left",
    names: chamberNames.filter((name) => rightSide.has(name) === (side === "right")),
    part: new PaintedPart(elements.get(`${side}Ghost`) ?? []),
  }));
  return (shape, wanted) => {
    for (const { otherSide, names, part } of sides) {
      if (wanted === otherSide) continue;
      const paths = shape === undefined ? [] : names.map((name) => shape[name].path);
      part.paintPaths(paths, true);
    }
  };
}

function collectElements(root: Element): Map<string, Element[]> {
  const elements = new Map<string, Element[]>();
  for (const element of root.querySelectorAll("[data-part]")) {
    const name = element.getAttribute("data-part")!;
    elements.set(name, [...(elements.get(name) ?? []), element]);
  }
  return elements;
}

export function writeFit({ scale, x, y }: HeartFit): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
}
