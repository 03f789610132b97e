import { type BezierPath, curveTo, moveTo, takePath } from "./bezier-path.ts";

/** A door between an atrium and its ventricle: two leaflets, cut through. */
export interface DoorShape {
  /** One curve each, from hinge to tip. */
  readonly longLeaflet: BezierPath;
  readonly shortLeaflet: BezierPath;
  /** Clear width between the two tips, in units: 0 when they touch. */
  gap: number;
  /** The middle of the gap. */
  holeX: number;
  holeY: number;
}

export function makeDoorShape(): DoorShape {
  return { longLeaflet: [], shortLeaflet: [], gap: 0, holeX: 0, holeY: 0 };
}

export interface Door {
  /** Hinges of the long and of the short leaflet. */
  readonly longX: number;
  readonly longY: number;
  readonly shortX: number;
  readonly shortY: number;
  /** 0 shut, 1 as wide as it goes. */
  readonly open: number;
  /** Clear width when it is open as wide as it goes, in units. */
  readonly widest: number;
  /** Clear width of the hole in the shut door, in units. */
  readonly hole: number;
  /** How much deeper than usual the cords hold the leaflets, in units; below zero they bulge back. */
  readonly pull: number;
}

/** Leaflets are 2.5 mm thick, as an echo of a healthy valve sees them, with the cords' ends. */
export const leafletThickness = 5;

/**
 * Leaflets hang on their hinges and keep their length, so their tips go down when they part. The
 * tips of a shut door stand at one height, so the gap is measured straight across.
 */
export function shapeDoor(door: Door, shape: DoorShape): void {
  const { longX, longY, shortX, shortY, open, pull } = door;
  const ring = computeDistance(longX, longY, shortX, shortY);
  const acrossX = (shortX - longX) / ring;
  const acrossY = (shortY - longY) / ring;
  // Into the ventricle is downwards, whichever way across runs.
  const way = acrossX >= 0 ? 1 : -1;
  const inX = -acrossY * way;
  const inY = acrossX * way;
  const gap = Math.max(open * Math.min(door.widest, 0.86 * ring), door.hole);
  const centre = (0.6 - 0.1 * open) * ring;
  const longAcross = Math.max(1, centre - (gap + leafletThickness) / 2);
  const shortAcross = Math.max(1, ring - centre - (gap + leafletThickness) / 2);
  const longHangs = hang(longLength_share * ring, longAcross);
  const shortHangs = hang(shortLength_share * ring, shortAcross);
  const shut = (longHangs + shortHangs) / 2 + pull;
  const longIn = shut + open * (longHangs - shut);
  const shortIn = shut + open * (shortHangs - shut);
  const atX = (across: number, into: number): number => longX + across * acrossX + into * inX;
  const atY = (across: number, into: number): number => longY + across * acrossY + into * inY;
  const drawLeaflet = (from: number, tip: number, into: number): void => {
    // Shut, a leaflet goes across first and then down along the other; open, it hangs.
    const first = from + (0.62 - 0.5 * open) * (tip - from);
    const firstIn = into * (0.12 + 0.3 * open) + Math.min(0, 1.4 * pull) * (1 - open);
    const secondIn = into * (0.42 + 0.3 * open) + Math.min(0, 0.5 * pull) * (1 - open);
    const second = tip - 0.02 * (tip - from);
    const secondX = atX(second, secondIn);
    const secondY = atY(second, secondIn);
    moveTo(atX(from, 0), atY(from, 0));
    curveTo(
      atX(first, firstIn),
      atY(first, firstIn),
      secondX,
      secondY,
      atX(tip, into),
      atY(tip, into),
    );
  };
  takePath(shape.longLeaflet);
  drawLeaflet(0, longAcross, longIn);
  takePath(shape.shortLeaflet);
  drawLeaflet(ring, ring - shortAcross, shortIn);
  const holeAcross = (longAcross + ring - shortAcross) / 2;
  const holeIn = (longIn + shortIn) / 2;
  shape.gap = gap;
  shape.holeX = atX(holeAcross, holeIn);
  shape.holeY = atY(holeAcross, holeIn);
}

/** From its hinge a leaflet reaches past the middle of the ring and a third of it down. */
const longLength_share = Math.hypot(0.6, 0.32);
const shortLength_share = Math.hypot(0.4, 0.32);

const hang = (length: number, across: number): number =>
  Math.sqrt(Math.max(0.1 * length * length, length * length - across * across));

/** The two cusps of an artery's valve that a section shows. */
export interface CuspsShape {
  readonly first: BezierPath;
  readonly second: BezierPath;
}

export function makeCuspsShape(): CuspsShape {
  return { first: [], second: [] };
}

/** @param open 0 shut, 1 laid along the wall of the artery, which goes up from the hinges */
export function shapeCusps(
  firstX: number,
  firstY: number,
  secondX: number,
  secondY: number,
  open: number,
  shape: CuspsShape,
): void {
  const acrossX = secondX - firstX;
  const acrossY = secondY - firstY;
  takePath(shape.first);
  drawCusp(firstX, firstY, acrossX, acrossY, acrossX, acrossY, open);
  takePath(shape.second);
  drawCusp(secondX, secondY, -acrossX, -acrossY, acrossX, acrossY, open);
}

/** @param towardsX from this hinge to the other; the artery goes up from the first to the second */
function drawCusp(
  x: number,
  y: number,
  towardsX: number,
  towardsY: number,
  acrossX: number,
  acrossY: number,
  open: number,
): void {
  const atX = (across: number, up: number): number => x + across * towardsX + up * acrossY;
  const atY = (across: number, up: number): number => y + across * towardsY - up * acrossX;
  const mix = (shut: number, wide: number): number => shut + open * (wide - shut);
  moveTo(atX(0.04, 0), atY(0.04, 0));
  const first = mix(0.12, 0.04);
  const firstUp = mix(-0.2, 0.2);
  const second = mix(0.4, 0.16);
  const secondUp = mix(-0.16, 0.4);
  const tip = mix(0.48, 0.08);
  const tipUp = mix(0.1, 0.62);
  const firstX = atX(first, firstUp);
  const firstY = atY(first, firstUp);
  const secondX = atX(second, secondUp);
  const secondY = atY(second, secondUp);
  curveTo(firstX, firstY, secondX, secondY, atX(tip, tipUp), atY(tip, tipUp));
}

/**
 * How far a door is open at this flow, from 0 to 1. Doors give way early: a fifth of the flow
 * opens a third of the way, and half of it three quarters.
 *
 * @param wide_cms mean speed through the open door at which it is wide open
 */
export function computeOpening(flow_mLs: number, area_cm2: number, wide_cms: number): number {
  const share = Math.min(1, Math.max(0, flow_mLs / (area_cm2 * wide_cms)));
  return share * (2 - share);
}

function computeDistance(x: number, y: number, otherX: number, otherY: number): number {
  return Math.sqrt((otherX - x) ** 2 + (otherY - y) ** 2);
}
