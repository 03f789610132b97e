import type { BeatenBeat } from "#heart/beating-heart.ts";
import { shapeMurmur } from "./murmur-shape.ts";

export interface Murmur {
  /** Sounds a beat that begins now, so many times as fast as in life; nothing: be silent. */
  readonly hear: (beaten: BeatenBeat | undefined, speed: number) => void;
  readonly close: () => void;
}

/** A blowing sound: noise around this pitch. @source textbook murmurs of MR: 200 to 400 Hz */
const blow_Hz = 300;
const blowLoudness = 0.35;
/** The doors: low and short, the second a little higher and shorter. */
const firstSound = { pitch_Hz: 55, length_s: 0.12, loudness: 0.6 };
const secondSound = { pitch_Hz: 75, length_s: 0.08, loudness: 0.45 };
/** Time for the sound card to get ready. */
const lead_s = 0.03;

/**
 * The sound of a leak, made from its flow. Begin it when a person asked for it.
 *
 * @returns nothing when this browser makes no sound
 */
export function startMurmur(): Murmur | undefined {
  if (!("AudioContext" in globalThis)) return undefined;
  const audio = new AudioContext();
  const blow = startBlowing(audio);
  void audio.resume();
  const hush = (): void => {
    blow.cancelScheduledValues(0);
    blow.setValueAtTime(0, audio.currentTime);
  };
  return {
    hear(beaten, speed) {
      hush();
      if (beaten === undefined || audio.state !== "running") return;
      const { leak, length_s, firstSound_s, secondSound_s } = shapeMurmur(beaten);
      const start_s = audio.currentTime + lead_s;
      leak.forEach((loudness, i) => {
        const at_s = start_s + (i * length_s) / (leak.length - 1) / speed;
        blow.linearRampToValueAtTime(blowLoudness * loudness, at_s);
      });
      blow.linearRampToValueAtTime(0, start_s + length_s / speed + 0.05);
      clap(audio, start_s + firstSound_s / speed, firstSound);
      clap(audio, start_s + secondSound_s / speed, secondSound);
    },
    close: () => void audio.close(),
  };
}

/** Noise through a band, silent until its loudness is turned up. */
function startBlowing(audio: AudioContext): AudioParam {
  const noise = new AudioBufferSourceNode(audio, { buffer: makeNoise(audio), loop: true });
  const band = new BiquadFilterNode(audio, { type: "bandpass", frequency: blow_Hz, Q: 0.9 });
  const loudness = new GainNode(audio, { gain: 0 });
  noise.connect(band).connect(loudness).connect(audio.destination);
  noise.start();
  return loudness.gain;
}

/** Two seconds of noise that is the same each time. */
function makeNoise(audio: AudioContext): AudioBuffer {
  const noise = audio.createBuffer(1, 2 * audio.sampleRate, audio.sampleRate);
  const samples = noise.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i += 1) {
    // Park and Miller's generator: quite enough for noise.
    state = (state * 48_271) % 2_147_483_647;
    samples[i] = (2 * state) / 2_147_483_647 - 1;
  }
  return noise;
}

function clap(
  audio: AudioContext,
  at_s: number,
  { pitch_Hz, length_s, loudness }: typeof firstSound,
): void {
  const tone = new OscillatorNode(audio, { frequency: pitch_Hz });
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, at_s);
  gain.gain.linearRampToValueAtTime(loudness, at_s + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.001, at_s + length_s);
  tone.connect(gain).connect(audio.destination);
  tone.start(at_s);
  tone.stop(at_s + length_s);
}
