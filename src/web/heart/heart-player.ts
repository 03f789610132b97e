import type { BeatenBeat } from "#heart/beating-heart.ts";
import { type HeartMoment, readMoment } from "#heart/heart-moment.ts";
import { type BeatStill, type BeatStep, listStills } from "#heart/beat-stills.ts";
import { listPhases, matchTime, type PhaseSpan } from "#heart/heart-phase.ts";

/** What is to be drawn now. */
export interface Frame {
  /** Filled anew with the next frame. */
  readonly moment: HeartMoment;
  readonly beaten: BeatenBeat;
  readonly spans: readonly PhaseSpan[];
  readonly time_s: number;
  /** The part of the beat a person is told of: the still that was reached last. */
  readonly step: BeatStep;
  /** How much of the heart's own time has passed since the frame before. */
  readonly elapsed_s: number;
  /** The first frame of a beat. */
  readonly isNewBeat: boolean;
}

interface ShownBeat {
  readonly beaten: BeatenBeat;
  readonly spans: readonly PhaseSpan[];
  readonly stills: readonly BeatStill[];
}

/** Beats kept ready behind the one that is shown. One: a change must not wait for many. */
const beatsAhead = 1;
/**
 * The longest a frame may count. After an hour in the background the heart goes on from where it
 * stood: what was not seen is not made up for.
 */
const longestFrame_ms = 100;
/** Times this close are the same moment. */
const same_s = 1e-6;

/**
 * Plays beats: tells for a time of the page's clock what of which beat is to be seen.
 *
 * Beats come in through `take`; how many more are wanted is told by `order`. When none has come
 * in time the heart waits at the end of its beat. It knows no clock and no screen.
 */
export class HeartPlayer {
  /** Heart seconds a second: 1, or 1/8 in slow motion. */
  speed = 1;
  private scene = 0;
  private isJump = true;
  private waiting: ShownBeat[] = [];
  private ordered = 0;
  private shown: ShownBeat | undefined;
  private time_s = 0;
  private moment: HeartMoment | undefined;
  private last_ms: number | undefined;
  private isNewBeat = false;

  /**
   * From now on the beats of another scene. It is seen when the beat that is shown has ended, or
   * at once, at the same phase (`isJump`).
   */
  changeScene(id: number, isJump: boolean): void {
    this.scene = id;
    // A jump that has not come about yet stays one.
    this.isJump = isJump || this.shown === undefined || this.isJump;
    this.waiting = [];
    this.ordered = 0;
  }

  /** How many beats to order now; they count as ordered. */
  order(): number {
    const wanted = beatsAhead + (this.isJump ? 1 : 0);
    const count = Math.max(0, wanted - this.waiting.length - this.ordered);
    this.ordered += count;
    return count;
  }

  take(id: number, beaten: BeatenBeat): void {
    // Of a scene that was left meanwhile.
    if (id !== this.scene) return;
    this.ordered = Math.max(0, this.ordered - 1);
    // Read here and not when it is shown, so that no frame has to wait for it.
    const shown = readBeat(beaten);
    if (!this.isJump) {
      this.waiting.push(shown);
      return;
    }
    this.isJump = false;
    this.time_s = this.shown ? matchTime(this.shown.spans, this.time_s, shown.spans) : 0;
    this.shown = shown;
    this.isNewBeat = true;
  }

  /** The clock of the page stands for the player: nobody looks, or it was paused. */
  rest(): void {
    this.last_ms = undefined;
  }

  /** Goes on to this time of the page's clock; nothing before the first beat has come. */
  advance(now_ms: number): Frame | undefined {
    const passed_ms = this.last_ms === undefined ? 0 : now_ms - this.last_ms;
    this.last_ms = now_ms;
    const frame_ms = Math.min(longestFrame_ms, Math.max(0, passed_ms));
    return this.move((frame_ms / 1000) * this.speed);
  }

  /** The moment as it stands, with nothing having passed. */
  look(): Frame | undefined {
    return this.move(0);
  }

  /**
   * To the next still, or to the one before. Past the end it goes into the next beat when there
   * is one, else round in the same.
   */
  step(direction: 1 | -1): Frame | undefined {
    if (this.shown === undefined) return undefined;
    const { stills } = this.shown;
    const count = stills.length;
    const isPast = (still: BeatStill) => still.time_s > this.time_s + same_s;
    const isBehind = (still: BeatStill) => still.time_s < this.time_s - same_s;
    const ahead = stills.findIndex(isPast);
    const behind = stills.findLastIndex(isBehind);
    if (direction === 1 && ahead < 0 && this.waiting.length > 0) {
      this.beginNext();
      this.time_s = this.shown.stills[0]!.time_s;
    } else if (direction === 1) {
      this.time_s = stills[Math.max(0, ahead)]!.time_s;
    } else {
      this.time_s = stills[behind < 0 ? count - 1 : behind]!.time_s;
    }
    return this.move(0);
  }

  /** To the still of this part of the beat. */
  goTo(step: BeatStep): Frame | undefined {
    const still = this.shown?.stills.find((one) => one.step === step);
    if (still !== undefined) this.time_s = still.time_s;
    return this.move(0);
  }

  /** To this share of the beat that is shown, 0 to 1. */
  seek(share: number): Frame | undefined {
    if (this.shown !== undefined) {
      this.time_s = Math.min(1, Math.max(0, share)) * this.shown.beaten.beat.curves.timing.length_s;
    }
    return this.look();
  }

  private move(passed_s: number): Frame | undefined {
    if (this.shown === undefined) return undefined;
    this.time_s += passed_s;
    let length_s = this.shown.beaten.beat.curves.timing.length_s;
    while (this.time_s >= length_s && this.waiting.length > 0) {
      this.time_s -= length_s;
      this.beginNext();
      length_s = this.shown.beaten.beat.curves.timing.length_s;
    }
    // Beats that have not come in time are waited for; their time is not made up for either.
    this.time_s = Math.min(this.time_s, length_s);
    const { beaten, spans, stills } = this.shown;
    const isNewBeat = this.isNewBeat;
    this.isNewBeat = false;
    const veins = beaten.heart.pulmonaryVeinResistance_mmHgSPerMl;
    this.moment = readMoment(beaten.beat, this.time_s, veins, this.moment);
    return {
      moment: this.moment,
      beaten,
      spans,
      time_s: this.time_s,
      step: findStep(stills, this.time_s),
      elapsed_s: passed_s,
      isNewBeat,
    };
  }

  private beginNext(): void {
    this.shown = this.waiting.shift()!;
    this.isNewBeat = true;
  }
}

function readBeat(beaten: BeatenBeat): ShownBeat {
  const spans = listPhases(beaten.beat);
  return { beaten, spans, stills: listStills(beaten.beat, spans) };
}

/** The part whose still was reached last; before the first one, the last of the beat before. */
function findStep(stills: readonly BeatStill[], time_s: number): BeatStep {
  for (let i = stills.length - 1; i >= 0; i -= 1) {
    if (stills[i]!.time_s <= time_s + same_s) return stills[i]!.step;
  }
  return stills.at(-1)!.step;
}
