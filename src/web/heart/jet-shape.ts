import type { BezierPath } from "./bezier-path.ts";
import type { DoorShape } from "./door-shapes.ts";
import type { AtriumShape } from "./atrium-shapes.ts";

/** The leak as a cone of blood that shoots from the hole into the atrium. */
export interface JetShape {
  readonly path: BezierPath;
  /** Lines along which it shoots, from the hole on, one after the other. */
  readonly streaks: readonly BezierPath[];
  readonly length: number;
}

/** Cones of turbulent jets widen by 12° to each side (free jets; any textbook of fluid flow). */
const spread = 0.21;
/** Chosen so that the jet of a severe leak nearly reaches the roof: 220 mL/s through 0.41 cm². */
const lengthPerRootMomentum = 0.3;

/**
 * A jet goes as far as its momentum carries it: flow times speed. What flows through a hole of
 * this area has the speed flow / area. It ends at the roof of the atrium.
 *
 * @returns undefined when nothing leaks
 */
export function shapeJet(
  leak_mLs: number,
  area_cm2: number,
  door: DoorShape,
  atrium: AtriumShape,
): JetShape | undefined {
  if (leak_mLs <= 0 || area_cm2 <= 0) return undefined;
  const speed_cms = leak_mLs / area_cm2;
  // To where the roof and the outer wall meet, for that is where the room is.
  const aimX = 0.7 * atrium.topX + 0.3 * atrium.outerX - door.holeX;
  const aimY = atrium.topY - door.holeY;
  const room = Math.hypot(aimX, aimY);
  const length = Math.min(0.9 * room, lengthPerRootMomentum * Math.sqrt(leak_mLs * speed_cms));
  const alongX = aimX / room;
  const alongY = aimY / room;
  const start = door.gap / 2;
  const wide = start * 0.6 + spread * length;
  const at = (along: number, side: number): readonly [number, number] => [
    door.holeX + along * length * alongX - side * alongY,
    door.holeY + along * length * alongY + side * alongX,
  ];
  const path: BezierPath = [
    ...at(0, -start),
    ...at(0.22, -start),
    ...at(0.4, -0.75 * wide),
    ...at(0.72, -wide),
    ...at(0.9, -1.1 * wide),
    ...at(1, -0.6 * wide),
    ...at(1, 0),
    ...at(1, 0.6 * wide),
    ...at(0.9, 1.1 * wide),
    ...at(0.72, wide),
    ...at(0.4, 0.75 * wide),
    ...at(0.22, start),
    ...at(0, start),
  ];
  const streak = (side: number, end: number): BezierPath => [
    ...at(0.1, side * start),
    ...at(0.3, side * start),
    ...at(0.5, side * 0.7 * wide),
    ...at(end, side * wide),
  ];
  return { path, streaks: [streak(-0.55, 0.78), streak(0, 0.9), streak(0.55, 0.78)], length };
}
