/**
 * Blood on its way through one side of the heart, as drops of equal volume in a row.
 *
 * Rooms follow each other: vein, atrium, ventricle, artery. Each drop knows its room and how much
 * of that room's blood is between it and the room's entrance. What flows in at the entrance
 * pushes all drops of the room on by as much; a drop with more before it than the room holds has
 * left it, one with less than nothing has gone back. So there are as many drops in a room as
 * there is blood, and they are as fast as the flow: nothing is made up. That blood stays in its
 * row is schematic; in life it mixes.
 */
export interface BloodStream {
  count: number;
  readonly room: Uint8Array;
  /** Blood between the drop and the entrance of its room, mL. */
  readonly behind_mL: Float32Array;
  /** Which lane it keeps, from -1 to 1. */
  readonly lane: Float32Array;
  /** How far a leaked drop has come in the jet, from 0 to 1; at 1 it is a drop like others. */
  readonly inJet: Float32Array;
  /** Where it was drawn, in units of the heart; NaN when it never was. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Flows a moment ago, mL/s. */
  readonly entered_mLs: number[];
  /** Blood that has come in since the last new drop, mL; less than a drop. */
  since_mL: number;
  /** For the lanes: a low-discrepancy sequence, so that no chance is needed. */
  sequence: number;
}

export const drop_mL = 2.5;
/** The vessels hold as much as is seen of them. */
export const vessel_mL = 24;
const mostDrops = 400;
/** A jet crosses the atrium in a few hundredths of a second; it is shown slower, or nobody would see it. */
const jetTime_s = 0.16;

export function makeBloodStream(): BloodStream {
  return {
    count: 0,
    room: new Uint8Array(mostDrops),
    behind_mL: new Float32Array(mostDrops),
    lane: new Float32Array(mostDrops),
    inJet: new Float32Array(mostDrops).fill(1),
    x: new Float32Array(mostDrops),
    y: new Float32Array(mostDrops),
    entered_mLs: [],
    since_mL: 0,
    sequence: 0,
  };
}

/** Drops at equal distances through all rooms. */
export function fillStream(stream: BloodStream, volumes_mL: readonly number[]): void {
  stream.count = 0;
  stream.since_mL = 0;
  stream.entered_mLs.length = 0;
  let at_mL = drop_mL / 2;
  for (const [room, volume_mL] of volumes_mL.entries()) {
    for (; at_mL < volume_mL; at_mL += drop_mL) addDrop(stream, room, at_mL);
    at_mL -= volume_mL;
  }
}

/** What came through the entrance of each room; the same list for each stream and each frame. */
const came_mL: number[] = [];

/**
 * Lets so much time go by.
 *
 * @param volumes_mL what each room holds afterwards
 * @param entering_mLs flow through the entrance of each room now; below zero it goes back. What
 *   came in since the last time is taken with the mean of the flows then and now.
 */
export function moveStream(
  stream: BloodStream,
  volumes_mL: readonly number[],
  entering_mLs: readonly number[],
  elapsed_s: number,
): void {
  const { room, behind_mL, inJet, entered_mLs } = stream;
  for (let at = 0; at < entering_mLs.length; at += 1) {
    const now_mLs = entering_mLs[at]!;
    came_mL[at] = 0.5 * ((entered_mLs[at] ?? now_mLs) + now_mLs) * elapsed_s;
  }
  for (let i = 0; i < stream.count; i += 1) {
    behind_mL[i]! += came_mL[room[i]!]!;
    if (inJet[i]! < 1) inJet[i] = Math.min(1, inJet[i]! + elapsed_s / jetTime_s);
    while (room[i]! < volumes_mL.length && behind_mL[i]! > volumes_mL[room[i]!]!) {
      behind_mL[i]! -= volumes_mL[room[i]!]!;
      room[i]! += 1;
      inJet[i] = 1;
    }
    if (behind_mL[i]! < 0 && room[i]! > 0) {
      // Out of the ventricle backwards is the leak.
      if (room[i] === 2) inJet[i] = 0;
      room[i]! -= 1;
      behind_mL[i]! += volumes_mL[room[i]!]!;
    }
    const isGone = room[i]! >= volumes_mL.length || behind_mL[i]! < 0;
    if (isGone) removeDrop(stream, i--);
  }
  stream.since_mL += came_mL[0]!;
  for (; stream.since_mL >= drop_mL; stream.since_mL -= drop_mL) {
    addDrop(stream, 0, stream.since_mL - drop_mL);
  }
  // A drop that went back out of the vein is the next to come in again.
  while (stream.since_mL < 0) stream.since_mL += drop_mL;
  for (let at = 0; at < entering_mLs.length; at += 1) entered_mLs[at] = entering_mLs[at]!;
}

function addDrop(stream: BloodStream, room: number, behind_mL: number): void {
  if (stream.count >= mostDrops) return;
  const i = stream.count;
  stream.count += 1;
  stream.room[i] = room;
  stream.behind_mL[i] = behind_mL;
  // The golden ratio spreads whatever number of drops evenly over the lanes.
  stream.sequence = (stream.sequence + 0.618_033_988_75) % 1;
  stream.lane[i] = 2 * stream.sequence - 1;
  stream.inJet[i] = 1;
  stream.x[i] = Number.NaN;
  stream.y[i] = Number.NaN;
}

/** The last one takes its place. */
function removeDrop(stream: BloodStream, i: number): void {
  stream.count -= 1;
  const last = stream.count;
  stream.room[i] = stream.room[last]!;
  stream.behind_mL[i] = stream.behind_mL[last]!;
  stream.lane[i] = stream.lane[last]!;
  stream.inJet[i] = stream.inJet[last]!;
  stream.x[i] = stream.x[last]!;
  stream.y[i] = stream.y[last]!;
}
