/** A frame is to leave the page three quarters of its 16 ms, for layout, paint and touch. */
const dear_ms = 2;
/** Drawn by halves it is this cheap only where whole frames are not dear. */
const cheap_ms = 0.7;
/** One slow frame is chance; a dozen are a slow phone. */
const memory_frames = 12;

/**
 * Whether drawing is dear on this device, from what it took of late. Then the halves of a picture
 * take turns, so that each frame draws one of them; elsewhere every frame draws all of it.
 */
export class DearFrames {
  isDear = false;
  private mean_ms = 0;

  note(spent_ms: number): void {
    this.mean_ms += (spent_ms - this.mean_ms) / memory_frames;
    if (this.isDear ? this.mean_ms < cheap_ms : this.mean_ms > dear_ms) {
      this.isDear = !this.isDear;
    }
  }
}
