import type { AtriumShape } from "./atrium-shapes.ts";
import { type BezierPath, curveTo, moveTo, takePath } from "./bezier-path.ts";
import type { HeartFrame } from "./heart-frame.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";
import type { VesselName } from "./vessels.ts";

export interface VesselShapes extends Readonly<Record<VesselName, BezierPath>> {
  /** What the still vessels were lifted by when they were drawn. */
  lift: number;
}

export function makeVesselShapes(): VesselShapes {
  return {
    lift: Number.NaN,
    rightLungVeinHigh: [...fromBehind.rightLungVeinHigh],
    rightLungVeinLow: [...fromBehind.rightLungVeinLow],
    rightLungArtery: [],
    arch: [],
    archBranch1: [],
    archBranch2: [],
    archBranch3: [],
    lowerBodyVein: [],
    upperBodyVein: [],
    leftLungVeinHigh: [],
    leftLungVeinLow: [],
    aorta: [],
    lungTrunk: [],
  };
}

/** The middle lines of the vessels of the left side, from the heart or with the blood. */
export function shapeLeftVessels(
  { lift, veinEndX }: HeartFrame,
  left: LeftVentricleShape,
  leftAtrium: AtriumShape,
  shapes: VesselShapes,
): void {
  if (shapes.lift !== lift) raiseUpper(lift, shapes);
  const veinX = leftAtrium.outerX - 10;
  const high = leftAtrium.outerY - 10;
  const low = leftAtrium.outerY + 18;
  takePath(shapes.leftLungVeinHigh);
  moveTo(veinX, high);
  curveTo(veinX + 18, high - 6, veinEndX - 20, 152, veinEndX, 150);
  takePath(shapes.leftLungVeinLow);
  moveTo(veinX, low);
  curveTo(veinX + 18, low, veinEndX - 20, 192, veinEndX, 202);
  const aortaX = (left.septalX + left.hingeX) / 2;
  const aortaY = (left.septalY + left.hingeY) / 2;
  takePath(shapes.aorta);
  moveTo(aortaX, aortaY);
  curveTo(aortaX - 10, aortaY - 34, 186, 172 - lift, 186, 124 - lift);
}

/** Of the right side, as well. */
export function shapeRightVessels(
  { lift, veinEndX, caveX }: HeartFrame,
  right: RightVentricleShape,
  rightAtrium: AtriumShape,
  shapes: VesselShapes,
): void {
  takePath(shapes.lowerBodyVein);
  moveTo(rightAtrium.outerX + 16, rightAtrium.outerY + 20);
  curveTo(caveX + 8, 240, caveX, 290, caveX - 4, 352);
  const topX = rightAtrium.topX - 4;
  const topY = rightAtrium.topY + 14;
  takePath(shapes.upperBodyVein);
  moveTo(topX, topY);
  curveTo(topX, topY - 30, 131, 76 - lift, 134, 22 - lift);
  const trunkX = (right.outerX + right.innerX) / 2;
  const trunkY = (right.outerY + right.innerY) / 2;
  takePath(shapes.lungTrunk);
  moveTo(trunkX, trunkY);
  curveTo(trunkX + 4, trunkY - 28, 210, 160 - lift, 230, 134 - lift);
  curveTo(246, 113 - lift, 268, 101 - lift, 300, 102 - lift);
  curveTo(328, 103 - lift, 346, 102 - lift, Math.max(368, veinEndX), 96 - lift);
}

/** The right lung's veins come from behind the heart. */
const fromBehind = {
  rightLungVeinHigh: [92, 158, 66, 152, 46, 150, 20, 154],
  rightLungVeinLow: [92, 184, 64, 184, 44, 188, 20, 196],
};

/** What lies above the atria of a healthy heart. */
const upper = {
  rightLungArtery: [200, 118, 150, 106, 96, 100, 44, 110],
  arch: [
    186, 128, 186, 122, 186, 118, 186, 112, 186, 66, 226, 50, 258, 66, 286, 80, 292, 110, 292, 160,
  ],
  archBranch1: [204, 74, 199, 52, 195, 36, 190, 20],
  archBranch2: [230, 64, 230, 44, 230, 30, 230, 12],
  archBranch3: [256, 70, 260, 52, 265, 38, 272, 24],
};

/** A wide atrium pushes up what lies above it; that stays so while the heart beats. */
function raiseUpper(lift: number, shapes: VesselShapes): void {
  for (const name of Object.keys(upper) as (keyof typeof upper)[]) {
    const path = shapes[name];
    upper[name].forEach((value, i) => (path[i] = i % 2 === 0 ? value : value - lift));
  }
  shapes.lift = lift;
}
