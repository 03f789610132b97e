import { type BezierPath, writePath } from "./bezier-path.ts";
import type { HeartFit } from "./fit-heart.ts";
import type { HeartShape } from "./heart-geometry.ts";
import type { LabelPlaces } from "./place-labels.ts";
import { type VesselName, vessels as vesselTable } from "./vessels.ts";

/** Puts a shape into a drawing that stands on the page, by attributes and nothing else. */
export type PaintHeart = (shape: HeartShape, fit: HeartFit, labels: LabelPlaces) => void;

const chamberNames = ["rightVentricle", "rightAtrium", "leftVentricle", "leftAtrium"] as const;
const labelNames = ["upperRight", "lowerRight", "upperLeft", "lowerLeft", "leak"] as const;
const vesselNames = Object.keys(vesselTable) as readonly VesselName[];

/**
 * The hand that paints into the elements of `living-heart.tsx`, found by their `data-part` once.
 * What did not change is not written again; nothing of the page is read.
 */
export function makePainter(root: Element): PaintHeart {
  const parts = new Map<string, { element: Element; written: Record<string, string> }[]>();
  for (const element of root.querySelectorAll("[data-part]")) {
    const name = element.getAttribute("data-part")!;
    parts.set(name, [...(parts.get(name) ?? []), { element, written: {} }]);
  }
  const set = (name: string, attribute: string, value: string): void => {
    for (const { element, written } of parts.get(name) ?? []) {
      if (written[attribute] === value) continue;
      written[attribute] = value;
      element.setAttribute(attribute, value);
    }
  };
  const line = (name: string, path: BezierPath): void => set(name, "d", writePath(path));
  const vessels = new Map<VesselName, BezierPath>();
  return (shape, fit, labels) => {
    for (const name of labelNames) {
      set(name, "x", labels[name][0].toFixed(1));
      set(name, "y", labels[name][1].toFixed(1));
    }
    set("heart", "transform", writeFit(fit));
    set("labels", "visibility", "visible");
    set("outline", "d", writePath(shape.outline, true));
    for (const name of chamberNames) {
      const { path, wall } = shape[name];
      const d = writePath(path, true);
      set(name, "d", d);
      set(`${name}Wall`, "stroke-width", (2 * wall).toFixed(1));
      set(`${name}Edge`, "stroke-width", (2 * wall + 3).toFixed(1));
      set(`${name}Wall`, "d", d);
      set(`${name}Edge`, "d", d);
    }
    for (const name of vesselNames) {
      // Vessels that do not move are the same list again.
      if (vessels.get(name) === shape.vessels[name]) continue;
      vessels.set(name, shape.vessels[name]);
      line(name, shape.vessels[name]);
    }
    line("mitralLong", shape.mitral.longLeaflet);
    line("mitralShort", shape.mitral.shortLeaflet);
    line("tricuspidLong", shape.tricuspid.longLeaflet);
    line("tricuspidShort", shape.tricuspid.shortLeaflet);
    line("aorticFirst", shape.aortic.first);
    line("aorticSecond", shape.aortic.second);
    line("pulmonaryFirst", shape.pulmonary.first);
    line("pulmonarySecond", shape.pulmonary.second);
    set("papillaryOuter", "d", writePath(shape.papillary.outer, true));
    set("papillarySeptal", "d", writePath(shape.papillary.septal, true));
    set("papillaryRight", "d", writePath(shape.papillary.right, true));
    set("cords", "d", writeCords(shape.papillary.cords));
    const { jet } = shape;
    set("jet", "visibility", jet === undefined ? "hidden" : "inherit");
    if (jet === undefined) return;
    set("jetCone", "d", writePath(jet.path, true));
    set("jetStreaks", "d", jet.streaks.map((streak) => writePath(streak)).join(""));
    const [labelX, labelY] = labels.leak;
    const holeX = fit.x + fit.scale * shape.mitral.holeX;
    const holeY = fit.y + fit.scale * shape.mitral.holeY;
    set("leakLine", "d", `M${holeX.toFixed(1)} ${holeY.toFixed(1)}L${labelX - 4} ${labelY - 5}`);
  };
}

/** The outlines of the four chambers of another heart, as one path. */
export function writeGhost(shape: HeartShape): string {
  return chamberNames.map((name) => writePath(shape[name].path, true)).join("");
}

export function writeFit({ scale, x, y }: HeartFit): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
}

function writeCords(cords: readonly number[]): string {
  let d = "";
  for (let i = 0; i + 3 < cords.length; i += 4) {
    d += `M${cords[i]!.toFixed(1)} ${cords[i + 1]!.toFixed(1)}L${cords[i + 2]!.toFixed(1)} ${cords[i + 3]!.toFixed(1)}`;
  }
  return d;
}
