import type { HeartFit } from "./fit-heart.ts";
import { type HeartFrame, plane } from "./heart-frame.ts";

/** Where the words stand in the picture: in the middle of each room as it is in a full heart. */
export interface LabelPlaces {
  readonly upperRight: readonly [number, number];
  readonly lowerRight: readonly [number, number];
  readonly upperLeft: readonly [number, number];
  readonly lowerLeft: readonly [number, number];
  /** Beside the heart; a line leads from here to the hole. */
  readonly leak: readonly [number, number];
}

export function placeLabels(frame: HeartFrame, fit: HeartFit): LabelPlaces {
  const at = (x: number, y: number): readonly [number, number] => [
    fit.x + fit.scale * x,
    fit.y + fit.scale * y,
  ];
  const { ring, lift, apexX, apexY } = frame;
  return {
    upperRight: at(122, plane - 24),
    lowerRight: at(160, plane + 104),
    upperLeft: at(246 + ring, plane - 62 - 0.7 * lift),
    lowerLeft: at(apexX + 1, apexY - 34),
    leak: [fit.x + fit.scale * (frame.veinEndX - 22), fit.y + fit.scale * (plane + 34)],
  };
}
