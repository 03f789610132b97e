import type { HeartFit } from "./fit-heart.ts";
import type { HeartFrame } from "./heart-frame.ts";
import { type LabelPlaces, placeLabels } from "./place-labels.ts";

/** Where a heart stands in its picture, and how large it has grown. */
export interface HeartPlace {
  readonly frame: HeartFrame;
  readonly fit: HeartFit;
  readonly labels: LabelPlaces;
}

/** About a beat: growth that is seen, and not a jump. */
const glide_s = 0.6;

/**
 * Lets a heart in a film grow or shrink to another size instead of jumping to it. Time is the
 * heart's own, so that a slow heart glides slowly.
 */
export class GlidingPlace {
  private from: HeartPlace | undefined;
  private to: HeartPlace | undefined;
  private now: HeartPlace | undefined;
  private passed_s = 0;

  /** @param elapsed_s since the last time; with 0, as for a still, it stands there at once */
  moveTo(to: HeartPlace, elapsed_s: number): HeartPlace {
    if (this.now === undefined || elapsed_s === 0) return this.stand(to);
    if (to !== this.to) {
      this.from = this.now;
      this.to = to;
      this.passed_s = 0;
    }
    if (this.from === undefined) return to;
    this.passed_s += elapsed_s;
    const share = this.passed_s / glide_s;
    if (share >= 1) return this.stand(to);
    // Slow at both ends.
    this.now = mixPlaces(this.from, to, share * share * (3 - 2 * share));
    return this.now;
  }

  private stand(to: HeartPlace): HeartPlace {
    this.from = undefined;
    this.to = to;
    this.now = to;
    return to;
  }
}

function mixPlaces(from: HeartPlace, to: HeartPlace, share: number): HeartPlace {
  const frame = mix(from.frame, to.frame, share);
  const fit = mix(from.fit, to.fit, share);
  return { frame, fit, labels: placeLabels(frame, fit) };
}

function mix<Numbers extends object>(from: Numbers, to: Numbers, share: number): Numbers {
  const mixed = Object.entries(to).map(([name, value]: [string, number]) => {
    const begin = from[name as keyof Numbers] as number;
    return [name, begin + share * (value - begin)] as const;
  });
  // Safe: frames and fits are numbers by name, and both have the same names.
  return Object.fromEntries(mixed) as unknown as Numbers;
}
