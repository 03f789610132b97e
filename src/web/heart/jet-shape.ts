import { type BezierPath, curveTo, moveTo, takePath } from "./bezier-path.ts";
import type { DoorShape } from "./door-shapes.ts";
import type { AtriumShape } from "./atrium-shapes.ts";

/** The leak as a cone of blood that shoots from the hole into the atrium. */
export interface JetShape {
  readonly path: BezierPath;
  /** Lines along which it shoots, from the hole on, one after the other. */
  readonly streaks: readonly BezierPath[];
  length: number;
}

export function makeJetShape(): JetShape {
  return { path: [], streaks: [[], [], []], length: 0 };
}

/** Cones of turbulent jets widen by 12° to each side (free jets; any textbook of fluid flow). */
const spread = 0.21;
/** Chosen so that the jet of a severe leak nearly reaches the roof: 220 mL/s through 0.41 cm². */
const lengthPerRootMomentum = 0.3;

/**
 * A jet goes as far as its momentum carries it: flow times speed. What flows through a hole of
 * this area has the speed flow / area. It ends at the roof of the atrium.
 *
 * @returns `jet` as it is now, and undefined when nothing leaks
 */
export function shapeJet(
  leak_mLs: number,
  area_cm2: number,
  door: DoorShape,
  atrium: AtriumShape,
  jet: JetShape,
): JetShape | undefined {
  if (leak_mLs <= 0 || area_cm2 <= 0) return undefined;
  const { holeX, holeY } = door;
  const speed_cms = leak_mLs / area_cm2;
  // To where the roof and the outer wall meet, for that is where the room is.
  const aimX = 0.7 * atrium.topX + 0.3 * atrium.outerX - holeX;
  const aimY = atrium.topY - holeY;
  const room = Math.sqrt(aimX * aimX + aimY * aimY);
  const length = Math.min(0.9 * room, lengthPerRootMomentum * Math.sqrt(leak_mLs * speed_cms));
  const alongX = (aimX / room) * length;
  const alongY = (aimY / room) * length;
  const asideX = -aimY / room;
  const asideY = aimX / room;
  const atX = (along: number, side: number): number => holeX + along * alongX + side * asideX;
  const atY = (along: number, side: number): number => holeY + along * alongY + side * asideY;
  const draw = (a1: number, s1: number, a2: number, s2: number, a: number, s: number): void =>
    curveTo(atX(a1, s1), atY(a1, s1), atX(a2, s2), atY(a2, s2), atX(a, s), atY(a, s));
  const start = door.gap / 2;
  const wide = start * 0.6 + spread * length;
  takePath(jet.path);
  moveTo(atX(0, -start), atY(0, -start));
  draw(0.22, -start, 0.4, -0.75 * wide, 0.72, -wide);
  draw(0.9, -1.1 * wide, 1, -0.6 * wide, 1, 0);
  draw(1, 0.6 * wide, 0.9, 1.1 * wide, 0.72, wide);
  draw(0.4, 0.75 * wide, 0.22, start, 0, start);
  for (let i = 0; i < 3; i += 1) {
    const side = 0.55 * (i - 1);
    takePath(jet.streaks[i]!);
    moveTo(atX(0.1, side * start), atY(0.1, side * start));
    draw(0.3, side * start, 0.5, side * 0.7 * wide, side === 0 ? 0.9 : 0.78, side * wide);
  }
  jet.length = length;
  return jet;
}
