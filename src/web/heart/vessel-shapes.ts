import type { AtriumShape } from "./atrium-shapes.ts";
import type { BezierPath } from "./bezier-path.ts";
import type { HeartFrame } from "./heart-frame.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";
import type { VesselName } from "./vessels.ts";

export type VesselShapes = Readonly<Record<VesselName, BezierPath>>;

/** The middle lines of the vessels, from the heart or with the blood. */
export function shapeVessels(
  frame: HeartFrame,
  left: LeftVentricleShape,
  right: RightVentricleShape,
  leftAtrium: AtriumShape,
  rightAtrium: AtriumShape,
): VesselShapes {
  const { lift, veinEndX, caveX } = frame;
  const aortaX = (left.septalX + left.hingeX) / 2;
  const aortaY = (left.septalY + left.hingeY) / 2;
  const trunkX = (right.outerX + right.innerX) / 2;
  const trunkY = (right.outerY + right.innerY) / 2;
  const veinX = leftAtrium.outerX - 10;
  const high = leftAtrium.outerY - 10;
  const low = leftAtrium.outerY + 18;
  const topX = rightAtrium.topX - 4;
  const topY = rightAtrium.topY + 14;
  const rightX = rightAtrium.outerX + 16;
  const rightY = rightAtrium.outerY + 20;
  return {
    ...lung,
    ...raiseUpper(lift),
    lowerBodyVein: [rightX, rightY, caveX + 8, 240, caveX, 290, caveX - 4, 352],
    upperBodyVein: [topX, topY, topX, topY - 30, ...raise([131, 76, 134, 22], lift)],
    leftLungVeinHigh: [veinX, high, veinX + 18, high - 6, veinEndX - 20, 152, veinEndX, 150],
    leftLungVeinLow: [veinX, low, veinX + 18, low, veinEndX - 20, 192, veinEndX, 202],
    aorta: [aortaX, aortaY, aortaX - 10, aortaY - 34, ...raise([186, 172, 186, 124], lift)],
    lungTrunk: [
      trunkX,
      trunkY,
      trunkX + 4,
      trunkY - 28,
      ...raise([210, 160, 230, 134, 246, 113, 268, 101, 300, 102], lift),
      ...raise([328, 103, 346, 102, Math.max(368, veinEndX), 96], lift),
    ],
  };
}

/** The right lung's veins come from behind the heart. */
const lung = {
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

/** The same lists as before while the lift is the same, as it is while a heart beats. */
let raised: { readonly lift: number; readonly paths: typeof upper } | undefined;

function raiseUpper(lift: number): typeof upper {
  if (raised?.lift === lift) return raised.paths;
  const paths = {
    rightLungArtery: raise(upper.rightLungArtery, lift),
    arch: raise(upper.arch, lift),
    archBranch1: raise(upper.archBranch1, lift),
    archBranch2: raise(upper.archBranch2, lift),
    archBranch3: raise(upper.archBranch3, lift),
  };
  raised = { lift, paths };
  return paths;
}

const raise = (path: readonly number[], lift: number): BezierPath =>
  path.map((value, i) => (i % 2 === 0 ? value : value - lift));
