import { batch, signal } from "@preact/signals";
import type { BeatStep } from "#heart/beat-stills.ts";
import type { BeatenBeat } from "#heart/beating-heart.ts";
import { readMoment } from "#heart/heart-moment.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import type { HeartScene } from "#heart/heart-scene.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { HeartNumbers } from "#words/heart-numbers.ts";
import { ComparedHeart, type SettledNews } from "./compared-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import { type Frame, HeartPlayer } from "./heart-player.ts";
import type { HeartNews } from "./heart-protocol.ts";
import { type HeartPlace, type HeartSource, openHeartSource } from "./heart-source.ts";
import { keepHeart } from "./keep-heart.ts";
import { LiveMeasures } from "./live-measures.ts";
import { isSameHeart } from "./same-heart.ts";
import { watchLessMotion, watchSeen } from "./watch-motion.ts";

/** What the sentences are made from, and all that was measured beside it. */
export type ShownNumbers = HeartNumbers & BeatMeasures;

/** The same beats of a fibrillating heart each time it is looked at. */
const seed = 1;
const slow_factor = 1 / 8;
/** Before a still is shown the drops move this long, so that they stand as in a film. */
const runIn_s = 0.8;
const runInSteps = 24;

/**
 * A heart that beats on the page: orders beats, plays them while somebody looks, and has them
 * drawn. What changes with a beat or slower is told in signals; the picture itself is drawn past
 * the components, frame by frame.
 *
 * Here and in all that a frame goes through, fields are `private` and not `#`: for old Safari the
 * build makes look-ups in weak maps of the latter, a tenth of a frame.
 */
export class LiveHeart {
  /** The last beats averaged; the heart of the scene with them. */
  readonly numbers = signal<ShownNumbers | undefined>(undefined);
  /**
   * What the scene comes to, and what the one to compare with does. Both change at once, when
   * both are known: a new heart is never held against the one to compare with of before.
   */
  readonly settled = signal<ShownNumbers | undefined>(undefined);
  readonly settledBefore = signal<ShownNumbers | undefined>(undefined);
  readonly step = signal<BeatStep>("leak");
  readonly place = signal<HeartPlace>("worker");
  readonly isPlaying = signal(true);
  readonly isSlow = signal(false);
  /** No motion is wanted: stills. */
  readonly isStill = signal(false);
  readonly isFailed = signal(false);
  /** Told with each beat that begins to be shown while it plays, and with nothing when it stops. */
  onBeat: ((beaten: BeatenBeat | undefined, speed: number) => void) | undefined;

  /** Told of every frame as it is drawn, and of the beat compared with; charts follow by it. */
  onFrame: ((frame: Frame, before: BeatenBeat | undefined) => void) | undefined;

  private readonly player = new HeartPlayer();
  private readonly measures = new LiveMeasures();
  private source: HeartSource | undefined;
  private drawing: HeartDrawing | undefined;
  private readonly compared = new ComparedHeart();
  private drawnBeat: BeatenBeat | undefined;
  private drawnHeart: HeartParameters | undefined;
  private scene: HeartScene | undefined;
  private id = 0;
  private settledId = 0;
  private settledNumbers: ShownNumbers | undefined;
  private isFresh = true;
  private isSeen = false;
  /** The ghost follows every second frame: an outline that lags by a frame is none the worse. */
  private isGhostsTurn = true;
  private frame: number | undefined;
  private watches: (() => void)[] = [];

  /** Begins to work; `element` is where the heart stands on the page. */
  open(element: Element): void {
    this.source = openHeartSource(
      (news) => this.hear(news),
      (place) => (this.place.value = place),
    );
    this.watches = [
      watchLessMotion((isLess) => {
        this.isStill.value = isLess;
        this.runOrRest();
        if (isLess) this.showStill(this.player.goTo(this.step.value));
      }),
      watchSeen(element, (isSeen) => {
        this.isSeen = isSeen;
        this.runOrRest();
      }),
    ];
  }

  close(): void {
    for (const stop of this.watches.splice(0)) stop();
    this.isSeen = false;
    this.runOrRest();
    this.source?.close();
    this.source = undefined;
  }

  setDrawing(drawing: HeartDrawing | undefined): void {
    this.drawing = drawing;
    if (drawing !== undefined) this.showStill(this.player.look());
  }

  /**
   * Shows a scene. What is only treated or moved otherwise goes on from the beat that is, so that
   * it is seen to act; another heart begins at its own steady state. When nothing moves, what it
   * comes to is shown at once.
   */
  show(scene: HeartScene): void {
    const isMoving = this.isPlaying.value && !this.isStill.value;
    const isContinued = isMoving && isSameHeart(this.scene, scene);
    this.scene = scene;
    this.id += 1;
    const id = this.id;
    this.isFresh = !isContinued;
    this.isFailed.value = false;
    this.player.changeScene(id, !isContinued || this.isSlow.value);
    this.source?.order({ kind: "settle", id, scene, seed });
    this.source?.order({ kind: "show", id, scene, seed, isContinued });
    this.orderBeats();
  }

  /** The heart to compare with: a ghost behind the drawn one, at the same moment of its beat. */
  compareWith(scene: HeartScene | undefined): void {
    const id = this.compared.ask();
    if (scene === undefined) this.takeGhost(undefined);
    else this.source?.order({ kind: "settle", id, scene, seed });
  }

  showGhost(isShown: boolean): void {
    this.compared.isShown = isShown;
    this.drawGhost(this.player.look(), 0);
  }

  play(isPlaying: boolean): void {
    this.isPlaying.value = isPlaying;
    this.runOrRest();
  }

  slowDown(isSlow: boolean): void {
    this.isSlow.value = isSlow;
    this.player.speed = isSlow ? slow_factor : 1;
  }

  /** Stops, and goes to the next part of the beat, or the one before. */
  goOn(direction: 1 | -1): void {
    this.play(false);
    this.showStill(this.player.step(direction));
    this.orderBeats();
  }

  /** Stops, and goes to this share of the beat, 0 to 1. */
  goToShare(share: number): void {
    this.play(false);
    this.showStill(this.player.seek(share));
  }

  /** The frame once more, for somebody who has just begun to follow. */
  tellFrame(): void {
    const frame = this.player.look();
    if (frame !== undefined) this.tell(frame);
  }

  private hear(news: HeartNews): void {
    if (news.kind === "failed") {
      if (news.id === this.id) this.isFailed.value = true;
      if (news.id === this.compared.id) this.takeGhost(undefined);
    } else if (news.kind === "settled") {
      if (news.id === this.id) this.hearSettled(news);
      else if (news.id === this.compared.id) this.takeGhost(news);
    } else {
      this.hearBeat(news.id, news.beaten);
    }
  }

  private hearSettled(news: SettledNews): void {
    this.settledId = news.id;
    this.settledNumbers = readNumbers(news);
    this.tellSettled();
    if (!this.isFresh) return;
    this.measures.begin(news.measures);
    this.numbers.value = readNumbers({ ...news, heart: news.beaten.heart });
  }

  private takeGhost(settled: SettledNews | undefined): void {
    this.compared.take(settled);
    this.tellSettled();
    this.drawGhost(this.player.look(), 0);
  }

  private tellSettled(): void {
    if (this.settledId !== this.id || !this.compared.isKnown) return;
    const before = this.compared.settled && readNumbers(this.compared.settled);
    batch(() => {
      this.settled.value = this.settledNumbers;
      this.settledBefore.value = before;
    });
  }

  private hearBeat(id: number, beaten: BeatenBeat): void {
    this.player.take(id, beaten);
    if (this.frame !== undefined) return;
    // Nothing moves: what came is shown where the heart stands.
    this.showStill(this.isStill.value ? this.player.goTo(this.step.value) : this.player.look());
  }

  private runOrRest(): void {
    const isRunning = this.isPlaying.value && !this.isStill.value && this.isSeen;
    if (isRunning && this.frame === undefined) {
      this.frame = requestAnimationFrame(this.run);
    } else if (!isRunning && this.frame !== undefined) {
      cancelAnimationFrame(this.frame);
      this.frame = undefined;
      this.player.rest();
      this.onBeat?.(undefined, this.player.speed);
    }
  }

  private readonly run = (now_ms: number): void => {
    this.frame = requestAnimationFrame(this.run);
    const frame = this.player.advance(now_ms);
    const id = this.id;
    const count = this.player.order();
    // What comes once a beat and is not drawn waits until the picture is out.
    if (count > 0) setTimeout(() => this.source?.order({ kind: "beat", id, count }));
    if (frame === undefined) return;
    this.isGhostsTurn = !this.isGhostsTurn;
    this.draw(frame, frame.elapsed_s);
    if (!frame.isNewBeat) return;
    this.onBeat?.(frame.beaten, this.player.speed);
    setTimeout(() => this.measure(frame.beaten));
  };

  private orderBeats(): void {
    const count = this.source === undefined ? 0 : this.player.order();
    if (count > 0) this.source?.order({ kind: "beat", id: this.id, count });
  }

  private draw(frame: Frame, elapsed_s: number): void {
    if (this.drawnBeat !== frame.beaten || this.drawnHeart === undefined) {
      this.drawnBeat = frame.beaten;
      this.drawnHeart = keepHeart(this.drawnHeart, frame.beaten.heart);
    }
    this.drawing?.draw(frame.moment, this.drawnHeart, elapsed_s);
    if (this.isGhostsTurn) this.drawGhost(frame, elapsed_s);
    if (frame.step !== this.step.peek()) this.step.value = frame.step;
    this.tell(frame);
  }

  private tell(frame: Frame): void {
    this.onFrame?.(frame, this.compared.beaten);
  }

  private showStill(frame: Frame | undefined): void {
    if (frame === undefined) return;
    const { beat, heart } = frame.beaten;
    const length_s = beat.curves.timing.length_s;
    const pause_s = runIn_s / runInSteps;
    for (let left = runInSteps; left > 0 && this.drawing !== undefined; left -= 1) {
      const time_s = (frame.time_s - left * pause_s + 2 * length_s) % length_s;
      const moment = readMoment(beat, time_s, heart.pulmonaryVeinResistance_mmHgSPerMl);
      this.drawing.draw(moment, heart, pause_s);
    }
    this.isGhostsTurn = true;
    this.draw(frame, 0);
    if (frame.isNewBeat) this.measure(frame.beaten);
  }

  private drawGhost(frame: Frame | undefined, elapsed_s: number): void {
    if (frame === undefined || this.drawing === undefined) return;
    this.compared.draw(this.drawing, frame, elapsed_s);
  }

  private measure(beaten: BeatenBeat): void {
    const measures = this.measures.add(beaten);
    const rhythm = this.settledNumbers?.rhythm ?? "sinus";
    // Until the new scene is settled the numbers of the one before stand.
    if (this.settledId !== this.id) return;
    this.numbers.value = { ...beaten.heart, ...measures, rhythm };
  }
}

function readNumbers({ heart, measures, rhythm }: Omit<SettledNews, "kind" | "id">): ShownNumbers {
  return { ...heart, ...measures, rhythm };
}
