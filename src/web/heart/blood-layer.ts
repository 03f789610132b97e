import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import { type Place, placeDrop } from "./blood-places.ts";
import {
  type BloodStream,
  fillStream,
  makeBloodStream,
  moveStream,
  vessel_mL,
} from "./blood-stream.ts";
import type { HeartFit } from "./fit-heart.ts";
import type { HeartShape } from "./heart-geometry.ts";
import { picture } from "./heart-picture-size.ts";

/** The moving blood, on a canvas over the drawn heart. */
export interface BloodLayer {
  draw(drawn: DrawnBlood, elapsed_s: number): void;
  close(): void;
}

export interface DrawnBlood {
  readonly moment: HeartMoment;
  readonly heart: HeartParameters;
  readonly shape: HeartShape;
  readonly fit: HeartFit;
}

/** Light on the dark of the rooms; the leak's drops are dark on the light of the jet. */
const colours = { left: "#ffd8cf", right: "#cfe0fb", jet: "#6b4400" };
/** A longer pause than this is not caught up with: drops are dealt out anew. */
const longest_s = 0.25;
/**
 * As is a heart that has become another one in between. One that beats on is where its flows say
 * within 4 mL, also on a screen with thirty frames a second.
 */
const jump_mL = 12;
/** Drops glide to their place, so that none jumps from room to room. */
const glide_s = 0.035;
/** The tail of a drop shows its way since the last frame, up to so many units. */
const longestTail = 10;

/** @returns undefined where a canvas cannot be drawn on; the heart is whole without it */
export function openBloodLayer(canvas: HTMLCanvasElement): BloodLayer | undefined {
  const context = canvas.getContext("2d");
  if (context === null) return undefined;
  const sides = [makeSide("left"), makeSide("right")];
  // The canvas keeps where the heart stands on it until it is made another size.
  const nowhere = { whole: 0, left: 0, top: 0 };
  let placed = nowhere;
  // The size of the canvas is told, never asked for: asking would lay out the page in mid-frame.
  const resize = new ResizeObserver(([entry]) => {
    const ratio = Math.min(2, devicePixelRatio);
    canvas.width = Math.round(entry!.contentRect.width * ratio);
    canvas.height = Math.round(entry!.contentRect.height * ratio);
    placed = nowhere;
  });
  resize.observe(canvas);
  return {
    draw({ moment, heart, shape, fit }, elapsed_s) {
      const scale = canvas.width / picture.width;
      const whole = scale * fit.scale;
      const left = scale * fit.x;
      const top = scale * fit.y;
      if (whole !== placed.whole || left !== placed.left || top !== placed.top) {
        context.setTransform(whole, 0, 0, whole, left, top);
        context.lineCap = "round";
        placed = { whole, left, top };
      }
      // A unit more on each side, so that its edge lies outside.
      const [width, height] = [canvas.width / whole + 2, canvas.height / whole + 2];
      context.clearRect(-left / whole - 1, -top / whole - 1, width, height);
      for (const side of sides) {
        flow(side, moment, heart, elapsed_s);
        glide(side, shape, elapsed_s);
        strokeDrops(context, side);
      }
    },
    close: () => resize.disconnect(),
  };
}

/** One side of the heart. The lists are written anew in each frame, so that it makes no garbage. */
interface Side {
  readonly name: "left" | "right";
  readonly stream: BloodStream;
  readonly volumes_mL: number[];
  readonly entering_mLs: number[];
  /** Where each drop was a frame ago: it is drawn as a short line from there. */
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
}

function makeSide(name: "left" | "right"): Side {
  const stream = makeBloodStream();
  return {
    name,
    stream,
    volumes_mL: [vessel_mL, 0, 0, vessel_mL],
    entering_mLs: [0, 0, 0, 0],
    fromX: new Float32Array(stream.x.length),
    fromY: new Float32Array(stream.x.length),
  };
}

function flow(side: Side, moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void {
  const { stream, volumes_mL, entering_mLs } = side;
  const isLeft = side.name === "left";
  const before_mL = volumes_mL[2]!;
  volumes_mL[1] = isLeft ? moment.leftAtrium_mL : moment.rightAtrium_mL;
  volumes_mL[2] = isLeft ? moment.leftVentricle_mL : moment.rightVentricle_mL;
  entering_mLs[0] = isLeft
    ? moment.pulmonaryVein_mLs
    : (moment.systemicVeins_mmHg - moment.rightAtrium_mmHg) /
      heart.venousReturnResistance_mmHgSPerMl;
  entering_mLs[1] = entering_mLs[0];
  entering_mLs[2] = isLeft
    ? moment.mitral_mLs - moment.mitralLeak_mLs
    : moment.tricuspid_mLs - moment.tricuspidLeak_mLs;
  entering_mLs[3] = isLeft ? moment.aortic_mLs : moment.pulmonary_mLs;
  const { entered_mLs } = stream;
  const net_mLs = entering_mLs[2] - entering_mLs[3];
  const netBefore_mLs = entered_mLs.length === 0 ? net_mLs : entered_mLs[2]! - entered_mLs[3]!;
  const expected_mL = before_mL + ((netBefore_mLs + net_mLs) / 2) * elapsed_s;
  const isAnother = Math.abs(expected_mL - volumes_mL[2]) > jump_mL;
  if (isAnother || elapsed_s > longest_s) fillStream(stream, volumes_mL);
  else if (elapsed_s > 0) moveStream(stream, volumes_mL, entering_mLs, elapsed_s);
}

const place: Place = { x: 0, y: 0 };

/** Moves each drop towards where it belongs now. */
function glide(side: Side, shape: HeartShape, elapsed_s: number): void {
  const { stream, volumes_mL, fromX, fromY } = side;
  const step = elapsed_s > 0 ? 1 - Math.exp(-elapsed_s / glide_s) : 0;
  for (let i = 0; i < stream.count; i += 1) {
    const room = stream.room[i]!;
    const share = Math.min(1, Math.max(0, stream.behind_mL[i]! / volumes_mL[room]!));
    // The jet ends with the leak, also for drops that are still in it.
    if (shape.jet === undefined) stream.inJet[i] = 1;
    const jet = stream.inJet[i]!;
    if (jet < 1 && shape.jet !== undefined) placeInJet(shape, jet, stream.lane[i]!);
    else placeDrop(shape, side.name, room, share, stream.lane[i]!, place);
    const isNew = Number.isNaN(stream.x[i]!);
    fromX[i] = isNew ? place.x : stream.x[i]!;
    fromY[i] = isNew ? place.y : stream.y[i]!;
    const reach = isNew || room % 3 === 0 ? 1 : step;
    stream.x[i] = fromX[i]! + reach * (place.x - fromX[i]!);
    stream.y[i] = fromY[i]! + reach * (place.y - fromY[i]!);
  }
}

function placeInJet({ jet, mitral }: HeartShape, along: number, lane: number): void {
  const straight = jet!.streaks[1]!;
  const x = straight[6]! - mitral.holeX;
  const y = straight[7]! - mitral.holeY;
  const aside = lane * (0.4 * mitral.gap * (1 - along) + 0.14 * jet!.length * along);
  place.x = mitral.holeX + along * x - (aside * y) / jet!.length;
  place.y = mitral.holeY + along * y + (aside * x) / jet!.length;
}

/** All drops of a colour in one stroke: what costs is the stroke, not the line. */
function strokeDrops(context: CanvasRenderingContext2D, side: Side): void {
  const { stream, fromX, fromY } = side;
  for (const kind of side.name === "left" ? (["left", "jet"] as const) : (["right"] as const)) {
    context.beginPath();
    for (let i = 0; i < stream.count; i += 1) {
      if (stream.inJet[i]! < 1 !== (kind === "jet")) continue;
      if (kind === "left" && isUnderTrunk(side, i)) continue;
      const x = stream.x[i]!;
      const y = stream.y[i]!;
      const wayX = x - fromX[i]!;
      const wayY = y - fromY[i]!;
      const way = Math.sqrt(wayX * wayX + wayY * wayY);
      const tail = Math.min(1.2, longestTail / (way + 0.01));
      context.moveTo(x, y);
      // A line of no length would not be drawn; a fast drop has a tail.
      context.lineTo(x + 0.1 - tail * wayX, y - tail * wayY);
    }
    context.lineWidth = kind === "jet" ? 3 : 2.6;
    context.strokeStyle = colours[kind];
    context.stroke();
  }
}

/** The artery of the lungs crosses in front of the aorta. */
function isUnderTrunk({ stream }: Side, i: number): boolean {
  return stream.room[i] === 3 && stream.behind_mL[i]! > 0.42 * vessel_mL;
}
