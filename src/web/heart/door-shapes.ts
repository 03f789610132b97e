import type { BezierPath } from "./bezier-path.ts";

/** A door between an atrium and its ventricle: two leaflets, cut through. */
export interface DoorShape {
  /** One curve each, from hinge to tip. */
  readonly longLeaflet: BezierPath;
  readonly shortLeaflet: BezierPath;
  /** Clear width between the two tips, in units: 0 when they touch. */
  readonly gap: number;
  /** The middle of the gap. */
  readonly holeX: number;
  readonly holeY: number;
  /** The way into the ventricle, straight through the ring. */
  readonly inX: number;
  readonly inY: number;
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
export function shapeDoor(door: Door): DoorShape {
  const { longX, longY, shortX, shortY, open } = door;
  const ring = Math.hypot(shortX - longX, shortY - longY);
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
  const longLength = Math.hypot(0.6 * ring, 0.32 * ring);
  const shortLength = Math.hypot(0.4 * ring, 0.32 * ring);
  const longHangs = hang(longLength, longAcross);
  const shortHangs = hang(shortLength, shortAcross);
  const shut = (longHangs + shortHangs) / 2 + door.pull;
  const longIn = shut + open * (longHangs - shut);
  const shortIn = shut + open * (shortHangs - shut);
  const at = (across: number, into: number): readonly [number, number] => [
    longX + across * acrossX + into * inX,
    longY + across * acrossY + into * inY,
  ];
  const leaflet = (from: number, tip: number, into: number): BezierPath => {
    // Shut, a leaflet goes across first and then down along the other; open, it hangs.
    const first = from + (0.62 - 0.5 * open) * (tip - from);
    const firstIn = into * (0.12 + 0.3 * open) + Math.min(0, 1.4 * door.pull) * (1 - open);
    const secondIn = into * (0.42 + 0.3 * open) + Math.min(0, 0.5 * door.pull) * (1 - open);
    const second = tip - 0.02 * (tip - from);
    return [...at(from, 0), ...at(first, firstIn), ...at(second, secondIn), ...at(tip, into)];
  };
  const [holeX, holeY] = at((longAcross + ring - shortAcross) / 2, (longIn + shortIn) / 2);
  return {
    longLeaflet: leaflet(0, longAcross, longIn),
    shortLeaflet: leaflet(ring, ring - shortAcross, shortIn),
    gap,
    holeX,
    holeY,
    inX,
    inY,
  };
}

const hang = (length: number, across: number): number =>
  Math.sqrt(Math.max(0.1 * length * length, length * length - across * across));

/** The two cusps of an artery's valve that a section shows. */
export interface CuspsShape {
  readonly first: BezierPath;
  readonly second: BezierPath;
}

/** @param open 0 shut, 1 laid along the wall of the artery, which goes up from the hinges */
export function shapeCusps(
  firstX: number,
  firstY: number,
  secondX: number,
  secondY: number,
  open: number,
): CuspsShape {
  const width = Math.hypot(secondX - firstX, secondY - firstY);
  const acrossX = (secondX - firstX) / width;
  const acrossY = (secondY - firstY) / width;
  const cusp = (x: number, y: number, way: number): BezierPath => {
    const at = (across: number, up: number): readonly [number, number] => [
      x + width * (way * across * acrossX + up * acrossY),
      y + width * (way * across * acrossY - up * acrossX),
    ];
    const mix = (shut: number, wide: number): number => shut + open * (wide - shut);
    return [
      ...at(0.04, 0),
      ...at(mix(0.12, 0.04), mix(-0.2, 0.2)),
      ...at(mix(0.4, 0.16), mix(-0.16, 0.4)),
      ...at(mix(0.48, 0.08), mix(0.1, 0.62)),
    ];
  };
  return { first: cusp(firstX, firstY, 1), second: cusp(secondX, secondY, -1) };
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
