import type { HeartMoment } from "#heart/heart-moment.ts";
import { computeLeakArea_cm2 } from "#heart/leaking-orifice.ts";
import {
  type AtriumShape,
  makeAtriumShape,
  shapeLeftAtrium,
  shapeRightAtrium,
} from "./atrium-shapes.ts";
import type { BezierPath } from "./bezier-path.ts";
import {
  computeOpening,
  type CuspsShape,
  type Door,
  type DoorShape,
  makeCuspsShape,
  makeDoorShape,
  shapeCusps,
  shapeDoor,
} from "./door-shapes.ts";
import { type DrawnHeart, type HeartFrame } from "./heart-frame.ts";
import { computeHoleWidth } from "./heart-scale.ts";
import { type JetShape, makeJetShape, shapeJet } from "./jet-shape.ts";
import {
  makePapillaryShapes,
  type PapillaryShapes,
  shapeLeftPapillary,
  shapeOutline,
  shapeRightPapillary,
} from "./muscle-shapes.ts";
import {
  type LeftVentricleShape,
  makeLeftVentricleShape,
  makeRightVentricleShape,
  type RightVentricleShape,
  shapeLeftVentricle,
  shapeRightVentricle,
} from "./ventricle-shapes.ts";
import {
  makeVesselShapes,
  shapeLeftVessels,
  shapeRightVessels,
  type VesselShapes,
} from "./vessel-shapes.ts";

/** What of a moment the drawing needs to know. */
export type DrawnMoment = Pick<
  HeartMoment,
  | "leftVentricle_mL"
  | "leftAtrium_mL"
  | "rightVentricle_mL"
  | "rightAtrium_mL"
  | "mitral_mLs"
  | "tricuspid_mLs"
  | "aortic_mLs"
  | "pulmonary_mLs"
  | "mitralLeak_mLs"
  | "tricuspidLeak_mLs"
  | "leakShare"
>;

/** The four chambers, which stand for a whole heart where an outline is enough. */
export interface ChamberShapes {
  readonly leftVentricle: LeftVentricleShape;
  readonly rightVentricle: RightVentricleShape;
  readonly leftAtrium: AtriumShape;
  readonly rightAtrium: AtriumShape;
}

/** Everything that is drawn of a heart at a moment. The next moment is written into the same lists. */
export interface HeartShape extends ChamberShapes {
  readonly mitral: DoorShape;
  readonly tricuspid: DoorShape;
  readonly aortic: CuspsShape;
  readonly pulmonary: CuspsShape;
  readonly outline: BezierPath;
  readonly papillary: PapillaryShapes;
  readonly vessels: VesselShapes;
  jet: JetShape | undefined;
  /** The lists of the jet, kept while there is none. */
  readonly keptJet: JetShape;
}

export function makeChamberShapes(): ChamberShapes {
  return {
    leftVentricle: makeLeftVentricleShape(),
    rightVentricle: makeRightVentricleShape(),
    leftAtrium: makeAtriumShape(),
    rightAtrium: makeAtriumShape(),
  };
}

export function makeHeartShape(): HeartShape {
  return {
    ...makeChamberShapes(),
    mitral: makeDoorShape(),
    tricuspid: makeDoorShape(),
    aortic: makeCuspsShape(),
    pulmonary: makeCuspsShape(),
    outline: [],
    papillary: makePapillaryShapes(),
    vessels: makeVesselShapes(),
    jet: undefined,
    keptJet: makeJetShape(),
  };
}

/** Speeds, as means over the open door, at which a healthy valve is wide open. */
const wideOpen_cms = { door: 75, artery: 80 };

/**
 * The shape of a heart at a moment. What is measured from the state: the area of each chamber,
 * the thickness of each wall, how far each valve is open, the hole in the shut mitral valve, and
 * the jet. The rest is joined to these.
 *
 * @param shape what is written into; a film gives the one of the frame before
 * @param side where frames are dear, the one side that is drawn anew; the other stays as it was
 */
export function shapeHeart(
  moment: DrawnMoment,
  heart: DrawnHeart,
  frame: HeartFrame,
  shape: HeartShape = makeHeartShape(),
  side: HeartSide = "both",
): HeartShape {
  if (side !== "right") shapeLeftSide(moment, heart, frame, shape);
  if (side !== "left") shapeRightSide(moment, heart, frame, shape);
  return shape;
}

/** Which side of a heart. */
export type HeartSide = "left" | "right" | "both";

function shapeLeftSide(
  moment: DrawnMoment,
  heart: DrawnHeart,
  frame: HeartFrame,
  shape: HeartShape,
): void {
  const { leftVentricle, leftAtrium, mitral } = shape;
  shapeLeftVentricle(moment.leftVentricle_mL, frame, leftVentricle);
  shapeLeftAtrium(moment.leftAtrium_mL, frame, leftVentricle, leftAtrium);
  const { hingeX, hingeY, lateralX, lateralY, septalX, septalY } = leftVentricle;
  const hole_cm2 = computeHole_cm2(moment, heart);
  const door: Door = {
    longX: hingeX,
    longY: hingeY,
    shortX: lateralX,
    shortY: lateralY,
    open: computeOpening(moment.mitral_mLs, heart.mitralValveArea_cm2, wideOpen_cms.door),
    widest: computeHoleWidth(heart.mitralValveArea_cm2),
    hole: computeHoleWidth(hole_cm2),
    pull: computePull(moment, heart),
  };
  shapeDoor(door, mitral);
  const open = computeOpening(moment.aortic_mLs, heart.aorticValveArea_cm2, wideOpen_cms.artery);
  shapeCusps(septalX, septalY, hingeX, hingeY, open, shape.aortic);
  shapeLeftPapillary(leftVentricle, mitral, shape.papillary);
  shapeLeftVessels(frame, leftVentricle, leftAtrium, shape.vessels);
  shape.jet = shapeJet(moment.mitralLeak_mLs, hole_cm2, mitral, leftAtrium, shape.keptJet);
}

/** With the outside, which is behind both. */
function shapeRightSide(
  moment: DrawnMoment,
  heart: DrawnHeart,
  frame: HeartFrame,
  shape: HeartShape,
): void {
  const { leftVentricle, rightVentricle, leftAtrium, rightAtrium, tricuspid } = shape;
  shapeRightVentricle(moment.rightVentricle_mL, frame, leftVentricle, rightVentricle);
  shapeRightAtrium(moment.rightAtrium_mL, frame, rightVentricle, rightAtrium);
  const { lateralX, lateralY, septalX, septalY, outerX, outerY, innerX, innerY } = rightVentricle;
  const door: Door = {
    longX: lateralX,
    longY: lateralY,
    shortX: septalX,
    shortY: septalY,
    open: computeOpening(moment.tricuspid_mLs, heart.tricuspidValveArea_cm2, wideOpen_cms.door),
    widest: computeHoleWidth(heart.tricuspidValveArea_cm2),
    hole: moment.tricuspid_mLs > 0 ? 0 : computeHoleWidth(heart.tricuspidLeakArea_cm2),
    pull: 0,
  };
  shapeDoor(door, tricuspid);
  const { pulmonaryValveArea_cm2 } = heart;
  const open = computeOpening(moment.pulmonary_mLs, pulmonaryValveArea_cm2, wideOpen_cms.artery);
  shapeCusps(outerX, outerY, innerX, innerY, open, shape.pulmonary);
  shapeRightPapillary(rightVentricle, tricuspid, shape.papillary);
  shapeRightVessels(frame, rightVentricle, rightAtrium, shape.vessels);
  shapeOutline(leftVentricle, rightVentricle, leftAtrium, rightAtrium, shape.outline);
}

/** The chambers alone, of both sides or of one: nothing that hangs on them is worked out. */
export function shapeChambers(
  moment: DrawnMoment,
  frame: HeartFrame,
  shapes: ChamberShapes,
  side: HeartSide = "both",
): void {
  const { leftVentricle, rightVentricle } = shapes;
  if (side !== "right") {
    shapeLeftVentricle(moment.leftVentricle_mL, frame, leftVentricle);
    shapeLeftAtrium(moment.leftAtrium_mL, frame, leftVentricle, shapes.leftAtrium);
  }
  if (side !== "left") {
    shapeRightVentricle(moment.rightVentricle_mL, frame, leftVentricle, rightVentricle);
    shapeRightAtrium(moment.rightAtrium_mL, frame, rightVentricle, shapes.rightAtrium);
  }
}

/** The hole in the mitral valve at this moment, cm²: 0 while the door is open. */
export function computeHole_cm2(moment: DrawnMoment, heart: DrawnHeart): number {
  // Between two rows of a beat, while the door shuts, a moment can have both.
  if (moment.mitral_mLs > 0 && moment.mitralLeak_mLs <= 0) return 0;
  return computeLeakArea_cm2(
    heart.mitralLeakArea_cm2,
    heart.mitralLeakVolumeGain_perMl,
    moment.leftVentricle_mL,
    heart.mitralLeakReferenceVolume_mL,
    moment.leakShare,
  );
}

/**
 * How the leaflets stand, in units: an ill ventricle holds them down by their cords (7 mm), a
 * prolapse lets them bulge into the atrium when its hole opens (6 mm past the ring's height).
 */
function computePull(moment: DrawnMoment, heart: DrawnHeart): number {
  if (heart.mitralLeakVolumeGain_perMl > 0) return 10;
  return heart.mitralLeakOnset_s > 0 && moment.mitral_mLs <= 0 ? -20 * moment.leakShare : 0;
}
