import { writePath } from "./bezier-path.ts";
import type { HeartFit } from "./fit-heart.ts";
import type { HeartShape } from "./heart-geometry.ts";
import { PaintedPart } from "./painted-part.ts";
import type { LabelPlaces } from "./place-labels.ts";
import { type VesselName, vessels as vesselTable } from "./vessels.ts";

/** Puts a shape into a drawing that stands on the page, by attributes and nothing else. */
export type PaintHeart = (shape: HeartShape, fit: HeartFit, labels: LabelPlaces) => void;

const chamberNames = ["rightVentricle", "rightAtrium", "leftVentricle", "leftAtrium"] as const;
const labelNames = ["upperRight", "lowerRight", "upperLeft", "lowerLeft", "leak"] as const;
const vesselNames = Object.keys(vesselTable) as readonly VesselName[];
/** Vessels only follow what they open into: half a pixel of a phone is fine enough for them. */
const vesselStepsPerUnit = 2;
/** A wall is told to a quarter of a millimetre. */
const wallStepsPerUnit = 2;

/**
 * The hand that paints into the elements of `living-heart.tsx`, found by their `data-part` once.
 * What did not change is not written again; nothing of the page is read.
 */
export function makePainter(root: Element): PaintHeart {
  const parts = collectParts(root);
  // Safe: the parts a drawing has are those of `heart-parts.tsx`; a missing one is painted nowhere.
  const part = (name: string): PaintedPart => parts.get(name) ?? new PaintedPart([]);
  const heart = part("heart");
  const labelTexts = part("labels");
  const outline = part("outline");
  const chambers = chamberNames.map((name) => ({
    name,
    room: part(name),
    wall: part(`${name}Wall`),
    edge: part(`${name}Edge`),
  }));
  const tubes = vesselNames.map((name) => ({ name, tube: part(name) }));
  const labelled = labelNames.map((name) => ({ name, label: part(name) }));
  const [doorRims, cuspRims] = [part("doorRims"), part("cuspRims")];
  const doors = ["mitralLong", "mitralShort", "tricuspidLong", "tricuspidShort"].map(part);
  const cusps = part("cusps");
  const papillary = part("papillary");
  const cords = part("cords");
  const [jet, jetCone, jetStreaks, leakLine] = ["jet", "jetCone", "jetStreaks", "leakLine"].map(
    part,
  );
  return (shape, fit, labels) => {
    for (const { name, label } of labelled) {
      label.paintText("x", labels[name][0].toFixed(1));
      label.paintText("y", labels[name][1].toFixed(1));
    }
    heart.paintText("transform", writeFit(fit));
    labelTexts.paintText("visibility", "visible");
    outline.paintPath(shape.outline, true);
    for (const { name, room, wall, edge } of chambers) {
      const { path, wall: thickness } = shape[name];
      const width = Math.round(2 * thickness * wallStepsPerUnit) / wallStepsPerUnit;
      room.paintPath(path, true);
      wall.paintPath(path, true);
      edge.paintPath(path, true);
      wall.paintText("stroke-width", String(width));
      edge.paintText("stroke-width", String(width + 3));
    }
    for (const { name, tube } of tubes) {
      tube.paintPath(shape.vessels[name], false, vesselStepsPerUnit);
    }
    const { mitral, tricuspid, aortic, pulmonary } = shape;
    const leaflets = [
      mitral.longLeaflet,
      mitral.shortLeaflet,
      tricuspid.longLeaflet,
      tricuspid.shortLeaflet,
    ];
    doorRims.paintPaths(leaflets);
    leaflets.forEach((leaflet, i) => doors[i]!.paintPath(leaflet));
    const cuspPaths = [aortic.first, aortic.second, pulmonary.first, pulmonary.second];
    cuspRims.paintPaths(cuspPaths);
    cusps.paintPaths(cuspPaths);
    const { outer, septal, right } = shape.papillary;
    papillary.paintPaths([outer, septal, right], true);
    cords.paintText("d", writeCords(shape.papillary.cords));
    jet!.paintText("visibility", shape.jet === undefined ? "hidden" : "inherit");
    if (shape.jet === undefined) return;
    jetCone!.paintPath(shape.jet.path, true);
    jetStreaks!.paintPaths(shape.jet.streaks);
    const [labelX, labelY] = labels.leak;
    const holeX = fit.x + fit.scale * mitral.holeX;
    const holeY = fit.y + fit.scale * mitral.holeY;
    leakLine!.paintText(
      "d",
      `M${holeX.toFixed(0)} ${holeY.toFixed(0)}L${labelX - 4} ${labelY - 5}`,
    );
  };
}

function collectParts(root: Element): Map<string, PaintedPart> {
  const elements = new Map<string, Element[]>();
  for (const element of root.querySelectorAll("[data-part]")) {
    const name = element.getAttribute("data-part")!;
    elements.set(name, [...(elements.get(name) ?? []), element]);
  }
  return new Map([...elements].map(([name, list]) => [name, new PaintedPart(list)]));
}

/** The outlines of the four chambers of another heart, as one path. */
export function writeGhost(shape: Pick<HeartShape, (typeof chamberNames)[number]>): string {
  return chamberNames.map((name) => writePath(shape[name].path, true)).join("");
}

export function writeFit({ scale, x, y }: HeartFit): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
}

function writeCords(cords: readonly number[]): string {
  let d = "";
  for (let i = 0; i + 3 < cords.length; i += 4) {
    d += `M${round(cords[i]!)} ${round(cords[i + 1]!)}L${round(cords[i + 2]!)} ${round(cords[i + 3]!)}`;
  }
  return d;
}

const round = (x: number): number => Math.round(x * 10) / 10;
